package org.tillside.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tillside.insight.Agreement.Kappa;
import org.tillside.insight.Agreement.Marks;

/** Kappa against values worked out by hand, and what holds for all of them. */
class AgreementTest {
    private static List<Marks> table(int[][] counts) {
        List<Marks> all = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                all.addAll(Collections.nCopies(counts[i][j], new Marks(i, j)));
            }
        }
        return all;
    }

    private static List<Marks> turned(List<Marks> all) {
        return all.stream().map(it -> new Marks(it.second(), it.first())).toList();
    }

    /**
     * By hand: po = 0.7, pe = 0.5 * 0.6 + 0.5 * 0.4 = 0.5, kappa = 0.4. Variance: 0.4 * 0.34² + 0.3 * 0.46² + 0.1 * 0.66² +
     * 0.2 * 0.54² - (0.4 - 0.5 * 0.6)² = 0.2016, by 50 * 0.5² = 0.016128; its root 0.126996.
     */
    @Test
    void twoLevelsByHand() {
        Agreement it = Agreement.of(table(new int[][] {{20, 5}, {10, 15}}), 2);
        Kappa kappa = it.kappa().orElseThrow();
        assertThat(it.lines()).isEqualTo(50);
        assertThat(it.same()).isEqualTo(35);
        assertThat(kappa.value()).isCloseTo(0.4, within(1e-9));
        assertThat(kappa.low()).isCloseTo(0.4 - 1.959964 * 0.126996063, within(1e-6));
        assertThat(kappa.high()).isCloseTo(0.4 + 1.959964 * 0.126996063, within(1e-6));
        assertThat(it.milder()).isCloseTo(-0.1, within(1e-9));
    }

    /** By hand: po = 0.8 + 0.5 * 0.2 = 0.9, pe = 0.345 + 0.5 * 2 * (0.0875 + 0.14) = 0.5725, kappa = 0.3275 / 0.4275. */
    @Test
    void threeLevelsWithAStepApartCountingHalf() {
        Agreement it = Agreement.of(table(new int[][] {{4, 1, 0}, {1, 5, 1}, {0, 1, 7}}), 3);
        assertThat(it.same()).isEqualTo(16);
        assertThat(it.kappa().orElseThrow().value()).isCloseTo(0.3275 / 0.4275, within(1e-9));
        assertThat(it.kappa().orElseThrow().word()).isEqualTo(Agreement.Word.GOOD);
        assertThat(it.milder()).isZero();
        assertThat(it.onesided()).isFalse();
    }

    @Test
    void fullAgreementIsOneAndUtterDisagreementIsBelowChance() {
        Kappa full = Agreement.of(table(new int[][] {{4, 0, 0}, {0, 4, 0}, {0, 0, 4}}), 3)
                .kappa()
                .orElseThrow();
        assertThat(full.value()).isCloseTo(1, within(1e-9));
        assertThat(full.high()).isCloseTo(1, within(1e-9));
        assertThat(full.word()).isEqualTo(Agreement.Word.VERY_GOOD);
        Kappa against = Agreement.of(table(new int[][] {{0, 0, 6}, {0, 0, 0}, {6, 0, 0}}), 3)
                .kappa()
                .orElseThrow();
        assertThat(against.value()).isCloseTo(-1, within(1e-9));
        assertThat(against.word()).isEqualTo(Agreement.Word.POOR);
    }

    /**
     * By hand, no line of 12 differs: the upper end for 0 of 12 is 3.8416 / 15.8416 = 0.2425, times a step of 0.5, by
     * 1 - pe = 4/9: 0.2728 below 1. No line of 10 that are 9 : 1: 0.2775 * 0.5 by 0.09, so 1.5417 below 1.
     */
    @Test
    void fullAgreementOverAFewLinesIsNotCertain() {
        Kappa even = Agreement.of(table(new int[][] {{4, 0, 0}, {0, 4, 0}, {0, 0, 4}}), 3)
                .kappa()
                .orElseThrow();
        assertThat(even.low()).isCloseTo(1 - 0.2728, within(1e-4));
        assertThat(even.tells()).isTrue();
        Kappa lopsided = Agreement.of(table(new int[][] {{0, 0, 0}, {0, 1, 0}, {0, 0, 9}}), 3)
                .kappa()
                .orElseThrow();
        assertThat(lopsided.value()).isCloseTo(1, within(1e-9));
        assertThat(lopsided.low()).isCloseTo(1 - 1.5417, within(1e-3));
        assertThat(lopsided.tells())
                .as("nine of ten say the same of nearly everything")
                .isFalse();
        Kappa one = Agreement.of(table(new int[][] {{0, 0, 0}, {0, 2, 1}, {0, 0, 9}}), 3)
                .kappa()
                .orElseThrow();
        assertThat(one.low()).isLessThan(one.value() - 0.5);
        assertThat(one.tells()).isFalse();
    }

    @Test
    void whereBothAlwaysGiveOneLevelChanceCannotBeTold() {
        Agreement it = Agreement.of(Collections.nCopies(30, new Marks(2, 2)), 3);
        assertThat(it.kappa()).isEmpty();
        assertThat(it.same()).isEqualTo(30);
        assertThat(Agreement.of(Collections.nCopies(30, new Marks(2, 1)), 3)
                        .kappa()
                        .orElseThrow()
                        .value())
                .as("each one level, but not the same")
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void tooFewLinesSayNothing() {
        assertThat(Agreement.of(Collections.nCopies(9, new Marks(0, 2)), 3).kappa())
                .isEmpty();
        assertThat(Agreement.of(Collections.nCopies(9, new Marks(0, 2)), 3).onesided())
                .isFalse();
        Agreement none = Agreement.of(List.of(), 3);
        assertThat(none.kappa()).isEmpty();
        assertThat(none.milder()).isZero();
        assertThat(none.margin()).isEmpty();
    }

    @Test
    void theSecondIsMilderWhereItsLevelsAreHigher() {
        List<Marks> milder = table(new int[][] {{3, 6, 0}, {0, 3, 6}, {0, 0, 2}});
        assertThat(Agreement.of(milder, 3).milder()).isCloseTo(12.0 / 20, within(1e-9));
        assertThat(Agreement.of(milder, 3).onesided()).isTrue();
    }

    /** Turning the raters round turns the sign of who is milder and nothing else; all values keep their range. */
    @Test
    void aWideIntervalIsCalledNothing() {
        assertThat(new Agreement.Kappa(0.68, 0.49, 0.86, 0.37).tells()).isTrue();
        assertThat(new Agreement.Kappa(0.10, -0.37, 0.57, 0.94).tells()).isFalse();
        assertThat(new Agreement.Kappa(0.9, 0.45, 1, 0.9).tells())
                .as("it is as wide as it was before it was cut")
                .isFalse();
    }

    @Test
    void symmetryAndRange() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            int levels = 2 + random.nextInt(4);
            List<Marks> all = new ArrayList<>();
            int n = random.nextInt(40);
            for (int i = 0; i < n; i++) {
                int first = random.nextInt(levels);
                all.add(new Marks(first, random.nextInt(100) < 60 ? first : random.nextInt(levels)));
            }
            Agreement one = Agreement.of(all, levels);
            Agreement other = Agreement.of(turned(all), levels);
            assertThat(other.milder()).isCloseTo(-one.milder(), within(1e-9));
            assertThat(other.same()).isEqualTo(one.same());
            assertThat(other.kappa().isPresent()).isEqualTo(one.kappa().isPresent());
            one.kappa().ifPresent(it -> {
                assertThat(it.value()).isBetween(-1 - 1e-9, 1 + 1e-9);
                assertThat(it.low()).isBetween(-1.0, it.value() + 1e-9);
                assertThat(it.high()).isBetween(it.value() - 1e-9, 1.0);
                assertThat(other.kappa().orElseThrow().value()).isCloseTo(it.value(), within(1e-9));
                assertThat(other.kappa().orElseThrow().low()).isCloseTo(it.low(), within(1e-9));
            });
        }
    }
}
