package org.tillside.screens.studio;

import java.util.Locale;

/** A view of a file; what is changed in one stands in the others at once. */
public enum Tab {
    FORM,
    GRAPH,
    PATHS,
    TRANSLATE,
    SOURCE,
    PAGE;

    /** Word key of its name; also the name of its button. */
    public String key() {
        return "studio.tab." + name().toLowerCase(Locale.ROOT);
    }
}
