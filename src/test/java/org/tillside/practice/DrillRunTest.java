package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The 30/30 drill without a clock: what a seed draws, and what becomes of those who come in. */
class DrillRunTest {
    private static final int SEEDS = 400;

    private static DrillWay right(DrillGuest guest) {
        return guest.ways().stream().filter(guest::suits).findFirst().orElseThrow();
    }

    /** Greets everybody at once as suits them. */
    private static DrillRun perfect(long seed) {
        DrillRun run = DrillRun.begin(seed, false);
        for (int i = 0; i < 10_000 && !run.over(); i++) {
            run = run.nextRound().pass(5);
            for (DrillGuest guest : run.waiting()) {
                run = run.pick(guest.number()).greet(right(guest));
            }
        }
        return run;
    }

    @Test
    void everyDrillCanBeDonePerfectly() {
        for (long seed = 0; seed < 60; seed++) {
            DrillRun run = perfect(seed);
            assertThat(run.over()).isTrue();
            assertThat(run.done()).hasSize(run.guests().size()).allMatch(DrillRun.Greeted::well);
            assertThat(run.bestStreak()).isEqualTo(24);
        }
    }

    @Test
    void everyGuestHasFourWaysOfWhichOneOrTwoSuit() {
        Map<DrillWay, Set<Integer>> places = new EnumMap<>(DrillWay.class);
        Set<Integer> rightPlaces = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            for (DrillGuest guest : DrillRun.begin(seed, false).guests()) {
                assertThat(new HashSet<>(guest.ways())).hasSize(4);
                long suits = guest.ways().stream().filter(guest::suits).count();
                assertThat(suits).isBetween(1L, 2L);
                for (int i = 0; i < 4; i++) {
                    places.computeIfAbsent(guest.ways().get(i), way -> new HashSet<>())
                            .add(i);
                    if (guest.suits(guest.ways().get(i))) {
                        rightPlaces.add(i);
                    }
                }
            }
        }
        assertThat(places.keySet()).containsExactlyInAnyOrder(DrillWay.values());
        assertThat(places.values()).allMatch(it -> it.size() == 4);
        assertThat(rightPlaces).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void nobodySharesAFaceAPlaceOrALetterAndTheTempoRises() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<DrillGuest> all = DrillRun.begin(seed, false).guests();
            for (DrillGuest one : all) {
                for (DrillGuest other : all) {
                    boolean together = one.number() < other.number()
                            && one.round() == other.round()
                            && other.at() < one.at() + DrillRun.RING + DrillRun.LINGERS;
                    if (together) {
                        assertThat(one.visitor().face())
                                .isNotEqualTo(other.visitor().face());
                        assertThat(one.spot()).isNotEqualTo(other.spot());
                        assertThat(one.letter()).isNotEqualTo(other.letter());
                    }
                }
            }
            assertThat(all.stream().filter(it -> it.round() == 0)).hasSize(5);
            assertThat(all.stream().filter(it -> it.round() == 2)).hasSize(11);
            assertThat(all.stream().filter(it -> it.round() == 2))
                    .allMatch(it -> it.letter() <= 'H' && it.at() + DrillRun.RING <= 900);
        }
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherAnother() {
        assertThat(DrillRun.begin(5, false).guests())
                .isEqualTo(DrillRun.begin(5, false).guests());
        assertThat(DrillRun.begin(5, false).guests())
                .isNotEqualTo(DrillRun.begin(6, false).guests());
    }

    @Test
    void beyondThirtyStepsASignGoesFirst() {
        assertThat(DrillSpot.SCARVES.far()).isTrue();
        assertThat(DrillSpot.GIFTS.far()).isFalse();
        for (DrillManner manner : DrillManner.values()) {
            assertThat(manner.suits(true)).isSubsetOf(DrillWay.OPEN_HAND, DrillWay.NOD);
            for (boolean far : new boolean[] {true, false}) {
                assertThat(manner.tempting(far)).isNotEmpty().doesNotContainAnyElementsOf(manner.suits(far));
            }
        }
    }

    @Test
    void aRingClosesAfterThirtySeconds() {
        DrillRun run = DrillRun.begin(3, false);
        DrillGuest first = run.guests().get(0);
        run = run.pass(first.at()).pick(first.number()).pass(DrillRun.RING - 1);
        assertThat(run.outcome(first)).isEmpty();
        assertThat(run.picked()).contains(first);
        run = run.pass(1);
        assertThat(run.outcome(first))
                .contains(new DrillRun.Greeted(first.number(), Optional.empty(), Optional.empty(), false));
        assertThat(run.picked()).isEmpty();
        assertThat(run.greet(right(first)).done()).isEqualTo(run.done());
        assertThat(run.lingering()).contains(first);
        assertThat(run.pass(DrillRun.LINGERS).lingering()).doesNotContain(first);
    }

    @Test
    void aPoorGreetingEndsTheStreakAndIsNoneForTheMedian() {
        DrillRun run = DrillRun.begin(3, false);
        List<Integer> tenths = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            DrillGuest guest = run.guests().get(i);
            run = run.pass(guest.at() + 10 * (i + 1) - run.now()).pick(guest.number());
            DrillWay poor = guest.ways().stream()
                    .filter(it -> !guest.suits(it))
                    .findFirst()
                    .orElseThrow();
            run = run.greet(i == 1 ? poor : right(guest));
            tenths.add(10 * (i + 1));
        }
        assertThat(run.latest()).isEqualTo(List.of(tenths.get(0), tenths.get(2)));
        assertThat(run.streak()).isEqualTo(1);
        assertThat(DrillRun.median(run.latest())).contains(20.0);
        assertThat(DrillRun.median(List.of(10, 20))).contains(15.0);
        assertThat(DrillRun.median(List.of())).isEmpty();
    }

    @Test
    void whatWasLeftGoesOn() {
        DrillRun run = DrillRun.begin(9, false).pass(300);
        DrillGuest first = run.waiting().get(0);
        DrillRun left = run.pick(first.number()).greet(right(first));
        assertThat(DrillRun.resume(9, false, left.round(), left.now(), left.done()))
                .isEqualTo(left);
    }

    @Test
    void withoutTheClockEverybodyWaitsAndTheNextComesAfterwards() {
        DrillRun run = DrillRun.begin(4, true).pass(1);
        assertThat(run.waiting()).hasSize(1);
        DrillRun later = run.pass(100_000);
        assertThat(later.waiting()).isEqualTo(run.waiting());
        int seen = 0;
        for (int i = 0; i < 200 && !later.over(); i++) {
            later = later.nextRound().pass(1);
            for (DrillGuest guest : later.waiting()) {
                later = later.pick(guest.number()).greet(right(guest));
                seen++;
            }
        }
        assertThat(later.over()).isTrue();
        assertThat(seen).isEqualTo(24);
    }
}
