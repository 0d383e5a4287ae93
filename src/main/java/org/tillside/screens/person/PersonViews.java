package org.tillside.screens.person;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.Role;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.matrix.Explanation;
import org.tillside.screens.person.PersonState.Filter;
import org.tillside.screens.stopclock.ShiftRow;
import org.tillside.screens.stopclock.ShiftViews;
import org.tillside.shop.Access;
import org.tillside.shop.Lapsing;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;
import org.tillside.shop.Standing;
import org.tillside.shop.Timeline;

/** Words what a person's page shows, as far as the viewer may see it. */
final class PersonViews {
    private static final int SHIFTS = 3;

    private final Desk desk;
    private final Words words;

    PersonViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /** What is shown beside the records. @param skill the one that is explained @param records whether with all of them */
    record Opened(Filter filter, boolean signing, Optional<SkillId> skill, boolean records) {}

    PersonState state(Person person, Opened opened, boolean busy) {
        Timeline all = timeline(person);
        boolean open = new Access(desk.shop(), desk.viewer()).learning(person.id()) == Access.Learning.ALL;
        List<Standing> skills = open ? desk.standings(person.id()) : List.of();
        TimelineViews timeline = new TimelineViews(desk, this);
        return new PersonState(
                person.id().value(),
                name(person),
                line(person),
                timeline.chips(all, opened.filter()),
                timeline.days(all, opened.filter()),
                skills.stream().map(it -> skill(person, it, opened)).toList(),
                skillsLine(skills),
                open ? lapsing(person).stream().map(this::lapses).toList() : List.of(),
                new FadeViews(desk).of(person),
                new PairChart(desk, this).of(person, all),
                greetings(person),
                toSign(person),
                opened.signing(),
                open,
                busy);
    }

    private Optional<PersonState.Greetings> greetings(Person person) {
        Access access = new Access(desk.shop(), desk.viewer());
        boolean sees = access.greetings(person.id());
        boolean times = access.times(person.id());
        List<ShiftRow> shifts = sees ? new ShiftViews(words).newest(person.shifts(), SHIFTS) : List.of();
        if (shifts.isEmpty() && !times) {
            return Optional.empty();
        }
        String line =
                !sees ? "stopclock.past.hidden" : shifts.isEmpty() ? "stopclock.past.none" : "stopclock.past.line";
        return Optional.of(new PersonState.Greetings(shifts, words.text(line), times));
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
        Optional.of(it)
                .filter(Person::present)
                .flatMap(here -> desk.progress(here.id()))
                .flatMap(this::day)
                .ifPresent(parts::add);
        desk.shop()
                .pairedWith(it.id())
                .flatMap(pair -> desk.shop().person(pair.mentor()))
                .ifPresent(mentor -> parts.add(words.text("person.mentor", name(mentor))));
        boolean yet = it.presence().starts().isAfter(desk.today());
        parts.add(words.text(
                yet ? "person.starts" : "person.started", it.presence().starts()));
        if (!it.present()) {
            parts.add(words.text("person.left"));
        }
        return String.join(" · ", parts);
    }

    /** The day of the programme; none before it begins. */
    private Optional<String> day(Progress it) {
        if (it.finished()) {
            return Optional.of(words.text("person.finished"));
        } else if (it.day() < 1) {
            return Optional.empty();
        }
        String key = it.day() <= it.days() ? "person.day" : "person.day-over";
        return Optional.of(words.text(key, it.day(), it.days()));
    }

    String word(Timeline.Kind kind) {
        return words.text("person.kind." + kind.name().toLowerCase(Locale.ROOT));
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

    String time(OffsetDateTime at) {
        return words.time(at.atZoneSameInstant(desk.shop().zone()).toLocalTime());
    }

    private PersonState.Skill skill(Person person, Standing it, Opened opened) {
        String detail = it.last()
                .map(last -> words.shortDate(desk.shop().dayOf(last.signed().signedAt())))
                .orElseGet(() -> it.of() > 0 ? words.text("person.done-of", it.done(), it.of()) : "");
        SkillId id = it.skill().id();
        return new PersonState.Skill(
                id.value(),
                it.skill().title(),
                it.level(),
                it.below(),
                detail,
                opened.skill().filter(id::equals).flatMap(skill -> new Explanation(desk, person.id())
                        .of(skill, opened.records())));
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

    private List<Lapsing> lapsing(Person person) {
        return person.present()
                ? Lapsing.of(desk.reckoning(), desk.shop(), desk.catalogue(), person.id(), desk.today()).stream()
                        .filter(it -> !it.over())
                        .toList()
                : List.of();
    }

    private String lapses(Lapsing it) {
        return words.text("person.lapses", it.station(), words.date(it.last()));
    }

    /** What waits for the viewer first, then what may already be watched, or be renewed. */
    private List<PersonState.ToSign> toSign(Person person) {
        Person me = desk.shop().person(desk.viewer()).orElse(person);
        if (me.id().equals(person.id()) || !person.present()) {
            return List.of();
        }
        Set<StepId> renewed = lapsing(person).stream().map(it -> it.step().id()).collect(Collectors.toSet());
        return desk.progress(person.id()).stream()
                .flatMap(it -> it.steps().stream())
                .filter(it -> !it.state().done() || renewed.contains(it.id()))
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
