package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;

/**
 * A file as text.
 *
 * @param text with plain line ends, whatever the file has
 * @param syntax {@code yaml} or {@code markdown}
 * @param crumb the folders on the way to the file
 * @param marks what is wrong in it, by line
 * @param counts how much of that must be mended and how much looked at
 * @param here what is wrong on the line of the caret
 * @param scene the scene or ending that the caret is in
 * @param goTo where to put the caret; {@code turn} is another one each time it is asked for
 * @param caret where the caret stands, in UTF-16 units
 * @param where what stands at the caret, in words
 */
public record SourceState(
        String text,
        String syntax,
        String crumb,
        String name,
        List<Mark> marks,
        List<Count> counts,
        List<StudioState.Problem> here,
        Optional<Scene> scene,
        GoTo goTo,
        int caret,
        String where,
        boolean writable,
        boolean undo,
        boolean redo) {
    public SourceState {
        marks = List.copyOf(marks);
        counts = List.copyOf(counts);
        here = List.copyOf(here);
    }

    /** What is wrong on the line of the caret and can be mended by a press. */
    public Optional<StudioState.Problem> mendable() {
        return here.stream().filter(it -> it.fix().isPresent()).findFirst();
    }

    /** Before a file is open. */
    static final SourceState NOTHING = new SourceState(
            "",
            "yaml",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            GoTo.NOWHERE,
            0,
            "",
            false,
            false,
            false);

    /**
     * Something wrong at a place of this file.
     *
     * @param from where it begins, in UTF-16 units of the text
     * @param to where it ends
     * @param problem number to mend it by, with its sentence and what a press would do
     */
    public record Mark(int from, int to, StudioState.Problem problem) {}

    /** How much is wrong of one severity, by its word and as it is said. */
    public record Count(String severity, String text) {}

    /**
     * A scene or an ending as a part of the text.
     *
     * @param list {@code scenes} or {@code endings}
     * @param firstLine from 0
     * @param lastLine the last one with something on it
     */
    public record Scene(String list, String id, int firstLine, int lastLine) {}

    /** A place to go to, in UTF-16 units of the text. */
    public record GoTo(int turn, int at) {
        static final GoTo NOWHERE = new GoTo(0, 0);
    }
}
