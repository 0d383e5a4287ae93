package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.practice.Questions.head;
import static org.tillside.practice.Questions.id;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;

class RecallTest {
    private static final Optional<Sureness> SURE = Optional.of(Sureness.SURE);
    private static final Optional<Sureness> GUESS = Optional.of(Sureness.GUESS);

    @Test
    void ratingsFollowFromWhatHappened() {
        assertThat(Recall.of(false, 0, Optional.empty()).rating()).isEqualTo(Rating.AGAIN);
        assertThat(Recall.of(true, 1, Optional.empty()).rating()).isEqualTo(Rating.HARD);
        assertThat(Recall.of(true, 0, Optional.empty()).rating()).isEqualTo(Rating.GOOD);
        assertThat(Recall.of(true, 0, GUESS).rating()).isEqualTo(Rating.GOOD);
        assertThat(Recall.of(true, 0, SURE).rating()).isEqualTo(Rating.EASY);
    }

    @Test
    void aHintOutweighsBeingSureAndSureButWrongIsWrong() {
        assertThat(Recall.of(true, 2, SURE)).isEqualTo(Recall.WITH_HINT);
        assertThat(Recall.of(false, 0, SURE)).isEqualTo(Recall.SURE_BUT_WRONG);
        assertThat(Recall.SURE_BUT_WRONG.rating()).isEqualTo(Rating.AGAIN);
        assertThat(Recall.of(false, 0, GUESS)).isEqualTo(Recall.WRONG);
    }

    @Test
    void onlyTheFirstTryAtAQuestionShowsWhatWasRemembered() {
        Quiz quiz = Questions.quiz(
                Quiz.Preset.LEARN,
                List.of(Questions.choice(head("q1", 1), "a", "b*", "c"), Questions.say(head("say", 1))));
        QuestionId q1 = new QuestionId("q1");
        QuestionId say = new QuestionId("say");
        QuizRun run = QuizRun.begin(quiz, 1);
        assertThat(Recall.of(run.tries(q1))).isEmpty();
        run = run.answer(q1, new Answer.Chosen(id("a")), SURE).answer(q1, new Answer.Chosen(id("b")), SURE);
        assertThat(Recall.of(run.tries(q1))).contains(Recall.SURE_BUT_WRONG);
        run = run.answer(say, new Answer.Words("Good morning"), Optional.empty());
        assertThat(Recall.of(run.tries(say))).as("waits to be marked").isEmpty();
        assertThat(Recall.of(run.marked(say, 1000).tries(say))).contains(Recall.RIGHT);
        assertThat(Recall.of(run.marked(say, 500).tries(say))).contains(Recall.WRONG);
    }

    @Test
    void aRecordedTryShowsTheSame() {
        assertThat(recorded(true, 0, 1000)).contains(Recall.RIGHT_AND_SURE);
        assertThat(recorded(true, 1, 667)).contains(Recall.WITH_HINT);
        assertThat(recorded(true, 3, 0)).as("right, though it earned nothing").contains(Recall.WITH_HINT);
        assertThat(recorded(false, 3, 0)).contains(Recall.SURE_BUT_WRONG);
        assertThat(Recall.of(new QuizRun.Given(
                        new QuestionId("q1"), Optional.empty(), 0, Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    private static Optional<Recall> recorded(boolean right, int hints, int credit) {
        return Recall.of(new QuizRun.Given(
                new QuestionId("q1"), Optional.empty(), hints, SURE, Optional.of(credit), Optional.of(right)));
    }

    @Test
    void playsCountByTheShareOfThePoints() {
        assertThat(Recall.played(7, 10)).contains(Recall.RIGHT);
        assertThat(Recall.played(69, 100)).contains(Recall.WITH_HINT);
        assertThat(Recall.played(5, 10)).contains(Recall.WITH_HINT);
        assertThat(Recall.played(49, 100)).contains(Recall.WRONG);
        assertThat(Recall.played(-3, 10)).contains(Recall.WRONG);
        assertThat(Recall.played(0, 0)).isEmpty();
    }

    @Test
    void observationsCountByTheLevelWanted() {
        assertThat(Recall.observed(0, 2)).isEqualTo(Recall.WRONG);
        assertThat(Recall.observed(1, 2)).isEqualTo(Recall.WITH_HINT);
        assertThat(Recall.observed(1, 1)).isEqualTo(Recall.RIGHT);
        assertThat(Recall.observed(2, 1)).isEqualTo(Recall.RIGHT);
        assertThat(Recall.observed(0, 0)).as("not yet is never shown").isEqualTo(Recall.WRONG);
    }
}
