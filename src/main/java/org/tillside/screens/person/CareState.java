package org.tillside.screens.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.screens.Dates;

/**
 * What an owner can do for a person, or to what is kept of them.
 *
 * @param tools what there is to do now
 * @param open the tool that stands open
 * @param fields what was typed into it, by name
 * @param spans for each field that is a date, the days out of which it can be
 * @param parts what can be erased
 * @param mentees who loses a mentor when the person leaves
 * @param trouble why it cannot be done, or was not
 * @param ready whether the open tool can be used
 */
public record CareState(
        String name,
        List<Tool> tools,
        Optional<Tool> open,
        Map<String, String> fields,
        Map<String, Dates.Span> spans,
        List<Part> parts,
        List<Mentee> mentees,
        Optional<String> trouble,
        boolean ready,
        boolean busy) {
    public CareState {
        tools = List.copyOf(tools);
        fields = Map.copyOf(fields);
        spans = Map.copyOf(spans);
        parts = List.copyOf(parts);
        mentees = List.copyOf(mentees);
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
        ERASE;

        /** Whether it is signed with the owner's PIN. */
        public boolean signed() {
            return this == UNLOCK || this == LEAVE || this == ERASE;
        }
    }

    /** A kind of private parts: what it is, and what becomes of the rest. */
    public record Part(String id, String title, String detail, boolean chosen) {}

    /**
     * A trainee whose mentor leaves.
     *
     * @param pairing that ends or is handed over
     * @param mentors who can be asked instead, the best first; nobody last
     * @param chosen the one to ask, by id; empty for nobody
     */
    public record Mentee(String pairing, String id, String name, List<Mentor> mentors, String chosen) {
        public Mentee {
            mentors = List.copyOf(mentors);
        }
    }

    /** Somebody who can be asked; an empty id is nobody for now. */
    public record Mentor(String id, String title) {}
}
