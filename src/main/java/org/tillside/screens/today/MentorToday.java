package org.tillside.screens.today;

import java.util.List;
import java.util.Optional;
import org.tillside.journal.PairingId;
import org.tillside.screens.Route;
import org.tillside.shop.Progress;
import org.tillside.shop.Standing;

/**
 * What a mentor sees.
 *
 * @param lapsing signatures on mentees that lapse soon
 * @param tables the mentees in training, by programme
 * @param finished those whose programme is finished
 * @param fading what mentees forget again and again
 */
public record MentorToday(
        List<Asked> pairings,
        List<TodayState.ToSign> signatures,
        List<TodayState.Line> marking,
        List<TodayState.Line> checkBacks,
        List<TodayState.Line> lapsing,
        List<Table> tables,
        List<TodayState.Link> finished,
        List<Fading> fading)
        implements TodayState.Section {
    public MentorToday {
        pairings = List.copyOf(pairings);
        signatures = List.copyOf(signatures);
        marking = List.copyOf(marking);
        checkBacks = List.copyOf(checkBacks);
        lapsing = List.copyOf(lapsing);
        tables = List.copyOf(tables);
        finished = List.copyOf(finished);
        fading = List.copyOf(fading);
    }

    /** Whether there is nothing at all to be shown. */
    boolean empty() {
        return pairings.isEmpty()
                && signatures.isEmpty()
                && marking.isEmpty()
                && checkBacks.isEmpty()
                && lapsing.isEmpty()
                && tables.isEmpty()
                && finished.isEmpty()
                && fading.isEmpty();
    }

    /**
     * A pairing to decide.
     *
     * @param declining whether the reason is being written; its letters are the presenter's to keep
     * @param reason what was written before, for a field built anew
     * @param canDecline whether a reason stands there
     * @param filled whether it is the page's next thing to do
     */
    public record Asked(
            PairingId id,
            TodayState.Who who,
            String text,
            List<Need> needs,
            String menteesLine,
            List<TodayState.Who> mentees,
            boolean declining,
            String reason,
            boolean canDecline,
            boolean filled) {
        public Asked {
            needs = List.copyOf(needs);
            mentees = List.copyOf(mentees);
        }

        Asked written(String text) {
            return new Asked(id, who, this.text, needs, menteesLine, mentees, declining, text, !text.isBlank(), filled);
        }
    }

    /** The same with other letters in a reason. */
    MentorToday written(PairingId pairing, String text) {
        List<Asked> next = pairings.stream()
                .map(it -> it.id().equals(pairing) ? it.written(text) : it)
                .toList();
        return new MentorToday(next, signatures, marking, checkBacks, lapsing, tables, finished, fading);
    }

    /** The same for everything but what is typed. */
    public MentorToday withoutLetters() {
        List<Asked> next = pairings.stream().map(it -> it.written("")).toList();
        return new MentorToday(next, signatures, marking, checkBacks, lapsing, tables, finished, fading);
    }

    /**
     * What a mentee forgets again and again.
     *
     * @param key tells it from the others
     * @param ways to what may help
     */
    public record Fading(TodayState.Who who, String key, String title, List<Way> ways) {
        public Fading {
            ways = List.copyOf(ways);
        }
    }

    /** A way to what may help: its word key is {@code today.fading.} and this. */
    public record Way(String key, Route to) {}

    /** A skill that the trainee needs early, and how the mentor stands in it. */
    public record Need(int number, String skill, Standing.Level own, String word) {}

    /**
     * Mentees who follow one programme.
     *
     * @param stations the titles of all its stations
     * @param from the first station shown where there is no room for all
     * @param to the one after the last shown
     */
    public record Table(List<String> stations, int from, int to, List<Mentee> rows) {
        public Table {
            stations = List.copyOf(stations);
            rows = List.copyOf(rows);
        }

        /** The stations before those shown. */
        public List<String> before() {
            return stations.subList(0, from);
        }

        /** The stations after those shown. */
        public List<String> after() {
            return stations.subList(to, stations.size());
        }
    }

    /**
     * Somebody in this mentor's care.
     *
     * @param path every station
     * @param now what is done now, or what it waits for
     */
    public record Mentee(TodayState.Who who, String day, List<Cell> path, String now, Optional<String> late, Route to) {
        public Mentee {
            path = List.copyOf(path);
        }
    }

    /**
     * A station on a mentee's path.
     *
     * @param word how it stands, in a word
     * @param spoken the station and how it stands
     */
    public record Cell(int number, Progress.State state, String word, String spoken) {}
}
