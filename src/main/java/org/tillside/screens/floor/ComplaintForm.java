package org.tillside.screens.floor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;
import org.tillside.shop.Command;
import org.tillside.shop.Complaint;

/** A complaint as far as it is written. */
record ComplaintForm(String on, String what, List<SkillId> skills, String served, String done) {
    ComplaintForm {
        skills = List.copyOf(skills);
    }

    static ComplaintForm empty(LocalDate today) {
        return new ComplaintForm(today.toString(), "", List.of(), "", "");
    }

    /** As it was noted. */
    static ComplaintForm of(Complaint.Version it) {
        return new ComplaintForm(
                it.on().toString(),
                it.what().orElse(""),
                it.skills(),
                it.served().map(PersonId::value).orElse(""),
                it.done().orElse(""));
    }

    /** As it was left half written; each part that was not kept as it is here. */
    ComplaintForm with(Map<String, String> kept) {
        return new ComplaintForm(
                kept.getOrDefault("on", on),
                kept.getOrDefault("what", what),
                kept.containsKey("skills") ? split(kept.get("skills")) : skills,
                kept.getOrDefault("served", served),
                kept.getOrDefault("done", done));
    }

    private static List<SkillId> split(String ids) {
        return Stream.of(ids.split(","))
                .filter(it -> !it.isEmpty())
                .map(SkillId::new)
                .toList();
    }

    Map<String, String> fields() {
        String ids = skills.stream().map(SkillId::value).collect(Collectors.joining(","));
        return Map.of("on", on, "what", what, "skills", ids, "served", served, "done", done);
    }

    ComplaintForm with(String field, String text) {
        return with(Map.of(field, text));
    }

    ComplaintForm toggle(SkillId skill) {
        List<SkillId> next = skills.contains(skill)
                ? skills.stream().filter(it -> !it.equals(skill)).toList()
                : Stream.concat(skills.stream(), Stream.of(skill)).toList();
        return new ComplaintForm(on, what, next, served, done);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(on.strip()));
        } catch (DateTimeException half) {
            return Optional.empty();
        }
    }

    Command.OfFloor.Told told() {
        return new Command.OfFloor.Told(
                day().orElseThrow(),
                what,
                skills,
                Optional.of(served).filter(it -> !it.isEmpty()).map(PersonId::new),
                done);
    }
}
