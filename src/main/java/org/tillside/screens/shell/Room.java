package org.tillside.screens.shell;

import java.util.Locale;
import java.util.Optional;
import org.tillside.screens.Route;

/** A room of the program, in the order of the rail. */
public enum Room {
    TODAY,
    LEARN,
    PRACTISE,
    PEOPLE,
    FLOOR,
    STUDIO,
    SHOP;

    /** Word key of its name; also the name of its button. */
    public String key() {
        return "shell.room." + icon();
    }

    /** Its line icon. */
    public String icon() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its own page. */
    Route route() {
        return switch (this) {
            case TODAY -> new Route.Today();
            case LEARN -> new Route.Learn(Optional.empty());
            case PRACTISE -> new Route.Practise();
            case PEOPLE -> new Route.People();
            case FLOOR -> new Route.Floor();
            case STUDIO -> new Route.Studio();
            default -> new Route.Shop(Route.Section.CHARTER);
        };
    }
}
