package org.tillside.screens.drill;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;

/**
 * Everything that the drill shows.
 *
 * @param line below the title
 * @param time what is left of the round; empty while nothing runs or the rings wait
 * @param guests who can be seen on the floor
 * @param steps the way to whoever is chosen
 * @param going whether there is somebody to greet now: neither before, nor paused, nor after
 */
public record DrillState(
        String line,
        Optional<Time> time,
        List<Guest> guests,
        Optional<Steps> steps,
        Side side,
        Counts counts,
        boolean going) {
    public DrillState {
        guests = List.copyOf(guests);
    }

    /** What is left of a round. */
    public record Time(String left, String round, double share) {}

    /** How somebody on the floor stands. */
    public enum Stand {
        WAITS,
        /** Little time is left. */
        SHORT,
        WELL,
        POOR,
        MISSED
    }

    /**
     * Somebody on the floor.
     *
     * @param look names the drawing
     * @param x on the floor, from the left
     * @param y on the floor, from the top
     * @param share of the ring that is left
     * @param text in the label beside the letter
     * @param beside whether the label stands at the right of the ring; else below it
     */
    public record Guest(
            String letter,
            String look,
            double x,
            double y,
            double share,
            Stand stand,
            String text,
            boolean beside,
            boolean chosen,
            String spoken) {}

    /** The way from the trainee to whoever is chosen. @param text empty while they still walk */
    public record Steps(double x, double y, String text, boolean far) {}

    /** What stands in the card at the side. */
    public sealed interface Side {
        /** Before the beginning. @param best what was reached up to now; may be empty */
        record Intro(String best) implements Side {}

        /** Nobody is chosen. @param told what became of the last one */
        record Watch(String title, String line, Optional<Told> told) implements Side {}

        /**
         * Somebody is chosen.
         *
         * @param share of the ring that is left
         * @param inside the ring
         */
        record Greet(
                String letter,
                String name,
                String does,
                String face,
                Mood mood,
                double share,
                String inside,
                boolean hurry,
                String spoken,
                List<Way> ways)
                implements Side {
            public Greet {
                ways = List.copyOf(ways);
            }
        }

        /** Time stands still: a pause, or the moment between two rounds. */
        record Rest(String title, String line, String button) implements Side {}

        /** How it went. */
        record Over(
                String title,
                String line,
                String counts,
                List<Row> rows,
                String tip,
                boolean passed,
                boolean saved,
                boolean calm)
                implements Side {
            public Over {
                rows = List.copyOf(rows);
            }
        }
    }

    /** A way of greeting. */
    public record Way(String id, int number, String act, String say, String spoken) {}

    /** What became of somebody, and why. */
    public record Told(boolean well, String title, String why) {}

    /** A number of the result with what it counts. */
    public record Row(String number, String what) {}

    /**
     * The sums below the floor.
     *
     * @param streak greeted well in a row
     * @param median of the last greetings; empty for none
     * @param seconds of the last greetings, oldest first
     */
    public record Counts(
            int streak,
            String best,
            String median,
            List<Double> seconds,
            Optional<Double> middle,
            String strip,
            int greeted,
            String missed,
            boolean anyMissed) {
        public Counts {
            seconds = List.copyOf(seconds);
        }
    }
}
