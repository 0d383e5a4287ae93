package org.tillside.screens.studio;

import java.util.List;

/**
 * A file as text.
 *
 * @param text with plain line ends, whatever the file has
 * @param syntax {@code yaml} or {@code markdown}
 * @param crumb the folders on the way to the file
 * @param marks what is wrong in it, by line
 * @param goTo where to put the caret; {@code turn} is another one each time it is asked for
 * @param where what stands at the caret, in words
 */
public record SourceState(
        String text, String syntax, String crumb, String name, List<Mark> marks, GoTo goTo, String where) {
    public SourceState {
        marks = List.copyOf(marks);
    }

    /**
     * Something wrong at a place of this file.
     *
     * @param from where it begins, in UTF-16 units of the text
     * @param to where it ends
     * @param problem number to mend it by, with its sentence and what a press would do
     */
    public record Mark(int from, int to, StudioState.Problem problem) {}

    /** A place to go to, in UTF-16 units of the text. */
    public record GoTo(int turn, int at) {
        static final GoTo NOWHERE = new GoTo(0, 0);
    }
}
