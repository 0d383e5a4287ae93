package org.tillside.screens.practise;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.journal.PlayId;

/**
 * Everything that the gallery shows.
 *
 * @param chips filters by skill, the first one for all
 * @param tally how many were tried
 * @param hero the one that comes next; empty where the filter leaves it out or there is none
 * @param drill the 30/30 drill; empty where the filter leaves it out
 * @param broken scenarios that cannot be read, for owners alone
 * @param pairs what a mentor may play by two, for mentors who have mentees alone
 */
public record GalleryState(
        List<Chip> chips,
        String tally,
        Optional<Hero> hero,
        List<Card> cards,
        Optional<Drill> drill,
        List<Broken> broken,
        List<ByTwo> pairs) {
    public GalleryState {
        pairs = List.copyOf(pairs);
        chips = List.copyOf(chips);
        cards = List.copyOf(cards);
        broken = List.copyOf(broken);
    }

    /** A filter; the id is a skill's, empty for all. */
    public record Chip(String id, String title, int count, boolean chosen) {}

    /** How far one is with a scenario. */
    public enum Badge {
        NEW,
        UNDER_WAY,
        TRY_AGAIN,
        ALL_FOUND
    }

    /** The person on the picture, and the thing that tells what it is about. */
    public record Picture(String face, String name, Mood mood, String thing, int place) {}

    /** The best so far; the most there is may be a bound, or not yet known. */
    public record Score(double share, String points, String of) {}

    /**
     * A scenario.
     *
     * @param score empty while it was never played to an end
     * @param last the play that ended last, while it is kept
     * @param spoken all of it in a sentence
     */
    public record Card(
            String id,
            String title,
            Picture picture,
            Badge badge,
            List<String> skills,
            Optional<Score> score,
            Optional<PlayId> last,
            String minutes,
            String spoken) {
        public Card {
            skills = List.copyOf(skills);
        }
    }

    /** The 30/30 drill. @param counted whether one was good enough for the programme @param best may be empty */
    public record Drill(boolean counted, boolean begun, String best, String spoken) {}

    /** What comes next. @param line what to try this time @param button its word key */
    public record Hero(Card card, String line, String button) {}

    /** A scenario that cannot be read. @param line what happens until it is mended */
    public record Broken(String title, String line, List<Fault> faults) {
        public Broken {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong, and where; the place is empty where none is known. */
    public record Fault(String place, String sentence) {}

    /**
     * A scenario with its customer, to be played for one of the mentees.
     *
     * @param line whom the mentor plays
     */
    public record ByTwo(String id, String title, String line, Picture picture, List<Mentee> mentees) {
        public ByTwo {
            mentees = List.copyOf(mentees);
        }
    }

    /**
     * A mentee.
     *
     * @param spoken the button with the scenario, for a screen reader
     * @param inProgramme whether it is a step of the mentee's programme; beside it, it is recorded too
     */
    public record Mentee(String id, String name, String spoken, boolean inProgramme) {}
}
