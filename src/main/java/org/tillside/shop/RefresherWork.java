package org.tillside.shop;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person did with refreshers.
 *
 * @param days on how many days one was done
 * @param last the newest of them
 */
public record RefresherWork(int days, Optional<LocalDate> last) {
    /** Nothing done yet. */
    public static final RefresherWork NONE = new RefresherWork(0, Optional.empty());

    RefresherWork done(LocalDate day) {
        return last.filter(it -> !day.isAfter(it)).isPresent() ? this : new RefresherWork(days + 1, Optional.of(day));
    }
}
