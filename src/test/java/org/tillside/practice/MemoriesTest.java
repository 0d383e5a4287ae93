package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.practice.Happened.DAY;
import static org.tillside.practice.Happened.GREETING;
import static org.tillside.practice.Happened.LISTENING;
import static org.tillside.practice.Happened.answered;
import static org.tillside.practice.Happened.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemoriesTest {
    private static final Fsrs FSRS = Fsrs.STANDARD;

    private static Remembered skill(Memories memories) {
        return memories.of(GREETING).orElseThrow();
    }

    private static Remembered question1(Memories memories) {
        return memories.of(question(1)).orElseThrow();
    }

    /** Question 1 answered right so often, each time when it is due. */
    private static Memories rightWhenDue(int times) {
        Memories memories = Memories.NONE;
        LocalDate day = DAY;
        for (int i = 0; i < times; i++) {
            memories = memories.after(FSRS, day, answered(1, Recall.RIGHT, GREETING));
            day = question1(memories).due(FSRS);
        }
        return memories;
    }

    @Test
    void anAnswerIsRememberedByQuestionAndBySkill() {
        Memories memories = Memories.NONE.after(FSRS, DAY, answered(1, Recall.RIGHT_AND_SURE, GREETING, LISTENING));
        assertThat(memories.all()).hasSize(3);
        assertThat(question1(memories).memory()).isEqualTo(Memory.first(FSRS, DAY, Rating.EASY));
        assertThat(skill(memories).memory())
                .as("to know is not yet to do")
                .isEqualTo(Memory.first(FSRS, DAY, Rating.GOOD));
    }

    @Test
    void theAnswersOfADayAreOneReviewOfTheSkill() {
        Memories memories = Memories.NONE;
        for (int i = 1; i <= 4; i++) {
            memories = memories.after(FSRS, DAY, answered(i, i == 1 ? Recall.WRONG : Recall.RIGHT, GREETING));
        }
        assertThat(skill(memories).memory()).isEqualTo(Memory.first(FSRS, DAY, Rating.HARD));
        memories = memories.after(FSRS, DAY.plusDays(2), answered(1, Recall.WRONG, GREETING));
        assertThat(skill(memories).memory().reps()).isEqualTo(2);
        assertThat(skill(memories).memory().stability())
                .isEqualTo(Memory.first(FSRS, DAY, Rating.HARD)
                        .after(FSRS, DAY.plusDays(2), Rating.AGAIN)
                        .stability());
        assertThat(skill(memories).memory().lapses())
                .as("a wrong answer is no lapse of a skill")
                .isZero();
    }

    @Test
    void onceTheAnswerWasToldNoAnswerOfThatDayCounts() {
        Memories first = Memories.NONE.after(FSRS, DAY, answered(1, Recall.WRONG, GREETING));
        Memories told = first.after(FSRS, DAY, answered(1, Recall.RIGHT_AND_SURE, GREETING));
        assertThat(told).isEqualTo(first);
        assertThat(told.after(FSRS, DAY.plusDays(1), answered(1, Recall.RIGHT, GREETING)))
                .isNotEqualTo(first);
    }

    @Test
    void observedSkillsComeDueToo() {
        Memories memories = Memories.NONE.after(FSRS, DAY, new Evidence.Observed(GREETING, Recall.RIGHT));
        LocalDate due = skill(memories).due(FSRS);
        assertThat(due).isEqualTo(DAY.plusDays(2));
        assertThat(memories.skillsDue(FSRS, due.minusDays(1))).isEmpty();
        assertThat(memories.skillsDue(FSRS, due)).containsExactly(GREETING);
    }

    private static Memories.Dated late(LocalDate seen, Recall recall) {
        return new Memories.Dated(DAY.plusDays(40), seen, new Evidence.Observed(GREETING, recall));
    }

    @Test
    void whatIsRecordedLateCountsOnTheDayOnWhichItWasSeen() {
        Memories onTime = Memories.NONE.after(FSRS, DAY, new Evidence.Observed(GREETING, Recall.RIGHT));
        assertThat(Memories.NONE.after(FSRS, List.of(late(DAY, Recall.RIGHT)))).isEqualTo(onTime);
        Memories since = onTime.after(FSRS, DAY.plusDays(30), new Evidence.Observed(GREETING, Recall.RIGHT));
        Memory after = skill(since.after(FSRS, List.of(late(DAY.plusDays(2), Recall.WRONG))))
                .memory();
        assertThat(after.last()).as("no review is taken back").isEqualTo(DAY.plusDays(30));
        assertThat(after.lapses()).as("it was right after that").isZero();
        Memory between = skill(since.after(FSRS, List.of(late(DAY.plusDays(35), Recall.RIGHT))))
                .memory();
        assertThat(between.last()).isEqualTo(DAY.plusDays(35));
        assertThat(Memories.NONE.after(FSRS, List.of(late(DAY.plusYears(1), Recall.RIGHT))))
                .as("nothing is seen before it happens")
                .isEqualTo(Memories.NONE.after(FSRS, List.of(late(DAY.plusDays(40), Recall.RIGHT))));
    }

    @Test
    void aLapseIsForgettingOnALaterDay() {
        Memories memories = Memories.NONE.after(FSRS, DAY, answered(1, Recall.WRONG));
        assertThat(question1(memories).memory().lapses()).isZero();
        memories = memories.after(FSRS, DAY.plusDays(1), answered(1, Recall.WRONG));
        memories = memories.after(FSRS, DAY.plusDays(1), answered(1, Recall.WRONG));
        assertThat(question1(memories).memory().lapses()).isEqualTo(1);
    }

    @Test
    void sureButWrongIsForgottenJustTheSameAndCounted() {
        Memories wrong = rightWhenDue(3).after(FSRS, DAY.plusDays(30), answered(1, Recall.WRONG, GREETING));
        Memories sure = rightWhenDue(3).after(FSRS, DAY.plusDays(30), answered(1, Recall.SURE_BUT_WRONG, GREETING));
        assertThat(question1(sure).memory()).isEqualTo(question1(wrong).memory());
        assertThat(question1(sure).sureButWrong()).isEqualTo(1);
        assertThat(question1(wrong).sureButWrong()).isZero();
    }

    @Test
    void whatIsForgottenFourTimesIsALeechUntilItHolds() {
        Memories memories = rightWhenDue(1);
        LocalDate day = DAY;
        for (int lapse = 1; lapse <= 4; lapse++) {
            assertThat(memories.leeches(FSRS)).as("before lapse %s", lapse).isEmpty();
            day = day.plusDays(2);
            memories = memories.after(FSRS, day, answered(1, Recall.WRONG, GREETING));
        }
        assertThat(memories.leeches(FSRS)).containsExactly(question(1));
        int reviews = 0;
        while (!memories.leeches(FSRS).isEmpty()) {
            memories = memories.after(FSRS, question1(memories).due(FSRS), answered(1, Recall.RIGHT, GREETING));
            reviews++;
        }
        assertThat(FSRS.interval(question1(memories).memory().stability()))
                .isGreaterThanOrEqualTo(Remembered.HOLDS_DAYS);
        assertThat(reviews).isBetween(3, 20);
    }

    @Test
    void aComplaintPullsTheSkillAndItsQuestionsForward() {
        Memories before = rightWhenDue(4).after(FSRS, DAY.plusDays(20), answered(2, Recall.RIGHT_AND_SURE, LISTENING));
        LocalDate day = DAY.plusDays(70);
        assertThat(question1(before).due(FSRS)).isAfter(day.plusDays(30));
        Memories after = before.after(FSRS, day, new Evidence.Complained(GREETING));
        assertThat(question1(after).due(FSRS)).isEqualTo(day.plusDays(MemoryFold.SOON_DAYS));
        assertThat(question1(after).memory())
                .as("nobody asked it, so it was not forgotten")
                .isEqualTo(question1(before).memory());
        assertThat(skill(after).memory())
                .as("a complaint is a doubt and no review")
                .isEqualTo(skill(before).memory());
        assertThat(skill(after).due(FSRS)).isBeforeOrEqualTo(day.plusDays(MemoryFold.SOON_DAYS));
        assertThat(after.of(question(2))).as("another skill's").isEqualTo(before.of(question(2)));
        Memories again = after.after(FSRS, day.plusDays(3), answered(1, Recall.RIGHT, GREETING));
        assertThat(question1(again).due(FSRS))
                .isEqualTo(question1(again).memory().due(FSRS));
    }

    @Test
    void complaintsAloneMakeNoLeech() {
        Memories memories = Memories.NONE;
        for (int i = 0; i < 2 * Remembered.LEECH_LAPSES; i++) {
            memories = memories.after(FSRS, DAY.plusDays(7L * i), new Evidence.Complained(GREETING));
        }
        assertThat(skill(memories).memory().lapses()).isZero();
        assertThat(memories.leeches(FSRS)).isEmpty();
    }

    @Test
    void anAnswerOnTheDayOfAComplaintLeavesItPulledButNotOverdue() {
        LocalDate day = DAY.plusDays(100);
        Memories overdue = rightWhenDue(1).after(FSRS, day, new Evidence.Complained(GREETING));
        assertThat(question1(overdue).due(FSRS)).isEqualTo(DAY.plusDays(2));
        Memories answered = overdue.after(FSRS, day, answered(1, Recall.RIGHT, GREETING));
        assertThat(question1(answered).memory().due(FSRS)).isAfter(day.plusDays(10));
        assertThat(question1(answered).due(FSRS)).isEqualTo(day.plusDays(1));
    }

    @Test
    void onlyWhatWasSeenAsRightSpeaksForTheMemory() {
        LocalDate day = DAY.plusDays(70);
        Memories before = rightWhenDue(4);
        for (Recall recall : Recall.values()) {
            Memories after = before.after(FSRS, day, new Evidence.Observed(GREETING, recall));
            boolean right = recall == Recall.RIGHT || recall == Recall.RIGHT_AND_SURE;
            assertThat(question1(after).pull().isEmpty()).as("%s", recall).isEqualTo(right);
            assertThat(skill(after).memory().lapses()).isEqualTo(right ? 0 : 1);
        }
    }

    @Test
    void aContradictionNeverPushesADateBack() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Memories before = Memories.NONE;
            LocalDate day = DAY;
            for (Memories.Dated review : Happened.journal(seed, 40)) {
                before = before.after(FSRS, review.day(), review.evidence());
                day = review.day();
            }
            LocalDate when = day.plusDays(random.nextInt(40));
            Memories after = before.after(FSRS, when, new Evidence.Complained(GREETING));
            before.all().forEach((subject, was) -> assertThat(
                            after.of(subject).orElseThrow().due(FSRS))
                    .as("%s", subject)
                    .isBeforeOrEqualTo(was.due(FSRS)));
            assertThat(after.all().values().stream().filter(it -> it.skills().contains(GREETING)))
                    .allSatisfy(it -> assertThat(it.due(FSRS)).isBeforeOrEqualTo(when.plusDays(3)));
        }
    }

    @Test
    void aClockSetYearsAheadDoesNoLastingHarm() {
        Memories memories = rightWhenDue(2)
                .after(FSRS, DAY.plusYears(4), answered(1, Recall.RIGHT, GREETING))
                .after(FSRS, DAY.plusDays(9), answered(1, Recall.WRONG, GREETING));
        assertThat(question1(memories).memory().last()).isEqualTo(DAY.plusDays(9));
        assertThat(question1(memories).due(FSRS)).isBefore(DAY.plusYears(1));
    }
}
