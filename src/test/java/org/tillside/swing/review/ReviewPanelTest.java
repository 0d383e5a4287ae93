package org.tillside.swing.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.review.ReviewPresenter;
import org.tillside.swing.Painting;

/** Paints the answers of an attempt and looks for what is cut. */
class ReviewPanelTest {
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    @Test
    void nothingIsCut() {
        assertThat(painted("review-some", "greeting-30-30", Set.of(0, 3, 5))).isEmpty();
        assertThat(painted("review-all", "welcome", Set.of())).isEmpty();
        assertThat(painted("review-none", "register-service", Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)))
                .isEmpty();
    }

    @Test
    void nothingIsCutForTheMentor() {
        AttemptId attempt = TestShops.takes(desk, "greeting-30-30", Set.of(0, 3));
        desk.as("anna");
        assertThat(Painting.cut("review-mentor", tools -> new ReviewPanel(tools, open("greeting-30-30", attempt))))
                .isEmpty();
    }

    private java.util.List<String> painted(String name, String quiz, Set<Integer> wrong) {
        AttemptId attempt = TestShops.takes(desk.later(Duration.ofMinutes(5)), quiz, wrong);
        return Painting.cut(name, tools -> new ReviewPanel(tools, open(quiz, attempt)));
    }

    private ReviewPresenter open(String quiz, AttemptId attempt) {
        return ReviewPresenter.open(desk, TestShops.JANIS, new QuizId(quiz), attempt)
                .orElseThrow();
    }
}
