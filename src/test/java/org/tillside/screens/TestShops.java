package org.tillside.screens;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Catalogue;
import org.tillside.content.LessonRef;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.Question;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Learning;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.practice.Answer;
import org.tillside.practice.Grading;
import org.tillside.practice.Sureness;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;

/** A lifelike shop with the bundled content: Ilze the owner, Anna the mentor, Jānis on his third day. */
public final class TestShops {
    public static final PersonId JANIS = new PersonId("janis");
    private static final Catalogue BUNDLED =
            Library.read(PackSource.bundled().stream().toList(), "en");

    private TestShops() {}

    /** The bundled content. */
    public static Catalogue bundled() {
        return BUNDLED;
    }

    /** The shop on the morning of the first day; Jānis looks. */
    public static TestDesk opening(Locale language) {
        TestDesk desk = new TestDesk(Words.load().in(language), BUNDLED);
        desk.happened(new org.tillside.journal.Shop.Founded("Kalna Veikals", "Europe/Riga", "EUR", "en", false));
        desk.happened(person("ilze", "Ilze Kalniņa", Role.OWNER));
        desk.happened(person("anna", "Anna Bērziņa", Role.MENTOR));
        desk.happened(person("janis", "Jānis Ozols", Role.NEW_HIRE));
        desk.does(
                "ilze",
                new Command.WriteCharter(
                        "en",
                        Map.of(
                                "vision", "Nobody leaves us without an answer.",
                                "quality", "Somebody sees you, listens, and does what they said.",
                                "promise", "what we cannot sell you, we help you find",
                                "owner", "Ilze")));
        PairingId pairing = new PairingId("p1");
        desk.does(
                "ilze",
                new Command.ProposePairing(pairing, JANIS, new PersonId("anna"), desk.today(), Optional.empty()));
        desk.does("anna", new Command.ApprovePairing(pairing));
        return desk.as("janis");
    }

    private static org.tillside.journal.Shop.PersonAdded person(String id, String name, Role role) {
        boolean learns = role == Role.NEW_HIRE;
        return new org.tillside.journal.Shop.PersonAdded(
                new PersonId(id),
                Optional.of(name),
                Set.of(role),
                learns ? Optional.of(new PositionId("shop-assistant")) : Optional.empty(),
                learns ? Optional.of(new ProgrammeId("new-hire")) : Optional.empty(),
                LocalDate.of(2026, 11, 23),
                Optional.empty());
    }

    /** The third day: welcome done, the register worked through, the first page of the greeting read. */
    public static TestDesk thirdDay(Locale language) {
        TestDesk desk = opening(language);
        works(desk, "welcome");
        desk.later(Duration.ofDays(1));
        works(desk, "register-service");
        desk.later(Duration.ofDays(1));
        desk.does(
                "janis", new Command.ReadLesson(JANIS, lessons("greeting-30-30").get(0)));
        return desk;
    }

    /** The pages of a module. */
    public static List<LessonRef> lessons(String module) {
        return BUNDLED.module(new ModuleId(module)).orElseThrow().lessons().stream()
                .map(it -> it.ref())
                .toList();
    }

    /** Reads all pages of a module and passes its quiz and role-plays. */
    public static void works(TestDesk desk, String module) {
        Module it = BUNDLED.module(new ModuleId(module)).orElseThrow();
        lessons(module).forEach(page -> desk.does("janis", new Command.ReadLesson(JANIS, page)));
        it.quiz().ifPresent(quiz -> {
            AttemptId attempt = takes(desk, quiz.id().value(), Set.of());
            desk.shop().person(JANIS).orElseThrow().work().quiz(quiz.id()).attempt(attempt).stream()
                    .flatMap(done -> done.unmarked().stream())
                    .forEach(question -> desk.does(
                            "anna",
                            new Command.MarkAnswer(
                                    JANIS, attempt, quiz.id(), question, Map.of(), 1000, Optional.empty())));
        });
        it.steps().stream()
                .filter(org.tillside.content.ModuleStep.Play.class::isInstance)
                .map(step -> ((org.tillside.content.ModuleStep.Play) step).scenario())
                .forEach(scenario -> plays(desk, scenario));
    }

