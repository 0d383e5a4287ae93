package org.tillside.screens.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.shop.Access;
import org.tillside.shop.Overview;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;
import org.tillside.shop.Standing;

/** Makes what an owner sees out of the records. */
final class OwnerReader {
    /** A skill that at most so many are signed off for is a gap: one person may be ill. */
    private static final int FEW = 1;

    private final Desk desk;
    private final Words words;
    private final Saying saying;
    private final Waiters waiters;
    private final Overview overview;
    private final Access access;

    OwnerReader(Desk desk, Saying saying, Waiters waiters) {
        this.desk = desk;
        this.words = desk.words();
        this.saying = saying;
        this.waiters = waiters;
        this.overview = Overview.of(desk.shop(), desk.catalogue(), desk.today());
        this.access = new Access(desk.shop(), desk.viewer());
    }

    OwnerToday read() {
        List<TodayState.Line> team = overview.team().stream()
                .flatMap(row -> row.progress().map(it -> line(row, it)).stream())
                .toList();
        List<TodayState.ToSign> sessions = waiters.signatures(true);
        int problems = desk.catalogue().problems().size();
        return new OwnerToday(
                team,
                words.text("today.team.line", overview.team().size(), team.size()),
                pairings(),
                sessions,
                waiters.marking(false),
                gaps(),
                problems == 0 ? Optional.empty() : Optional.of(words.text("today.problems", problems)),
                waiters.take());
    }

    private TodayState.Line line(Overview.Row row, Progress progress) {
        List<String> parts = new ArrayList<>();
        parts.add(saying.dayOf(progress));
        waitsFor(row, progress).ifPresent(parts::add);
        if (!row.gaps().isEmpty()) {
            parts.add(words.text("today.team.gaps", row.gaps().size()));
        }
        Progress.Counts counts = progress.counts();
        return new TodayState.Line(
                saying.who(row.person().id()),
                saying.name(row.person().id()),
                String.join(" · ", parts),
                row.late()
                        ? words.text("today.behind")
                        : words.text(
                                "today.team.stations",
                                counts.signed(),
                                progress.stations().size()),
                row.late(),
                new Route.Person(row.person().id()));
    }

    /** For whom the training waits, by name; the owner where nobody else may sign. */
    private Optional<String> waitsFor(Overview.Row row, Progress progress) {
        Optional<Progress.Step> waits = progress.steps().stream()
                .filter(it -> it.state() == Progress.State.WAITS)
                .findFirst();
        return waits.map(it -> it.waitsFor() == Signer.OWNER
                ? words.text("today.team.waits-owner")
                : row.pairing()
                        .map(Pairing::mentor)
                        .map(mentor -> words.text("today.team.waits", saying.name(mentor)))
                        .orElseGet(() -> words.text("today.team.waits-nobody")));
    }

    private List<OwnerToday.Pairing> pairings() {
        List<OwnerToday.Pairing> all = new ArrayList<>();
        overview.declined().forEach(it -> all.add(declined(it)));
        overview.withoutMentor().stream()
                .map(row -> row.person().id())
                .filter(it -> overview.asked().stream()
                        .noneMatch(asked -> asked.trainee().equals(it)))
                .filter(it -> overview.declined().stream()
                        .noneMatch(no -> no.trainee().equals(it)))
                .forEach(it -> all.add(missing(it)));
        overview.asked().forEach(it -> all.add(asked(it)));
        return all;
    }

    private OwnerToday.Pairing declined(Pairing it) {
        Optional<String> reason = access.declineReason(it)
                ? it.step(Pairing.State.DECLINED).flatMap(Pairing.Step::reason)
                : Optional.empty();
        return new OwnerToday.Pairing(
                OwnerToday.Ask.DECLINED,
                saying.who(it.trainee()),
                saying.name(it.trainee()),
                words.text("today.pairing.declined", saying.name(it.mentor())),
                reason.map(text -> words.text("today.pairing.reason", text)),
                "today.pairing.another",
                new Route.Pair(it.trainee()));
    }

    private OwnerToday.Pairing missing(PersonId trainee) {
        return new OwnerToday.Pairing(
                OwnerToday.Ask.NONE,
                saying.who(trainee),
                saying.name(trainee),
                words.text("today.pairing.none"),
                Optional.empty(),
                "today.pairing.propose",
                new Route.Pair(trainee));
    }

    private OwnerToday.Pairing asked(Pairing it) {
        String since = it.history().stream()
                .findFirst()
                .map(step -> saying.when(desk.shop().dayOf(step.at())))
                .orElse("");
        return new OwnerToday.Pairing(
                OwnerToday.Ask.OPEN,
                saying.who(it.trainee()),
                saying.name(it.trainee()),
                words.text("today.pairing.open", saying.name(it.mentor()), since),
                Optional.empty(),
                "",
                new Route.Pair(it.trainee()));
    }

    /** Skills by how many of the present team are signed off for them, fewest first. */
    private List<OwnerToday.Gap> gaps() {
        Map<SkillId, Integer> signed = new TreeMap<>(java.util.Comparator.comparing(SkillId::value));
        for (Person person : desk.shop().team()) {
            Standing.of(desk.shop(), desk.catalogue(), person.id(), desk.today()).stream()
                    .filter(it -> it.level() == Standing.Level.SIGNED_OFF)
                    .forEach(it -> signed.merge(it.skill().id(), 1, Integer::sum));
        }
        return desk.catalogue().skills().stream()
                .map(it -> gap(it, signed.getOrDefault(it.id(), 0)))
                .filter(it -> it.people() <= FEW)
                .sorted(java.util.Comparator.comparingInt(OwnerToday.Gap::people))
                .toList();
    }

    private OwnerToday.Gap gap(Skill skill, int people) {
        String text = words.text("today.gap", people);
        return new OwnerToday.Gap(skill.title(), people, text);
    }
}
