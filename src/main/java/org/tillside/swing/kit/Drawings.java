package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The drawings behind and around the faces, each parsed once, and pictures made of them. */
final class Drawings {
    /** What two pages of cards have on a screen of twice as many pixels, at most 32 MB. */
    static final long PIXELS = 8_000_000;

    private final Map<String, Drawing> kept = new HashMap<>();
    private final Map<Object, BufferedImage> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private long pixels;

    /** A picture put together of drawings, as it was made for the same key before; the last ones used are kept. */
    BufferedImage picture(Object key, Supplier<BufferedImage> made) {
        BufferedImage known = pictures.get(key);
        if (known == null) {
            known = made.get();
            pictures.put(key, known);
            pixels += size(known);
            dropOldest();
        }
        return known;
    }

    private static long size(BufferedImage picture) {
        return (long) picture.getWidth() * picture.getHeight();
    }

    /** One that is larger than all that may be kept is not kept either. */
    private void dropOldest() {
        Iterator<BufferedImage> oldest = pictures.values().iterator();
        while (pixels > PIXELS && oldest.hasNext()) {
            pixels -= size(oldest.next());
            oldest.remove();
        }
    }

    /** How many pixels the pictures have that are kept. */
    long pixels() {
        return pixels;
    }

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
