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
        if (page(file)) {
            return List.of(Tab.SOURCE, Tab.PAGE);
        }
        return Kinds.of(file).isPresent() ? List.of(Tab.FORM, Tab.SOURCE) : List.of(Tab.SOURCE);
    }

    /** Whether a file is a page of a module, in whatever language. */
    static boolean page(ContentFile file) {
        return file.path().endsWith(".md");
    }

    /** Whether a file holds a role-play in its own language. */
    static boolean scenario(ContentFile file) {
        return file.path().matches("(?:[^/]+/)?scenarios/[^/.]+\\.yaml");
    }
}
