package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.ProgrammeId;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.content.ReplyId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;

/**
 * What waits for a mentor, and for an owner what only an owner signs.
 *
 * @param pairings to be decided, oldest first
 * @param signatures oldest first
 * @param checkBacks soonest first, those to come too
 * @param answers in own words to be marked, oldest first
 * @param replies of role-plays to be marked, oldest first
 */
public record Waiting(
        List<Pairing> pairings,
        List<ToSign> signatures,
        List<ToSign> checkBacks,
        List<AnswerToMark> answers,
        List<ReplyToMark> replies) {
    /**
     * A step that waits for a signature.
     *
     * @param station its title
     * @param days for how many days it has waited, 0 since today; where nothing comes before it, since its own day
     * @param play the best role-play of its station
     * @param quiz the best quiz of its station, with how many were sure but wrong
     */
    public record ToSign(
            PersonId trainee,
            ProgrammeId programme,
            String station,
            Progress.Step step,
            int days,
            Optional<PlayWork.Result> play,
            Optional<ScenarioId> scenario,
            Optional<QuizWork.Result> quiz) {}

    /** An answer in own words. */
    public record AnswerToMark(
            PersonId trainee, AttemptId attempt, QuizId quiz, QuestionId question, OffsetDateTime at) {}

    /** A reply in own words. */
    public record ReplyToMark(
            PersonId trainee, PlayId play, ScenarioId scenario, SceneId scene, ReplyId reply, OffsetDateTime at) {}

    /** What waits for a person on a day. */
    public static Waiting of(ShopState shop, Catalogue catalogue, PersonId person, LocalDate today) {
        return of(new Reckoning(), shop, catalogue, person, today);
    }

    /** The same, with what is known of everybody's progress already. */
    public static Waiting of(Reckoning known, ShopState shop, Catalogue catalogue, PersonId person, LocalDate today) {
        List<Pairing> pairings = shop.pairings().values().stream()
                .filter(it -> it.mentor().equals(person) && it.state() == Pairing.State.PROPOSED)
                .toList();
        List<ToSign> all = new ArrayList<>();
        for (Person trainee : shop.team()) {
            known.progress(shop, catalogue, trainee.id(), today)
                    .ifPresent(it -> all.addAll(steps(shop, trainee, it, person, today)));
        }
        List<Person> marked =
                shop.team().stream().filter(it -> marks(shop, person, it.id())).toList();
        return new Waiting(
                pairings,
                all.stream()
                        .filter(it -> !checkBack(it))
                        .sorted(Comparator.comparing(ToSign::days).reversed())
                        .toList(),
                all.stream()
                        .filter(Waiting::checkBack)
                        .sorted(Comparator.comparing(it -> it.step().due()))
                        .toList(),
                marked.stream()
                        .flatMap(it -> answers(catalogue, it))
                        .sorted(Comparator.comparing(it -> it.at().toInstant()))
                        .toList(),
                marked.stream()
                        .flatMap(it -> replies(catalogue, it))
                        .sorted(Comparator.comparing(it -> it.at().toInstant()))
                        .toList());
    }

    /** How many things wait today: pairings, signatures, check-backs that are due, marks. */
    public int count(LocalDate today) {
        return pairings.size() + signatures.size() + dueCheckBacks(today).size() + answers.size() + replies.size();
    }

    /** The check-backs whose day has come. */
    public List<ToSign> dueCheckBacks(LocalDate today) {
        return checkBacks.stream().filter(it -> !it.step().due().isAfter(today)).toList();
    }

    private static boolean checkBack(ToSign it) {
        return it.step().step().task() instanceof Task.CheckBack;
    }

    /** The mentor marks; while a trainee has none, an owner does. */
    private static boolean marks(ShopState shop, PersonId person, PersonId trainee) {
        boolean owner = shop.person(person).filter(it -> it.in(Role.OWNER)).isPresent();
        return shop.mentors(person, trainee)
                || (owner && !person.equals(trainee) && shop.pairedWith(trainee).isEmpty());
    }

    private static List<ToSign> steps(
            ShopState shop, Person trainee, Progress progress, PersonId signer, LocalDate today) {
        List<ToSign> waiting = new ArrayList<>();
        for (Progress.Station station : progress.stations()) {
            for (Progress.Step step : station.steps()) {
                if (turn(shop, step, trainee.id(), signer) && due(step)) {
                    waiting.add(toSign(shop, trainee, progress, station, step, today));
                }
            }
        }
        return waiting;
    }

    private static boolean turn(ShopState shop, Progress.Step step, PersonId trainee, PersonId signer) {
        boolean owner = shop.person(signer).filter(it -> it.in(Role.OWNER)).isPresent();
        return step.waitsFor() == Signer.OWNER ? owner && !signer.equals(trainee) : shop.mentors(signer, trainee);
    }

    private static boolean due(Progress.Step step) {
        boolean renew = step.state() == Progress.State.LAPSED && StepReader.needsSignature(step.step());
        boolean checkBack = step.step().task() instanceof Task.CheckBack
                && step.state() == Progress.State.LATER
                && step.blocked().isEmpty();
        return step.toSign() || renew || checkBack;
    }

    private static ToSign toSign(
            ShopState shop,
            Person trainee,
            Progress progress,
            Progress.Station station,
            Progress.Step step,
            LocalDate today) {
        List<Part> parts =
                station.steps().stream().flatMap(it -> it.parts().stream()).toList();
        Optional<ScenarioId> scenario = parts.stream()
                .filter(it -> it.outcome().isPresent())
                .flatMap(it -> it.scenario().stream())
                .reduce((first, second) -> second);
        Optional<QuizWork.Result> quiz = parts.stream()
                .flatMap(it -> it.quiz().stream())
                .flatMap(it -> trainee.work().quiz(it).best().stream())
                .reduce((first, second) -> second);
        LocalDate since = step.since().map(shop::dayOf).orElse(step.due());
        long days = java.time.temporal.ChronoUnit.DAYS.between(since, today);
        return new ToSign(
                trainee.id(),
                progress.programme().id(),
                station.title(),
                step,
                (int) Math.max(0, days),
                scenario.flatMap(it -> trainee.work().plays(it).best()),
                scenario,
                quiz);
    }

    private static Stream<AnswerToMark> answers(Catalogue catalogue, Person trainee) {
        return trainee.work().quizzes().values().stream()
                .flatMap(work -> work.waiting().stream())
                .flatMap(attempt -> attempt.unmarked().stream()
                        .filter(question -> catalogue
                                .quiz(attempt.quiz())
                                .flatMap(quiz -> quiz.question(question))
                                .isPresent())
                        .map(question -> new AnswerToMark(
                                trainee.id(),
                                attempt.id(),
                                attempt.quiz(),
                                question,
                                attempt.finished().orElse(attempt.begun()))));
    }

    private static Stream<ReplyToMark> replies(Catalogue catalogue, Person trainee) {
        return trainee.work().plays().values().stream()
                .flatMap(work -> work.waiting().stream())
                .filter(play -> catalogue.scenario(play.scenario()).isPresent())
                .flatMap(play -> play.unmarked().stream()
                        .map(turn -> new ReplyToMark(
                                trainee.id(),
                                play.id(),
                                play.scenario(),
                                turn.scene(),
                                turn.reply().orElseThrow(),
                                turn.at())));
    }
}
