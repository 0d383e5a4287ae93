package org.tillside.screens.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.AnswerId;
import org.tillside.content.Question;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Learning;
import org.tillside.practice.Answer;
import org.tillside.practice.Sureness;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;

class QuizPresenterTest {
    private static final QuizId SALE = new QuizId("after-the-sale");

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    @Test
    void enterChoosesWhileNothingIsChosenAndHandsInWhatIs() {
        QuizPresenter page = at(open(Optional.empty()), Question.Choice.class);
        List<QuizState.Option> options = options(page);
        page.enter(options.get(0).id());
        assertThat(options(page).get(0).chosen()).isTrue();
        page.chooseNumber(2);
        page.enter(options.get(0).id());
        assertThat(options(page).get(1).chosen())
                .as("how sure is not said yet, and the choice stays")
                .isTrue();
        assertThat(answers()).isZero();
        page.sure(Sureness.GUESS);
        page.enter(options.get(0).id());
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void whatTheNextThingToDoWaitsForIsSaid() {
        QuizPresenter page = at(open(Optional.empty()), Question.Choice.class);
        assertThat(page.state().missing()).as("not begun").isEmpty();
        Answer.Chosen wrong = (Answer.Chosen) TestShops.wrong(question(Question.Choice.class));
        page.choose(wrong.answer().value());
        assertThat(page.state().missing()).contains("quiz.missing.sure");
        page.sure(Sureness.GUESS);
        assertThat(page.state().missing()).isEmpty();
        page.primary();
        assertThat(page.state().missing()).contains("quiz.missing.change");
        Answer.Chosen right = (Answer.Chosen) TestShops.right(question(Question.Choice.class));
        page.choose(right.answer().value());
        assertThat(page.state().primary().enabled()).isTrue();
        assertThat(page.state().missing()).isEmpty();
    }

    @Test
    void whoSaysHowSureBeforeAnsweringIsToldWhatIsMissing() {
        QuizPresenter page = at(open(Optional.empty()), Question.Choice.class);
        page.sure(Sureness.SURE);
        assertThat(page.state().missing()).contains("quiz.missing.answer");
    }

    @Test
    void whoWasSureOfAStatementIsToldSo() {
        QuizPresenter page = at(open(Optional.empty()), Question.TrueFalse.class);
        Question.TrueFalse question = (Question.TrueFalse) question(Question.TrueFalse.class);
        page.chooseNumber(question.answer() ? 2 : 1);
        page.sure(Sureness.SURE);
        page.primary();
        assertThat(options(page)).filteredOn(QuizState.Option::wasSure).hasSize(1);
    }

    @Test
    void theFirstLineIsMarkedForBeingFirst() {
        QuizId greeting = new QuizId("greeting-30-30");
        AttemptId attempt = new AttemptId("a");
        desk.does("janis", new Command.BeginQuiz(TestShops.JANIS, attempt, greeting, 7));
        Quiz quiz = desk.catalogue().quiz(greeting).orElseThrow();
        Question.Order order = (Question.Order) quiz.questions().stream()
                .filter(Question.Order.class::isInstance)
                .findFirst()
                .orElseThrow();
        List<AnswerId> right = order.items().stream().map(Question.Item::id).toList();
        desk.does(
                "janis",
                new Command.AnswerQuestion(
                        TestShops.JANIS,
                        attempt,
                        greeting,
                        order.head().id(),
                        new Answer.Ordered(right),
                        0,
                        Optional.of(Sureness.SURE)));
        QuizPresenter page = QuizPresenter.open(desk, quiz, current(greeting));
        page.goTo(current(greeting).questions().indexOf(order.head().id()) + 1);
        assertThat(((QuizState.Sequence) page.state().body()).lines())
                .allMatch(line -> line.mark() == QuizState.Mark.RIGHT);
    }

    @Test
    void aRoundOverTheWrongOnesAsksTheseAloneAndSaysSo() {
        AttemptId first = TestShops.takes(desk, SALE.value(), Set.of(0, 1));
        desk.shop()
                .person(TestShops.JANIS)
                .orElseThrow()
                .work()
                .quiz(SALE)
                .attempt(first)
                .orElseThrow()
                .unmarked()
                .forEach(it -> desk.does(
                        "anna",
                        new Command.MarkAnswer(
                                TestShops.JANIS, first, SALE, it, java.util.Map.of(), 1000, Optional.empty())));
        QuizPresenter page = open(Optional.of(first));
        assertThat(page.state().tabs()).hasSize(2);
        assertThat(page.state().round()).startsWith("Only what was not right");
    }

    private QuizPresenter open(Optional<AttemptId> wrongOf) {
        desk.does("janis", new Command.BeginQuiz(TestShops.JANIS, new AttemptId("again"), SALE, 7, wrongOf));
        return QuizPresenter.open(desk, desk.catalogue().quiz(SALE).orElseThrow(), current(SALE));
    }

    private Attempt current(QuizId quiz) {
        return desk.shop()
                .person(TestShops.JANIS)
                .flatMap(it -> it.work().quiz(quiz).current())
                .orElseThrow();
    }

    private Question question(Class<?> kind) {
        return desk.catalogue().quiz(SALE).orElseThrow().questions().stream()
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private QuizPresenter at(QuizPresenter page, Class<?> kind) {
        page.goTo(current(SALE).questions().indexOf(question(kind).head().id()) + 1);
        return page;
    }

    private static List<QuizState.Option> options(QuizPresenter page) {
        return ((QuizState.Options) page.state().body()).options();
    }

    private long answers() {
        return desk.entries.stream()
                .filter(it -> it instanceof Learning.QuestionAnswered answered
                        && answered.attempt().equals(new AttemptId("again")))
                .count();
    }
}
