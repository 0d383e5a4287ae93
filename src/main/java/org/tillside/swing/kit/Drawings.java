package org.tillside.swing.kit;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;

/** The drawings behind and around the faces, each parsed once. */
final class Drawings {
    private final Map<String, Drawing> kept = new HashMap<>();

    /** The drawing in a bundled file, as in "things/bag.svg". */
    Drawing of(String file) {
        return kept.computeIfAbsent(file, Drawing::of);
    }

    /** A thing of {@link Stage#THINGS}, or a variant of one. */
    Drawing thing(String name) {
        return of("things/" + name + ".svg");
    }

    /** The colour that one lays over another by a share from 0 to 1, both opaque. */
    static Color mix(Color under, Color over, double share) {
        return new Color(
                (int) Math.round(under.getRed() + share * (over.getRed() - under.getRed())),
                (int) Math.round(under.getGreen() + share * (over.getGreen() - under.getGreen())),
                (int) Math.round(under.getBlue() + share * (over.getBlue() - under.getBlue())));
    }

    /** A colour with another alpha, 0 to 1. */
    static Color faint(Color colour, double alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * alpha));
    }
}
