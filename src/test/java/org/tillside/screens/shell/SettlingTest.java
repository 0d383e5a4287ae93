package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Learning;
import org.tillside.practice.Subject;
import org.tillside.screens.QuizEdits;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.shop.Command;
import org.tillside.shop.Decision;
import org.tillside.shop.Part;
import org.tillside.shop.QuizWork;

/** An answer waits to be marked, and an author deletes its question: nobody could ever mark it. */
class SettlingTest {
    private static final QuizId SALE = new QuizId("after-the-sale");

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
    private AttemptId attempt = new AttemptId("none");

    @BeforeEach
    void handsIn() {
        attempt = TestShops.takes(desk, SALE.value(), Set.of());
    }

    private QuizWork work() {
        return desk.shop().person(TestShops.JANIS).orElseThrow().work().quiz(SALE);
    }

    private Part.State state() {
        return desk.progress(TestShops.JANIS).orElseThrow().stations().stream()
                .flatMap(it -> it.steps().stream())
                .flatMap(it -> it.parts().stream())
                .filter(it -> it.quiz().filter(SALE::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void deletes() {
        List<QuestionId> waiting = work().attempt(attempt).orElseThrow().unmarked();
        assertThat(waiting).isNotEmpty();
        QuizEdits.delete(desk, SALE, Set.copyOf(waiting));
    }

    @Test
    void whatStillWaitsIsLeftAlone() {
        new Settling(desk).run();
        assertThat(work().waiting()).hasSize(1);
        assertThat(desk.refused).isEmpty();
        desk.act(new Command.FinishQuiz(TestShops.JANIS, attempt, SALE), () -> {});
        assertThat(desk.refused)
                .singleElement()
                .extracting(Decision.Refused::reason)
                .isEqualTo(Decision.Reason.UNANSWERED);
        assertThat(state()).isEqualTo(Part.State.TO_BE_MARKED);
    }

    @Test
    void theRestIsItsResultOnceTheQuestionIsGone() {
        deletes();
        assertThat(state()).as("seen at once by everybody").isEqualTo(Part.State.DONE);
        new Settling(desk).run();
        assertThat(work().waiting()).isEmpty();
        assertThat(work().passed()).isTrue();
        assertThat(work().best().orElseThrow().percent()).isEqualTo(100);
        int before = desk.entries.size();
        new Settling(desk).run();
        assertThat(desk.entries).as("settled once").hasSize(before);
    }

    /** The last question left of the day's set is deleted: what was answered of it is the refresher of that day. */
    @Test
    void aSetOfWhichNothingIsLeftIsWrittenDownAsDone() {
        List<Subject.OfQuestion> two = desk.catalogue().quiz(SALE).orElseThrow().questions().stream()
                .filter(it -> !(it instanceof Question.Say))
                .limit(2)
                .map(it -> new Subject.OfQuestion(SALE, it.head().id()))
                .toList();
        desk.does("janis", new Command.BeginRefresher(TestShops.JANIS, desk.today(), two));
        Question first = desk.catalogue()
                .quiz(SALE)
                .flatMap(it -> it.question(two.get(0).question()))
                .orElseThrow();
        desk.does(
                "janis",
                new Command.Review(
                        TestShops.JANIS, SALE, first.head().id(), TestShops.right(first), 0, Optional.empty()));
        new Settling(desk).run();
        assertThat(desk.entries).noneMatch(Learning.RefresherDone.class::isInstance);
        QuizEdits.delete(desk, SALE, Set.of(two.get(1).question()));
        new Settling(desk).run();
        new Settling(desk).run();
        assertThat(desk.entries)
                .filteredOn(Learning.RefresherDone.class::isInstance)
                .containsExactly(new Learning.RefresherDone(TestShops.JANIS, desk.today(), 1, 1));
    }
}
