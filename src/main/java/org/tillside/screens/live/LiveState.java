package org.tillside.screens.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.practice.Filling;
import org.tillside.screens.Languages;

/**
 * Everything that a role-play by two shows.
 *
 * @param notice what comes first, or that no step asks for it
 * @param cue the card that is played now; empty while paused and where marks are entered from paper
 * @param clock empty where the rubric has no clock, and where marks are entered from paper
 * @param paper when it was seen, where marks are entered from paper
 * @param printing the languages that paper can be had in; empty while nobody asks for paper
 * @param begun whether the play is under way
 */
public record LiveState(
        String title,
        String line,
        Player mentor,
        Player trainee,
        Optional<String> notice,
        Optional<Cue> cue,
        Optional<Clock> clock,
        List<Level> levels,
        List<Row> rows,
        Foot foot,
        Optional<Paper> paper,
        Optional<List<Languages.Choice>> printing,
        boolean begun,
        boolean paused,
        boolean busy) {
    public LiveState {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
    }

    /** One of the two, and what they do here. */
    public record Player(String id, String name, String does) {}

    /** The customer's face in a mood. */
    public record Face(String face, String name, Mood mood, String word) {}

    /**
     * A card for the one who plays the customer.
     *
     * @param say empty where nothing is said
     * @param next what comes on the next card; empty on the last
     * @param secret that the trainee must not see the screen
     */
    public record Cue(
            int number,
            int all,
            String counted,
            String you,
            String manner,
            Face face,
            String act,
            String say,
            Reaction good,
            Reaction poor,
            String next,
            String secret) {}

    /**
     * What the customer does then.
     *
     * @param say empty where nothing is said
     * @param face empty where the mood stays
     * @param played whether this is how it went
     */
    public record Reaction(String sign, String react, String say, Optional<Face> face, boolean played) {}

    /** How the stop-clock stands. */
    public enum Phase {
        READY,
        RUNNING,
        PAUSED,
        STOPPED
    }

    /**
     * The stop-clock.
     *
     * @param share of the time allowed that is gone, at most 1
     * @param over whether more than that is gone
     */
    public record Clock(
            Phase phase, String reading, double share, boolean over, String title, String line, String below) {}

    /** A level, by its height from 0. */
    public record Level(String id, String text, int height) {}

    /**
     * One line of the rubric.
     *
     * @param level empty while nothing is marked
     * @param picked whether the keys mark this row
     * @param waits whether the clock is to mark it
     * @param seconds as measured, in words; as typed, where marks are entered from paper
     * @param clocked whether it has a clock at all
     */
    public record Row(
            String id,
            int number,
            String text,
            boolean critical,
            Optional<String> level,
            boolean picked,
            boolean waits,
            String seconds,
            boolean clocked,
            Optional<Why> why) {}

    /** Why a level is low; {@code writing} while the note stands open. */
    public record Why(Optional<Filling.Reason> reason, String words, boolean writing) {}

    /**
     * The bar below the rubric.
     *
     * @param heights the level of each row, -1 for none
     * @param asking the question about rows not seen, while it is asked
     * @param lacking what must be done first
     */
    public record Foot(
            List<Integer> heights,
            int highest,
            String counted,
            String rest,
            String button,
            Optional<String> asking,
            Optional<String> lacking) {
        public Foot {
            heights = List.copyOf(heights);
        }
    }

    /** When and where it was seen, as the paper says. */
    public record Paper(List<LocalDate> days, LocalDate day, String time, String place, Optional<String> wrong) {
        public Paper {
            days = List.copyOf(days);
        }

        /** What is wrong with what was typed; that nothing is typed yet is no mistake before it is finished. */
        public Optional<String> told() {
            return wrong.filter(it -> !time.isBlank());
        }
    }

    LiveState with(Optional<Clock> reading) {
        return new LiveState(
                title, line, mentor, trainee, notice, cue, reading, levels, rows, foot, paper, printing, begun, paused,
                busy);
    }
}
