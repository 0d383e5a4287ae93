package org.tillside.screens.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tillside.content.Form;
import org.tillside.content.Module;
import org.tillside.content.Pack;
import org.tillside.content.Programme;
import org.tillside.content.Scenario;
import org.tillside.records.Findings;
import org.tillside.screens.Desk;
import org.tillside.screens.Languages;

/** Words what there is to learn: the packs in the order in which they are looked up. */
final class ContentViews {
    private final Desk desk;

    ContentViews(Desk desk) {
        this.desk = desk;
    }

    /** All packs, of which so many are the shop's own. */
    List<ShopRoomState.Pack> packs(int own) {
        List<Pack> packs = desk.catalogue().packs();
        List<ShopRoomState.Pack> all = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            all.add(new ShopRoomState.Pack(
                    packs.get(i).title(),
                    line(packs.get(i)),
                    replaces(packs.get(i), packs.subList(i + 1, packs.size())),
                    i < own));
        }
        return all;
    }

    private String line(Pack pack) {
        List<String> languages = Languages.of(desk.words(), "").stream()
                .filter(it -> pack.languages().contains(it.code()))
                .map(Languages.Choice::name)
                .toList();
        return desk.words()
                .text(
                        "shop.content.pack",
                        pack.version(),
                        pack.modules().size(),
                        pack.scenarios().size(),
                        pack.forms().size(),
                        String.join(", ", languages));
    }

    /** What of a pack stands in the place of the same in a pack below it. */
    private String replaces(Pack pack, List<Pack> below) {
        List<String> titles = new ArrayList<>();
        titles.addAll(same(pack, below, Pack::programmes, Programme::title));
        titles.addAll(same(pack, below, Pack::modules, Module::title));
        titles.addAll(same(pack, below, Pack::scenarios, Scenario::title));
        titles.addAll(same(pack, below, Pack::forms, Form::title));
        return titles.isEmpty() ? "" : desk.words().text("shop.content.replaces", String.join(", ", titles));
    }

    private <K, V> List<String> same(
            Pack pack, List<Pack> below, Function<Pack, Map<K, V>> of, Function<V, String> title) {
        return of.apply(pack).entrySet().stream()
                .filter(it -> below.stream().anyMatch(other -> of.apply(other).containsKey(it.getKey())))
                .map(it -> title.apply(it.getValue()))
                .toList();
    }

    /** What cannot be read; where a pack below has the same, that is shown in its place. */
    List<FindingsState.Hidden> hidden(List<Findings.Hidden> hidden) {
        return hidden.stream()
                .map(it -> new FindingsState.Hidden(
                        desk.words().text("shop.content.broken", it.ref()),
                        desk.words()
                                .text(
                                        it.stands() ? "shop.content.broken.below" : "shop.content.broken.hidden",
                                        it.errors())))
                .toList();
    }
}
