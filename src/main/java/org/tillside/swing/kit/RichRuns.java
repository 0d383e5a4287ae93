package org.tillside.swing.kit;

import java.util.List;
import org.tillside.screens.Rich;

/** An author's text as stretches to draw: the type scale has no slanted face, so all emphasis is bold. */
public final class RichRuns {
    private RichRuns() {}

    /** Regular, with its emphasis bold. */
    public static List<Run> of(Rich text) {
        return text.pieces().stream()
                .map(piece -> piece.bold() || piece.slanted() ? Run.bold(piece.text()) : Run.plain(piece.text()))
                .toList();
    }

    /** All of it bold. */
    public static List<Run> bold(Rich text) {
        return List.of(Run.bold(text.letters()));
    }
}
