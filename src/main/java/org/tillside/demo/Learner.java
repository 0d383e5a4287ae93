package org.tillside.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.PlayId;
import org.tillside.practice.Answer;
import org.tillside.practice.Choice;
import org.tillside.practice.Exploration;
import org.tillside.practice.Explorer;
import org.tillside.practice.Grading;
import org.tillside.practice.QuizRun;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.practice.Sureness;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Part;
import org.tillside.shop.Progress;

/** Somebody who learns: reads, answers and plays as well as they can. */
final class Learner {
    private static final int MOVES = 60;

    private final Story story;
    private final Cast.Player who;
    private final Map<ScenarioId, Exploration> explored;

    Learner(Story story, Cast.Player who, Map<ScenarioId, Exploration> explored) {
        this.story = story;
        this.who = who;
        this.explored = explored;
    }

    /** A day at the shop: what is due by this programme day, as far as the time goes. */
    void day(int reach, int minutes) throws IOException {
        long until = story.clock().millis() + 60_000L * minutes;
        for (int i = 0; i < MOVES && story.clock().millis() < until; i++) {
            Optional<Progress> now = progress();
            Optional<Progress.Next> next = now.flatMap(Progress::next);
            Optional<Progress.Step> step = next.flatMap(it -> now.flatMap(p -> p.step(it.step())));
            boolean due = step.filter(it -> it.step().day() <= reach).isPresent();
            if (due && step.get().step().task() instanceof ProgrammeStep.Task.Drill) {
                new Greetings(story).drill(who);
            } else if (due && next.get().part().isPresent()) {
                part(next.get().part().get());
            } else {
                sayReady(now);
                return;
            }
        }
        sayReady(progress());
    }

    private Optional<Progress> progress() {
        return Progress.of(story.shop(), story.catalogue(), who.id(), story.today());
    }

    private void part(Part part) throws IOException {
        switch (part.kind()) {
            case LESSON -> {
                story.minutes(2, 4);
                read(part.lesson().orElseThrow());
            }
            case QUIZ -> quiz(part.quiz().orElseThrow(), Integer.MAX_VALUE);
            case PLAY -> play(part.scenario().orElseThrow(), Integer.MAX_VALUE);
        }
    }

    private void read(LessonRef lesson) throws IOException {
        String kept = story.keep(new CriteriaTexts(story.catalogue()).of(lesson).orElseThrow(), Optional.empty());
        story.act(who.id(), new Command.ReadLesson(who.id(), lesson, Optional.of(kept)));
    }

    /** One lesson page of what comes next, and no more: somebody was called away. */
    void onePage() throws IOException {
        Optional<Part> part = progress().flatMap(Progress::next).flatMap(Progress.Next::part);
        if (part.filter(it -> it.kind() == Part.Kind.LESSON).isPresent()) {
            part(part.get());
        }
    }

    private void sayReady(Optional<Progress> now) throws IOException {
        List<Progress.Step> waiting = now.map(Progress::steps).orElse(List.of()).stream()
                .filter(it -> it.toSign() && it.ready().isEmpty() && it.step().signs() == Signer.MENTOR)
                .toList();
        for (Progress.Step step : waiting) {
            Command ready = new Command.SayReady(who.id(), step.id());
            if (story.chance(60) && story.may(who.id(), ready)) {
                story.act(who.id(), ready);
            }
        }
    }

    /** Takes a quiz, and leaves it after so many answers. */
    void quiz(QuizId id, int answers) throws IOException {
        Quiz quiz = story.catalogue().quiz(id).orElseThrow();
        if (attempt(id).isEmpty()) {
            AttemptId made = new AttemptId(story.id("attempt"));
            story.act(who.id(), new Command.BeginQuiz(who.id(), made, id, story.seed()));
        }
        Attempt attempt = attempt(id).orElseThrow();
        int given = 0;
        for (QuestionId question : attempt.questions()) {
            if (given++ == answers) {
                return;
            }
            question(quiz, attempt.id(), question);
        }
        story.act(who.id(), new Command.FinishQuiz(who.id(), attempt.id(), id));
    }

    private Optional<Attempt> attempt(QuizId id) {
        return story.person(who.id()).work().quiz(id).current();
    }

    private void question(Quiz quiz, AttemptId attempt, QuestionId id) throws IOException {
        Question question = quiz.question(id).orElseThrow();
        for (int tries = 0; tries < 4; tries++) {
            QuizRun run = attempt(quiz.id()).orElseThrow().run(quiz);
            if (!run.canAnswer(id)) {
                return;
            }
            boolean right = story.chance(who.skill() + 25 * tries);
            int hints = tries > 0 && story.chance(40)
                    ? Math.min(1, question.head().hints().size())
                    : 0;
            Optional<Sureness> sure = quiz.sure()
                    ? Optional.of(
                            story.chance(right ? 60 : 25)
                                    ? Sureness.SURE
                                    : story.chance(70) ? Sureness.THINK_SO : Sureness.GUESS)
                    : Optional.empty();
            story.minutes(0, 1);
            story.act(
                    who.id(),
                    new Command.AnswerQuestion(who.id(), attempt, quiz.id(), id, answer(question, right), hints, sure));
        }
    }

    private Answer answer(Question question, boolean right) {
        Optional<Answer> key = Grading.rightAnswer(question);
        if (key.isPresent() && right) {
            return key.get();
        }
        return question.match(new Slip(key, story::below));
    }

    /** Plays a scenario, and leaves it after so many moves. */
    void play(ScenarioId id, int moves) throws IOException {
        Scenario scenario = story.catalogue().scenario(id).orElseThrow();
        PlayId play = new PlayId(story.id("play"));
        story.act(who.id(), new Command.BeginPlay(who.id(), play, id, story.seed()));
        Exploration exploration = explored.computeIfAbsent(id, it -> Explorer.explore(scenario));
        ScenarioState state = ScenarioRun.begin(scenario);
        for (int i = 0; i < Math.min(moves, MOVES); i++) {
            if (ScenarioRun.ending(scenario, state).isPresent()) {
                story.act(
                        who.id(),
                        new Command.EndPlay(who.id(), play, id, exploration.maximumPoints(), exploration.maxima()));
                return;
            }
            state = move(scenario, state, play, exploration);
        }
    }

    private ScenarioState move(Scenario scenario, ScenarioState state, PlayId play, Exploration exploration)
            throws IOException {
        List<Choice> choices = ScenarioRun.choices(scenario, state).stream()
                .filter(Choice.Say.class::isInstance)
                .filter(it -> !isFree(scenario, state, it) || story.chance(50))
                .toList();
        List<Choice> open = choices.isEmpty() ? ScenarioRun.choices(scenario, state) : choices;
        Choice best = exploration.values().better(state).map(it -> it.choice()).orElse(open.get(0));
        Choice choice = story.chance(who.skill()) && open.contains(best) ? best : story.oneOf(open);
        var reply = choice instanceof Choice.Say say ? say.reply() : org.tillside.content.Reply.LATE;
        Optional<String> words = isFree(scenario, state, choice) ? Optional.of(Spoken.OFFER) : Optional.empty();
        story.minutes(0, 1);
        story.act(who.id(), new Command.Move(who.id(), play, scenario.id(), state.scene(), reply, words));
        return ScenarioRun.step(scenario, state, choice);
    }

    private static boolean isFree(Scenario scenario, ScenarioState state, Choice choice) {
        return choice instanceof Choice.Say say
                && ScenarioRun.offered(scenario, state).stream()
                        .anyMatch(it -> it.reply().id().equals(say.reply())
                                && it.reply().free().isPresent());
    }
}
