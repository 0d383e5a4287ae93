package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.screens.ContentWatch;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;

/** Finds what publishing does to what people have learned: texts that read otherwise, and what is there no more. */
final class Concerned {
    private final Desk desk;

    Concerned(Desk desk) {
        this.desk = desk;
    }

    /** Looks with these texts by path over the shop's own files, in each language that somebody learned in. */
    void look(Map<String, String> drafts, Consumer<ContentWatch.Ahead> then, Consumer<Failure> onFailure) {
        List<PackSource> sources = new ArrayList<>(desk.packs());
        if (!sources.isEmpty()) {
            sources.set(0, PackSource.over(sources.get(0), drafts));
        }
        new ContentWatch(desk).ahead(language -> Library.read(sources, language), then, onFailure);
    }
}
