package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;

/**
 * A play by the author, of which nothing is recorded.
 *
 * @param crumbs the scenes so far, the present one last
 * @param scene where it stands; empty where there is nothing to play
 * @param ending said of the ending, once it is reached
 * @param money what was spent of the budget; empty where there is none
 * @param spent the same as a share of it
 * @param note what is to be said of it, such as that an edit changed it
 */
public record TrialState(
        List<String> crumbs,
        Optional<Scene> scene,
        Optional<Ending> ending,
        List<Meter> meters,
        String money,
        double spent,
        String note) {
    static final TrialState NOTHING =
            new TrialState(List.of(), Optional.empty(), Optional.empty(), List.of(), "", 0, "");

    public TrialState {
        crumbs = List.copyOf(crumbs);
        meters = List.copyOf(meters);
    }

    /** What is seen and said, and what can be answered. */
    public record Scene(
            String backdrop,
            List<String> props,
            List<String> behind,
            String face,
            String name,
            Mood mood,
            String sees,
            String says,
            String within,
            List<Reply> replies) {
        public Scene {
            props = List.copyOf(props);
            behind = List.copyOf(behind);
            replies = List.copyOf(replies);
        }
    }

    /**
     * An answer.
     *
     * @param id empty for going back
     * @param effects what it does, in words
     * @param dear whether it would pass the budget
     */
    public record Reply(String id, String text, String effects, boolean dear) {}

    /** How it ended, and with how many points. */
    public record Ending(String title, String outcome, String said, String debrief, String points) {}

    /** Something that rises and falls. */
    public record Meter(String title, int value) {}
}
