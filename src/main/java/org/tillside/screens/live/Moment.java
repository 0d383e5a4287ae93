package org.tillside.screens.live;

import java.util.Optional;

/**
 * What is open and going on in a role-play by two, beside the marks, which a draft keeps.
 *
 * @param picked the row that the keys mark
 * @param noting whether its note is being written
 * @param asking whether rows that were not seen are to be signed as such
 * @param lacking what must be done before it can be finished
 * @param clock the line that the clock runs for
 * @param tenths of a second on the clock
 */
record Moment(
        Optional<String> picked,
        boolean noting,
        boolean asking,
        Optional<String> lacking,
        boolean paused,
        boolean busy,
        Optional<String> clock,
        int tenths) {
    static final Moment CALM =
            new Moment(Optional.empty(), false, false, Optional.empty(), false, false, Optional.empty(), 0);

    Moment pick(String item) {
        return new Moment(Optional.of(item), false, false, Optional.empty(), paused, busy, clock, tenths);
    }

    Moment noting(boolean on) {
        return new Moment(picked, on, asking, lacking, paused, busy, clock, tenths);
    }

    Moment asking(boolean on) {
        return new Moment(picked, noting, on, Optional.empty(), paused, busy, clock, tenths);
    }

    Moment lacking(String sentence) {
        return new Moment(picked, noting, false, Optional.of(sentence), paused, busy, clock, tenths);
    }

    Moment paused(boolean on) {
        return new Moment(picked, noting, asking, lacking, on, busy, clock, tenths);
    }

    Moment busy(boolean on) {
        return new Moment(picked, noting, asking, lacking, paused, on, clock, tenths);
    }

    Moment clock(Optional<String> line, int reading) {
        return new Moment(picked, noting, asking, lacking, paused, busy, line, reading);
    }

    /** Marks changed, so that what was asked or lacking is asked anew. */
    Moment marked() {
        return new Moment(picked, noting, false, Optional.empty(), paused, busy, clock, tenths);
    }
}
