package org.tillside.screens.shell;

import org.tillside.screens.Page;
import org.tillside.screens.Porch;
import org.tillside.screens.Route;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.firstrun.Papers;
import org.tillside.screens.pin.PinPresenter;
import org.tillside.screens.tiles.TilesPresenter;

/** Which presenter a route opens before anybody is signed in. */
final class PorchTable {
    private final Porch porch;
    /** What was typed at the first run outlives its page, which is built anew when the language changes. */
    private final Papers papers = new Papers();

    PorchTable(Porch porch) {
        this.porch = porch;
    }

    /** The page of a route; the tiles for any that belongs behind the PIN, the first run while there is no shop. */
    Page<?> open(Route route) {
        if (porch.shop().isEmpty() || route instanceof Route.FirstRun) {
            return new FirstRunPresenter(porch, papers);
        } else if (route instanceof Route.Pin it
                && porch.shop().flatMap(shop -> shop.person(it.person())).isPresent()) {
            return new PinPresenter(porch, it.person());
        }
        return new TilesPresenter(porch);
    }
}
