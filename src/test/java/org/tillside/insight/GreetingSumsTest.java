package org.tillside.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.journal.Mentoring;

/** Sums over the greetings of a shift, honest with few of them and with those whom nobody greeted. */
class GreetingSumsTest {
    private static final int NOBODY = -1;

    private static GreetingSums of(int... tenths) {
        return GreetingSums.of(Arrays.stream(tenths)
                .mapToObj(
                        it -> new Mentoring.Timed(it == NOBODY ? Optional.empty() : Optional.of(it), Optional.empty()))
                .toList());
    }

    @Test
    void theThirtiethSecondIsStillInTime() {
        GreetingSums sums = of(300, 301, 12);
        assertThat(sums.inTime()).isEqualTo(2);
        assertThat(sums.tenths()).containsExactly(12, 300, 301);
    }

    @Test
    void belowFiveThereIsNoMedian() {
        assertThat(of(1, 2, 3, 4).median()).isEmpty();
        assertThat(of(1, 2, 3, 4).enough()).isFalse();
        assertThat(of(5, 1, 4, 2, 3).median()).contains(3.0);
        assertThat(of(6, 5, 1, 4, 2, 3).median()).contains(3.5);
    }

    @Test
    void whomNobodyGreetedCountsAsTheLongest() {
        GreetingSums sums = of(10, 20, 30, NOBODY, NOBODY);
        assertThat(sums.all()).isEqualTo(5);
        assertThat(sums.nobody()).isEqualTo(2);
        assertThat(sums.median()).contains(30.0);
        assertThat(sums.inTime()).isEqualTo(3);
        assertThat(of(10, 20, NOBODY, NOBODY, NOBODY).median()).isEmpty();
        assertThat(of(10, 20, 30, NOBODY, NOBODY, NOBODY).median())
                .as("the upper middle one was never greeted")
                .isEmpty();
    }

    @Test
    void stepsAreOfThoseAloneThatWereLookedAt() {
        GreetingSums sums = GreetingSums.of(List.of(
                new Mentoring.Timed(Optional.of(10), Optional.of(true)),
                new Mentoring.Timed(Optional.of(10), Optional.of(false)),
                new Mentoring.Timed(Optional.of(10), Optional.empty())));
        assertThat(sums.looked()).isEqualTo(2);
        assertThat(sums.inSteps()).isEqualTo(1);
        assertThat(GreetingSums.of(List.of()).median()).isEmpty();
    }
}
