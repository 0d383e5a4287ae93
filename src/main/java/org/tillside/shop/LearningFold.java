package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tillside.content.ScenarioId;
import org.tillside.journal.Event;
import org.tillside.journal.Learning;
import org.tillside.journal.PlayId;
import org.tillside.practice.Evidence;
import org.tillside.practice.Grading;
import org.tillside.practice.Recall;
import org.tillside.practice.Subject;

/** Takes in what a learner did. An event that is written again under its id changes nothing. */
final class LearningFold {
    private final Fold all;

    LearningFold(Fold all) {
        this.all = all;
    }

    void take(PersonFold person, Event event, Learning entry) {
        if (entry instanceof Learning.LessonRead it) {
            person.lessons
                    .computeIfAbsent(it.lesson().module(), module -> new LinkedHashMap<>())
                    .put(it.lesson().step(), new Work.Reading(event.at(), false, it.criteria()));
        } else if (entry instanceof Learning.CharterRead it) {
            person.charter = Optional.of(new Work.CharterReading(event.id(), event.hash(), it.language(), event.at()));
        } else if (entry instanceof Learning.SaidReady it) {
            person.ready.putIfAbsent(it.step(), event.at());
        } else if (entry instanceof Learning.TipPinned it) {
            person.tip = Optional.of(new Work.Tip(it.scenario(), it.scene(), it.reply(), event.at()));
        } else if (!quiz(person, event, entry) && !practice(person, event, entry)) {
            play(person, event, entry);
        }
    }

    private boolean quiz(PersonFold person, Event event, Learning entry) {
        if (entry instanceof Learning.QuizBegun it) {
            begin(person, event, it);
        } else if (entry instanceof Learning.QuestionAnswered it) {
            answer(person, event, it);
        } else if (entry instanceof Learning.QuizFinished it) {
            finish(person, event, it);
        } else {
            return false;
        }
        return true;
    }

    private boolean practice(PersonFold person, Event event, Learning entry) {
        if (entry instanceof Learning.DrillDone it) {
            drill(person, event, it);
        } else if (entry instanceof Learning.RefresherDone it) {
            person.refresher = person.refresher.done(it.day());
        } else if (entry instanceof Learning.Commented it) {
            person.observations.computeIfPresent(
                    it.observation(),
                    (id, seen) -> seen.with(Optional.of(new Observation.Comment(event.id(), it.words(), event.at()))));
        } else {
            return review(person, event, entry);
        }
        return true;
    }

    private void drill(PersonFold person, Event event, Learning.DrillDone it) {
        DrillWork work = person.drills.getOrDefault(it.kind(), DrillWork.NONE);
        DrillWork more =
                work.with(new DrillWork.Session(event.id(), it.seed(), event.at(), it.rounds(), it.greetings()));
        if (more.done() > work.done()) {
            person.drills.put(it.kind(), more);
            all.played(person, event, it.shows());
        }
    }

    private boolean review(PersonFold person, Event event, Learning entry) {
        if (entry instanceof Learning.RefresherBegun it) {
            person.refresher = person.refresher.begin(it.day(), it.questions());
        } else if (entry instanceof Learning.QuestionReviewed it) {
            Subject.OfQuestion question = new Subject.OfQuestion(it.quiz(), it.question());
            boolean right = it.right().orElseGet(() -> Grading.rightBy(it.credit(), it.hints()));
            RefresherWork.Set.Answered answered =
                    new RefresherWork.Set.Answered(question, it.credit(), it.hints(), right);
            if (!person.refresher.answered(question)) {
                person.refresher = person.refresher.answer(answered);
                Recall recall = Recall.of(answered.right(), it.hints(), it.sure());
                all.remember(person, event, new Evidence.Answered(question, it.skills(), recall));
            }
        } else {
            return false;
        }
        return true;
    }

    /** What the first try at a question tells; the others come after the answer was told. */
    private void remember(PersonFold person, Event event, Learning.QuestionAnswered it, Attempt.Try one) {
        if (it.attemptNumber() == 1 && it.credit().isPresent()) {
            all.remember(
                    person,
                    event,
                    new Evidence.Answered(
                            new Subject.OfQuestion(it.quiz(), it.question()),
                            it.skills().orElse(List.of()),
                            Recall.of(one.right(), it.hints(), it.sure())));
        }
    }

