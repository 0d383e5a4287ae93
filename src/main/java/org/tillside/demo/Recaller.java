package org.tillside.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.practice.Answer;
import org.tillside.practice.Candidate;
import org.tillside.practice.Grading;
import org.tillside.practice.Subject;
import org.tillside.practice.Sureness;
import org.tillside.shop.Command;
import org.tillside.shop.Refreshing;

/** Somebody who does the day's refresher. Its chances are its own, so that the rest of the story goes as it would. */
final class Recaller {
    /** What somebody gets wrong each time: it is asked until their mentor is told. */
    private static final Map<String, Subject.OfQuestion> STUBBORN =
            Map.of("tigran", new Subject.OfQuestion(new QuizId("register-service"), new QuestionId("change")));

    /** On so many days in a hundred there is time for it. */
    private static final int DAYS = 75;

    private final Story story;
    private final Cast.Player who;
    private final SplittableRandom random;

    Recaller(Story story, Cast.Player who, LocalDate day) {
        this.story = story;
        this.who = who;
        this.random = new SplittableRandom(31L * who.id().value().hashCode() + day.toEpochDay());
    }

    /** Does all of the day's set, where there is one and time for it. */
    void day() throws IOException {
        Optional<Refreshing> today = on(story.today()).filter(it -> !it.left().isEmpty());
        if (today.isEmpty() || (!STUBBORN.containsKey(who.id().value()) && random.nextInt(100) >= DAYS)) {
            return;
        }
        story.act(
                who.id(),
                new Command.BeginRefresher(
                        who.id(),
                        today.get().day(),
                        today.get().set().stream().map(Candidate::question).toList()));
        for (Candidate each : today.get().set()) {
            answer(each);
        }
        // it is still the set of the day it was begun on, past midnight too
        Refreshing done = on(today.get().day()).orElseThrow();
        story.act(
                who.id(),
                new Command.FinishRefresher(
                        who.id(), done.day(), done.answered().size(), done.right()));
    }

    private Optional<Refreshing> on(LocalDate day) {
        return Refreshing.of(story.shop(), story.catalogue(), who.id(), day);
    }

    private void answer(Candidate each) throws IOException {
        Question question =
                Refreshing.question(story.catalogue(), each.question()).orElseThrow();
        boolean stubborn = each.question().equals(STUBBORN.get(who.id().value()));
        boolean right = !stubborn && random.nextInt(100) < who.skill();
        boolean hint = !question.head().hints().isEmpty() && random.nextInt(100) < 15;
        Optional<Answer> key = Grading.rightAnswer(question);
        Answer given = right ? key.orElseThrow() : question.match(new Slip(key, random::nextInt));
        story.clock().pass(Duration.ofSeconds(each.seconds()));
        story.act(
                who.id(),
                new Command.Review(
                        who.id(),
                        each.question().quiz(),
                        each.question().question(),
                        given,
                        hint ? 1 : 0,
                        Optional.of(sure(right))));
    }

    private Sureness sure(boolean right) {
        return random.nextInt(100) < (right ? 60 : 25) ? Sureness.SURE : Sureness.THINK_SO;
    }
}
