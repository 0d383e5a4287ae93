package org.tillside.screens.studio;

import java.util.List;
import java.util.stream.Stream;
import org.tillside.screens.ContentFile;

/** Which views a file has, by what it holds. */
final class Tabs {
    private Tabs() {}

    static List<Tab> of(ContentFile file) {
        if (scenario(file)) {
            return List.of(Tab.FORM, Tab.GRAPH, Tab.PATHS, Tab.TRANSLATE, Tab.SOURCE);
        }
        Stream<Tab> views = page(file)
                ? Stream.of(Tab.SOURCE, Tab.PAGE, Tab.TRANSLATE)
                : Stream.of(Tab.FORM, Tab.TRANSLATE, Tab.SOURCE);
        return views.filter(it -> it != Tab.FORM || Kinds.of(file).isPresent())
                .filter(it -> it != Tab.TRANSLATE || Sidecars.translatable(file))
                .toList();
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
