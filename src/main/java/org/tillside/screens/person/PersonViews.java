package org.tillside.screens.person;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ProgrammeStep;
import org.tillside.journal.Role;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.person.PersonState.Filter;
import org.tillside.shop.Access;
import org.tillside.shop.Allowed;
import org.tillside.shop.Command;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;
import org.tillside.shop.Standing;
import org.tillside.shop.Timeline;

/** Words what a person's page shows, as far as the viewer may see it. */
final class PersonViews {
    private final Desk desk;
    private final Words words;

    PersonViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    PersonState state(Person person, Filter filter, boolean signing, boolean busy) {
        Timeline all = timeline(person);
        boolean open = new Access(desk.shop(), desk.viewer()).learning(person.id()) == Access.Learning.ALL;
        List<Standing> skills =
                open ? Standing.of(desk.shop(), desk.catalogue(), person.id(), desk.today()) : List.of();
        return new PersonState(
                person.id().value(),
                name(person),
                line(person),
                chips(all, filter),
                days(all, filter),
                skills.stream().map(this::skill).toList(),
                skillsLine(skills),
                pairs(person),
                toSign(person),
                signing,
                open,
                busy);
    }

    Timeline timeline(Person person) {
        return Timeline.of(desk.shop(), desk.catalogue(), person.id(), desk.viewer(), desk.today());
    }

    String name(Person it) {
        return new Called(desk).full(it);
    }

    String line(Person it) {
        List<String> parts = new ArrayList<>();
        for (Role role : Role.values()) {
            if (it.in(role)) {
                parts.add(words.text("person.role." + role.name().toLowerCase(Locale.ROOT)));
            }
        }
        Progress.of(desk.shop(), desk.catalogue(), it.id(), desk.today())
                .ifPresent(progress -> parts.add(words.text("person.day", progress.day(), progress.days())));
        desk.shop()
                .pairedWith(it.id())
                .flatMap(pair -> desk.shop().person(pair.mentor()))
                .ifPresent(mentor -> parts.add(words.text("person.mentor", name(mentor))));
        parts.add(words.text("person.started", it.presence().starts()));
        if (!it.present()) {
            parts.add(words.text("person.left"));
        }
        return String.join(" · ", parts);
    }

    private List<PersonState.Chip> chips(Timeline all, Filter chosen) {
        return Arrays.stream(Filter.values())
                .map(it -> new PersonState.Chip(
                        it,
                        words.text(
                                "person.filter." + it.name().toLowerCase(Locale.ROOT),
                                all.items().stream()
                                        .filter(item -> shown(item, it))
                                        .count()),
                        it == chosen))
                .toList();
    }

