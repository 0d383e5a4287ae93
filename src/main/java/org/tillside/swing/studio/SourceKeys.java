package org.tillside.swing.studio;

import javax.swing.KeyStroke;
import org.tillside.screens.studio.SourcePart;

/** The keys of the source that are not those of every text field. */
final class SourceKeys {
    static final String FOLLOW = "F12";
    static final String FOLD = "ctrl shift F";
    static final String NEXT = "F8";
    static final String BEFORE = "shift F8";
    static final String MEND = "alt ENTER";

    private SourceKeys() {}

    static void bind(SourceArea area, SourcePart part) {
        area.bind(KeyStroke.getKeyStroke(FOLLOW), () -> part.follow(area.getCaretPosition()));
        area.bind(KeyStroke.getKeyStroke(FOLD), area::fold);
        area.bind(KeyStroke.getKeyStroke(NEXT), part::nextProblem);
        area.bind(KeyStroke.getKeyStroke(BEFORE), part::problemBefore);
        area.bind(KeyStroke.getKeyStroke(MEND), part::mendHere);
    }
}
