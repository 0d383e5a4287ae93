package org.tillside.screens.signoff;

import java.util.Optional;
import org.tillside.shop.CriteriaText;

/**
 * What is open and going on in the sign-off page, beside what is filled in.
 *
 * @param running the line whose stop-clock runs
 * @param version of the criteria that an earlier observation names, once it is read
 * @param then the criteria that were signed before a check-back, once they are read
 */
record Moment(
        boolean cues,
        boolean editing,
        boolean busy,
        Optional<String> wrong,
        Optional<String> running,
        int seconds,
        Optional<String> version,
        Optional<CriteriaText> then) {
    static final Moment CALM =
            new Moment(false, false, false, Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty());

    Moment cues(boolean open) {
        return new Moment(open, editing, busy, wrong, running, seconds, version, then);
    }

    Moment editing(boolean open) {
        return new Moment(cues, open, busy, wrong, running, seconds, version, then);
    }

    Moment busy(boolean on) {
        return new Moment(cues, editing, on, wrong, running, seconds, version, then);
    }

    Moment wrong(Optional<String> sentence) {
        return new Moment(cues, editing, busy, sentence, running, seconds, version, then);
    }

    Moment running(Optional<String> item, int at) {
        return new Moment(cues, editing, busy, wrong, item, at, version, then);
    }

    Moment version(Optional<String> read) {
        return new Moment(cues, editing, busy, wrong, running, seconds, read, then);
    }

    Moment then(CriteriaText read) {
        return new Moment(cues, editing, busy, wrong, running, seconds, version, Optional.of(read));
    }
}
