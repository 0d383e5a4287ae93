package org.tillside.screens.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
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
        assertThat(state.kept()).isPresent();
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
        assertThat(desk.replaced).containsExactly(new Route.Quiz(new QuizId(QUIZ)));
    }

    private ReviewPresenter open(AttemptId attempt) {
        return ReviewPresenter.open(desk, TestShops.JANIS, new QuizId(QUIZ), attempt)
                .orElseThrow();
    }
}
