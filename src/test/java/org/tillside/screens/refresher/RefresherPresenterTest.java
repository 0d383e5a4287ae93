package org.tillside.screens.refresher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.Question;
import org.tillside.journal.Learning;
import org.tillside.practice.Candidate;
import org.tillside.practice.Subject;
import org.tillside.practice.Sureness;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.quiz.QuizState;
import org.tillside.screens.quiz.QuizState.Mark;
import org.tillside.shop.Command;
import org.tillside.shop.Refreshing;

/** The questions that come back on the sixth day. */
class RefresherPresenterTest {
    private final TestDesk desk =
            TestShops.thirdDay(Locale.ENGLISH).later(Duration.ofDays(3)).as("janis");

    private Refreshing day() {
        return Refreshing.of(desk.shop(), desk.catalogue(), TestShops.JANIS, desk.today())
                .orElseThrow();
    }

    private RefresherPresenter open() {
        if (!day().begun()) {
            desk.does(
                    "janis",
                    new Command.BeginRefresher(
                            TestShops.JANIS,
                            desk.today(),
                            day().set().stream().map(Candidate::question).toList()));
        }
        return RefresherPresenter.open(desk).orElseThrow();
    }

    private List<Learning.QuestionReviewed> reviews() {
        return desk.entries.stream()
                .filter(Learning.QuestionReviewed.class::isInstance)
                .map(Learning.QuestionReviewed.class::cast)
                .toList();
    }

    private Question question(RefresherPresenter page) {
        String ask = page.asked().orElseThrow().ask().letters();
        return day().set().stream()
                .flatMap(it -> Refreshing.question(desk.catalogue(), it.question()).stream())
                .filter(it -> org.tillside.screens.Rich.of(desk.said(it.head().ask()))
                        .letters()
                        .equals(ask))
                .findFirst()
                .orElseThrow();
    }

    /** Puts an answer together as somebody does who does not know: whatever comes first. */
    private static void anything(RefresherPresenter page) {
        QuizState.Body body = page.asked().orElseThrow().body();
        if (body instanceof QuizState.Options it) {
            page.choose(it.options().get(0).id());
        } else if (body instanceof QuizState.Pairing it) {
            it.lefts().forEach(left -> page.put(left.id(), it.rights().get(0).id()));
        } else if (body instanceof QuizState.Gaps it) {
            it.pieces().stream().filter(piece -> piece.gap() > 0).forEach(piece -> page.fill(piece.gap(), "ten"));
        } else if (body instanceof QuizState.Numeral) {
            page.type("1");
        }
    }

    private void answersAll(RefresherPresenter page) {
        int most = day().set().size();
        for (int i = 0; i < most; i++) {
            anything(page);
            page.sure(Sureness.GUESS);
            page.primary();
            assertThat(page.asked().orElseThrow().verdict()).as("told at once").isPresent();
            page.primary();
        }
    }

    @Test
    void everyAnswerIsRecordedOnceAndTheDayIsDoneWithTheLast() {
        RefresherPresenter page = open();
        int all = day().set().size();
        assertThat(all).isBetween(3, 12);
        answersAll(page);
        assertThat(reviews()).hasSize(all);
        Set<Subject> asked = new HashSet<>();
        reviews().forEach(it -> asked.add(new Subject.OfQuestion(it.quiz(), it.question())));
        assertThat(asked).hasSize(all);
        assertThat(day().recorded()).isTrue();
        assertThat(desk.refused).isEmpty();
        assertThat(desk.written).as("no draft is left").isEmpty();
        RefresherState.End end = page.state().end().orElseThrow();
        assertThat(end.asked()).isEqualTo(all);
        assertThat(end.rows()).hasSize(all).allSatisfy(it -> assertThat(it.back())
                .startsWith("Comes back "));
        assertThat(open().state().end()).as("again on the same day").isPresent();
        page.primary();
        assertThat(desk.backs).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsToldWithWhatWasRightAndComesBackTomorrow() {
        RefresherPresenter page = open();
        for (int i = 0; i < 20 && !(question(page) instanceof Question.Choice); i++) {
            page.goTo(i + 1);
        }
        Question.Choice choice = (Question.Choice) question(page);
        String wrong = choice.options().stream()
                .filter(it -> !it.right())
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        page.choose(wrong);
        page.sure(Sureness.SURE);
        page.primary();
        QuizState asked = page.asked().orElseThrow();
        assertThat(asked.verdict().orElseThrow().mark()).isEqualTo(Mark.WRONG);
        assertThat(asked.verdict().orElseThrow().answer()).isNotEmpty();
        assertThat(asked.primary().does()).as("one answer only").isEqualTo(QuizState.Does.NEXT);
        Learning.QuestionReviewed last = reviews().get(0);
        Subject.OfQuestion question = new Subject.OfQuestion(last.quiz(), last.question());
        assertThat(day().comesBack(question)).contains(desk.today().plusDays(1));
        assertThat(day().remembered(question).orElseThrow().sureButWrong()).isEqualTo(1);
    }

    @Test
    void whoLeavesFindsHalfAnAnswerAndTheHintsTakenAgain() {
        RefresherPresenter page = open();
        for (int i = 0; i < 20 && !(page.asked().orElseThrow().hintsLeft()); i++) {
            page.goTo(i + 1);
        }
        int number = page.asked().orElseThrow().tabs().stream()
                .filter(QuizState.Tab::now)
                .findFirst()
                .orElseThrow()
                .number();
        page.hint();
        anything(page);
        page.sure(Sureness.THINK_SO);
        QuizState before = page.asked().orElseThrow();
        page.away();
        RefresherPresenter again = open();
        again.goTo(number);
        QuizState after = again.asked().orElseThrow();
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.sure()).contains(Sureness.THINK_SO);
        assertThat(after.hint()).isEqualTo(before.hint()).isPresent();
        again.primary();
        assertThat(reviews().get(0).hints()).isEqualTo(1);
    }

    @Test
    void theDayStaysWhatItWasPastMidnight() {
        RefresherPresenter page = open();
        int all = day().set().size();
        desk.later(Duration.ofHours(20));
        page.refresh();
        assertThat(page.asked().orElseThrow().tabs()).hasSize(all);
    }

    @Test
    void aDayWithNothingDueSaysWhenTheNextIs() {
        RefresherPresenter page =
                RefresherPresenter.open(TestShops.opening(Locale.ENGLISH)).orElseThrow();
        assertThat(page.asked()).isEmpty();
        assertThat(page.state().end().orElseThrow().rows()).isEmpty();
        page.choose("a");
        page.chooseNumber(1);
        page.hint();
        page.sure(Sureness.SURE);
        page.readAgain();
        assertThat(page.asked()).as("keys of a question do nothing").isEmpty();
    }
}
