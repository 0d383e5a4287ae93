package org.tillside.screens.shell;

import java.util.List;
import java.util.Optional;

/**
 * What the rail shows.
 *
 * @param shop the shop's name
 * @param rooms the rooms that the person needs
 * @param person who is signed in; empty before that
 * @param icons icons alone: on the full stages (the rail also shrinks by itself when the window is narrow)
 */
public record RailState(String shop, List<Door> rooms, Optional<Person> person, boolean icons) {
    /**
     * One room.
     *
     * @param selected whether its page is shown
     * @param waiting how much waits there for the person, 0 for none
     */
    public record Door(Room room, boolean selected, int waiting) {}

    /**
     * The person card at the foot.
     *
     * @param id what the avatar's colour comes from
     * @param line what they are, as in "New hire"
     */
    public record Person(String id, String name, String line) {}

    public RailState {
        rooms = List.copyOf(rooms);
    }
}
