package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.practice.Happened.DAY;
import static org.tillside.practice.Happened.GREETING;
import static org.tillside.practice.Happened.LISTENING;
import static org.tillside.practice.Happened.answered;
import static org.tillside.practice.Happened.question;
import static org.tillside.practice.Questions.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tillside.content.QuizId;
import org.tillside.content.SkillId;
import org.tillside.practice.Refresher.Why;

class RefresherTest {
    private static final Fsrs FSRS = Fsrs.STANDARD;
    private static final LocalDate DONE = DAY.minusDays(1);

    private static Candidate candidate(int number, int seconds, Optional<LocalDate> done, SkillId... skills) {
        return new Candidate(question(number), List.of(skills), seconds, done);
    }

    private static List<Candidate> candidates(int count, int seconds) {
        return IntStream.range(0, count)
                .mapToObj(i -> candidate(i, seconds, Optional.of(DONE), Happened.skills(i)))
                .toList();
    }

    private static Refresher set(Memories memories, List<Candidate> candidates, LocalDate day) {
        return Refresher.of(FSRS, memories, candidates, day, 5);
    }

    private static List<Subject.OfQuestion> asked(Refresher refresher) {
        return refresher.items().stream().map(it -> it.candidate().question()).toList();
    }

    /** Answered one a day, the first longest ago. */
    private static Memories answeredOneADay(int count) {
        Memories memories = Memories.NONE;
        for (int i = 0; i < count; i++) {
            memories = memories.after(FSRS, DAY.plusDays(i), answered(i, Recall.RIGHT, Happened.skills(i)));
        }
        return memories;
    }

