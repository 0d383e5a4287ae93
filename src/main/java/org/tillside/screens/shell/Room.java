package org.tillside.screens.shell;

import java.util.Locale;

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
}
