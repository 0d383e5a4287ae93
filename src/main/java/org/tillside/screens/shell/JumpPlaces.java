package org.tillside.screens.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.journal.Role;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.shop.Person;

/** The rooms, pages and people that the viewer can jump to: few enough to be gathered whenever something happened. */
final class JumpPlaces {
    private static final String ROOM = "jump.room";

    private final Desk desk;

    JumpPlaces(Desk desk) {
        this.desk = desk;
    }

    /** All of them, with the content between what comes before and after it. */
    List<JumpTarget> around(JumpContent content) {
        List<JumpTarget> all = new ArrayList<>();
        rooms(all);
        add(all, "refresher", "again", "refresher.title", ROOM, new Route.Refresher());
        all.addAll(content.targets());
        add(all, "drill", "timer", "drill.title", "practise.drill", "jump.drill", new Route.Drill());
        add(all, "look", "eye", "jump.look", ROOM, new Route.Shop(Route.Section.LOOK));
        add(all, "complaint", "floor", "floor.note", ROOM, new Route.NoteComplaint(Optional.empty()));
        if (trains()) {
            add(
                    all,
                    "stopclock",
                    "timer",
                    "stopclock.title",
                    "stopclock.line",
                    "jump.stopclock",
                    new Route.StopClock(Optional.empty()));
        }
        skills(all);
        people(all);
        return List.copyOf(all);
    }

    private void rooms(List<JumpTarget> all) {
        for (Room room : Rail.rooms(me())) {
            add(all, "room/" + room.icon(), room.icon(), room.key(), ROOM, room.route());
        }
    }

    /** The matrix for those who train others, and what only an owner sees. */
    private void skills(List<JumpTarget> all) {
        if (trains()) {
            add(all, "matrix", "people", "matrix.title", ROOM, new Route.Matrix());
        }
        if (me().filter(it -> it.in(Role.OWNER)).isPresent()) {
            add(all, "wanted", "target", "matrix.wanted", ROOM, new Route.Wanted());
            add(all, "content-zip", "export", "pack.title", "pack.line", ROOM, new Route.ContentZip());
            add(all, "difficult", "quiz", "difficult.title", ROOM, new Route.Difficult());
        }
        if (trains()) {
            add(all, "calibrations", "compare", "calibrations.title", ROOM, new Route.Calibrations());
        }
    }

    private void people(List<JumpTarget> all) {
        boolean trains = trains();
        String kind = desk.words().text("jump.person");
        desk.shop().team().stream()
                .filter(it -> trains || it.id().equals(desk.viewer()))
                .forEach(it -> all.add(JumpTarget.of(
                        new JumpState.Item(
                                "person/" + it.id(), "user", it.name().orElse(""), "", kind),
                        new Route.Person(it.id()))));
    }

    private boolean trains() {
        return me().filter(it -> it.in(Role.OWNER) || it.in(Role.MENTOR)).isPresent();
    }

    private Optional<Person> me() {
        return desk.shop().person(desk.viewer());
    }

    private void add(List<JumpTarget> all, String id, String icon, String title, String kind, Route route) {
        add(all, id, icon, title, "", kind, route);
    }

    /** @param title, detail and kind are keys of words */
    private void add(
            List<JumpTarget> all, String id, String icon, String title, String detail, String kind, Route route) {
        String line = detail.isEmpty() ? "" : desk.words().text(detail);
        JumpState.Item item = new JumpState.Item(
                id, icon, desk.words().text(title), line, desk.words().text(kind));
        all.add(JumpTarget.of(item, route));
    }
}
