package org.tillside.screens.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.Form;
import org.tillside.content.ItemId;
import org.tillside.content.Question;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.practice.Filling;
import org.tillside.practice.Sureness;
import org.tillside.screens.MarkLine;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;

class ReviewPresenterTest {
    private static final String QUIZ = "complaint-handling";

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    @Test
    void onesOwnAnswersAreShownWithTheRightOnesWhereTheyWereWrong() {
        ReviewState state = open(TestShops.takes(desk, QUIZ, Set.of(0, 1))).state();
        assertThat(state.rows()).hasSize(10);
        assertThat(state.rows().get(0).open()).isTrue();
        assertThat(state.rows().get(0).right()).isNotEmpty();
        assertThat(state.rows().get(0).alarm()).as("sure, but wrong").isPresent();
        assertThat(state.rows().get(1).alarm()).as("thought so, and wrong").isEmpty();
        assertThat(state.rows().stream().filter(it -> !it.open()))
                .allMatch(it -> it.right().isEmpty());
    }

    @Test
    void aMentorSeesCountsAndNoAnswers() {
        AttemptId attempt = TestShops.takes(desk, QUIZ, Set.of(0));
        desk.as("anna");
        ReviewState state = open(attempt).state();
        assertThat(state.rows()).isEmpty();
        assertThat(state.now()).isEmpty();
        assertThat(state.note()).isPresent();
        assertThat(state.result().lines()).contains("Sure, but wrong: 1");
    }

    @Test
    void nobodyElseSeesAnything() {
        AttemptId attempt = TestShops.takes(desk, QUIZ, Set.of(0));
        assertThat(ReviewPresenter.open(desk, TestShops.JANIS, new QuizId(QUIZ), attempt))
                .isPresent();
        desk.as("ilze");
        assertThat(ReviewPresenter.open(desk, TestShops.JANIS, new QuizId(QUIZ), attempt))
                .isEmpty();
    }

    @Test
    void whoHasFailedIsOfferedAnotherTry() {
        AttemptId attempt = TestShops.takes(desk, QUIZ, Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        desk.shop().person(TestShops.JANIS).orElseThrow().work().quiz(new QuizId(QUIZ)).attempt(attempt).stream()
                .flatMap(it -> it.unmarked().stream())
                .forEach(it -> desk.does(
                        "anna",
                        new Command.MarkAnswer(
                                TestShops.JANIS, attempt, new QuizId(QUIZ), it, Map.of(), 0, Optional.empty())));
        ReviewPresenter review = open(attempt);
        assertThat(review.state().result().outcome()).isEqualTo(ReviewState.Outcome.FAILED);
        review.primary();
        assertThat(desk.replaced).containsExactly(new Route.Quiz(new QuizId(QUIZ), Optional.of(attempt)));
    }

    @Test
    void aRoundOverTheWrongOnesShowsTheseAndSaysWhatTheOthersCount() {
        AttemptId first = TestShops.takes(desk, "after-the-sale", Set.of(0, 1));
        QuizId quiz = new QuizId("after-the-sale");
        marks(quiz, first);
        ReviewPresenter review =
                ReviewPresenter.open(desk, TestShops.JANIS, quiz, first).orElseThrow();
        ReviewState.Way primary = review.state().now().orElseThrow().primary().orElseThrow();
        assertThat(primary.text()).isEqualTo("Try the 2 wrong ones again");
        AttemptId second = new AttemptId("second");
        desk.does("janis", new Command.BeginQuiz(TestShops.JANIS, second, quiz, 3, Optional.of(first)));
        desk.catalogue().quiz(quiz).orElseThrow().questions().stream()
                .filter(it ->
                        attempt(quiz, second).questions().contains(it.head().id()))
                .forEach(it -> desk.does(
                        "janis",
                        new Command.AnswerQuestion(
                                TestShops.JANIS,
                                second,
                                quiz,
                                it.head().id(),
                                TestShops.right(it),
                                0,
                                Optional.of(Sureness.SURE))));
        desk.does("janis", new Command.FinishQuiz(TestShops.JANIS, second, quiz));
        ReviewState state = ReviewPresenter.open(desk, TestShops.JANIS, quiz, second)
                .orElseThrow()
                .state();
        assertThat(state.rows()).hasSize(2);
        assertThat(state.result().number()).isEqualTo("10");
        assertThat(state.result().questions()).isEqualTo(10);
        assertThat(state.note().orElseThrow()).startsWith("8 more were right before.");
    }

    @Test
    void theLinesByWhichOwnWordsWereMarkedAreShown() {
        QuizId quiz = new QuizId("after-the-sale");
        AttemptId attempt = TestShops.takes(desk, quiz.value(), Set.of());
        Question.Say say = desk.catalogue().quiz(quiz).orElseThrow().questions().stream()
                .filter(Question.Say.class::isInstance)
                .map(Question.Say.class::cast)
                .findFirst()
                .orElseThrow();
        Form form = desk.catalogue().form(say.rubric()).orElseThrow();
        Map<ItemId, Filling> filled = Map.of(
                form.items().get(0).id(), new Filling.Ticked(false),
                form.items().get(1).id(), new Filling.Ticked(true));
        desk.does(
                "anna",
                new Command.MarkAnswer(
                        TestShops.JANIS, attempt, quiz, say.head().id(), filled, 500, Optional.of("Nearly")));
        desk.as("janis");
        ReviewState state = ReviewPresenter.open(desk, TestShops.JANIS, quiz, attempt)
                .orElseThrow()
                .state();
        assertThat(state.rows())
                .filteredOn(it -> !it.mark().isEmpty())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.mark()).isEqualTo("The mentor’s mark: 50 %, “Nearly”");
                    assertThat(it.marked())
                            .extracting(MarkLine::text, MarkLine::shown)
                            .containsExactly(
                                    tuple(form.items().get(0).text(), false),
                                    tuple(form.items().get(1).text(), true));
                });
    }

    @Test
    void whatWasWrittenIntoGapsStandsInItsSentence() {
        QuizId quiz = new QuizId("after-the-sale");
        AttemptId attempt = TestShops.takes(desk, quiz.value(), Set.of());
        ReviewState state = ReviewPresenter.open(desk, TestShops.JANIS, quiz, attempt)
                .orElseThrow()
                .state();
        assertThat(state.rows())
                .filteredOn(
                        it -> it.said().size() == 1 && it.said().get(0).pieces().size() > 3)
                .singleElement()
                .satisfies(it -> assertThat(it.said().get(0).letters()).startsWith("Your message has arrived"));
    }

    private void marks(QuizId quiz, AttemptId attempt) {
        attempt(quiz, attempt)
                .unmarked()
                .forEach(it -> desk.does(
                        "anna",
                        new Command.MarkAnswer(TestShops.JANIS, attempt, quiz, it, Map.of(), 1000, Optional.empty())));
    }

    private Attempt attempt(QuizId quiz, AttemptId attempt) {
        return desk.shop()
                .person(TestShops.JANIS)
                .flatMap(it -> it.work().quiz(quiz).attempt(attempt))
                .orElseThrow();
    }

    private ReviewPresenter open(AttemptId attempt) {
        return ReviewPresenter.open(desk, TestShops.JANIS, new QuizId(QUIZ), attempt)
                .orElseThrow();
    }
}
