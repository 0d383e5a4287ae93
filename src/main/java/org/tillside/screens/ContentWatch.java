package org.tillside.screens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tillside.content.Catalogue;
import org.tillside.shop.ContentChange;
import org.tillside.shop.ContentChanges;
import org.tillside.shop.CriteriaText;

/** Finds out in the background which texts read otherwise than those that people learned. */
public final class ContentWatch {
    private final Desk desk;

    /** Over the shop of this desk. */
    public ContentWatch(Desk desk) {
        this.desk = desk;
    }

    /** Compares what is kept with what the content says now, in each language that somebody learned in. */
    public void look(Consumer<List<ContentChange>> then, Consumer<Failure> onFailure) {
        ContentChanges changes = new ContentChanges(desk.shop());
        Catalogue here = desk.catalogue();
        desk.background().run("shop.content.comparing", () -> compare(changes, here), then, onFailure);
    }

    private List<ContentChange> compare(ContentChanges changes, Catalogue here) throws java.io.IOException {
        Map<String, CriteriaText> kept = new HashMap<>();
        for (String hash : changes.kept()) {
            Optional<CriteriaText> text = desk.book().criteria(hash);
            text.ifPresent(it -> kept.put(hash, it));
        }
        Set<String> languages =
                kept.values().stream().map(CriteriaText::language).collect(Collectors.toSet());
        Map<String, Catalogue> content = new HashMap<>();
        languages.forEach(it -> content.put(it, it.equals(here.language()) ? here : desk.catalogueIn(it)));
        return changes.of(kept, it -> content.getOrDefault(it, here));
    }
}