    @Test
    void itTakesThreeToFiveMinutes() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Candidate> candidates = IntStream.range(0, 60)
                    .mapToObj(i -> candidate(i, 10 + random.nextInt(50), Optional.of(DONE), Happened.skills(i)))
                    .toList();
            Memories memories = answeredOneADay(random.nextInt(60));
            Refresher refresher = Refresher.of(FSRS, memories, candidates, DAY.plusDays(random.nextInt(90)), seed);
            assertThat(refresher.seconds())
                    .as("seed %s", seed)
                    .isBetween(Refresher.LEAST_SECONDS, Refresher.MOST_SECONDS);
            assertThat(asked(refresher)).doesNotHaveDuplicates();
        }
    }

    @Test
    void theLeastLikelyRememberedComesFirst() {
        List<Candidate> ofOneSkill = IntStream.range(0, 8)
                .mapToObj(i -> candidate(i, 70, Optional.of(DONE), GREETING))
                .toList();
        Memories memories = Memories.NONE;
        for (int i = 0; i < 8; i++) {
            memories = memories.after(FSRS, DAY.plusDays(i), answered(i, Recall.RIGHT, GREETING));
        }
        assertThat(asked(set(memories, ofOneSkill, DAY.plusDays(12))))
                .containsExactly(question(0), question(1), question(2), question(3));
    }

    @Test
    void skillsTakeTurns() {
        List<Candidate> candidates = IntStream.range(0, 12)
                .mapToObj(i -> candidate(i, 40, Optional.of(DONE), i < 9 ? GREETING : LISTENING))
                .toList();
        Memories memories = Memories.NONE;
        for (int i = 0; i < 12; i++) {
            memories = memories.after(FSRS, DAY.plusDays(i), answered(i, Recall.RIGHT, i < 9 ? GREETING : LISTENING));
        }
        assertThat(set(memories, candidates, DAY.plusDays(20)).items())
                .extracting(it -> it.candidate().skills().get(0))
                .containsExactly(GREETING, LISTENING, GREETING, LISTENING, GREETING, LISTENING, GREETING);
    }

    @Test
    void newQuestionsWaitUntilTheDayAfterTheirModule() {
        List<Candidate> candidates = List.of(
                candidate(1, 60, Optional.empty(), GREETING),
                candidate(2, 60, Optional.of(DAY), GREETING),
                candidate(3, 60, Optional.of(DONE), GREETING));
        assertThat(asked(set(Memories.NONE, candidates, DAY))).containsExactly(question(3));
        assertThat(asked(set(Memories.NONE, candidates, DAY.plusDays(1))))
                .containsExactlyInAnyOrder(question(2), question(3));
        Memories seen = Memories.NONE.after(FSRS, DAY, answered(1, Recall.WRONG, GREETING));
        assertThat(asked(set(seen, candidates, DAY.plusDays(1))))
                .as("what was answered may come before its module is done")
                .contains(question(1));
    }

    @Test
    void onADayWithNothingDueThereIsNone() {
        Memories memories = Memories.NONE.after(FSRS, DAY, answered(1, Recall.RIGHT, GREETING));
        List<Candidate> candidates = List.of(candidate(1, 60, Optional.of(DONE), GREETING));
        assertThat(set(memories, candidates, DAY.plusDays(1)).items()).isEmpty();
        assertThat(set(memories, candidates, DAY.plusDays(2)).items())
                .extracting(Refresher.Item::why)
                .containsExactly(Why.DUE);
        assertThat(set(memories, List.of(), DAY.plusDays(2)).items()).isEmpty();
    }

    @Test
    void timeLeftIsFilledWithWhatIsNewAndThenWithWhatIsAhead() {
        Memories memories = Memories.NONE
                .after(FSRS, DAY, answered(1, Recall.RIGHT, GREETING))
                .after(FSRS, DAY.plusDays(1), answered(2, Recall.RIGHT_AND_SURE, LISTENING));
        List<Candidate> candidates = List.of(
                candidate(2, 50, Optional.of(DONE), LISTENING),
                candidate(3, 50, Optional.of(DONE), LISTENING),
                candidate(1, 50, Optional.of(DONE), GREETING));
        assertThat(set(memories, candidates, DAY.plusDays(2)).items())
                .extracting(Refresher.Item::why)
                .containsExactly(Why.DUE, Why.NEW, Why.AHEAD);
    }

    @Test
    void aSkillThatIsDueIsAskedThroughOneOfItsQuestions() {
        Memories memories = Memories.NONE
                .after(FSRS, DAY, answered(1, Recall.RIGHT_AND_SURE, GREETING))
                .after(FSRS, DAY, answered(2, Recall.RIGHT_AND_SURE, GREETING));
        List<Candidate> candidates =
                List.of(candidate(1, 200, Optional.of(DONE), GREETING), candidate(2, 200, Optional.of(DONE), GREETING));
        Refresher refresher = set(memories, candidates, DAY.plusDays(3));
        assertThat(refresher.items()).extracting(Refresher.Item::why).containsExactly(Why.SKILL_DUE);
        assertThat(refresher.skills()).containsExactly(GREETING);
        assertThat(set(memories, candidates, DAY.plusDays(1)).items()).isEmpty();
    }

    @Test
    void whatWasContradictedComesFirst() {
        LocalDate day = DAY.plusDays(15);
        Memories memories = Memories.NONE
                .after(FSRS, DAY, answered(1, Recall.RIGHT, LISTENING))
                .after(FSRS, DAY.plusDays(12), answered(2, Recall.RIGHT_AND_SURE, GREETING));
        List<Candidate> candidates =
                List.of(candidate(1, 30, Optional.of(DONE), LISTENING), candidate(2, 30, Optional.of(DONE), GREETING));
        assertThat(set(memories, candidates, day).items())
                .extracting(Refresher.Item::why)
                .containsExactly(Why.DUE, Why.SKILL_DUE);
        Memories complained = memories.after(FSRS, day.minusDays(3), new Evidence.Complained(GREETING));
        Refresher refresher = set(complained, candidates, day);
        assertThat(asked(refresher)).containsExactly(question(2), question(1));
        assertThat(refresher.items()).extracting(Refresher.Item::why).containsExactly(Why.CONTRADICTED, Why.DUE);
    }

    @Test
    void theSameSeedGivesTheSameWhateverTheOrderAndSeedsDiffer() {
        Set<List<Subject.OfQuestion>> sets = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            List<Candidate> other = new ArrayList<>(candidates(40, 20));
            Refresher one = Refresher.of(FSRS, Memories.NONE, other, DAY, seed);
            Collections.shuffle(other, new Random(seed));
            assertThat(Refresher.of(FSRS, Memories.NONE, other, DAY, seed)).isEqualTo(one);
            sets.add(asked(one));
        }
        assertThat(sets).hasSize(20);
    }

    @Test
    void howLongAQuestionTakesIsEstimatedFromItsWords() {
        QuizId quiz = new QuizId("quiz");
        Candidate shortOne = Candidate.of(
                        quiz, Questions.choice(head("q1", 1, "greeting"), "a", "b*"), Optional.empty())
                .orElseThrow();
        Candidate longOne = Candidate.of(
                        quiz, Questions.order(head("q1", 1, "greeting"), "a", "b", "c", "d", "e"), Optional.empty())
                .orElseThrow();
        assertThat(shortOne.seconds()).as("4 to choose, 7 words").isEqualTo(4 + 3);
        assertThat(longOne.seconds()).as("4 to place each of 5, 13 words").isEqualTo(20 + 4);
        assertThat(shortOne.skills()).containsExactly(GREETING);
        assertThat(Candidate.of(quiz, Questions.say(head("say", 1)), Optional.empty()))
                .as("only a person can mark it")
                .isEmpty();
    }
}
