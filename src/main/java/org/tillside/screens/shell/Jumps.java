package org.tillside.screens.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.journal.Role;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;

/** Everything that one can jump to, and the search among it: words may be typed in any order, without their accents. */
final class Jumps {
    private static final int MOST = 9;

    private final Desk desk;
    private final List<Target> targets;
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Locale language;

    /** One place with all that is searched for it. */
    private record Target(JumpState.Item item, Route route, String letters) {}

    Jumps(Desk desk) {
        this.desk = desk;
        this.shop = desk.shop();
        this.catalogue = desk.catalogue();
        this.language = desk.words().language();
        this.targets = collect();
    }

    /** Whether these are still what one can jump to from that desk. */
    @SuppressWarnings("ReferenceEquality") // a new state or catalogue is another object, and to compare them takes long
    boolean of(Desk other) {
        return shop == other.shop()
                && catalogue == other.catalogue()
                && language.equals(other.words().language());
    }

    JumpState open() {
        return find("");
    }

    JumpState find(String typed) {
        String plain = plain(typed);
        String[] wanted = plain.split("\\s+");
        List<JumpState.Item> found = targets.stream()
                .filter(target -> holds(target, wanted))
                .sorted(Comparator.comparingInt(target -> rank(target, plain)))
                .limit(MOST)
                .map(Target::item)
                .toList();
        return new JumpState(typed, found, found.isEmpty() ? -1 : 0);
    }

    Optional<Route> route(String id) {
        return targets.stream()
                .filter(it -> it.item().id().equals(id))
                .map(Target::route)
                .findFirst();
    }

    private static boolean holds(Target target, String[] wanted) {
        for (String word : wanted) {
            if (!target.letters().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static int rank(Target target, String typed) {
        return target.letters().startsWith(typed) ? 0 : target.letters().contains(" " + typed) ? 1 : 2;
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private List<Target> collect() {
        List<Target> all = new ArrayList<>();
        rooms(all);
        String refresher = desk.words().text("refresher.title");
        add(all, "refresher", "again", refresher, "", "jump.room", new Route.Refresher());
        desk.catalogue().modules().forEach(module -> {
            String title = desk.said(module.title());
            add(
                    all,
                    "module/" + module.id(),
                    "learn",
                    title,
                    desk.said(module.about()),
                    "jump.module",
                    new Route.Learn(Optional.of(module.id())));
            module.lessons()
                    .forEach(lesson -> add(
                            all,
                            "lesson/" + lesson.ref(),
                            "book",
                            desk.said(lesson.title()),
                            title,
                            "jump.lesson",
                            new Route.Read(lesson.ref())));
        });
        desk.catalogue()
                .scenarios()
                .forEach(scenario -> add(
                        all,
                        "scenario/" + scenario.id(),
                        "practise",
                        desk.said(scenario.title()),
                        desk.said(scenario.about()),
                        "jump.scenario",
                        new Route.Play(scenario.id())));
        looks(all);
        people(all);
        return List.copyOf(all);
    }

    private void rooms(List<Target> all) {
        for (Room room : Rail.rooms(me())) {
            Route route =
                    switch (room) {
                        case TODAY -> new Route.Today();
                        case LEARN -> new Route.Learn(Optional.empty());
                        case PRACTISE -> new Route.Practise();
                        case PEOPLE -> new Route.People();
                        default -> new Route.Shop(Route.Section.CHARTER);
                    };
            add(all, "room/" + room.icon(), room.icon(), desk.words().text(room.key()), "", "jump.room", route);
        }
    }

    private void looks(List<Target> all) {
        add(all, "look", "eye", desk.words().text("jump.look"), "", "jump.room", new Route.Shop(Route.Section.LOOK));
    }

    private void people(List<Target> all) {
        boolean trains =
                me().filter(it -> it.in(Role.OWNER) || it.in(Role.MENTOR)).isPresent();
        desk.shop().team().stream()
                .filter(it -> trains || it.id().equals(desk.viewer()))
                .forEach(it -> add(
                        all,
                        "person/" + it.id(),
                        "user",
                        it.name().orElse(""),
                        "",
                        "jump.person",
                        new Route.Person(it.id())));
    }

    private Optional<Person> me() {
        return desk.shop().person(desk.viewer());
    }

    private void add(List<Target> all, String id, String icon, String title, String detail, String kind, Route route) {
        String letters = plain(title + " " + detail + " " + desk.words().text(kind));
        all.add(new Target(
                new JumpState.Item(id, icon, title, detail, desk.words().text(kind)), route, letters));
    }
}
