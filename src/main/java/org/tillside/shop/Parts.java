package org.tillside.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Module;
import org.tillside.content.ModuleStep;
import org.tillside.content.Outcome;
import org.tillside.content.Quiz;
import org.tillside.content.Scenario;
import org.tillside.practice.QuizRun;

/** A module's parts as they stand for a person; a part whose content is gone is left out. */
final class Parts {
    private final Catalogue catalogue;
    private final Work work;

    Parts(Catalogue catalogue, Work work) {
        this.catalogue = catalogue;
        this.work = work;
    }

    List<Part> of(Module module) {
        List<Part> parts = new ArrayList<>();
        int unit = unit(module);
        for (ModuleStep step : module.steps()) {
            part(module, step, unit).ifPresent(parts::add);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).open()) {
                parts.set(i, parts.get(i).now());
                break;
            }
        }
        return parts;
    }

    /** The minutes of one lesson page: what the role-plays leave, where a quiz takes as long as two pages. */
    private int unit(Module module) {
        int left = module.minutes();
        int units = 0;
        for (ModuleStep step : module.steps()) {
            if (step instanceof ModuleStep.Play play) {
                left -= catalogue
                        .scenario(play.scenario())
                        .map(Scenario::minutes)
                        .orElse(0);
            } else {
                units += step instanceof ModuleStep.Ask ? 2 : 1;
            }
        }
        return units == 0 ? 1 : Math.max(1, Math.round((float) left / units));
    }

    private Optional<Part> part(Module module, ModuleStep step, int unit) {
        return step.match(new ModuleStep.Cases<>() {
            @Override
            public Optional<Part> read(ModuleStep.Read it) {
                return Optional.of(page(it, unit));
            }

            @Override
            public Optional<Part> ask(ModuleStep.Ask it) {
                return Optional.of(quiz(it, 2 * unit));
            }

            @Override
            public Optional<Part> play(ModuleStep.Play it) {
                return catalogue.scenario(it.scenario()).map(scenario -> scene(it, scenario));
            }
        });
    }

    private Part page(ModuleStep.Read it, int minutes) {
        boolean read = work.hasRead(it.lesson().ref());
        return new Part(
                Part.Kind.LESSON,
                it.id(),
                it.lesson().title(),
                Optional.of(it.lesson().ref()),
                Optional.empty(),
                Optional.empty(),
                read ? Part.State.DONE : Part.State.TO_DO,
                minutes,
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                work.reading(it.lesson().ref()).map(Work.Reading::at));
    }

    private Part quiz(ModuleStep.Ask it, int minutes) {
        QuizWork done = work.quiz(it.quiz().id());
        return new Part(
                Part.Kind.QUIZ,
                it.id(),
                it.quiz().title(),
                Optional.empty(),
                Optional.of(it.quiz().id()),
                Optional.empty(),
                state(it.quiz(), done),
                minutes,
                asked(it.quiz()),
                done.best().map(QuizWork.Result::percent),
                Optional.empty(),
                done.current().isPresent(),
                done.best().filter(QuizWork.Result::passed).map(QuizWork.Result::at));
    }

    static Part.State state(Quiz quiz, QuizWork done) {
        if (done.passed() || settled(quiz, done)) {
            return Part.State.DONE;
        } else if (done.waiting().stream().anyMatch(it -> it.run(quiz).waits())) {
            return Part.State.TO_BE_MARKED;
        }
        boolean usedUp = done.current().isEmpty()
                && QuizRun.attemptsLeft(quiz, done.begun())
                        .filter(left -> left == 0)
                        .isPresent();
        return usedUp ? Part.State.USED_UP : Part.State.TO_DO;
    }

    /** Whether one that waited for a mark passes by now without it, since its question is gone. */
    private static boolean settled(Quiz quiz, QuizWork done) {
        return done.waiting().stream().map(it -> it.run(quiz)).anyMatch(it -> it.standing() == QuizRun.Standing.PASSED);
    }

    /** How many questions an attempt asks. */
    static int asked(Quiz quiz) {
        int bySkill =
                quiz.pickBySkill().values().stream().mapToInt(Integer::intValue).sum();
        int most = bySkill > 0 ? bySkill : quiz.pick().orElse(quiz.questions().size());
        return Math.min(most, quiz.questions().size());
    }

    private Part scene(ModuleStep.Play it, Scenario scenario) {
        PlayWork done = work.plays(it.scenario());
        return new Part(
                Part.Kind.PLAY,
                it.id(),
                scenario.title(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(it.scenario()),
                reached(done, it.atLeast()) ? Part.State.DONE : Part.State.TO_DO,
                scenario.minutes(),
                0,
                Optional.empty(),
                done.best().map(PlayWork.Result::outcome),
                done.current().isPresent(),
                done.best().map(PlayWork.Result::at));
    }

    static boolean reached(PlayWork done, Optional<Outcome> atLeast) {
        return done.best()
                .filter(best ->
                        atLeast.filter(it -> best.outcome().compareTo(it) < 0).isEmpty())
                .isPresent();
    }
}
