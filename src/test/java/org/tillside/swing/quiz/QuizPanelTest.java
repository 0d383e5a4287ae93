package org.tillside.swing.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.tillside.content.Question;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.practice.Answer;
import org.tillside.practice.Sureness;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;
import org.tillside.screens.quiz.QuizPresenter;
import org.tillside.screens.quiz.QuizState;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;
import org.tillside.swing.Painting;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.Snapshot;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;

/** Paints each kind of question before, wrong and right, and looks for what is cut. */
class QuizPanelTest {
    @Test
    void nothingIsCutInAnyKindOfQuestion() {
        Map<Class<?>, Where> kinds = kinds();
        assertThat(kinds).hasSize(9);
        List<String> cut = new ArrayList<>();
        kinds.forEach((kind, where) -> cut.addAll(painted(kind.getSimpleName().toLowerCase(Locale.ROOT), where)));
        assertThat(cut).isEmpty();
    }

    @Test
    void nothingIsCutInACheck() {
        QuizId id = new QuizId("complaint-handling");
        TestDesk desk = TestShops.opening(Locale.ENGLISH);
        AttemptId first = new AttemptId("a");
        desk.does("janis", new Command.BeginQuiz(TestShops.JANIS, first, id, 7));
        Attempt attempt = desk.shop()
                .person(TestShops.JANIS)
                .flatMap(it -> it.work().quiz(id).current())
                .orElseThrow();
        Quiz quiz = desk.catalogue().quiz(id).orElseThrow();
        QuizPresenter presenter = QuizPresenter.open(desk, quiz, attempt);
        presenter.chooseNumber(1);
        presenter.sure(Sureness.SURE);
        presenter.primary();
        presenter.goTo(1);
        assertThat(Painting.cut("quiz-check", tools -> new QuizPanel(tools, presenter)))
                .isEmpty();
    }

    /** In the smallest window a long question scrolls; what is next does not. */
    @Test
    void whatIsNextStaysInSightHoweverLongTheQuestion() throws Exception {
        for (Where where : kinds().values()) {
            TestDesk desk = TestShops.opening(Locale.ENGLISH);
            QuizId id = new QuizId(where.quiz());
            desk.does("janis", new Command.BeginQuiz(TestShops.JANIS, new AttemptId("a"), id, 7));
            Attempt attempt = desk.shop()
                    .person(TestShops.JANIS)
                    .flatMap(it -> it.work().quiz(id).current())
                    .orElseThrow();
            SwingUtilities.invokeAndWait(() -> {
                QuizPresenter presenter =
                        QuizPresenter.open(desk, desk.catalogue().quiz(id).orElseThrow(), attempt);
                presenter.goTo(
                        attempt.questions().indexOf(where.question().head().id()) + 1);
                Look look = new Look(false, Locale.ENGLISH, 1);
                Theme theme = new Theme(new Typefaces());
                QuizPanel panel =
                        new QuizPanel(new Tools(theme.wear(look, Words.load()), new Faces(), () -> {}), presenter);
                Snapshot.of(panel, 816, 640, 1);
                JComponent primary =
                        (JComponent) Live.find(panel, "quiz.primary").orElseThrow();
                assertThat(primary.getVisibleRect())
                        .as(where.question().head().id().value())
                        .isEqualTo(new Rectangle(primary.getSize()));
            });
        }
    }

