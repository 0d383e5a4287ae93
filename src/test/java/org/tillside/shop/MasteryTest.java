package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.SceneId;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PlayId;
import org.tillside.shop.Evidence.Kind;
import org.tillside.shop.Evidence.Verdict;
import org.tillside.shop.Standing.Level;

/** The rule of mastery: each threshold has a test that fails when it moves, and every figure names its records. */
class MasteryTest {
    private final SmallShop shop = SmallShop.open();
    private int plays;

    private Standing standing() {
        return Standing.of(shop.state, shop.catalogue, JANIS, shop.today()).get(0);
    }

    private Level level() {
        return standing().level();
    }

    private List<Verdict> verdicts(Kind kind) {
        return standing().records().stream()
                .filter(it -> it.kind() == kind)
                .map(Evidence::verdict)
                .toList();
    }

    private void ends(Outcome outcome) {
        PlayId play = new PlayId("x" + ++plays);
        shop.happens(new Learning.PlayBegun(JANIS, play, BUSY, 3));
        shop.happens(new Learning.PlayEnded(
                JANIS,
                play,
                BUSY,
                new SceneId("good"),
                outcome,
                2,
                2,
                java.util.Map.of(),
                Money.ZERO,
                Optional.empty()));
    }

    @Test
    void anyRecordAtAllIsLearning() {
        assertThat(level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(standing().missing().orElseThrow().next()).isEqualTo(Level.LEARNING);
        shop.does(JANIS, new Command.BeginPlay(JANIS, new PlayId("p"), BUSY, 3));
        assertThat(level()).isEqualTo(Level.LEARNING);
        assertThat(verdicts(Kind.PLAY)).containsExactly(Verdict.UNDER_WAY);
    }

    @Test
    void ableAsksForTheQuizAndTwoGoodEndings() {
        shop.passesQuiz();
        ends(Outcome.PLEASED);
        assertThat(level()).isEqualTo(Level.LEARNING);
        Missing missing = standing().missing().orElseThrow();
        assertThat(missing.next()).isEqualTo(Level.ABLE);
        assertThat(missing.endings()).isEqualTo(1);
        assertThat(missing.asked()).isEqualTo(2);
        assertThat(missing.quizzes()).isEmpty();
        ends(Outcome.DELIGHTED);
        assertThat(level()).isEqualTo(Level.ABLE);
        assertThat(List.of(standing().done(), standing().of())).containsExactly(3, 3);
    }

    @Test
    void withoutTheQuizTwoGoodEndingsAreNotEnough() {
        ends(Outcome.PLEASED);
        ends(Outcome.PLEASED);
        assertThat(level()).isEqualTo(Level.LEARNING);
        assertThat(standing().missing().orElseThrow().quizzes()).containsExactly("Quiz");
        shop.does(
                ANNA,
                new Command.MarkAnswer(JANIS, shop.handsIn(false), QUIZ, SAY, java.util.Map.of(), 0, Optional.empty()));
        assertThat(verdicts(Kind.QUIZ)).containsExactly(Verdict.ENDED_BADLY);
        assertThat(level()).isEqualTo(Level.LEARNING);
    }

    @Test
    void settledIsTheLowestGoodEnding() {
        shop.passesQuiz();
        ends(Outcome.UNHAPPY);
        ends(Outcome.UNHAPPY);
        assertThat(level()).isEqualTo(Level.LEARNING);
        assertThat(verdicts(Kind.PLAY)).containsOnly(Verdict.ENDED_BADLY);
        ends(Outcome.SETTLED);
        ends(Outcome.SETTLED);
        assertThat(level()).isEqualTo(Level.ABLE);
    }

    @Test
    void practiceHoldsSixMonthsToTheDay() {
        shop.passesQuiz();
        ends(Outcome.PLEASED);
        ends(Outcome.PLEASED);
        shop.at = shop.at.plusMonths(6);
        assertThat(level()).isEqualTo(Level.ABLE);
        shop.days(1);
        assertThat(level()).isEqualTo(Level.LEARNING);
        assertThat(verdicts(Kind.PLAY)).containsOnly(Verdict.TOO_OLD);
        assertThat(verdicts(Kind.QUIZ)).containsOnly(Verdict.TOO_OLD);
        assertThat(standing().missing().orElseThrow().endings()).isEqualTo(2);
    }

    @Test
    void oneGoodObservationIsAbleForSixMonths() {
        shop.does(ANNA, shop.observe("with-hint"));
        assertThat(level()).isEqualTo(Level.LEARNING);
        assertThat(verdicts(Kind.OBSERVATION)).containsExactly(Verdict.ENDED_BADLY);
        shop.does(ANNA, shop.observe("alone"));
        assertThat(level()).isEqualTo(Level.ABLE);
        assertThat(standing().missing().orElseThrow().signatures()).containsExactly("At the till");
        shop.at = shop.at.plusMonths(6).plusDays(1);
        assertThat(level()).isEqualTo(Level.LEARNING);
    }

    @Test
    void aSignatureOutlivesTheSixMonthsAndLapsesByItsOwnTime() {
        EventId signed = shop.isSigned();
        assertThat(level()).isEqualTo(Level.SIGNED_OFF);
        assertThat(standing().missing()).isEmpty();
        assertThat(standing().records().stream().filter(it -> it.id().equals(signed.value())))
                .hasSize(1)
                .allMatch(Evidence::counts);
        shop.at = shop.at.plusMonths(12);
        assertThat(level()).isEqualTo(Level.SIGNED_OFF);
        shop.days(1);
        assertThat(level()).isEqualTo(Level.LAPSED);
        assertThat(verdicts(Kind.SIGN_OFF)).containsExactly(Verdict.TOO_OLD);
        assertThat(standing().missing().orElseThrow().signatures()).containsExactly("At the till");
    }

    @Test
    void whatWasWithdrawnOrRefusedCountsForNothing() {
        EventId signed = shop.isSigned();
        assertThat(verdicts(Kind.OBSERVATION)).as("the first of two, unsigned").containsExactly(Verdict.COUNTS);
        shop.does(ANNA, new Command.Withdraw(signed, "It was a role-play"));
        assertThat(verdicts(Kind.SIGN_OFF)).containsExactly(Verdict.WITHDRAWN);
        assertThat(verdicts(Kind.OBSERVATION)).as("the other still stands").containsExactly(Verdict.COUNTS);
        assertThat(level()).isEqualTo(Level.ABLE);
        shop.does(ANNA, shop.sign(Optional.of(shop.observe("alone")), Mentoring.Decision.NOT_YET));
        assertThat(verdicts(Kind.SIGN_OFF)).containsExactly(Verdict.WITHDRAWN, Verdict.ENDED_BADLY);
        assertThat(verdicts(Kind.OBSERVATION)).hasSize(1);
        shop.at = shop.at.plusMonths(6).plusDays(1);
        assertThat(level()).isEqualTo(Level.LEARNING);
    }

    @Test
    void aSessionDoesNotMakeASkillThatTheFloorDecides() {
        shop.isSigned();
        Mentoring.SignedOff watched = shop.state
                .people()
                .get(JANIS)
                .signOffs()
                .values()
                .iterator()
                .next()
                .signed();
        shop.happens(new Mentoring.SignedOff(
                JANIS,
                ILZE,
                Optional.of("Ilze"),
                org.tillside.journal.Role.OWNER,
                NEW_HIRE,
                new StepId("talk"),
                watched.packVersion(),
                "c9",
                Optional.empty(),
                Mentoring.Decision.ACHIEVED,
                Optional.of("I led this session"),
                watched.observedAt(),
                watched.signedAt(),
                false,
                0,
                Optional.empty(),
                "till-1"));
        assertThat(verdicts(Kind.SIGN_OFF)).containsExactly(Verdict.COUNTS, Verdict.OTHER_STEP);
        assertThat(level()).isEqualTo(Level.SIGNED_OFF);
    }

    @Test
    void aSessionThatLapsedIsToBeSignedThoughTheFloorHolds() {
        Mastery.Ask floor = new Mastery.Ask("At the till", true);
        Mastery it = new Mastery(List.of(), List.of(), false, List.of(floor), List.of("What we promise"));
        assertThat(it.level()).isEqualTo(Level.LAPSED);
        assertThat(it.missing().orElseThrow().signatures()).containsExactly("What we promise");
        Mastery both = new Mastery(
                List.of(), List.of(), false, List.of(new Mastery.Ask("At the till", false)), List.of("At the till"));
        assertThat(both.missing().orElseThrow().signatures()).containsExactly("At the till");
    }

    @Test
    void aPageWhoseMeaningChangedIsToldAndNotCounted() {
        shop.reads("two");
        assertThat(verdicts(Kind.LESSON)).containsExactly(Verdict.COUNTS);
        shop.does(ILZE, new Command.DecideContent("till/two", java.util.Map.of("two-1", "new"), true));
        assertThat(verdicts(Kind.LESSON)).containsExactly(Verdict.CHANGED);
    }

    private static Evidence play(int day, Verdict verdict) {
        var at = java.time.OffsetDateTime.parse("2026-11-02T09:00:00+02:00").plusDays(day);
        PlayWork.Result result = new PlayWork.Result(
                new PlayId("p" + day), new SceneId("good"), Outcome.PLEASED, 1, 1, java.util.Map.of(), Money.ZERO, at);
        return new Evidence(Kind.PLAY, "Busy", at, new Evidence.Played(BUSY, result), verdict);
    }

    @Test
    void theOrderOfTheRecordsChangesNothing() {
        List<Evidence> records = new ArrayList<>();
        for (int day = 0; day < 6; day++) {
            records.add(play(day, day % 3 == 0 ? Verdict.COUNTS : Verdict.ENDED_BADLY));
        }
        Random random = new Random(5);
        List<Mastery.Ask> quizzes = List.of(new Mastery.Ask("Quiz", true));
        Mastery first = new Mastery(records, quizzes, true, List.of(), List.of());
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(records, random);
            Mastery other = new Mastery(records, quizzes, true, List.of(), List.of());
            assertThat(other.level()).isEqualTo(first.level()).isEqualTo(Level.ABLE);
            assertThat(other.records()).isEqualTo(first.records());
            assertThat(other.missing()).isEqualTo(first.missing());
        }
    }

