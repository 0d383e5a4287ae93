package org.tillside.checks;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that many rules ask for and that is gathered once. */
final class Once<T> {
    private final Supplier<T> how;
    private Optional<T> value = Optional.empty();

    Once(Supplier<T> how) {
        this.how = how;
    }

    synchronized T get() {
        T known = value.orElseGet(how);
        value = Optional.of(known);
        return known;
    }
}
