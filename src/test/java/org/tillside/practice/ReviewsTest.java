package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.practice.Happened.DAY;
import static org.tillside.practice.Happened.GREETING;
import static org.tillside.practice.Happened.answered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the order of arrival, the memories are those of the journal's order. */
class ReviewsTest {
    private static final Fsrs FSRS = Fsrs.STANDARD;
    private static final int SEEDS = 100;

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    private static Memories asTheyCome(List<Reviews.Review<Integer>> arrived) {
        Memories memories = Memories.NONE;
        for (Reviews.Review<Integer> review : arrived) {
            memories = memories.after(FSRS, review.day(), review.evidence());
        }
        return memories;
    }

    @Test
    void anyOrderOfArrivalGivesTheSame() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Reviews.Review<Integer>> journal = Happened.journal(seed, 60);
            Reviews<Integer> whole = Reviews.of(FSRS, journal);
            Reviews<Integer> other = Reviews.of(FSRS, shuffled(journal, new Random(seed)));
            assertThat(other.memories()).as("seed %s", seed).isEqualTo(whole.memories());
            assertThat(other.all()).isEqualTo(whole.all());
        }
    }

    @Test
    void foldingAsThingsComeWouldNotGiveTheSame() {
        int different = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Reviews.Review<Integer>> journal = Happened.journal(seed, 60);
            Memories other = asTheyCome(shuffled(journal, new Random(seed)));
            different += other.equals(Reviews.of(FSRS, journal).memories()) ? 0 : 1;
        }
        assertThat(different).isEqualTo(SEEDS);
    }

    @Test
    void foldingOnAndFoldingAnewGiveTheSame() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Reviews.Review<Integer>> journal = Happened.journal(seed, 60);
            List<Reviews.Review<Integer>> order = seed % 2 == 0 ? journal : shuffled(journal, random);
            Reviews<Integer> grown = Reviews.of(FSRS, List.of());
            for (int from = 0; from < order.size(); ) {
                int to = Math.min(order.size(), from + 1 + random.nextInt(7));
                grown = grown.with(order.subList(from, to));
                from = to;
            }
            assertThat(grown.memories())
                    .as("seed %s", seed)
                    .isEqualTo(Reviews.of(FSRS, journal).memories());
        }
    }

    @Test
    void whatComesTwiceCountsOnce() {
        List<Reviews.Review<Integer>> journal = Happened.journal(7, 60);
        Reviews<Integer> once = Reviews.of(FSRS, journal);
        List<Reviews.Review<Integer>> twice = new ArrayList<>(journal);
        twice.addAll(journal);
        assertThat(Reviews.of(FSRS, twice).memories()).isEqualTo(once.memories());
        assertThat(once.with(journal.subList(10, 20)).memories()).isEqualTo(once.memories());
        assertThat(once.with(journal.subList(50, 60)).memories()).isEqualTo(once.memories());
    }

    @Test
    void severalThingsAtOnePlaceAllCount() {
        Reviews<Integer> reviews = Reviews.of(
                FSRS,
                List.of(
                        new Reviews.Review<>(1, DAY, new Evidence.Observed(GREETING, Recall.RIGHT)),
                        new Reviews.Review<>(1, DAY, new Evidence.Observed(Happened.LISTENING, Recall.RIGHT)),
                        new Reviews.Review<>(2, DAY, answered(1, Recall.RIGHT, GREETING))));
        assertThat(reviews.memories().all()).hasSize(3);
    }

    @Test
    void theMemoriesBeforeADayKnowNothingOfIt() {
        Reviews<Integer> before =
                Reviews.of(FSRS, List.of(new Reviews.Review<>(1, DAY, answered(1, Recall.RIGHT, GREETING))));
        Reviews<Integer> after =
                before.with(List.of(new Reviews.Review<>(2, DAY.plusDays(2), answered(1, Recall.WRONG, GREETING))));
        assertThat(after.before(DAY.plusDays(2))).isEqualTo(before.memories());
        assertThat(after.before(DAY.plusDays(3))).isEqualTo(after.memories());
        assertThat(after.before(DAY)).isEqualTo(Memories.NONE);
    }
}
