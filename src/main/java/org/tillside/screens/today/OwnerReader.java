package org.tillside.screens.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.shop.Overview;
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

    OwnerReader(Desk desk, Saying saying, Waiters waiters) {
        this.desk = desk;
        this.words = desk.words();
        this.saying = saying;
        this.waiters = waiters;
        this.overview = desk.overview();
    }

    OwnerToday read() {
        List<TodayState.ToSign> sessions = waiters.signatures(true);
        List<OwnerToday.Training> training = training();
        int problems = desk.catalogue().problems().size();
        return new OwnerToday(
                problems == 0 ? Optional.empty() : Optional.of(words.text("today.problems", problems)),
                alone(),
                sessions,
                new CareReader(desk, saying, overview).read(),
                waiters.marking(false),
                new Lapses(desk, saying).ofOthers(),
                training,
                words.text("today.team.line", overview.team().size(), training.size()),
                finished(),
                gaps(),
                waiters.take());
    }

    /** What only an owner signs cannot be signed for the only one. */
    private Optional<String> alone() {
        boolean open = desk.progress(desk.viewer()).stream()
                .flatMap(it -> it.steps().stream())
                .anyMatch(it -> it.step().signs() == Signer.OWNER && !it.state().done());
        return overview.onlyOwnerInTraining()
                .filter(it -> open && it.equals(desk.viewer()))
                .map(it -> words.text("today.alone"));
    }

    /** Everybody in training, those who are behind first. */
    private List<OwnerToday.Training> training() {
        return overview.team().stream()
                .filter(row -> row.progress().filter(it -> !it.finished()).isPresent())
                .sorted(Comparator.comparing(Overview.Row::late).reversed())
                .map(row -> training(row, row.progress().orElseThrow()))
                .toList();
    }

    private OwnerToday.Training training(Overview.Row row, Progress progress) {
        List<String> parts = new ArrayList<>();
        parts.add(saying.dayOf(progress));
        new Turns(words, saying).waitsFor(row, progress).ifPresent(parts::add);
        if (!row.gaps().isEmpty()) {
            parts.add(words.text("today.team.gaps", row.gaps().size()));
        }
        int signed = progress.counts().signed();
        int all = progress.stations().size();
        return new OwnerToday.Training(
                saying.who(row.person().id()),
                String.join(" · ", parts),
                signed,
                all,
                words.text("today.team.stations", signed, all),
                row.late(),
                new Route.Person(row.person().id()));
    }

    private List<TodayState.Link> finished() {
        return overview.team().stream()
                .filter(row -> row.progress().filter(Progress::finished).isPresent())
                .map(row -> row.person().id())
                .map(id -> new TodayState.Link(saying.who(id), new Route.Person(id)))
                .toList();
    }

    /** Skills by how many of the present team are signed off for them, fewest first. */
    private List<OwnerToday.Gap> gaps() {
        Map<SkillId, Integer> signed = new TreeMap<>(Comparator.comparing(SkillId::value));
        for (Person person : desk.shop().team()) {
            desk.standings(person.id()).stream()
                    .filter(it -> it.level() == Standing.Level.SIGNED_OFF)
                    .forEach(it -> signed.merge(it.skill().id(), 1, Integer::sum));
        }
        return desk.catalogue().skills().stream()
                .map(it -> gap(it, signed.getOrDefault(it.id(), 0)))
                .filter(it -> it.people() <= FEW)
                .sorted(Comparator.comparingInt(OwnerToday.Gap::people))
                .toList();
    }

    private OwnerToday.Gap gap(Skill skill, int people) {
        String text = words.text("today.gap", people);
        return new OwnerToday.Gap(skill.title(), people, text);
    }
}
