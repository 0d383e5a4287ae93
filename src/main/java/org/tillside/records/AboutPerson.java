package org.tillside.records;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that is kept about a person, as one JSON text: every event that names them, what they have
 * half written, and the lines of content, published or not, in which authors have named them.
 */
final class AboutPerson {
    private final PersonId person;
    private final Set<String> theirs;

    /**
     * About a person.
     *
     * @param theirs the events whose private part is about this person, or by them
     */
    AboutPerson(PersonId person, Set<String> theirs) {
        this.person = person;
        this.theirs = Set.copyOf(theirs);
    }

    /** About a person, by all events of the shop. */
    static AboutPerson in(PersonId person, List<Event> all) {
        Set<org.tillside.shop.Erasure.Category> every = EnumSet.allOf(org.tillside.shop.Erasure.Category.class);
        return new AboutPerson(
                person,
                org.tillside.shop.Erasure.events(person, every, all).stream()
                        .map(EventId::value)
                        .collect(Collectors.toSet()));
    }

    /** @param mentions where authors have named the person */
    Bytes of(List<Recorded> journal, Map<String, Map<String, String>> drafts, List<AuthorMentions.Mention> mentions) {
        Set<String> ids = ids(journal);
        ObjectNode all = StrictJson.empty().put("person", person.value());
        ArrayNode events = all.putArray("events");
        journal.stream().filter(it -> names(it.line().fields(), ids)).forEach(it -> events.add(event(it)));
        ObjectNode written = all.putObject("drafts");
        drafts.forEach((name, fields) -> {
            ObjectNode draft = written.putObject(name);
            fields.forEach(draft::put);
        });
        ArrayNode named = all.putArray("content");
        mentions.forEach(it -> {
            ArrayNode lines = named.addObject().put("file", it.file()).putArray("lines");
            it.lines().forEach(lines::add);
        });
        return StrictJson.pretty(all);
    }

    /** The person's id, and those of their pairings and complaints, whose other events may name nobody but these. */
    private Set<String> ids(List<Recorded> journal) {
        Set<String> ids = new HashSet<>(Set.of(person.value()));
        for (Recorded it : journal) {
            JsonNode fields = it.line().fields();
            for (JsonNode one : List.of(fields.path("pairing"), fields.path("complaint"))) {
                if (one.isString() && names(fields, ids)) {
                    ids.add(one.asString(""));
                }
            }
        }
        return ids;
    }

    private static boolean names(JsonNode node, Set<String> ids) {
        if (node.isString()) {
            return ids.contains(node.asString(""));
        }
        for (JsonNode inner : node) {
            if (names(inner, ids)) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode event(Recorded it) {
        ObjectNode event = StrictJson.empty()
                .put("writer", it.line().writer())
                .put("number", it.line().n())
                .put("id", it.line().id())
                .put("at", it.line().at())
                .put("type", it.line().type());
        event.set("fields", it.line().fields());
        if (it.secret() instanceof PrivatePart.Present present
                && theirs.contains(it.line().id())) {
            try {
                event.set("private", StrictJson.object(present.d()));
            } catch (StrictJson.NotJson e) {
                throw new IllegalStateException("a private part was checked when it was read", e);
            }
        } else if (it.secret() instanceof PrivatePart.Erased) {
            event.put("private", "erased");
        }
        return event;
    }
}
