package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Learning;
import org.tillside.screens.QuestionEdits;
import org.tillside.screens.QuizEdits;
import org.tillside.screens.Route;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;
import org.tillside.shop.QuizWork;

/** What opens a quiz of which an author has deleted what was under way. */
class DoorsTest {
    private static final QuizId SALE = new QuizId("after-the-sale");
    private static final AttemptId AGAIN = new AttemptId("again");

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
    private final List<Route> opened = new ArrayList<>();

    private QuizWork work() {
        return desk.shop().person(TestShops.JANIS).orElseThrow().work().quiz(SALE);
    }

    private Quiz quiz() {
        return desk.catalogue().quiz(SALE).orElseThrow();
    }

    private void opens() {
        Route.Quiz route = new Route.Quiz(SALE, Optional.empty());
        new Doors(desk).prepare(route, () -> opened.add(route));
    }

    private Attempt underWay() {
        return work().current().orElseThrow();
    }

    @Test
    void aRoundOverWrongOnesThatAreDeletedIsOverAndWhatWasRightCounts() {
        AttemptId first = TestShops.takes(desk, SALE.value(), Set.of(0));
        work().attempt(first)
                .orElseThrow()
                .unmarked()
                .forEach(it -> desk.does(
                        "anna",
                        new Command.MarkAnswer(TestShops.JANIS, first, SALE, it, Map.of(), 1000, Optional.empty())));
        desk.does("janis", new Command.BeginQuiz(TestShops.JANIS, AGAIN, SALE, 8, Optional.of(first)));
        assertThat(underWay().questions()).hasSize(1);
        QuizEdits.delete(desk, SALE, Set.copyOf(underWay().questions()));
        opens();
        assertThat(opened).as("there is nothing to ask").isEmpty();
        assertThat(desk.gone).containsExactly(new Route.Review(TestShops.JANIS, SALE, AGAIN));
        assertThat(work().current()).isEmpty();
        assertThat(work().passed()).isTrue();
    }

    @Test
    void anAttemptOfWhichNothingIsLeftIsBegunAnewEvenIfItWasTheLast() {
        desk.does("janis", new Command.BeginQuiz(TestShops.JANIS, AGAIN, SALE, 8));
        Set<QuestionId> asked = new HashSet<>(underWay().questions());
        QuestionId spared = underWay().questions().get(0);
        QuizEdits.edit(
                desk,
                SALE,
                it -> QuizEdits.with(
                        it,
                        Optional.of(1),
                        List.of(QuestionEdits.fresh(it.question(spared).orElseThrow(), new QuestionId("new-one")))));
        assertThat(quiz().questions()).noneMatch(it -> asked.contains(it.head().id()));
        opens();
        assertThat(opened).hasSize(1);
        assertThat(underWay().id()).isNotEqualTo(AGAIN);
        assertThat(underWay().questions()).containsExactly(new QuestionId("new-one"));
        assertThat(desk.refused).isEmpty();
    }

    @Test
    void oneWithSomethingLeftGoesOn() {
        desk.does("janis", new Command.BeginQuiz(TestShops.JANIS, AGAIN, SALE, 8));
        QuizEdits.delete(desk, SALE, Set.of(underWay().questions().get(0)));
        opens();
        assertThat(opened).hasSize(1);
        assertThat(underWay().id()).isEqualTo(AGAIN);
        assertThat(desk.entries)
                .noneMatch(it ->
                        it instanceof Learning.QuizFinished end && end.attempt().equals(AGAIN));
    }
}