    private static boolean shown(Timeline.Item it, Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case SIGNED -> it.kind() == Timeline.Kind.SIGNED;
            case WITHDRAWN -> it.kind() == Timeline.Kind.WITHDRAWN;
            case CORRECTED -> it.kind() == Timeline.Kind.CORRECTED;
        };
    }

    private List<PersonState.Day> days(Timeline all, Filter filter) {
        Map<LocalDate, List<PersonState.Entry>> days = new LinkedHashMap<>();
        all.items().stream().filter(it -> shown(it, filter)).forEach(it -> days.computeIfAbsent(
                        desk.shop().dayOf(it.at()), day -> new ArrayList<>())
                .add(entry(it)));
        return days.entrySet().stream()
                .map(it -> new PersonState.Day(
                        it.getKey().equals(desk.today())
                                ? words.text("person.today", it.getKey())
                                : words.dateOfYear(it.getKey()),
                        it.getValue()))
                .toList();
    }

    private PersonState.Entry entry(Timeline.Item it) {
        return new PersonState.Entry(
                it.kind(),
                time(it.at()),
                word(it.kind()),
                it.kind() == Timeline.Kind.CHARTER_READ ? words.text("person.charter") : it.title(),
                it.name()
                        .or(() -> it.by().flatMap(desk.shop()::person).map(this::name))
                        .orElse(""),
                detail(it),
                it.struck(),
                it.later().stream()
                        .map(later -> new PersonState.Later(
                                later.kind(),
                                words.text(
                                        "person.later." + key(later.kind()),
                                        words.shortDate(desk.shop().dayOf(later.at())))))
                        .toList(),
                mend(it));
    }

    String word(Timeline.Kind kind) {
        return words.text("person.kind." + key(kind));
    }

    private static String key(Timeline.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String detail(Timeline.Item it) {
        List<String> parts = new ArrayList<>();
        if (it.was().isPresent() && it.now().isPresent()) {
            parts.add(words.text(
                    "person.corrected-times",
                    when(it.was().get()),
                    when(it.now().get())));
        }
        if (it.kind() == Timeline.Kind.LAPSED && it.by().isPresent()) {
            parts.add(words.text("shop.change.lapsed.since"));
        }
        it.words().filter(text -> !text.isBlank()).ifPresent(text -> parts.add("“" + text + "”"));
        it.levels().forEach((level, count) -> parts.add(words.text("person.level", count, level(level.value()))));
        if (parts.isEmpty()) {
            it.meaning().ifPresent(parts::add);
        }
        return String.join(" ", parts);
    }

    String level(String id) {
        return desk.catalogue().levels().stream()
                .filter(it -> it.id().value().equals(id))
                .map(it -> it.text())
                .findFirst()
                .orElse(id);
    }

    String when(OffsetDateTime at) {
        return words.text("person.when", words.dateOfYear(desk.shop().dayOf(at)), time(at));
    }

    private String time(OffsetDateTime at) {
        return words.time(at.atZoneSameInstant(desk.shop().zone()).toLocalTime());
    }

    private Optional<String> mend(Timeline.Item it) {
        boolean signature = it.kind() == Timeline.Kind.SIGNED || it.kind() == Timeline.Kind.NOT_YET;
        boolean may = signature
                && !it.struck()
                && new Allowed().may(desk.shop(), new Command.Withdraw(it.event(), ""), Optional.of(desk.viewer()));
        return may ? Optional.of(it.event().value()) : Optional.empty();
    }

    private PersonState.Skill skill(Standing it) {
        String detail = it.last()
                .map(last -> words.shortDate(desk.shop().dayOf(last.signed().signedAt())))
                .orElseGet(() -> it.of() > 0 ? words.text("person.done-of", it.done(), it.of()) : "");
        return new PersonState.Skill(it.skill().title(), it.level(), it.below(), detail);
    }

    private String skillsLine(List<Standing> skills) {
        long signed = skills.stream()
                .filter(it -> it.level() == Standing.Level.SIGNED_OFF)
                .count();
        long lapsed = skills.stream()
                .filter(it -> it.level() == Standing.Level.LAPSED)
                .count();
        return words.text("person.skills-line", signed, skills.size(), lapsed);
    }

    private List<PersonState.Pair> pairs(Person person) {
        return new Access(desk.shop(), desk.viewer())
                .pairings(person.id()).stream()
                        .map(it -> new PersonState.Pair(
                                it.mentor().value(),
                                desk.shop().person(it.mentor()).map(this::name).orElse(""),
                                words.text(
                                        "person.pair."
                                                + it.state()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'),
                                        it.from())))
                        .toList();
    }

    /** What waits for the viewer first, then what may already be watched. */
    private List<PersonState.ToSign> toSign(Person person) {
        Person me = desk.shop().person(desk.viewer()).orElse(person);
        if (me.id().equals(person.id()) || !person.present()) {
            return List.of();
        }
        return Progress.of(desk.shop(), desk.catalogue(), person.id(), desk.today()).stream()
                .flatMap(it -> it.steps().stream())
                .filter(it -> !it.state().done())
                .filter(it -> it.step().signs() == ProgrammeStep.Signer.OWNER
                        ? me.in(Role.OWNER)
                        : it.step().signs() == ProgrammeStep.Signer.MENTOR && me.in(Role.MENTOR))
                .map(it -> new PersonState.ToSign(
                        it.id().value(),
                        it.title(),
                        it.blocked()
                                .map(first -> words.text("person.first", first))
                                .orElseGet(() -> words.text("person.due", it.due()))))
                .toList();
    }
}
