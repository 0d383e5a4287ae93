package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.practice.Questions.head;
import static org.tillside.practice.Questions.id;
import static org.tillside.practice.Questions.ids;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.content.SkillId;

class QuizRunTest {
    private static final QuestionId Q1 = new QuestionId("q1");
    private static final QuestionId Q2 = new QuestionId("q2");
    private static final QuestionId SAY = new QuestionId("say");
    private static final Answer RIGHT = new Answer.Chosen(id("b"));
    private static final Answer WRONG = new Answer.Chosen(id("a"));

    private static final List<Question> TWO = List.of(
            Questions.choice(head("q1", 1, "greeting"), "a", "b*", "c"),
            Questions.choice(head("q2", 3, "greeting", "listening"), "a", "b*", "c"));

    private static Quiz quiz(Quiz.Preset preset) {
        return Questions.quiz(preset, TWO);
    }

    private static QuizRun answer(QuizRun run, QuestionId id, Answer answer) {
        return run.answer(id, answer, Optional.empty());
    }

    private static List<Question> bank(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Questions.choice(head("q" + i, 1, i % 2 == 0 ? "even" : "odd"), "a", "b*", "c", "d"))
                .toList();
    }

    private static Quiz drawn(Optional<Integer> pick, Map<SkillId, Integer> bySkill, boolean shuffle) {
        Quiz quiz = Questions.quiz(Quiz.Preset.CHECK, bank(10));
        return new Quiz(
                quiz.id(),
                "Quiz",
                quiz.preset(),
                70,
                Optional.empty(),
                pick,
                bySkill,
                shuffle,
                false,
                quiz.questions());
    }

    @Test
    void theWrongOnesAloneAreTriedAgainAndTheOthersKeepWhatTheyEarned() {
        QuizRun whole = answer(answer(QuizRun.begin(quiz(Quiz.Preset.CHECK), 1), Q1, RIGHT), Q2, WRONG);
        assertThat(whole.percent()).contains(25);
        assertThat(whole.mayRepeatWrong()).isTrue();
        QuizRun again = whole.repeatWrong(2);
        assertThat(again.questions()).containsExactly(Q2);
        assertThat(again.kept()).containsExactly(Map.entry(Q1, 1000));
        assertThat(again.right()).isEqualTo(1);
        QuizRun better = answer(again, Q2, RIGHT);
        assertThat(better.percent()).contains(100);
        assertThat(better.standing()).isEqualTo(QuizRun.Standing.PASSED);
        assertThat(better.bySkill()).containsEntry(new SkillId("greeting"), new QuizRun.SkillCount(2, 2));
        QuizRun still = answer(again, Q2, WRONG);
        assertThat(still.percent()).as("no better than before").contains(25);
        assertThat(still.repeatWrong(3).kept()).as("kept over many rounds").containsOnlyKeys(Q1);
    }

    @Test
    void anExamAndAnUnmarkedAnswerAllowNoRoundOverTheWrongOnes() {
        QuizRun exam = answer(answer(QuizRun.begin(quiz(Quiz.Preset.EXAM), 1), Q1, RIGHT), Q2, WRONG);
        assertThat(exam.mayRepeatWrong()).isFalse();
        Quiz words = Questions.quiz(Quiz.Preset.CHECK, List.of(TWO.get(0), Questions.say(head("say", 1))));
        QuizRun waits = answer(QuizRun.begin(words, 1), Q1, WRONG);
        assertThat(waits.mayRepeatWrong()).as("not finished").isFalse();
        waits = answer(waits, SAY, new Answer.Words("Good morning"));
        assertThat(waits.mayRepeatWrong()).as("waits to be marked").isFalse();
        assertThat(waits.marked(SAY, 500).repeatWrong(2).questions()).containsExactly(Q1, SAY);
    }

    @Test
    void learningTriesAgainAndTheBestCounts() {
        QuizRun run = answer(QuizRun.begin(quiz(Quiz.Preset.LEARN), 1), Q1, WRONG);
        assertThat(run.state(Q1)).isEqualTo(QuizRun.State.WRONG);
        assertThat(run.showsFeedback(Q1)).isTrue();
        assertThat(run.canAnswer(Q1)).isTrue();
        run = answer(run, Q1, RIGHT);
        assertThat(run.state(Q1)).isEqualTo(QuizRun.State.RIGHT_LATER);
        assertThat(run.canAnswer(Q1)).isFalse();
        assertThat(run.next()).contains(Q2);
        run = answer(run, Q2, RIGHT);
        assertThat(run.state(Q2)).isEqualTo(QuizRun.State.RIGHT_AT_ONCE);
        assertThat(run.standing()).isEqualTo(QuizRun.Standing.PASSED);
        assertThat(run.percent()).contains(100);
    }

    @Test
    void aCheckTakesOneAnswerAndTellsAtTheEnd() {
        QuizRun run = answer(QuizRun.begin(quiz(Quiz.Preset.CHECK), 1), Q1, WRONG);
        assertThat(answer(run, Q1, RIGHT)).isEqualTo(run);
        assertThat(run.showsFeedback(Q1)).isFalse();
        assertThat(run.standing()).isEqualTo(QuizRun.Standing.RUNNING);
        run = answer(run, Q2, RIGHT);
        assertThat(run.showsFeedback(Q1)).isTrue();
        assertThat(run.percent()).as("a quarter of the weight is lost").contains(75);
        assertThat(run.standing()).isEqualTo(QuizRun.Standing.PASSED);
        assertThat(run.bySkill())
                .containsEntry(new SkillId("greeting"), new QuizRun.SkillCount(1, 2))
                .containsEntry(new SkillId("listening"), new QuizRun.SkillCount(1, 1));
        assertThat(run.notRight()).containsExactly(Q1);
    }

    @Test
    void anExamShowsNoFeedbackAndGivesNoHints() {
        QuizRun run = QuizRun.begin(quiz(Quiz.Preset.EXAM), 1);
        assertThat(run.nextHint(Q1)).isEmpty();
        assertThat(run.hint(Q1)).isEqualTo(run);
        run = answer(answer(run, Q1, RIGHT), Q2, WRONG);
        assertThat(run.showsFeedback(Q1)).isFalse();
        assertThat(run.percent()).contains(25);
        assertThat(run.standing()).isEqualTo(QuizRun.Standing.FAILED);
    }

    @Test
    void hintsComeInOrderAndCostAThirdEach() {
        QuizRun run = QuizRun.begin(quiz(Quiz.Preset.LEARN), 1).hint(Q2);
        assertThat(run.hintsTaken(Q2)).extracting(Question.Hint::text).containsExactly("first");
        assertThat(run.nextHint(Q2).orElseThrow().text()).isEqualTo("second");
        run = answer(run, Q2, RIGHT);
        assertThat(run.tries(Q2).best()).isEqualTo(667);
        assertThat(run.state(Q2)).isEqualTo(QuizRun.State.RIGHT_LATER);
        run = answer(run, Q1, RIGHT);
        assertThat(run.percent()).as("(1000 + 3 x 667) / 4000, rounded down").contains(75);
    }

    @Test
    void anAnswerInOwnWordsWaitsUntilItIsMarked() {
        Quiz quiz = Questions.quiz(Quiz.Preset.CHECK, List.of(TWO.get(0), Questions.say(head("say", 1))));
        QuizRun run = answer(answer(QuizRun.begin(quiz, 1), Q1, RIGHT), SAY, new Answer.Words("Good morning."));
        assertThat(run.state(SAY)).isEqualTo(QuizRun.State.WAITING);
        assertThat(run.standing()).isEqualTo(QuizRun.Standing.WAITING);
        assertThat(run.percent()).isEmpty();
        assertThat(run.marked(SAY, 500).percent()).contains(75);
        assertThat(run.marked(SAY, 500).standing()).isEqualTo(QuizRun.Standing.PASSED);
        assertThat(run.marked(SAY, 0).standing()).isEqualTo(QuizRun.Standing.FAILED);
        assertThat(run.marked(SAY, 0).state(SAY)).isEqualTo(QuizRun.State.WRONG);
    }

    @Test
    void sureAndWrongIsRemembered() {
        QuizRun run = QuizRun.begin(quiz(Quiz.Preset.LEARN), 1)
                .answer(Q1, WRONG, Optional.of(Sureness.SURE))
                .answer(Q1, RIGHT, Optional.of(Sureness.SURE))
                .answer(Q2, WRONG, Optional.of(Sureness.GUESS));
        assertThat(run.sureButWrong()).containsExactly(Q1);
    }

    @Test
    void theSameSeedDrawsTheSameAndSeedsDiffer() {
        Quiz quiz = drawn(Optional.of(4), Map.of(), true);
        Set<List<QuestionId>> runs = new HashSet<>();
        for (long seed = 0; seed < 30; seed++) {
            List<QuestionId> questions = QuizRun.begin(quiz, seed).questions();
            assertThat(questions).hasSize(4).doesNotHaveDuplicates();
            assertThat(QuizRun.begin(quiz, seed).questions()).isEqualTo(questions);
            runs.add(questions);
        }
        assertThat(runs).hasSizeGreaterThan(20);
    }

    @Test
    void aSeedMeansTheSameForEver() {
        // what was recorded with a seed must come back in the same order after any update
        assertThat(new Seeded(42).shuffled(List.of(1, 2, 3, 4, 5, 6, 7, 8))).containsExactly(SHUFFLED_BY_42);
    }

    private static final Integer[] SHUFFLED_BY_42 = {6, 5, 1, 2, 7, 4, 8, 3};

    @Test
    void drawsBySkillAndKeepsTheAuthorsOrderWhereNothingIsShuffled() {
        Map<SkillId, Integer> bySkill = new LinkedHashMap<>();
        bySkill.put(new SkillId("even"), 2);
        bySkill.put(new SkillId("odd"), 1);
        for (long seed = 0; seed < 10; seed++) {
            List<QuestionId> questions =
                    QuizRun.begin(drawn(Optional.empty(), bySkill, false), seed).questions();
            assertThat(questions).hasSize(3).isSortedAccordingTo(java.util.Comparator.comparing(QuestionId::value));
            assertThat(questions.stream().filter(q -> Integer.parseInt(q.value().substring(1)) % 2 == 0))
                    .hasSize(2);
        }
    }

    @Test
    void anOrderIsNeverShownAsItsOwnAnswer() {
        Quiz quiz = Questions.quiz(Quiz.Preset.LEARN, List.of(Questions.order(head("q1", 1), "a", "b", "c")));
        for (long seed = 0; seed < 50; seed++) {
            assertThat(QuizRun.begin(quiz, seed).answers(Q1))
                    .isNotEqualTo(ids("a", "b", "c"))
                    .containsExactlyInAnyOrder(id("a"), id("b"), id("c"));
        }
    }

    @Test
    void aRunIsBuiltAgainFromWhatWasRecorded() {
        Quiz quiz = quiz(Quiz.Preset.LEARN);
        QuizRun run = QuizRun.begin(quiz, 5);
        QuizRun played = answer(answer(answer(run, Q1, WRONG), Q1, RIGHT).hint(Q2), Q2, RIGHT);
        QuizRun again = QuizRun.resume(
                quiz,
                5,
                run.questions(),
                List.of(
                        new QuizRun.Given(Q1, Optional.of(WRONG), 0, Optional.empty(), Optional.of(0)),
                        new QuizRun.Given(Q1, Optional.of(RIGHT), 0, Optional.empty(), Optional.of(1000)),
                        new QuizRun.Given(Q2, Optional.of(RIGHT), 1, Optional.empty(), Optional.of(667))));
        assertThat(again).isEqualTo(played);
    }

    @Test
    void deletedQuestionsDropOutAndWhatWasEarnedStays() {
        Quiz edited = Questions.quiz(Quiz.Preset.CHECK, List.of(Questions.choice(head("q1", 1), "a*", "b", "c")));
        QuizRun run = QuizRun.resume(
                edited,
                5,
                List.of(Q1, Q2),
                List.of(
                        new QuizRun.Given(Q1, Optional.of(RIGHT), 0, Optional.empty(), Optional.of(1000)),
                        new QuizRun.Given(Q2, Optional.of(WRONG), 0, Optional.empty(), Optional.of(0))));
        assertThat(run.questions()).containsExactly(Q1);
        assertThat(run.percent()).contains(100);
        assertThat(run.standing()).isEqualTo(QuizRun.Standing.PASSED);
    }

    @Test
    void threeHintsLeaveNothingOfARightAnswerWhichIsStillRight() {
        QuizRun run = QuizRun.resume(quiz(Quiz.Preset.LEARN), 5, List.of(Q1), List.of(threeHints(true)));
        assertThat(run.state(Q1)).isEqualTo(QuizRun.State.RIGHT_LATER);
        assertThat(run.percent()).contains(0);
    }

    private static QuizRun.Given threeHints(boolean right) {
        return new QuizRun.Given(Q1, Optional.of(RIGHT), 3, Optional.empty(), Optional.of(0), Optional.of(right));
    }

    @Test
    void anotherKeyTurnsNoRecordedAnswerFromRightToWrong() {
        QuizRun run = QuizRun.resume(
                Questions.quiz(Quiz.Preset.LEARN, List.of(Questions.choice(head("q1", 1), "a", "b*", "c"))),
                5,
                List.of(Q1),
                List.of(threeHints(true)));
        assertThat(run.state(Q1)).isEqualTo(QuizRun.State.RIGHT_LATER);
        QuizRun wrong = QuizRun.resume(quiz(Quiz.Preset.LEARN), 5, List.of(Q1), List.of(threeHints(false)));
        assertThat(wrong.state(Q1)).isEqualTo(QuizRun.State.WRONG);
    }

    @Test
    void attemptsRunOut() {
        assertThat(QuizRun.attemptsLeft(quiz(Quiz.Preset.CHECK), 1)).contains(2);
        assertThat(QuizRun.attemptsLeft(quiz(Quiz.Preset.CHECK), 4)).contains(0);
        assertThat(QuizRun.attemptsLeft(drawn(Optional.empty(), Map.of(), true), 9))
                .isEmpty();
    }
}
