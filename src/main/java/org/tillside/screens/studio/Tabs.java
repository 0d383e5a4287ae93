package org.tillside.screens.studio;

import java.util.List;
import org.tillside.screens.ContentFile;

/** Which views a file has, by what it holds. */
final class Tabs {
    private Tabs() {}

    static List<Tab> of(ContentFile file) {
        if (scenario(file)) {
            return List.of(Tab.FORM, Tab.GRAPH, Tab.PATHS, Tab.SOURCE);
        }
        return Kinds.of(file).isPresent() ? List.of(Tab.FORM, Tab.SOURCE) : List.of(Tab.SOURCE);
    }

    /** Whether a file holds a role-play in its own language. */
    static boolean scenario(ContentFile file) {
        return file.path().matches("(?:[^/]+/)?scenarios/[^/.]+\\.yaml");
    }
}