    @Test
    void withNothingToPractiseOnlyBeingWatchedShowsIt() {
        Mastery none = new Mastery(List.of(play(0, Verdict.UNDER_WAY)), List.of(), false, List.of(), List.of());
        assertThat(none.level()).isEqualTo(Level.LEARNING);
        assertThat(none.missing().orElseThrow().watched()).isTrue();
        Mastery quizAlone = new Mastery(
                List.of(play(0, Verdict.UNDER_WAY)),
                List.of(new Mastery.Ask("Quiz", true)),
                false,
                List.of(),
                List.of());
        assertThat(quizAlone.level()).isEqualTo(Level.ABLE);
    }

    @Test
    void aDrillEndsWellFromEightyInAHundred() {
        shop.passesQuiz();
        ends(Outcome.PLEASED);
        var steps = new ArrayList<>(SmallShop.steps());
        steps.add(SmallShop.step(
                "drill",
                3,
                new org.tillside.content.ProgrammeStep.Task.Drill("30-30"),
                org.tillside.content.ProgrammeStep.Signer.NOBODY,
                List.of(),
                Optional.empty()));
        shop.catalogue = SmallShop.catalogue(List.of(SmallShop.till("The till"), SmallShop.door()), steps);
        drills(79);
        assertThat(level()).isEqualTo(Level.LEARNING);
        drills(80);
        assertThat(level()).isEqualTo(Level.ABLE);
        assertThat(verdicts(Kind.DRILL)).containsExactly(Verdict.ENDED_BADLY, Verdict.COUNTS);
    }

