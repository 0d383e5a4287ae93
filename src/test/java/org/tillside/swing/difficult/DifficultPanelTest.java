package org.tillside.swing.difficult;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.ModuleId;
import org.tillside.content.Quiz;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Learning;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Grading;
import org.tillside.practice.Sureness;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.difficult.DifficultPresenter;
import org.tillside.swing.Painting;

/** Paints the difficult questions, folded and open, in all languages, and what is said while there are none. */
class DifficultPanelTest {
    private static TestDesk desk(Locale language, int people) {
        TestDesk desk = TestShops.opening(language);
        Quiz quiz = TestShops.bundled()
                .module(new ModuleId("register-service"))
                .orElseThrow()
                .quiz()
                .orElseThrow();
        for (int i = 0; i < people; i++) {
            PersonId id = new PersonId("p" + i);
            AttemptId attempt = new AttemptId("a" + i);
            desk.happened(new Shop.PersonAdded(
                    id,
                    Optional.of("Somebody"),
                    Set.of(Role.NEW_HIRE),
                    Optional.empty(),
                    Optional.empty(),
                    LocalDate.of(2026, 11, 23),
                    Optional.empty()));
            desk.happened(new Learning.QuizBegun(
                    id,
                    attempt,
                    quiz.id(),
                    1,
                    quiz.questions().stream().map(it -> it.head().id()).toList(),
                    Optional.empty()));
            quiz.questions()
                    .forEach(it -> desk.happened(new Learning.QuestionAnswered(
                            id,
                            attempt,
                            quiz.id(),
                            it.head().id(),
                            1,
                            Grading.rightAnswer(it),
                            0,
                            Optional.of(Sureness.SURE),
                            Optional.of(500),
                            Optional.empty())));
        }
        return desk.as("ilze");
    }

    @Test
    void nothingIsCutInAnyLanguage() {
        for (String language : new String[] {"en", "lv", "ms", "hy"}) {
            Locale locale = Locale.forLanguageTag(language);
            TestDesk desk = desk(locale, 5);
            assertThat(Painting.cut("difficult-" + language, locale, tools -> {
                        DifficultPresenter page = DifficultPresenter.open(desk).orElseThrow();
                        page.state().questions().forEach(it -> page.toggle(it.id()));
                        return new DifficultPanel(tools, page);
                    }))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsCutWhereThereIsNothing() {
        TestDesk desk = desk(Locale.ENGLISH, 0);
        assertThat(Painting.cut(
                        "difficult-none",
                        tools -> new DifficultPanel(
                                tools, DifficultPresenter.open(desk).orElseThrow())))
                .isEmpty();
    }
}
