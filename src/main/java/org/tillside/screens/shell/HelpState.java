package org.tillside.screens.shell;

import java.util.List;

/**
 * Help on the page that is shown.
 *
 * @param title what it is about
 * @param parts its parts in order
 */
public record HelpState(String title, List<Part> parts) {
    /** A heading (may be empty) and a paragraph or several, divided by line breaks. */
    public record Part(String heading, String text) {}

    public HelpState {
        parts = List.copyOf(parts);
    }
}
