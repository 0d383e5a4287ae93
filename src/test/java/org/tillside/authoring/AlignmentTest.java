package org.tillside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void theFewestPartsDiffer() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            int[] a = random.ints(random.nextInt(14), 0, 2 + random.nextInt(4)).toArray();
            int[] b = random.ints(random.nextInt(14), 0, 2 + random.nextInt(4)).toArray();
            List<Alignment.Change> changes = Alignment.of(a, b);
            assertThat(applied(a, b, changes)).isEqualTo(b);
            int parts = changes.stream()
                    .mapToInt(it -> it.to() - it.from() + it.nowTo() - it.nowFrom())
                    .sum();
            assertThat(parts)
                    .as("%s %s", Arrays.toString(a), Arrays.toString(b))
                    .isEqualTo(a.length + b.length - 2 * longestCommon(a, b));
        }
    }

    /** Only what the changes name is taken from the second list. */
    private static int[] applied(int[] a, int[] b, List<Alignment.Change> changes) {
        IntStream all = IntStream.empty();
        int at = 0;
        for (Alignment.Change it : changes) {
            assertThat(it.from()).as("changes neither touch nor cross").isGreaterThanOrEqualTo(at);
            all = IntStream.concat(all, Arrays.stream(a, at, it.from()));
            all = IntStream.concat(all, Arrays.stream(b, it.nowFrom(), it.nowTo()));
            at = it.to();
        }
        return IntStream.concat(all, Arrays.stream(a, at, a.length)).toArray();
    }

    private static int longestCommon(int[] a, int[] b) {
        int[][] longest = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                longest[i][j] =
                        a[i] == b[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest[0][0];
    }

    @Test
    void twoLargeTextsThatHaveNothingInCommonTakeNoAge() {
        int[] a = IntStream.range(0, 100_000).toArray();
        int[] b = IntStream.range(0, 100_000).map(it -> it % 3 == 0 ? it : -it).toArray();
        long start = System.nanoTime();
        assertThat(applied(a, b, Alignment.of(a, b))).isEqualTo(b);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }
}
