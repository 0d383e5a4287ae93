package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;

/**
 * What publishing will do.
 *
 * @param line how many files
 * @param concerns texts that count to somebody and will read otherwise
 * @param keeps said of what learners keep
 * @param version what becomes of the pack's version; empty where nothing does
 * @param waits why it cannot be done yet; empty where it can
 */
public record PublishState(
        boolean looking,
        String line,
        List<File> files,
        List<Concern> concerns,
        String keeps,
        String version,
        String waits,
        boolean ready) {
    static final PublishState NOTHING = new PublishState(true, "", List.of(), List.of(), "", "", "", false);

    public PublishState {
        files = List.copyOf(files);
        concerns = List.copyOf(concerns);
    }

    /**
     * A file that was changed.
     *
     * @param open whether its differences are shown
     * @param wrong what must be fixed in it first
     * @param conflict whether another program has changed the same lines
     */
    public record File(
            String path, boolean open, DifferenceState difference, List<StudioState.Problem> wrong, boolean conflict) {
        public File {
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * A text that counts to somebody, and what comes of each answer.
     *
     * @param what it is a text of
     * @param answer what was chosen: {@code wording} or {@code meaning}
     */
    public record Concern(
            String ref,
            String title,
            String what,
            String people,
            Optional<String> author,
            String wording,
            String meaning,
            Optional<String> answer) {}
}
