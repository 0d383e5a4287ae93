package org.tillside.swing.studio;

import java.awt.Font;
import org.tillside.swing.kit.Letters;

/** Shortens a file's name in its middle, so that a file and its translation, which differ in the end, look different. */
final class FileNames {
    private static final String ELLIPSIS = "…";

    private FileNames() {}

    /** The name, or as much of its beginning as fits before its ending; a name without one is cut at its end. */
    static String fitting(Font font, String name, float room) {
        int dot = name.indexOf('.');
        if (dot <= 0 || Letters.wide(font, name) <= room) {
            return Letters.fitting(font, name, room);
        }
        String ending = name.substring(dot);
        int end = dot;
        while (end > 1 && Letters.wide(font, shortened(name, end, ending)) > room) {
            end = name.offsetByCodePoints(end, -1);
        }
        return Letters.fitting(font, shortened(name, end, ending), room);
    }

    private static String shortened(String name, int end, String ending) {
        return name.substring(0, end).stripTrailing() + ELLIPSIS + ending;
    }
}
