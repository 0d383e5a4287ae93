package org.tillside.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tillside.content.SkillId;

/**
 * A memory with what FSRS does not know of it: whether something spoke against it, and how it came to be.
 *
 * @param skills of a question; a skill's own memory has none
 * @param sureButWrong how often it was answered wrongly by somebody who was sure
 * @param pull the due date that a contradiction brought nearer; gone with the next review on another day
 * @param tally of a skill: the answers of the last day on which its questions were asked
 */
public record Remembered(
        Memory memory, List<SkillId> skills, int sureButWrong, Optional<Pull> pull, Optional<Tally> tally) {
    /** At so many lapses something is a leech. Anki's eight are for decks of thousands; a programme here takes weeks. */
    public static final int LEECH_LAPSES = 4;

    /** What holds for so many days (Anki calls it mature) is no leech any more, however often it was forgotten. */
    public static final int HOLDS_DAYS = 21;

    public Remembered {
        skills = List.copyOf(skills);
    }

    /** A due date brought nearer: on which day, and to which. */
    public record Pull(LocalDate on, LocalDate to) {}

    /**
     * The answers to a skill's questions on one day, which are one review of the skill together: ten questions in a row
     * are not ten reviews.
     *
     * @param before the skill's memory without them
     */
    public record Tally(LocalDate day, Optional<Memory> before, int right, int hinted, int wrong) {
        Tally plus(Recall recall) {
            return switch (recall) {
                case WRONG, SURE_BUT_WRONG -> new Tally(day, before, right, hinted, wrong + 1);
                case WITH_HINT -> new Tally(day, before, right, hinted + 1, wrong);
                case RIGHT, RIGHT_AND_SURE -> new Tally(day, before, right + 1, hinted, wrong);
            };
        }

        /** All right without a hint is good, more than half right is hard; never easy, for to know is not yet to do. */
        Rating rating() {
            if (wrong == 0 && hinted == 0) {
                return Rating.GOOD;
            }
            return right + hinted > wrong ? Rating.HARD : Rating.AGAIN;
        }
    }

    /** The day on which it is due: the memory's own, or an earlier one where something spoke against it. */
    public LocalDate due(Fsrs fsrs) {
        LocalDate own = memory.due(fsrs);
        return pull.map(Pull::to).filter(it -> it.isBefore(own)).orElse(own);
    }

    /** Whether it is due on a day. */
    public boolean dueOn(Fsrs fsrs, LocalDate day) {
        return !due(fsrs).isAfter(day);
    }

    /** Whether it is forgotten again and again: asking once more will not help, another way to explain may. */
    public boolean leech(Fsrs fsrs) {
        return memory.lapses() >= LEECH_LAPSES && fsrs.interval(memory.stability()) < HOLDS_DAYS;
    }
}
