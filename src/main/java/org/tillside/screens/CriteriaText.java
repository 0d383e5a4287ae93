package org.tillside.screens;

import java.util.List;

/** The very criteria on the screen, in the language shown, with the variables filled in. */
public record CriteriaText(String title, String language, String packVersion, List<Line> lines) {
    public CriteriaText {
        lines = List.copyOf(lines);
    }

    /** One line of them. */
    public record Line(String id, String text, String detail, boolean critical) {}
}
