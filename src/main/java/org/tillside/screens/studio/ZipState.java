package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;

/**
 * The shop's content as a zip, and what one from elsewhere would do to it.
 *
 * @param holds what a zip would hold
 * @param drafts which changes would not be in it; empty where there are none
 * @param savable whether there is anything to save
 * @param working what is being done; empty where nothing is
 * @param opened a zip that was opened and not taken over yet
 */
public record ZipState(
        String holds, String drafts, boolean savable, String working, Optional<Said> said, Optional<Opened> opened) {
    static final ZipState NOTHING = new ZipState("", "", false, "", Optional.empty(), Optional.empty());

    /**
     * What became of the last press.
     *
     * @param undoable whether what was taken over can be put back as it was
     */
    public record Said(boolean good, String text, boolean undoable) {}

    /**
     * A zip beside the content.
     *
     * @param line how much is different
     * @param note what was left out of it; empty where nothing was
     * @param moreFiles how many files are different beside those that are shown; empty where all are
     * @param onlyHere files that it does not have
     * @param wrong how much is wrong in it that was not wrong before
     * @param more how much of that is not shown; empty where all is
     * @param keeps said of what learners keep
     * @param waits why it cannot be taken over yet; empty where it can
     */
    public record Opened(
            String name,
            String line,
            String note,
            List<File> files,
            String moreFiles,
            List<OnlyHere> onlyHere,
            String wrong,
            List<StudioState.Problem> problems,
            String more,
            String keeps,
            List<PublishState.Concern> concerns,
            String waits,
            boolean ready) {
        public Opened {
            files = List.copyOf(files);
            onlyHere = List.copyOf(onlyHere);
            problems = List.copyOf(problems);
            concerns = List.copyOf(concerns);
        }
    }

    /**
     * A file that is new or another.
     *
     * @param line how much of it is different
     * @param foldable whether its lines can be shown
     * @param rows old and new lines beside each other, while they are shown
     */
    public record File(String path, boolean added, String line, boolean foldable, boolean open, List<Sides> rows) {
        public File {
            rows = List.copyOf(rows);
        }
    }

    /** A line as it is and as it would be; a line that only one has stands alone. */
    public record Sides(Optional<DifferenceState.Row> before, Optional<DifferenceState.Row> after) {}

    /** A file that the zip does not have; {@code away} where it is to go to the bin. */
    public record OnlyHere(String path, boolean away) {}
}