    /** Plays a scenario to a good end. */
    private static void plays(TestDesk desk, ScenarioId scenario) {
        PlayId play = new PlayId(desk.newId());
        desk.happened(new Learning.PlayBegun(JANIS, play, scenario, 7));
        desk.happened(new Learning.PlayEnded(
                JANIS,
                play,
                scenario,
                new SceneId("end"),
                Outcome.PLEASED,
                7,
                9,
                Map.of(),
                new Money(0),
                Optional.empty()));
    }

    /** Takes a quiz to its end: right but for these questions, counted from 0; every third answer is a guess. */
    public static AttemptId takes(TestDesk desk, String quiz, Set<Integer> wrong) {
        AttemptId id = new AttemptId(desk.newId());
        QuizId of = new QuizId(quiz);
        desk.does("janis", new Command.BeginQuiz(JANIS, id, of, 7));
        Attempt attempt = desk.shop()
                .person(JANIS)
                .orElseThrow()
                .work()
                .quiz(of)
                .attempt(id)
                .orElseThrow();
        Quiz content = desk.catalogue().quiz(of).orElseThrow();
        for (int i = 0; i < attempt.questions().size(); i++) {
            Question question = content.question(attempt.questions().get(i)).orElseThrow();
            Answer answer = wrong.contains(i) ? wrong(question) : right(question);
            Sureness sure = i % 3 == 2 ? Sureness.GUESS : i % 3 == 1 ? Sureness.THINK_SO : Sureness.SURE;
            desk.does(
                    "janis",
                    new Command.AnswerQuestion(JANIS, id, of, question.head().id(), answer, 0, Optional.of(sure)));
        }
        desk.does("janis", new Command.FinishQuiz(JANIS, id, of));
        return id;
    }

    /** The right answer, or words where only a person can tell. */
    public static Answer right(Question question) {
        return Grading.rightAnswer(question).orElseGet(() -> new Answer.Words("Good morning, I saw you come in."));
    }

    /** A wrong answer of the question's kind. */
    public static Answer wrong(Question question) {
        if (question instanceof Question.Choice it) {
            return new Answer.Chosen(it.options().stream()
                    .filter(option -> !option.right())
                    .findFirst()
                    .orElseThrow()
                    .id());
        } else if (question instanceof Question.Choices it) {
            return new Answer.ChosenMany(Set.of(it.options().get(0).id()));
        } else if (question instanceof Question.TrueFalse it) {
            return new Answer.Said(!it.answer());
        } else if (question instanceof Question.Order it) {
            List<org.tillside.content.AnswerId> turned = new java.util.ArrayList<>(
                    it.items().stream().map(Question.Item::id).toList());
            java.util.Collections.reverse(turned);
            return new Answer.Ordered(turned);
        } else if (question instanceof Question.Numeric it) {
            return new Answer.Number(it.answer().add(it.tolerance()).add(java.math.BigDecimal.TEN));
        } else if (question instanceof Question.Blank it) {
            Map<Integer, String> gaps = new java.util.LinkedHashMap<>();
            it.gaps().keySet().forEach(gap -> gaps.put(gap, gap == 1 ? right(it, gap) : "sooner or later"));
            return new Answer.Filled(gaps);
        } else if (question instanceof Question.Match it) {
            Map<org.tillside.content.AnswerId, org.tillside.content.AnswerId> pairs = new java.util.LinkedHashMap<>();
            int n = it.pairs().size();
            for (int i = 0; i < n; i++) {
                pairs.put(it.pairs().get(i).id(), it.pairs().get((i + 1) % n).id());
            }
            return new Answer.Matched(pairs);
        } else if (question instanceof Question.Sort it) {
            Map<org.tillside.content.AnswerId, org.tillside.content.AnswerId> groups = new java.util.LinkedHashMap<>();
            it.items().forEach(item -> groups.put(item.id(), it.groups().get(0).id()));
            return new Answer.Grouped(groups);
        }
        return new Answer.Words("I do not know.");
    }

    private static String right(Question.Blank question, int gap) {
        return question.gaps().getOrDefault(gap, List.of("?")).get(0);
    }
}
