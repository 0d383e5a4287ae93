package org.tillside.screens.shell;

import org.tillside.screens.Page;
import org.tillside.screens.Porch;
import org.tillside.screens.Route;

/** Which presenter a route opens before anybody is signed in. */
final class PorchTable {
    private final Porch porch;

    PorchTable(Porch porch) {
        this.porch = porch;
    }

    /** The page of a route; the tiles for any that belongs behind the PIN. */
    Page<?> open(Route route) {
        throw new IllegalStateException("no page yet for " + route + porch);
    }
}
