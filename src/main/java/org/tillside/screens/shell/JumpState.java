package org.tillside.screens.shell;

import java.util.List;

/**
 * The jump box.
 *
 * @param typed what was typed so far
 * @param items what was found, best first
 * @param chosen index of the row that Enter goes to; -1 for none
 */
public record JumpState(String typed, List<Item> items, int chosen) {
    /**
     * Somewhere to go.
     *
     * @param id handed back when it is chosen
     * @param icon line icon
     * @param title its name
     * @param detail one line about it; may be empty
     * @param kind what it is, as in "Module"; shown at the right
     */
    public record Item(String id, String icon, String title, String detail, String kind) {}

    public JumpState {
        items = List.copyOf(items);
    }
}
