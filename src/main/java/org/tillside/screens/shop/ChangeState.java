package org.tillside.screens.shop;

import java.util.List;
import java.util.Optional;

/**
 * A text that reads otherwise than people learned it, as an owner is asked about it.
 *
 * @param what the kind of text, and from which version to which
 * @param lines where the two differ
 * @param same how many lines are as before, in words
 * @param also in which other languages it changed too
 * @param people who would read it or be signed again
 * @param author what the author says about it
 * @param wording what comes of calling it only wording
 * @param meaning what comes of calling it another meaning
 * @param ask what another meaning takes from whom, while the owner is asked whether it shall
 * @param busy whether the answer is being written down
 */
public record ChangeState(
        String ref,
        String title,
        String what,
        List<Line> lines,
        String same,
        Optional<String> also,
        String people,
        Optional<String> author,
        String wording,
        String meaning,
        Optional<String> ask,
        boolean busy) {
    public ChangeState {
        lines = List.copyOf(lines);
    }

    /** A line before and now; empty where there was, or is, none. */
    public record Line(Optional<String> before, Optional<String> now) {}
}
