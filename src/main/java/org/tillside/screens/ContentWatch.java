package org.tillside.screens;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tillside.content.Catalogue;
import org.tillside.shop.ContentChange;
import org.tillside.shop.ContentChanges;
import org.tillside.shop.ContentLoss;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.ShopState;

/** Finds out in the background which texts read otherwise than those that people learned. */
public final class ContentWatch {
    private static final String COMPARING = "shop.content.comparing";

    private final Desk desk;

    /** Over the shop of this desk. */
    public ContentWatch(Desk desk) {
        this.desk = desk;
    }

    /** Compares what is kept with what the content says now, in each language that somebody learned in. */
    public void look(Consumer<List<ContentChange>> then, Consumer<Failure> onFailure) {
        ContentChanges changes = new ContentChanges(desk.shop());
        Function<String, Catalogue> now = now();
        desk.background().run(COMPARING, () -> compare(changes, now), then, onFailure);
    }

    /**
     * What other content will do to people.
     *
     * @param changes what reads otherwise then, and does not already
     * @param losses what they have done and is not there any more then
     */
    public record Ahead(List<ContentChange> changes, List<ContentLoss> losses) {
        /** Nothing to anybody. */
        public static final Ahead NOTHING = new Ahead(List.of(), List.of());

        public Ahead {
            changes = List.copyOf(changes);
            losses = List.copyOf(losses);
        }
    }

    /**
     * Compares it with what the content is about to say.
     *
     * @param coming that content in a language; may wait for the disk
     */
    public void ahead(Function<String, Catalogue> coming, Consumer<Ahead> then, Consumer<Failure> onFailure) {
        ShopState shop = desk.shop();
        Catalogue here = desk.catalogue();
        Function<String, Catalogue> now = now();
        desk.background().run(COMPARING, () -> ahead(shop, here, now, coming), then, onFailure);
    }

    private Ahead ahead(
            ShopState shop, Catalogue here, Function<String, Catalogue> now, Function<String, Catalogue> coming)
            throws IOException {
        ContentChanges changes = new ContentChanges(shop);
        Map<String, Catalogue> read = new HashMap<>();
        Function<String, Catalogue> once = it -> read.computeIfAbsent(it, coming);
        Set<Map.Entry<String, Map<String, String>>> known = compare(changes, now).stream()
                .map(it -> Map.entry(it.ref(), it.words()))
                .collect(Collectors.toSet());
        return new Ahead(
                compare(changes, once).stream()
                        .filter(it -> !known.contains(Map.entry(it.ref(), it.words())))
                        .toList(),
                ContentLoss.of(shop, here, once.apply(here.language())));
    }

    private Function<String, Catalogue> now() {
        Catalogue here = desk.catalogue();
        return language -> language.equals(here.language()) ? here : desk.catalogueIn(language);
    }

    private List<ContentChange> compare(ContentChanges changes, Function<String, Catalogue> content)
            throws IOException {
        Map<String, CriteriaText> kept = new HashMap<>();
        for (String hash : changes.kept()) {
            Optional<CriteriaText> text = desk.book().criteria(hash);
            text.ifPresent(it -> kept.put(hash, it));
        }
        Map<String, Catalogue> read = new HashMap<>();
        kept.values().stream().map(CriteriaText::language).distinct().forEach(it -> read.put(it, content.apply(it)));
        return changes.of(kept, it -> read.computeIfAbsent(it, content));
    }
}
