package org.tillside.screens.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.screens.person.CareState.Tool;
import org.tillside.shop.Erasure.Category;

/**
 * What is typed and chosen in the tool that stands open.
 *
 * @param chosen what is to be erased
 * @param takers who is to be asked for which pairing, when a mentor leaves
 */
record CareForm(
        Optional<Tool> open, Map<String, String> fields, Set<Category> chosen, Map<PairingId, PersonId> takers) {
    static final CareForm CLOSED = new CareForm(Optional.empty(), Map.of(), Set.of(), Map.of());

    CareForm {
        fields = Map.copyOf(fields);
        chosen = Set.copyOf(chosen);
        takers = Map.copyOf(takers);
    }

    /** A tool as it opens; the name goes only of somebody who left. */
    static CareForm of(Tool tool, LocalDate today, boolean nameToo) {
        String day = today.toString();
        Set<Category> first = EnumSet.of(Category.ANSWERS, Category.NOTES);
        if (nameToo) {
            first.add(Category.NAME);
        }
        Map<String, String> fields = Map.of("from", day, "until", day, "days", "7", "on", day);
        return new CareForm(Optional.of(tool), fields, first, Map.of());
    }

    CareForm with(String field, String text) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, text);
        return new CareForm(open, more, chosen, takers);
    }

    CareForm toggle(Category category) {
        Set<Category> next = EnumSet.noneOf(Category.class);
        next.addAll(chosen);
        if (!next.remove(category)) {
            next.add(category);
        }
        return new CareForm(open, fields, next, takers);
    }

    CareForm takes(PairingId pairing, Optional<PersonId> mentor) {
        Map<PairingId, PersonId> next = new LinkedHashMap<>(takers);
        next.remove(pairing);
        mentor.ifPresent(it -> next.put(pairing, it));
        return new CareForm(open, fields, chosen, next);
    }

    /** With those who are suggested for all who lose their mentor. */
    CareForm takes(Map<PairingId, PersonId> suggested) {
        return new CareForm(open, fields, chosen, suggested);
    }

    boolean is(Tool tool) {
        return open.filter(it -> it == tool).isPresent();
    }

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeException half) {
            return Optional.empty();
        }
    }

    Optional<Integer> number() {
        try {
            return Optional.of(Integer.parseInt(text("days"))).filter(it -> it > 0);
        } catch (NumberFormatException half) {
            return Optional.empty();
        }
    }

    /** Whether the open tool has all it needs, for a person of this name. */
    boolean ready(String name) {
        return open.filter(it -> ready(it, name)).isPresent();
    }

    private boolean ready(Tool tool, String name) {
        return switch (tool) {
            case AWAY ->
                day("from").isPresent()
                        && day("until")
                                .filter(it -> !it.isBefore(day("from").get()))
                                .isPresent();
            case STRETCH -> number().isPresent();
            case LEAVE -> day("on").isPresent();
            case UNLOCK -> true;
            case ERASE -> !chosen.isEmpty() && text("name").equals(name) && Eraser.nameless(text("kept"), name);
            default -> false;
        };
    }
}
