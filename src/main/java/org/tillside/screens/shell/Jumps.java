package org.tillside.screens.shell;

import java.text.Normalizer;
import java.util.ArrayList;
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
    private Found last;

    /** What holds what was typed: a letter more can only be found among it. */
    private record Found(String plain, List<Target> targets) {}

    /** One place with all that is searched for it. */
    private record Target(JumpState.Item item, Route route, String letters) {}

    Jumps(Desk desk) {
        this.desk = desk;
        this.shop = desk.shop();
        this.catalogue = desk.catalogue();
        this.language = desk.words().language();
        this.targets = collect();
        this.last = new Found("", targets);
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
        List<JumpState.Item> found = best(holding(plain), plain);
        return new JumpState(typed, found, found.isEmpty() ? -1 : 0);
    }

    private List<Target> holding(String plain) {
        List<Target> among = plain.startsWith(last.plain()) ? last.targets() : targets;
        String[] wanted = plain.split("\\s+");
        List<Target> held = new ArrayList<>();
        for (Target target : among) {
            if (holds(target, wanted)) {
                held.add(target);
            }
        }
        last = new Found(plain, held);
        return held;
    }

    /** The best ranks first, each in the order of all: looked through once, since there may be ten thousand. */
    private static List<JumpState.Item> best(List<Target> held, String plain) {
        List<List<JumpState.Item>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Target target : held) {
            if (ranks.get(0).size() == MOST) {
                break;
            }
            List<JumpState.Item> rank = ranks.get(rank(target, plain));
            if (rank.size() < MOST) {
                rank.add(target.item());
            }
        }
        return ranks.stream().flatMap(List::stream).limit(MOST).toList();
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
        add(
                all,
                "drill",
                "timer",
                desk.words().text("drill.title"),
                desk.words().text("practise.drill"),
                "jump.drill",
                new Route.Drill());
        looks(all);
        String note = desk.words().text("floor.note");
        add(all, "complaint", "floor", note, "", "jump.room", new Route.NoteComplaint(Optional.empty()));
        if (trains()) {
            add(
                    all,
                    "stopclock",
                    "timer",
                    desk.words().text("stopclock.title"),
                    desk.words().text("stopclock.line"),
                    "jump.stopclock",
                    new Route.StopClock(Optional.empty()));
        }
        skills(all);
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
                        case FLOOR -> new Route.Floor();
                        default -> new Route.Shop(Route.Section.CHARTER);
                    };
            add(all, "room/" + room.icon(), room.icon(), desk.words().text(room.key()), "", "jump.room", route);
        }
    }

    private void looks(List<Target> all) {
        add(all, "look", "eye", desk.words().text("jump.look"), "", "jump.room", new Route.Shop(Route.Section.LOOK));
    }

    private boolean trains() {
        return me().filter(it -> it.in(Role.OWNER) || it.in(Role.MENTOR)).isPresent();
    }

    /** The matrix for those who train others, and what only an owner sees. */
    private void skills(List<Target> all) {
        String kind = "jump.room";
        if (me().filter(it -> it.in(Role.OWNER) || it.in(Role.MENTOR)).isPresent()) {
            add(all, "matrix", "people", desk.words().text("matrix.title"), "", kind, new Route.Matrix());
        }
        if (me().filter(it -> it.in(Role.OWNER)).isPresent()) {
            add(all, "wanted", "target", desk.words().text("matrix.wanted"), "", kind, new Route.Wanted());
            add(all, "difficult", "quiz", desk.words().text("difficult.title"), "", kind, new Route.Difficult());
        }
    }

    private void people(List<Target> all) {
        boolean trains = trains();
        if (trains) {
            String title = desk.words().text("calibrations.title");
            add(all, "calibrations", "compare", title, "", "jump.room", new Route.Calibrations());
        }
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
