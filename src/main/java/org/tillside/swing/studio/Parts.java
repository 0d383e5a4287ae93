package org.tillside.swing.studio;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a line; what nobody names is plain. */
final class Parts {
    private final List<Coloured.Part> parts = new ArrayList<>();
    private int at;

    int at() {
        return at;
    }

    /** Everything from where the last part ended. */
    Parts to(int end, Coloured.Sort sort) {
        if (end > at) {
            parts.add(new Coloured.Part(at, end, sort));
            at = end;
        }
        return this;
    }

    Coloured.Line line(int length, int state) {
        to(length, Coloured.Sort.PLAIN);
        return new Coloured.Line(parts, state);
    }
}
