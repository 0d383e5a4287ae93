package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Lesson;
import org.tillside.content.Module;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Quiz;
import org.tillside.content.Scenario;
import org.tillside.content.SkillId;
import org.tillside.shop.Evidence.Kind;
import org.tillside.shop.Evidence.Verdict;

/** Collects what a person did as a learner that speaks for a skill; whatever programme it belongs to, or none. */
final class EvidenceReader {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Person person;
    private final Work work;
    private final LocalDate today;

    EvidenceReader(ShopState shop, Catalogue catalogue, Person person, LocalDate today) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.person = person;
        this.work = person.work();
        this.today = today;
    }

    List<Evidence> read(SkillId skill, List<Progress.Step> carrying) {
        List<Evidence> all = new ArrayList<>();
        catalogue.modules().stream().filter(it -> it.skills().contains(skill)).forEach(it -> {
            pages(it).ifPresent(all::add);
            it.quiz().ifPresent(quiz -> quiz(quiz, all));
        });
        catalogue.scenarios().stream().filter(it -> it.skills().contains(skill)).forEach(it -> {
            plays(it, all);
            byTwo(it, all);
        });
        // of one kind there is one drill, however many steps ask for it
        carrying.stream()
                .filter(it -> it.step().task() instanceof Task.Drill)
                .collect(Collectors.toMap(EvidenceReader::kind, it -> it, (one, same) -> one, LinkedHashMap::new))
                .values()
                .forEach(it -> drills(it, all));
        return all;
    }

    /** Whether there is a role-play or a drill by which the skill could be shown. */
    boolean practised(SkillId skill, List<Progress.Step> carrying) {
        return catalogue.scenarios().stream().anyMatch(it -> it.skills().contains(skill))
                || carrying.stream().anyMatch(it -> it.step().task() instanceof Task.Drill);
    }

    /** Whether a quiz was passed, lately enough. */
    boolean passed(Quiz quiz) {
        QuizWork done = work.quiz(quiz.id());
        return results(done).stream().anyMatch(it -> it.passed() && young(it.at()));
    }

    private boolean young(OffsetDateTime at) {
        return Mastery.holds(shop.dayOf(at), today);
    }

    /** The pages of a module as one record; not counted while every one of them has changed. */
    private Optional<Evidence> pages(Module module) {
        List<Lesson> read = module.lessons().stream()
                .filter(it -> work.reading(it.ref()).isPresent())
                .toList();
        List<Lesson> current =
                read.stream().filter(it -> work.hasRead(it.ref())).toList();
        return read.stream()
                .max(Comparator.comparing(it -> readAt(it).toInstant()))
                .map(last -> new Evidence(
                        Kind.LESSON,
                        module.title(),
                        readAt(last),
                        new Evidence.Pages(
                                module.id(),
                                last.ref(),
                                current.size(),
                                module.lessons().size()),
                        current.isEmpty() ? Verdict.CHANGED : Verdict.COUNTS));
    }

    private OffsetDateTime readAt(Lesson lesson) {
        return work.reading(lesson.ref()).orElseThrow().at();
    }

    private void quiz(Quiz quiz, List<Evidence> into) {
        QuizWork done = work.quiz(quiz.id());
        results(done)
                .forEach(it -> into.add(new Evidence(
                        Kind.QUIZ,
                        quiz.title(),
                        it.at(),
                        new Evidence.Tried(quiz.id(), it),
                        !it.passed() ? Verdict.ENDED_BADLY : young(it.at()) ? Verdict.COUNTS : Verdict.TOO_OLD)));
        done.waiting().forEach(it -> into.add(asked(quiz, it, Verdict.WAITS)));
        done.current().ifPresent(it -> into.add(asked(quiz, it, Verdict.UNDER_WAY)));
    }

    private static Evidence asked(Quiz quiz, Attempt it, Verdict verdict) {
        return new Evidence(
                Kind.QUIZ, quiz.title(), it.finished().orElse(it.begun()), new Evidence.Asked(quiz.id(), it), verdict);
    }

    /** The best, the latest and the last that passed, once where they are the same; others are not kept. */
    private static List<QuizWork.Result> results(QuizWork done) {
        return Stream.of(done.best().stream(), done.passing().stream(), done.latest().stream())
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private void plays(Scenario scenario, List<Evidence> into) {
        PlayWork done = work.plays(scenario.id());
        done.results()
                .forEach(it -> into.add(new Evidence(
                        Kind.PLAY, scenario.title(), it.at(), new Evidence.Played(scenario.id(), it), ending(it))));
        done.current()
                .ifPresent(it -> into.add(new Evidence(
                        Kind.PLAY,
                        scenario.title(),
                        it.begun(),
                        new Evidence.Playing(scenario.id(), it),
                        Verdict.UNDER_WAY)));
    }

    /** Played by two where no step of the programme asked for it. */
    private void byTwo(Scenario scenario, List<Evidence> into) {
        scenario.live().ifPresent(live -> person.observations(scenario.id())
                .forEach(it -> into.add(new Evidence(
                        Kind.OBSERVATION,
                        scenario.title(),
                        it.seen().observedAt(),
                        new Evidence.Seen(it),
                        seen(live, it)))));
    }

    private Verdict seen(Scenario.Live live, Observation it) {
        if (!new Criteria(catalogue).achieved(live, it.seen().filled())) {
            return Verdict.ENDED_BADLY;
        }
        return young(it.seen().observedAt()) ? Verdict.COUNTS : Verdict.TOO_OLD;
    }

    private Verdict ending(PlayWork.Result it) {
        if (!PlayWork.settled(it)) {
            return Verdict.ENDED_BADLY;
        }
        return young(it.at()) ? Verdict.COUNTS : Verdict.TOO_OLD;
    }

    private static String kind(Progress.Step step) {
        return ((Task.Drill) step.step().task()).kind();
    }

    private void drills(Progress.Step step, List<Evidence> into) {
        work.drill(kind(step)).latest().forEach(it -> {
            int well = (int)
                    it.greetings().stream().filter(greeting -> greeting.well()).count();
            Verdict verdict = !it.passed() ? Verdict.ENDED_BADLY : young(it.at()) ? Verdict.COUNTS : Verdict.TOO_OLD;
            into.add(new Evidence(
                    Kind.DRILL, step.title(), it.at(), new Evidence.Drilled(kind(step), it, well), verdict));
        });
    }
}