    private void drills(int well) {
        List<Learning.Greeting> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(new Learning.Greeting(
                    new org.tillside.content.ItemId("regular"), Optional.of(40), Optional.empty(), i < well));
        }
        shop.happens(new Learning.DrillDone(JANIS, "30-30", well, 100, all, Optional.empty()));
    }

    @Test
    void aDrillIsOneGoodEndingHoweverManyStepsAskForItOrWindowsFinishIt() {
        shop.passesQuiz();
        var steps = new ArrayList<>(SmallShop.steps());
        for (String id : List.of("drill", "drill-again")) {
            steps.add(SmallShop.step(
                    id,
                    3,
                    new org.tillside.content.ProgrammeStep.Task.Drill("30-30"),
                    org.tillside.content.ProgrammeStep.Signer.NOBODY,
                    List.of(),
                    Optional.empty()));
        }
        shop.catalogue = SmallShop.catalogue(List.of(SmallShop.till("The till"), SmallShop.door()), steps);
        drills(90);
        drills(90);
        assertThat(verdicts(Kind.DRILL)).containsExactly(Verdict.COUNTS);
        assertThat(level()).isEqualTo(Level.LEARNING);
        drills(91);
        assertThat(level()).isEqualTo(Level.ABLE);
    }

    @Test
    void fortyPeopleAndAllTheirRecordsTakeMilliseconds() {
        for (int i = 0; i < 6; i++) {
            ends(Outcome.PLEASED);
        }
        shop.isSigned();
        LocalDate today = shop.today();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 30; round++) {
            long from = System.nanoTime();
            for (int person = 0; person < 40; person++) {
                Standing.of(shop.state, shop.catalogue, JANIS, today);
            }
            best = Math.min(best, System.nanoTime() - from);
        }
        assertThat(best).as("nanoseconds for forty people").isLessThan(200_000_000L);
    }

    @Test
    void whoSeesSignedStatesSeesNothingElse() {
        shop.worksThroughTill();
        shop.does(ANNA, shop.observe("alone"));
        Standing open = standing().signedOnly();
        assertThat(open.level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(open.records()).isEmpty();
        assertThat(open.below()).isFalse();
        assertThat(open.aim()).isEmpty();
        shop.does(ANNA, shop.sign(Optional.of(shop.observe("alone")), Mentoring.Decision.ACHIEVED));
        Standing signed = standing().signedOnly();
        assertThat(signed.level()).isEqualTo(Level.SIGNED_OFF);
        assertThat(signed.records()).extracting(Evidence::kind).containsExactly(Kind.SIGN_OFF);
        assertThat(signed.toString()).doesNotContain("four people");
    }

    @Test
    void whatLapsedIsAGapToWhoeverSeesSignedStates() {
        shop.isSigned();
        shop.at = shop.at.plus(java.time.Period.ofMonths(12)).plusDays(1);
        Standing lapsed = standing();
        assertThat(lapsed.level()).isEqualTo(Level.LAPSED);
        assertThat(lapsed.below()).isTrue();
        assertThat(lapsed.signedOnly().below()).isTrue();
        assertThat(lapsed.signedOnly().aim()).isEmpty();
    }

    @Test
    void aQuizWasDoneWhenItWasHandedInHoweverLateItIsMarked() {
        var attempt = shop.handsIn(true);
        var handedIn = shop.at;
        shop.days(3);
        assertThat(verdicts(Kind.QUIZ)).containsExactly(Verdict.WAITS);
        shop.does(
                ANNA, new Command.MarkAnswer(JANIS, attempt, QUIZ, SAY, java.util.Map.of(), 1000, Optional.of("Good")));
        assertThat(verdicts(Kind.QUIZ)).containsExactly(Verdict.COUNTS);
        assertThat(standing().records())
                .filteredOn(it -> it.kind() == Kind.QUIZ)
                .extracting(Evidence::at)
                .containsExactly(handedIn);
    }
}
