package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.practice.Questions.head;
import static org.tillside.practice.Questions.id;
import static org.tillside.practice.Questions.ids;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tillside.content.Question;

class GradingTest {
    private final Question choice = Questions.choice(head("q", 1), "a", "b*", "c");
    private final Question choices = Questions.choices(head("q", 1), "a*", "b*", "c*", "d", "e");

    @Test
    void oneChoiceIsAllOrNothingWithItsOwnFeedback() {
        Grade right = Grading.grade(choice, new Answer.Chosen(id("b")));
        assertThat(right.credit()).isEqualTo(1000);
        assertThat(right.verdict()).isEqualTo(Grade.Verdict.RIGHT);
        assertThat(right.feedback()).containsExactly("on b");
        Grade wrong = Grading.grade(choice, new Answer.Chosen(id("a")));
        assertThat(wrong.credit()).isZero();
        assertThat(wrong.feedback()).containsExactly("on a");
        assertThat(wrong.parts())
                .containsExactly(new Grade.Part("a", false), new Grade.Part("b", false), new Grade.Part("c", true));
    }

    @ParameterizedTest
    @CsvSource({"abc,1000", "ab,667", "a,333", "abd,333", "ad,0", "de,0", "abcde,333", "'',0"})
    void severalChoicesAreRightLessWrongOfAllRight(String chosen, int credit) {
        Set<org.tillside.content.AnswerId> answers =
                chosen.chars().mapToObj(c -> id(String.valueOf((char) c))).collect(java.util.stream.Collectors.toSet());
        Grade grade = Grading.grade(choices, new Answer.ChosenMany(answers));
        assertThat(grade.credit()).isEqualTo(credit);
        assertThat(grade.feedback()).hasSize(chosen.length());
    }

    @Test
    void trueAndFalseHaveAFeedbackEach() {
        Question question = new Question.TrueFalse(head("q", 1), false, "said true", "said false");
        assertThat(Grading.grade(question, new Answer.Said(false)).credit()).isEqualTo(1000);
        assertThat(Grading.grade(question, new Answer.Said(true)).credit()).isZero();
        assertThat(Grading.grade(question, new Answer.Said(true)).feedback()).containsExactly("said true");
    }

    @ParameterizedTest
    @CsvSource({
        "abcd,1000,right",
        "bacd,667,partly",
        "dcba,0,wrong",
        "dabc,667,partly",
        "cdab,667,partly",
        "ab,333,partly"
    })
    void orderIsTheShareOfNeighboursInOrder(String order, int credit, String feedback) {
        Question question = Questions.order(head("q", 1), "a", "b", "c", "d");
        Grade grade = Grading.grade(question, new Answer.Ordered(ids(order.split(""))));
        assertThat(grade.credit()).isEqualTo(credit);
        assertThat(grade.feedback()).containsExactly(feedback);
    }

    @Test
    void matchingIsTheShareRightAndEqualRightSidesMayChangePlaces() {
        Question question = Questions.match(head("q", 1));
        assertThat(Grading.grade(
                                question,
                                new Answer.Matched(Map.of(id("a"), id("c"), id("b"), id("b"), id("c"), id("a"))))
                        .credit())
                .isEqualTo(1000);
        assertThat(Grading.grade(question, new Answer.Matched(Map.of(id("a"), id("b"), id("b"), id("b"))))
                        .credit())
                .isEqualTo(333);
    }

    @Test
    void sortingAndGapsAreTheShareRight() {
        Grade sorted = Grading.grade(
                Questions.sort(head("q", 1)),
                new Answer.Grouped(Map.of(id("a"), id("yes"), id("b"), id("no"), id("c"), id("yes"))));
        assertThat(sorted.credit()).isEqualTo(667);
        assertThat(sorted.feedback()).containsExactly("partly");
        Question blank = Questions.blank(head("q", 1));
        assertThat(Grading.grade(blank, new Answer.Filled(Map.of(1, " THIRTY ", 2, "Look  up")))
                        .credit())
                .isEqualTo(1000);
        assertThat(Grading.grade(blank, new Answer.Filled(Map.of(1, "30", 2, "smile")))
                        .credit())
                .isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({"30,1000,right", "28,1000,right", "32.0,1000,right", "27.9,0,wrong", "60,0,A minute."})
    void aNumberIsRightWithinItsToleranceAndANearMissHasAWord(String number, int credit, String feedback) {
        Grade grade = Grading.grade(Questions.numeric(head("q", 1)), new Answer.Number(new BigDecimal(number)));
        assertThat(grade.credit()).isEqualTo(credit);
        assertThat(grade.feedback()).containsExactly(feedback);
    }

    @Test
    void ownWordsWait() {
        Grade grade = Grading.grade(Questions.say(head("q", 1)), new Answer.Words("Good morning."));
        assertThat(grade.verdict()).isEqualTo(Grade.Verdict.WAITING);
        assertThat(Grading.rightAnswer(Questions.say(head("q", 1)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000,0,1000", "1000,1,667", "1000,2,333", "1000,3,0", "1000,9,0", "500,1,167", "200,1,0"})
    void eachHintCostsAThird(int credit, int hints, int left) {
        assertThat(Grading.afterHints(credit, hints)).isEqualTo(left);
    }

    @Test
    void theRightAnswerOfEveryKindEarnsAll() {
        for (Question question : List.of(
                choice,
                choices,
                new Question.TrueFalse(head("q", 1), true, "", ""),
                Questions.order(head("q", 1), "a", "b", "c"),
                Questions.match(head("q", 1)),
                Questions.sort(head("q", 1)),
                Questions.blank(head("q", 1)),
                Questions.numeric(head("q", 1)))) {
            Answer right = Grading.rightAnswer(question).orElseThrow();
            assertThat(Grading.grade(question, right).credit()).isEqualTo(1000);
        }
    }

    @Test
    void anAnswerOfAnotherKindIsWrongAndADeletedOneToo() {
        Grade grade = Grading.grade(choice, new Answer.Said(true));
        assertThat(grade.verdict()).isEqualTo(Grade.Verdict.WRONG);
        assertThat(grade.feedback()).isEmpty();
        assertThat(Grading.grade(choice, new Answer.Chosen(id("gone"))).credit())
                .isZero();
        assertThat(Grading.inWords(choice, new Answer.Chosen(id("gone")))).isEmpty();
    }

    @Test
    void answersInTheAuthorsWords() {
        assertThat(Grading.inWords(choice, new Answer.Chosen(id("b")))).containsExactly("Text b");
        assertThat(Grading.inWords(choices, new Answer.ChosenMany(Set.of(id("c"), id("a")))))
                .containsExactly("Text a", "Text c");
        assertThat(Grading.inWords(Questions.numeric(head("q", 1)), new Answer.Number(BigDecimal.TEN)))
                .containsExactly("10 seconds");
        assertThat(Grading.inWords(Questions.match(head("q", 1)), new Answer.Matched(Map.of(id("a"), id("b")))))
                .containsExactly("A – two");
        assertThat(Grading.inWords(Questions.sort(head("q", 1)), new Answer.Grouped(Map.of(id("a"), id("no")))))
                .containsExactly("A – No");
    }
}
