package org.tillside.screens.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.journal.Role;
import org.tillside.screens.Desk;
import org.tillside.screens.Page;
import org.tillside.shop.Person;

/** Makes the rail of whoever is signed in: their rooms, what waits there, and who they are. */
record Rail(Desk desk) {
    /** The rooms that a person needs, in the order of the rail. */
    static List<Room> rooms(Optional<Person> person) {
        List<Room> rooms = new ArrayList<>(List.of(Room.TODAY, Room.LEARN, Room.PRACTISE, Room.PEOPLE, Room.FLOOR));
        if (is(person, Role.OWNER)) {
            rooms.add(Room.STUDIO);
            rooms.add(Room.SHOP);
        }
        return rooms;
    }

    private static boolean is(Optional<Person> person, Role role) {
        return person.filter(it -> it.in(role)).isPresent();
    }

    private Optional<Person> me() {
        return desk.shop().person(desk.viewer());
    }

    RailState beside(Optional<Page<?>> page) {
        int waiting = waiting();
        List<RailState.Door> doors = rooms(me()).stream()
                .map(room -> new RailState.Door(
                        room, page.filter(it -> it.room() == room).isPresent(), room == Room.TODAY ? waiting : 0))
                .toList();
        String name = me().flatMap(Person::name).orElse("");
        return new RailState(
                desk.shop().shop().map(it -> it.name()).orElse(""),
                doors,
                Optional.of(new RailState.Person(
                        desk.viewer().value(), name, desk.words().text("shell.role." + leading()))),
                page.filter(Page::stage).isPresent());
    }

    private int waiting() {
        boolean signs = is(me(), Role.MENTOR) || is(me(), Role.OWNER);
        return signs ? desk.waiting().count(desk.today()) : 0;
    }

    private String leading() {
        return is(me(), Role.OWNER) ? "owner" : is(me(), Role.MENTOR) ? "mentor" : "new-hire";
    }
}
