package org.tillside.screens.team;

import java.util.List;

/**
 * The team as the viewer may see it.
 *
 * @param asks pairings that wait, were declined, or are missing; for an owner alone
 * @param groups the team by what they are here
 * @param left those who left; for an owner alone
 * @param leftOpen whether they are unfolded
 * @param owner whether people may be added
 * @param trains whether the viewer may see who can do what
 */
public record TeamState(
        String line,
        List<Ask> asks,
        List<Group> groups,
        List<Row> left,
        boolean leftOpen,
        boolean owner,
        boolean trains) {
    public TeamState {
        asks = List.copyOf(asks);
        groups = List.copyOf(groups);
        left = List.copyOf(left);
    }

    /** What a state is to whoever looks: those that ask for attention come first. */
    public enum Look {
        ATTENTION,
        PLAIN,
        DONE
    }

    /** A way to what is known of many people at once. */
    public enum Way {
        /** The questions and scenes that are hard. */
        DIFFICULT,
        /** How those who rate compare. */
        CALIBRATIONS
    }

    /** People under a heading, with the ways that lead on from there. */
    public record Group(String title, List<Row> rows, List<Way> ways) {
        public Group {
            rows = List.copyOf(rows);
            ways = List.copyOf(ways);
        }
    }

    /**
     * One person.
     *
     * @param progress how far, at the right; empty for none
     * @param state a word at the right; empty for none
     * @param look how the word is meant
     * @param opens whether the viewer may open the person's page
     */
    public record Row(String id, String name, String detail, String progress, String state, Look look, boolean opens) {}

    /**
     * A trainee whose mentor is not settled.
     *
     * @param button what to do; empty where one has to wait
     */
    public record Ask(String id, String name, String detail, String button) {}
}
