package org.tillside.screens.studio;

import java.util.List;

/**
 * Everything that can happen in a role-play.
 *
 * @param looking whether it is being found out anew
 * @param facts said of the whole: the most points, what guessing gives, how long it takes to read
 * @param endings in the author's order
 * @param plays the best, the worst and the shortest
 * @param faults what is wrong in the ways, each with the scenes it concerns
 */
public record PathsState(
        boolean looking, List<Fact> facts, List<Ending> endings, List<Play> plays, List<Fault> faults) {
    static final PathsState NOTHING = new PathsState(false, List.of(), List.of(), List.of(), List.of());

    public PathsState {
        facts = List.copyOf(facts);
        endings = List.copyOf(endings);
        plays = List.copyOf(plays);
        faults = List.copyOf(faults);
    }

    /** A figure and what it is. */
    public record Fact(String figure, String what) {}

    /** An ending: how many ways lead there, with which points and money, and how long they take to read. */
    public record Ending(
            String id, String title, String outcome, String ways, String score, String money, String reading) {}

    /** A play that can be tried: its answers. */
    public record Play(String key, String title, String said, List<String> replies) {
        public Play {
            replies = List.copyOf(replies);
        }
    }

    /**
     * A fault, and where.
     *
     * @param mere whether it is only worth knowing, and not wrong
     */
    public record Fault(String sentence, List<String> scenes, boolean mere) {
        public Fault {
            scenes = List.copyOf(scenes);
        }
    }
}
