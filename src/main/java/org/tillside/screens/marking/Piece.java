package org.tillside.screens.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.tillside.content.Form;
import org.tillside.content.ItemId;
import org.tillside.content.Question;
import org.tillside.content.Quiz;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.journal.PersonId;
import org.tillside.practice.Answer;
import org.tillside.practice.Filling;
import org.tillside.practice.Wording;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.shop.Command;
import org.tillside.shop.Play;
import org.tillside.shop.Waiting;

/**
 * Something in own words that waits to be marked.
 *
 * @param rubric empty where its form is no longer there: then it is judged as a whole
 * @param play the role-play that it was said in; empty for an answer of a quiz
 * @param points what a credit brings to a role-play
 */
record Piece(
        String key,
        String where,
        String asked,
        String words,
        Optional<Form> rubric,
        Optional<Route.Debrief> play,
        IntUnaryOperator points,
        Mark mark) {
    /** Makes the command that hands it in. */
    @FunctionalInterface
    interface Mark {
        Command command(Map<ItemId, Filling> filled, int credit, Optional<String> note);
    }

    /** What of a trainee waits for the viewer, oldest first. */
    static List<Piece> of(Desk desk, PersonId trainee) {
        Waiting waiting = desk.waiting();
        List<Piece> pieces = new ArrayList<>();
        waiting.answers().stream()
                .filter(it -> it.trainee().equals(trainee))
                .flatMap(it -> answer(desk, it).stream())
                .forEach(pieces::add);
        waiting.replies().stream()
                .filter(it -> it.trainee().equals(trainee))
                .flatMap(it -> reply(desk, it).stream())
                .forEach(pieces::add);
        return pieces;
    }

    private static Optional<Piece> answer(Desk desk, Waiting.AnswerToMark it) {
        return desk.catalogue().quiz(it.quiz()).flatMap(quiz -> quiz.question(it.question())
                .map(question -> new Piece(
                        it.attempt() + "/" + it.question(),
                        title(desk, quiz),
                        question.head().ask(),
                        words(desk, it),
                        question instanceof Question.Say say ? desk.catalogue().form(say.rubric()) : Optional.empty(),
                        Optional.empty(),
                        credit -> 0,
                        (filled, credit, note) -> new Command.MarkAnswer(
                                it.trainee(), it.attempt(), it.quiz(), it.question(), filled, credit, note))));
    }

    private static String title(Desk desk, Quiz quiz) {
        return desk.catalogue().moduleOf(quiz.id()).map(it -> it.title()).orElse(quiz.title());
    }

    private static String words(Desk desk, Waiting.AnswerToMark it) {
        return desk.shop()
                .person(it.trainee())
                .flatMap(person -> person.work().quiz(it.quiz()).attempt(it.attempt()))
                .map(attempt -> attempt.tries(it.question()))
                .filter(tries -> !tries.isEmpty())
                .flatMap(tries -> tries.get(tries.size() - 1).answer())
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text())
                .orElse("");
    }

    private static Optional<Piece> reply(Desk desk, Waiting.ReplyToMark it) {
        return desk.catalogue().scenario(it.scenario()).map(scenario -> {
            Optional<Play> play = play(desk, it);
            // the customer said it as this play's seed drew it
            Optional<Wording> heard = Optional.ofNullable(scenario.scenes().get(it.scene()))
                    .map(scene -> Wording.of(scene, play.map(Play::seed).orElse(0L)));
            return new Piece(
                    it.play() + "/" + it.scene() + "/" + it.reply(),
                    scenario.title(),
                    heard.flatMap(Wording::says)
                            .or(() -> heard.flatMap(Wording::sees))
                            .orElse(scenario.title()),
                    words(desk, it),
                    rubric(desk, scenario, it),
                    Optional.of(new Route.Debrief(it.trainee(), it.play())),
                    credit -> play.map(known -> known.earns(scenario, it.scene(), it.reply(), credit)).stream()
                            .flatMap(earned -> earned.values().stream())
                            .mapToInt(Integer::intValue)
                            .sum(),
                    (filled, credit, note) -> new Command.MarkReply(
                            it.trainee(), it.play(), it.scenario(), it.scene(), it.reply(), filled, credit, note));
        });
    }

    private static Optional<Play> play(Desk desk, Waiting.ReplyToMark it) {
        return desk.shop()
                .person(it.trainee())
                .flatMap(person -> person.work().plays(it.scenario()).play(it.play()));
    }

    private static String words(Desk desk, Waiting.ReplyToMark it) {
        return play(desk, it).stream()
                .flatMap(play -> play.unmarked().stream())
                .filter(turn -> turn.scene().equals(it.scene())
                        && turn.reply().filter(it.reply()::equals).isPresent())
                .flatMap(turn -> turn.words().stream())
                .reduce((first, second) -> second)
                .orElse("");
    }

    private static Optional<Form> rubric(Desk desk, Scenario scenario, Waiting.ReplyToMark it) {
        return Optional.ofNullable(scenario.scenes().get(it.scene())).stream()
                .flatMap(Piece::replies)
                .filter(reply -> reply.id().equals(it.reply()))
                .flatMap(reply -> reply.free().stream())
                .findFirst()
                .flatMap(desk.catalogue()::form);
    }

    private static Stream<Reply> replies(Scene it) {
        return Stream.concat(it.replies().stream(), it.interrupt().stream().flatMap(over -> over.replies().stream()));
    }
}
