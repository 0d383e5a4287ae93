package org.tillside.screens.shop;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Problem;

/**
 * What the rules find in the packs.
 *
 * @param percent how far the check is, 0 to 100; empty once it is done
 * @param line what was found, or that nothing was
 * @param hidden what cannot be read and is therefore shown to nobody
 * @param filters one for each severity that came up, and one for all
 * @param shown the findings that are chosen
 */
public record FindingsState(
        Optional<Integer> percent, String line, List<Hidden> hidden, List<Filter> filters, List<Finding> shown) {
    /** Before anything was looked at. */
    static final FindingsState NONE = new FindingsState(Optional.empty(), "", List.of(), List.of(), List.of());

    public FindingsState {
        hidden = List.copyOf(hidden);
        filters = List.copyOf(filters);
        shown = List.copyOf(shown);
    }

    /** Something that is broken, and what that means. */
    public record Hidden(String title, String line) {}

    /** Shows the findings of a severity alone; empty for all. */
    public record Filter(Optional<Problem.Severity> severity, String text, boolean chosen) {}

    /**
     * Something wrong.
     *
     * @param place file, line and column
     * @param fix what to do, where it can be said
     */
    public record Finding(String place, String sentence, Optional<String> fix, Problem.Severity severity) {}
}
