package org.tillside.screens.difficult;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.ModuleId;
import org.tillside.content.Question;
import org.tillside.content.Quiz;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Learning;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Answer;
import org.tillside.practice.Sureness;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;

/** What an owner sees of first tries: counts from five people up, and never a name. */
class DifficultPresenterTest {
    private final TestDesk desk = TestShops.opening(Locale.ENGLISH);
    private final Quiz quiz = TestShops.bundled()
            .module(new ModuleId("listening"))
            .orElseThrow()
            .quiz()
            .orElseThrow();

    private Question.Choice hard() {
        return quiz.questions().stream()
                .filter(Question.Choice.class::isInstance)
                .map(Question.Choice.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void tries(int people) {
        for (int i = 0; i < people; i++) {
            PersonId id = new PersonId("p" + i);
            desk.happened(new Shop.PersonAdded(
                    id,
                    Optional.of("Zebedee " + i),
                    Set.of(Role.NEW_HIRE),
                    Optional.empty(),
                    Optional.empty(),
                    LocalDate.of(2026, 11, 23),
                    Optional.empty()));
            tries(id, "a" + i);
        }
    }

    private void tries(PersonId id, String name) {
        AttemptId attempt = new AttemptId(name);
        Question.Choice hard = hard();
        desk.happened(new Learning.QuizBegun(
                id,
                attempt,
                quiz.id(),
                1,
                quiz.questions().stream().map(it -> it.head().id()).toList(),
                Optional.empty()));
        desk.happened(new Learning.QuestionAnswered(
                id,
                attempt,
                quiz.id(),
                hard.head().id(),
                1,
                Optional.of(new Answer.Chosen(hard.options().stream()
                        .filter(it -> !it.right())
                        .findFirst()
                        .orElseThrow()
                        .id())),
                0,
                Optional.of(Sureness.SURE),
                Optional.of(0),
                Optional.empty()));
    }

    @Test
    void onlyAnOwnerOpensIt() {
        assertThat(DifficultPresenter.open(desk.as("janis"))).isEmpty();
        assertThat(DifficultPresenter.open(desk.as("anna"))).isEmpty();
        assertThat(DifficultPresenter.open(desk.as("ilze"))).isPresent();
    }

    @Test
    void fourPeopleAreTooFewAndFiveAreNot() {
        tries(4);
        DifficultState few =
                DifficultPresenter.open(desk.as("ilze")).orElseThrow().state();
        assertThat(few.questions()).isEmpty();
        assertThat(few.note()).contains("5 people");
        tries(5);
        DifficultState enough =
                DifficultPresenter.open(desk.as("ilze")).orElseThrow().state();
        DifficultState.Row row = enough.questions().get(0);
        assertThat(enough.questions()).hasSize(1);
        assertThat(row.count()).isEqualTo("0 of 5 right at once");
        assertThat(row.most()).contains("(5)");
        assertThat(row.facts()).containsExactly("5 sure but wrong");
        assertThat(enough.note()).contains("too few to tell");
        assertThat(enough.toString()).doesNotContain("Zebedee");
    }

    /** The owner knows how they answered themselves. */
    @Test
    void theOwnersOwnTryIsNotOneOfTheFive() {
        tries(4);
        tries(new PersonId("ilze"), "own");
        assertThat(DifficultPresenter.open(desk.as("ilze"))
                        .orElseThrow()
                        .state()
                        .questions())
                .isEmpty();
    }

    @Test
    void aRowUnfoldsToItsText() {
        tries(5);
        DifficultPresenter page = DifficultPresenter.open(desk.as("ilze")).orElseThrow();
        String id = page.state().questions().get(0).id();
        assertThat(page.state().questions().get(0).text()).isEmpty();
        page.toggle(id);
        assertThat(page.state().questions().get(0).text())
                .anyMatch(it -> it.answer() && it.right())
                .anyMatch(it -> it.answer() && !it.right());
        page.toggle(id);
        assertThat(page.state().questions().get(0).open()).isFalse();
    }
}
