package org.tillside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The slowest page is told by its own times, however many quick ones stand beside it. */
class PageTimesTest {
    private final PageTimes times = new PageTimes();

    private void add(String page, double... seconds) {
        for (double each : seconds) {
            times.add(page, new OpenProgram.Took(each, each / 2));
        }
    }

    @Test
    void onePageThatIsSlowIsNotHiddenByManyThatAreQuick() {
        for (int page = 0; page < 50; page++) {
            add("quick " + page, 0.01, 0.01, 0.01, 0.01);
        }
        add("slow", 0.2, 0.2, 0.2, 0.2);
        assertThat(PageTimes.felt(times.pooled(), 0.95)).isEqualTo(0.01);
        PageTimes.Slow slowest = times.slowest().get(0);
        assertThat(slowest.page()).isEqualTo("slow");
        assertThat(slowest.felt()).isEqualTo(0.2);
        assertThat(slowest.worked()).isEqualTo(0.1);
        assertThat(times.stable()).isTrue();
    }

    @Test
    void aHiccupOfTheMachineIsNoSlowPage() {
        add("first", 0.02, 0.02, 0.02, 0.02);
        add("second", 0.02, 0.02, 0.02, 0.9);
        assertThat(times.stable()).isFalse();
    }

    @Test
    void allAreCounted() {
        add("first", 0.02, 0.03);
        add("second", 0.02, 0.03, 0.04);
        assertThat(times.changes()).isEqualTo(5);
        assertThat(times.pages()).isEqualTo(2);
        assertThat(times.least()).isEqualTo(2);
        assertThat(times.lines()).contains("first").contains("3 times");
    }
}
