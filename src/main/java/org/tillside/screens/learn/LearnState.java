package org.tillside.screens.learn;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Block;

/**
 * Everything that the room shows.
 *
 * @param title of the page
 * @param line which day it is and how far one is
 * @param path the programme, station by station
 * @param main what is open: a lesson page, or a station
 */
public record LearnState(String title, String line, Path path, Main main) {
    /**
     * The programme as a path.
     *
     * @param counts how many stations are where
     * @param foot what comes next in time
     * @param refresher how today's refresher stands, once the programme asks again or something is due
     */
    public record Path(
            String title, String counts, List<Stop> stops, Optional<String> foot, Optional<String> refresher) {
        public Path {
            stops = List.copyOf(stops);
        }
    }

    /** Where a station or a part of it stands; {@code PLAIN} for those who only look at the programme. */
    public enum Stand {
        DONE,
        SIGNED,
        WAITS,
        NOW,
        NEXT,
        LATER,
        LAPSED,
        PLAIN
    }

    /**
     * One station.
     *
     * @param day when it is due, short
     * @param line how it stands, in words
     * @param late that it should have been done, in words
     * @param open whether its parts are shown
     * @param subs its parts while it is open
     */
    public record Stop(
            String id,
            int number,
            String title,
            String day,
            Stand stand,
            String line,
            Optional<String> late,
            boolean open,
            List<Sub> subs) {
        public Stop {
            subs = List.copyOf(subs);
        }

        /** All of it in a sentence, for a screen reader. */
        public String spoken() {
            return number + ". " + title + ", " + day + ", " + line
                    + late.map(it -> ", " + it).orElse("");
        }
    }

    /**
     * One part of the open station.
     *
     * @param end how far it is or how long it takes, short
     * @param press whether it can be opened
     * @param shown whether it is what the page shows now
     */
    public record Sub(String id, String title, String end, Stand stand, boolean press, boolean shown) {}

    /** What is open beside the path. */
    public sealed interface Main {}

    /**
     * A lesson page.
     *
     * @param key changes with the page
     * @param spot where in the page to begin
     * @param place which page of how many, and how long it still takes
     * @param module the title of its module
     * @param lesson its own title
     * @param page from 1
     * @param back whether there is a page before it
     * @param next what the filled button says
     */
    public record Reader(
            String key,
            Spot spot,
            String place,
            String module,
            String lesson,
            List<Block> blocks,
            int page,
            int pages,
            String position,
            boolean back,
            String next)
            implements Main {
        public Reader {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A place in a page.
     *
     * @param from how far down, in thousandths
     * @param heading the heading that a link named
     * @param asked grows with each link followed, so that the same one can be followed again
     */
    public record Spot(int from, Optional<String> heading, int asked) {}

    /**
     * A station.
     *
     * @param when when it is due
     * @param state how it stands in a word
     * @param notes what is to be known about it: who waits for whom, what comes first
     * @param primary what the filled button says, where there is something to do
     */
    public record Station(
            String key,
            String when,
            String title,
            String about,
            Stand stand,
            String state,
            List<Row> rows,
            List<Remark> notes,
            Optional<String> primary)
            implements Main {
        public Station {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /**
     * One thing in a station.
     *
     * @param icon its line icon
     * @param end its result or how long it takes
     * @param points what it covers, for a session
     */
    public record Row(
            String id,
            String icon,
            String title,
            String detail,
            String end,
            List<String> points,
            Stand stand,
            boolean press,
            boolean answers) {
        public Row {
            points = List.copyOf(points);
        }
    }

    /** A sentence about a station; {@code urgent} where somebody should look. */
    public record Remark(String text, boolean urgent) {}

    /** There is no programme to show. */
    public record Nothing(String title, String text) implements Main {}
}
