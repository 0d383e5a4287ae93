package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.screens.ContentFile;

/**
 * The frame round what is being written.
 *
 * @param title of what the open file holds, or of the room
 * @param files the packs as a tree, row by row
 * @param open empty while no file is open
 * @param problems what is wrong in the packs
 * @param playable whether the open file is a role-play that can be played as it stands
 * @param making whether something new is being begun
 * @param over what stands in the place of the open file's view
 * @param unpublished how many files are changed and not published
 */
public record StudioState(
        String title,
        String line,
        List<Row> files,
        Optional<Open> open,
        Found problems,
        int unpublished,
        boolean playable,
        boolean playing,
        boolean making,
        Over over) {
    public StudioState {
        files = List.copyOf(files);
    }

    /** Before anything was looked at. */
    static final StudioState NOTHING =
            new StudioState("", "", List.of(), Optional.empty(), Found.NONE, 0, false, false, false, Over.NOTHING);

    /**
     * A folder or a file of the tree.
     *
     * @param id stable within the tree
     * @param name shown
     * @param depth 0 at the top
     * @param open of a folder: whether what it holds is shown
     * @param chosen whether this file is open
     * @param draft whether it was changed and not published
     * @param worst the severity's word of the worst thing wrong in it, or empty
     * @param count how many of those there are
     * @param note said behind the name: that it comes with the program
     */
    public record Row(
            String id,
            String name,
            int depth,
            boolean folder,
            boolean open,
            boolean chosen,
            boolean draft,
            String worst,
            int count,
            String note) {}

    /**
     * The file that is open.
     *
     * @param tabs the views that a file of its kind has
     * @param saved what is kept and since when, in words
     * @param keeping whether the last keystroke is on its way to the disk
     * @param readOnly why it cannot be written to, with what to do; empty where it can
     */
    public record Open(
            ContentFile file,
            List<Tab> tabs,
            Tab tab,
            String saved,
            boolean keeping,
            boolean published,
            boolean undo,
            boolean redo,
            Optional<String> readOnly) {
        public Open {
            tabs = List.copyOf(tabs);
        }
    }

    /** What is wrong: how much of it, and row by row; {@code looking} while it is being looked for anew. */
    public record Found(String line, List<Filter> filters, List<Problem> rows, boolean looking) {
        static final Found NONE = new Found("", List.of(), List.of(), false);

        public Found {
            filters = List.copyOf(filters);
            rows = List.copyOf(rows);
        }

        /** All that is to be seen of it, the same while it is only being looked for anew. */
        public Object shown() {
            return List.of(line, filters, rows);
        }
    }

    /** Shows a part of what is wrong alone: of one severity, by its word, of the open file, or of a language. */
    public record Filter(String of, String text, boolean chosen) {}

    /**
     * Something wrong.
     *
     * @param at the place, to be gone to
     * @param place as it is said
     * @param fix what the button says; empty where nothing can be mended by a press
     */
    public record Problem(int number, String severity, String sentence, String place, Optional<String> fix) {
        /** The same where nothing can be changed. */
        Problem unmended() {
            return new Problem(number, severity, sentence, place, Optional.empty());
        }
    }
}
