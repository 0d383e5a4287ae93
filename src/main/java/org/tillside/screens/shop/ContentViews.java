package org.tillside.screens.shop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tillside.content.Pack;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.screens.Desk;
import org.tillside.screens.Languages;

/** Words what there is to learn and what is wrong with it. */
final class ContentViews {
    private static final Comparator<Problem> WORST_FIRST = Comparator.comparing(Problem::severity)
            .thenComparing(it -> it.place().map(Place::toString).orElse(""));

    private final Desk desk;

    ContentViews(Desk desk) {
        this.desk = desk;
    }

    ShopRoomState.Content content() {
        List<Problem> problems = new ArrayList<>(desk.catalogue().problems());
        desk.catalogue().broken().values().forEach(all -> all.stream()
                .filter(it -> !problems.contains(it))
                .forEach(problems::add));
        return new ShopRoomState.Content(
                desk.catalogue().packs().stream().map(this::pack).toList(),
                problems.stream()
                        .filter(it -> it.severity() != Problem.Severity.NOTE)
                        .sorted(WORST_FIRST)
                        .map(this::finding)
                        .toList());
    }

    private ShopRoomState.Pack pack(Pack pack) {
        List<String> languages = Languages.of(desk.words(), "").stream()
                .filter(it -> pack.languages().contains(it.code()))
                .map(Languages.Choice::name)
                .toList();
        return new ShopRoomState.Pack(
                pack.title(),
                desk.words()
                        .text(
                                "shop.content.pack",
                                pack.version(),
                                pack.modules().size(),
                                pack.scenarios().size(),
                                pack.forms().size(),
                                String.join(", ", languages)));
    }

    private ShopRoomState.Finding finding(Problem problem) {
        return new ShopRoomState.Finding(
                problem.place().map(Place::toString).orElse(""),
                desk.words().text("problem." + problem.key(), problem.args().toArray()),
                problem.severity() == Problem.Severity.ERROR);
    }
}
