package org.tillside.shop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.LevelId;
import org.tillside.content.Module;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;

/** Works out {@link Standing}, skill by skill: which records there are, then what the rule makes of them. */
final class StandingReader {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Person person;
    private final LocalDate today;
    private final List<Course> courses;
    private final EvidenceReader evidence;
    private final SeenReader seen;

    /** A programme with its steps as they stand for the person. */
    private record Course(Programme programme, List<Progress.Step> steps) {}

    StandingReader(ShopState shop, Catalogue catalogue, Person person, LocalDate today) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.person = person;
        this.today = today;
        Collection<Programme> programmes = person.programme()
                .flatMap(catalogue::programme)
                .<Collection<Programme>>map(List::of)
                .orElseGet(catalogue::programmes);
        courses = programmes.stream()
                .map(it -> new Course(
                        it, Progress.in(shop, catalogue, person, it, today).steps()))
                .toList();
        evidence = new EvidenceReader(shop, catalogue, person, today);
        seen = new SeenReader(
                shop,
                person,
                new StepReader(shop, catalogue, person, new ProgrammeClock(person.presence()), today),
                today);
    }

    Standing read(Skill skill) {
        List<Progress.Step> carrying =
                courses.stream().flatMap(it -> carrying(it, skill.id())).toList();
        Mastery mastery = mastery(skill.id(), carrying);
        Standing.Level level = mastery.level();
        Optional<LevelId> wanted = person.position().flatMap(position -> shop.wanted(skill, position));
        Optional<Standing.Level> aim = wanted.flatMap(this::aim);
        Optional<SignOff> last = carrying.stream()
                .filter(it -> it.state() == Progress.State.SIGNED)
                .flatMap(it -> it.signOff().stream())
                .max(Comparator.naturalOrder());
        return new Standing(
                skill,
                level,
                below(level, aim, carrying),
                wanted,
                mastery.done(),
                mastery.asked(),
                last,
                aim,
                taught(carrying),
                mastery.records(),
                mastery.missing());
    }

    private Mastery mastery(SkillId skill, List<Progress.Step> carrying) {
        List<Progress.Step> signing = toBeSigned(carrying);
        List<Evidence> records = new ArrayList<>(evidence.read(skill, carrying));
        for (Course course : courses) {
            List<Progress.Step> own = carrying(course, skill).toList();
            Set<StepId> signs = signing.stream()
                    .filter(own::contains)
                    .map(Progress.Step::id)
                    .collect(Collectors.toSet());
            records.addAll(seen.read(course.programme(), own, signs));
        }
        return new Mastery(
                records,
                modules(skill)
                        .flatMap(it -> it.quiz().stream())
                        .map(it -> new Mastery.Ask(it.title(), evidence.passed(it)))
                        .toList(),
                evidence.practised(skill, carrying),
                signing.stream()
                        .map(it -> new Mastery.Ask(it.title(), it.state() == Progress.State.SIGNED))
                        .toList(),
                carrying.stream()
                        .filter(it -> it.state() == Progress.State.LAPSED)
                        .map(Progress.Step::title)
                        .toList());
    }

    private Stream<Progress.Step> carrying(Course course, SkillId skill) {
        return course.steps().stream().filter(it -> carries(it, skill));
    }

    private boolean carries(Progress.Step step, SkillId skill) {
        boolean module = step.step().task() instanceof Task.Study it
                && catalogue
                        .module(it.module())
                        .filter(known -> known.skills().contains(skill))
                        .isPresent();
        return step.step().skills().contains(skill) || module;
    }

    /** Where the skill is watched on the floor, that alone counts; else a session or a play by two does. */
    private static List<Progress.Step> toBeSigned(List<Progress.Step> carrying) {
        List<Progress.Step> signed = carrying.stream()
                .filter(it -> StepReader.needsSignature(it.step()))
                .filter(it -> !(it.step().task() instanceof Task.CheckBack))
                .toList();
        List<Progress.Step> watched = signed.stream()
                .filter(it -> it.step().task() instanceof Task.Observe)
                .toList();
        return watched.isEmpty() ? signed : watched;
    }

    private Stream<Module> modules(SkillId skill) {
        return courses.stream()
                .flatMap(it -> it.programme().steps().stream())
                .flatMap(it -> it.task() instanceof Task.Study study
                        ? catalogue.module(study.module()).stream()
                        : Stream.empty())
                .filter(it -> it.skills().contains(skill))
                .distinct();
    }

    /** The lowest of the content's levels wants nothing, the highest a signature, any between them "able". */
    private Optional<Standing.Level> aim(LevelId wanted) {
        int rank = catalogue.levels().stream()
                .map(org.tillside.content.Level::id)
                .toList()
                .indexOf(wanted);
        if (rank <= 0) {
            return Optional.empty();
        }
        boolean highest = rank == catalogue.levels().size() - 1;
        return Optional.of(highest ? Standing.Level.SIGNED_OFF : Standing.Level.ABLE);
    }

    /** The last day on which the programme teaches it, check-backs aside. */
    private static Optional<LocalDate> taught(List<Progress.Step> carrying) {
        return carrying.stream()
                .filter(it -> !(it.step().task() instanceof Task.CheckBack))
                .map(Progress.Step::due)
                .max(Comparator.naturalOrder());
    }

    private boolean below(Standing.Level level, Optional<Standing.Level> aim, List<Progress.Step> carrying) {
        boolean enough = aim.filter(it -> level.number() < it.number()).isEmpty();
        boolean stillTaught = taught(carrying).filter(it -> !it.isBefore(today)).isPresent();
        return !enough && !(stillTaught && level != Standing.Level.LAPSED);
    }
}
