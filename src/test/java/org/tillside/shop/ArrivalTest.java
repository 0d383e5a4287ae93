package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.BUSY;
import static org.tillside.shop.SmallShop.JANIS;
import static org.tillside.shop.SmallShop.QUIZ;
import static org.tillside.shop.SmallShop.SKILL;
import static org.tillside.shop.SmallShop.START;
import static org.tillside.shop.SmallShop.TRUE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.ReplyId;
import org.tillside.content.SceneId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Entry;
import org.tillside.journal.Learning;
import org.tillside.journal.PlayId;
import org.tillside.practice.Answer;
import org.tillside.practice.Recall;
import org.tillside.practice.Subject;
import org.tillside.practice.Sureness;

/** Two computers on which one person begins, answers and ends things at the same time, before either knows the other. */
public class ArrivalTest {
    private final SmallShop shop = SmallShop.open();

    private void at(String writer, Entry entry) {
        shop.writer = writer;
        shop.happens(entry);
    }

    public static Entry begun(String play) {
        return new Learning.PlayBegun(JANIS, new PlayId(play), BUSY, 1);
    }

    public static Entry moved(String play) {
        return new Learning.PlayMoved(JANIS, new PlayId(play), START, new ReplyId("help"), Optional.empty());
    }

    public static Entry ended(String play, Outcome outcome) {
        return new Learning.PlayEnded(
                JANIS,
                new PlayId(play),
                BUSY,
                new SceneId("good"),
                outcome,
                2,
                2,
                Map.of(),
                Money.ZERO,
                Optional.of(Map.of(SKILL, Recall.RIGHT)));
    }

    public static Entry asked(String attempt) {
        return new Learning.QuizBegun(JANIS, new AttemptId(attempt), QUIZ, 1, List.of(TRUE), Optional.empty());
    }

    public static Entry answered(String attempt) {
        return new Learning.QuestionAnswered(
                JANIS,
                new AttemptId(attempt),
                QUIZ,
                TRUE,
                1,
                Optional.of(new Answer.Said(true)),
                0,
                Optional.of(Sureness.SURE),
                Optional.of(1000),
                Optional.of(List.of(SKILL)));
    }

    public static Entry handedIn(String attempt) {
        return new Learning.QuizFinished(JANIS, new AttemptId(attempt), QUIZ, Optional.of(100), true);
    }

    private Work work() {
        return shop.state.person(JANIS).orElseThrow().work();
    }

    @Test
    void aPlayEndsThoughAnotherOneWasBegunElsewhereInBetween() {
        at("a", begun("p1"));
        at("b", begun("p2"));
        at("a", moved("p1"));
        at("a", ended("p1", Outcome.DELIGHTED));
        PlayWork plays = work().plays(BUSY);
        assertThat(plays.ended()).isEqualTo(1);
        assertThat(plays.best().orElseThrow().outcome()).isEqualTo(Outcome.DELIGHTED);
        assertThat(plays.last().orElseThrow().turns()).hasSize(1);
        assertThat(plays.current().orElseThrow().id()).isEqualTo(new PlayId("p2"));
        assertThat(plays.left()).isEmpty();
        assertThat(work().refresher().skills()).containsKey(SKILL);
        at("b", ended("p2", Outcome.SETTLED));
        assertThat(work().plays(BUSY).ended()).isEqualTo(2);
        assertThat(work().plays(BUSY).current()).isEmpty();
        assertThat(work().plays(BUSY).latest().orElseThrow().outcome()).isEqualTo(Outcome.SETTLED);
    }

    @Test
    void aQuizIsPassedThoughAnotherTryWasBegunElsewhereInBetween() {
        at("a", asked("a1"));
        at("b", asked("b1"));
        at("a", answered("a1"));
        at("a", handedIn("a1"));
        QuizWork quiz = work().quiz(QUIZ);
        assertThat(quiz.passed()).isTrue();
        assertThat(quiz.finished()).isEqualTo(1);
        assertThat(quiz.last().orElseThrow().tries(TRUE)).hasSize(1);
        assertThat(quiz.firsts()).containsOnlyKeys(TRUE);
        assertThat(quiz.current().orElseThrow().id()).isEqualTo(new AttemptId("b1"));
        assertThat(quiz.left()).isEmpty();
        assertThat(work().refresher().memories().of(new Subject.OfQuestion(QUIZ, TRUE)))
                .isPresent();
    }

    @Test
    void whatIsNeverEndedIsNotKeptForEver() {
        for (int i = 0; i < PlayWork.LEFT + 3; i++) {
            at("a", begun("p" + i));
            at("a", asked("a" + i));
        }
        assertThat(work().plays(BUSY).left()).hasSize(PlayWork.LEFT);
        assertThat(work().quiz(QUIZ).left()).hasSize(QuizWork.LEFT);
        assertThat(work().plays(BUSY).open(new PlayId("p2"))).isPresent();
        assertThat(work().plays(BUSY).open(new PlayId("p1"))).isEmpty();
    }
}
