package org.tillside.shop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.LevelId;
import org.tillside.content.Module;
import org.tillside.content.Outcome;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Quiz;
import org.tillside.content.Scenario;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;

/** Works out {@link Standing}, skill by skill. */
final class StandingReader {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Person person;
    private final LocalDate today;
    private final Collection<Programme> programmes;
    private final List<Progress.Step> steps;

    StandingReader(ShopState shop, Catalogue catalogue, Person person, LocalDate today) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.person = person;
        this.today = today;
        programmes = person.programme()
                .flatMap(catalogue::programme)
                .<Collection<Programme>>map(List::of)
                .orElseGet(catalogue::programmes);
        steps = programmes.stream()
                .flatMap(it -> Progress.in(shop, catalogue, person, it, today).steps().stream())
                .toList();
    }

    Standing read(Skill skill) {
        List<Progress.Step> carrying =
                steps.stream().filter(it -> carries(it, skill.id())).toList();
        List<Boolean> tasks = tasks(skill.id());
        int done = (int) tasks.stream().filter(it -> it).count();
        Standing.Level level = level(skill.id(), carrying, tasks);
        Optional<LevelId> wanted = person.position().flatMap(position -> shop.wanted(skill, position));
        Optional<SignOff> last = carrying.stream()
                .filter(it -> it.state() == Progress.State.SIGNED)
                .flatMap(it -> it.signOff().stream())
                .max(Comparator.naturalOrder());
        return new Standing(skill, level, below(level, wanted, carrying), wanted, done, tasks.size(), last);
    }

    private boolean carries(Progress.Step step, SkillId skill) {
        boolean module = step.step().task() instanceof Task.Study it
                && catalogue
                        .module(it.module())
                        .filter(known -> known.skills().contains(skill))
                        .isPresent();
        return step.step().skills().contains(skill) || module;
    }

    private Standing.Level level(SkillId skill, List<Progress.Step> carrying, List<Boolean> tasks) {
        List<Progress.Step> signed = toBeSigned(carrying);
        if (carrying.stream().anyMatch(it -> it.state() == Progress.State.LAPSED)) {
            return Standing.Level.LAPSED;
        } else if (!signed.isEmpty() && signed.stream().allMatch(it -> it.state() == Progress.State.SIGNED)) {
            return Standing.Level.SIGNED_OFF;
        }
        boolean seen = carrying.stream().anyMatch(it -> it.seen() > 0);
        if (seen || (!tasks.isEmpty() && tasks.stream().allMatch(it -> it))) {
            return Standing.Level.ABLE;
        }
        return begun(skill) || carrying.stream().anyMatch(it -> it.state().done())
                ? Standing.Level.LEARNING
                : Standing.Level.NOT_SHOWN;
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
        return programmes.stream()
                .flatMap(it -> it.steps().stream())
                .flatMap(it -> it.task() instanceof Task.Study study
                        ? catalogue.module(study.module()).stream()
                        : Stream.empty())
                .filter(it -> it.skills().contains(skill))
                .distinct();
    }

    /** The quizzes and role-plays that carry a skill, and whether each is done well. */
    private List<Boolean> tasks(SkillId skill) {
        Stream<Boolean> quizzes = modules(skill)
                .flatMap(it -> it.quiz().stream())
                .map(Quiz::id)
                .map(it -> person.work().quiz(it).passed());
        Stream<Boolean> plays =
                scenarios(skill).map(it -> Parts.reached(person.work().plays(it.id()), Optional.of(Outcome.SETTLED)));
        return Stream.concat(quizzes, plays).toList();
    }

    private Stream<Scenario> scenarios(SkillId skill) {
        return modules(skill)
                .flatMap(it -> it.steps().stream())
                .flatMap(it -> it instanceof org.tillside.content.ModuleStep.Play play
                        ? catalogue.scenario(play.scenario()).stream()
                        : Stream.empty())
                .distinct();
    }

    private boolean begun(SkillId skill) {
        boolean read = modules(skill)
                .anyMatch(it -> person.work().lessons().containsKey(it.id())
                        || it.quiz()
                                .filter(quiz -> person.work().quiz(quiz.id()).begun() > 0)
                                .isPresent());
        return read
                || catalogue.scenarios().stream()
                        .filter(it -> it.skills().contains(skill))
                        .anyMatch(it -> person.work().plays().containsKey(it.id()));
    }

    private boolean below(Standing.Level level, Optional<LevelId> wanted, List<Progress.Step> carrying) {
        int rank = wanted.map(it -> catalogue.levels().stream()
                        .map(org.tillside.content.Level::id)
                        .toList()
                        .indexOf(it))
                .orElse(0);
        if (rank <= 0) {
            return false;
        }
        boolean highest = rank == catalogue.levels().size() - 1;
        boolean enough = level == Standing.Level.SIGNED_OFF || (!highest && level == Standing.Level.ABLE);
        boolean stillTaught = carrying.stream()
                .filter(it -> !(it.step().task() instanceof Task.CheckBack))
                .anyMatch(it -> !it.due().isBefore(today));
        return !enough && !(stillTaught && level != Standing.Level.LAPSED);
    }
}