    private static void begin(PersonFold person, Event event, Learning.QuizBegun it) {
        QuizWork work = person.quiz(it.quiz());
        if (work.attempt(it.attempt()).isEmpty()) {
            person.quizzes.put(
                    it.quiz(),
                    work.begin(new Attempt(
                            it.attempt(),
                            it.quiz(),
                            it.seed(),
                            it.questions(),
                            it.kept().orElse(Map.of()),
                            Map.of(),
                            Map.of(),
                            event.at(),
                            Optional.empty())));
        }
    }

    private void answer(PersonFold person, Event event, Learning.QuestionAnswered it) {
        QuizWork work = person.quiz(it.quiz());
        Attempt.Try one = new Attempt.Try(
                event.id(),
                it.attemptNumber(),
                it.answer(),
                it.hints(),
                it.sure(),
                it.credit(),
                right(it),
                it.key(),
                event.at());
        work.attempt(it.attempt())
                .filter(attempt -> !attempt.holds(it.question(), event.id()))
                .ifPresent(attempt -> {
                    QuizWork newer =
                            work.replace(attempt.with(it.question(), one)).tried(it.question(), one);
                    person.quizzes.put(it.quiz(), newer);
                    remember(person, event, it, one);
                });
    }

    private static boolean right(Learning.QuestionAnswered it) {
        return it.right().orElseGet(() -> it.credit()
                .filter(credit -> Grading.rightBy(credit, it.hints()))
                .isPresent());
    }

    private static void finish(PersonFold person, Event event, Learning.QuizFinished it) {
        QuizWork work = person.quiz(it.quiz());
        work.attempt(it.attempt()).ifPresent(attempt -> {
            // an answer that was marked later finishes it once more: it was done when it was handed in
            OffsetDateTime done = attempt.finished().orElse(event.at());
            Attempt closed = attempt.finished(done);
            person.quizzes.put(
                    it.quiz(),
                    work.finish(
                            closed,
                            it.percent()
                                    .map(percent -> new QuizWork.Result(
                                            it.attempt(),
                                            percent,
                                            it.passed(),
                                            closed.right(),
                                            closed.counted(),
                                            closed.sureButWrong(),
                                            done))));
        });
    }

    private void play(PersonFold person, Event event, Learning entry) {
        if (entry instanceof Learning.PlayBegun it) {
            PlayWork work = person.plays(it.scenario());
            if (work.play(it.play()).isEmpty()) {
                Play play = new Play(
                        it.play(),
                        it.scenario(),
                        it.seed(),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        event.at(),
                        Optional.empty());
                person.plays.put(it.scenario(), work.begin(play));
            }
        } else if (entry instanceof Learning.PlayMoved it) {
            turn(
                    person,
                    it.play(),
                    new Play.Turn(event.id(), it.scene(), Optional.of(it.reply()), it.words(), it.key(), event.at()));
        } else if (entry instanceof Learning.PlayWentBack it) {
            turn(
                    person,
                    it.play(),
                    new Play.Turn(
                            event.id(), it.to(), Optional.empty(), Optional.empty(), Optional.empty(), event.at()));
        } else if (entry instanceof Learning.PlayEnded it) {
            end(person, event, it);
        }
    }

    private static void turn(PersonFold person, PlayId play, Play.Turn turn) {
        change(person, play, it -> {
            boolean known = it.turns().stream().anyMatch(old -> old.event().equals(turn.event()));
            return known || it.ended().isPresent() ? it : it.with(turn);
        });
    }

    /** Changes a play that is kept, whichever scenario's it is. */
    static void change(PersonFold person, PlayId play, UnaryOperator<Play> change) {
        for (Map.Entry<ScenarioId, PlayWork> each : person.plays.entrySet()) {
            PlayWork work = each.getValue();
            work.play(play).ifPresent(it -> each.setValue(work.replace(change.apply(it))));
        }
    }

    private void end(PersonFold person, Event event, Learning.PlayEnded it) {
        PlayWork work = person.plays(it.scenario());
        work.open(it.play()).ifPresent(play -> {
            PlayWork.Result result = new PlayWork.Result(
                    it.play(),
                    it.ending(),
                    it.outcome(),
                    it.points(),
                    it.maximum(),
                    it.bySkill(),
                    it.spent(),
                    event.at());
            person.plays.put(it.scenario(), work.end(play.ended(event.at()), result));
            all.played(person, event, it.shows());
        });
    }
}