    /** Building a list anew would close it under the hand that goes through it. */
    @Test
    void aListToChooseFromStaysTheSameWhileOneChooses() throws Exception {
        Where where = kinds().get(Question.Match.class);
        TestDesk desk = TestShops.opening(Locale.ENGLISH);
        QuizId id = new QuizId(where.quiz());
        desk.does("janis", new Command.BeginQuiz(TestShops.JANIS, new AttemptId("a"), id, 7));
        Attempt attempt = desk.shop()
                .person(TestShops.JANIS)
                .flatMap(it -> it.work().quiz(id).current())
                .orElseThrow();
        QuizPresenter presenter =
                QuizPresenter.open(desk, desk.catalogue().quiz(id).orElseThrow(), attempt);
        presenter.goTo(attempt.questions().indexOf(where.question().head().id()) + 1);
        Question.Pair pair = ((Question.Match) where.question()).pairs().get(0);
        SwingUtilities.invokeAndWait(() -> {
            Look look = new Look(false, Locale.ENGLISH, 1);
            Theme theme = new Theme(new Typefaces());
            QuizPanel panel =
                    new QuizPanel(new Tools(theme.wear(look, Words.load()), new Faces(), () -> {}), presenter);
            Snapshot.of(panel, 1072, 800, 1);
            Component before = Live.find(panel, "quiz.partner." + pair.id()).orElseThrow();
            ((JComboBox<?>) before).setSelectedIndex(1);
            assertThat(((QuizState.Pairing) presenter.state().body())
                            .lefts()
                            .get(0)
                            .with())
                    .isPresent();
            assertThat(Live.find(panel, "quiz.partner." + pair.id())).containsSame(before);
            assertThat(UIManager.getBoolean("ComboBox.noActionOnKeyNavigation"))
                    .as("the arrow keys choose nothing in an open list")
                    .isTrue();
        });
    }

    private record Where(String quiz, Question question) {}

    /** The first question of each kind in the bundled content. */
    private static Map<Class<?>, Where> kinds() {
        Map<Class<?>, Where> kinds = new LinkedHashMap<>();
        TestShops.bundled().modules().stream()
                .flatMap(module -> module.quiz().stream())
                .sorted(java.util.Comparator.comparing(Quiz::preset))
                .forEach(quiz -> quiz.questions()
                        .forEach(it -> kinds.putIfAbsent(
                                it.getClass(), new Where(quiz.id().value(), it))));
        return kinds;
    }

    private static List<String> painted(String name, Where where) {
        List<String> cut = new ArrayList<>();
        TestDesk desk = TestShops.opening(Locale.ENGLISH);
        AttemptId attempt = new AttemptId("a");
        desk.does("janis", new Command.BeginQuiz(TestShops.JANIS, attempt, new QuizId(where.quiz()), 7));
        cut.addAll(paint(desk, where, "quiz-" + name + "-before", true));
        answer(desk, where, attempt, TestShops.wrong(where.question()));
        cut.addAll(paint(desk, where, "quiz-" + name + "-wrong", false));
        boolean again =
                desk.catalogue().quiz(new QuizId(where.quiz())).orElseThrow().preset() == Quiz.Preset.LEARN;
        if (again && !(where.question() instanceof Question.Say)) {
            answer(desk, where, attempt, TestShops.right(where.question()));
            cut.addAll(paint(desk, where, "quiz-" + name + "-right", false));
        }
        return cut;
    }

    private static void answer(TestDesk desk, Where where, AttemptId attempt, Answer answer) {
        desk.does(
                "janis",
                new Command.AnswerQuestion(
                        TestShops.JANIS,
                        attempt,
                        new QuizId(where.quiz()),
                        where.question().head().id(),
                        answer,
                        0,
                        Optional.of(Sureness.SURE)));
    }

    private static List<String> paint(TestDesk desk, Where where, String name, boolean hint) {
        QuizId id = new QuizId(where.quiz());
        Quiz quiz = desk.catalogue().quiz(id).orElseThrow();
        Attempt attempt = desk.shop()
                .person(TestShops.JANIS)
                .flatMap(it -> it.work().quiz(id).current())
                .orElseThrow();
        int number = attempt.questions().indexOf(where.question().head().id()) + 1;
        return Painting.cut(name, tools -> {
            QuizPresenter presenter = QuizPresenter.open(desk, quiz, attempt);
            presenter.goTo(number);
            if (hint) {
                presenter.hint();
                presenter.chooseNumber(2);
            }
            return new QuizPanel(tools, presenter);
        });
    }
}
