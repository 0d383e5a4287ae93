package org.tillside.screens.person;

import java.util.List;
import java.util.Optional;

/**
 * What an owner can do for a person, or to what is kept of them.
 *
 * @param tools what there is to do now
 * @param open the tool that stands open
 * @param fields what was typed into it, by name
 * @param parts what can be erased
 * @param trouble why it cannot be done, or was not
 * @param ready whether the open tool can be used
 */
public record CareState(
        String name,
        List<Tool> tools,
        Optional<Tool> open,
        java.util.Map<String, String> fields,
        List<Part> parts,
        Optional<String> trouble,
        boolean ready,
        boolean busy) {
    public CareState {
        tools = List.copyOf(tools);
        fields = java.util.Map.copyOf(fields);
        parts = List.copyOf(parts);
    }

    /** Something to do. */
    public enum Tool {
        EDIT,
        PAIR,
        AWAY,
        STRETCH,
        UNLOCK,
        LEAVE,
        RETURN,
        EXPORT,
        ERASE
    }

    /** A kind of private parts: what it is, and what becomes of the rest. */
    public record Part(String id, String title, String detail, boolean chosen) {}
}
