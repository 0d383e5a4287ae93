package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** It is a set of texts, to whoever asks. */
class GoneTest {
    @Test
    void itIsASetOfTexts() {
        Random dice = new Random(5);
        List<String> ids = ids(dice);
        Set<String> known = new HashSet<>();
        Gone gone = Gone.NONE;
        for (int i = 0; i < 40; i++) {
            List<String> more = new ArrayList<>();
            for (int k = 0; k < 1 << i % 8; k++) {
                more.add(ids.get(dice.nextInt(ids.size())));
            }
            Gone before = gone;
            Set<String> then = Set.copyOf(known);
            gone = gone.plus(more);
            assertThat(gone == before).isEqualTo(then.containsAll(more));
            known.addAll(more);
            assertThat(before).isEqualTo(then);
            assertThat(gone).isEqualTo(known).hasSameSizeAs(known).isEqualTo(Gone.of(known));
            assertThat(ids)
                    .filteredOn(gone::contains)
                    .filteredOn(it -> !known.contains(it))
                    .isEmpty();
        }
        assertThat(known).hasSizeGreaterThan(500);
        assertThat(Gone.of(gone)).isSameAs(gone);
        assertThat(new TreeSet<>(gone)).containsExactlyElementsOf(new TreeSet<>(known));
    }

    /** Many of ours in all halves of the numbers, and some that look nearly so. */
    private static List<String> ids(Random dice) {
        List<String> ids = new ArrayList<>(List.of(
                "",
                "o1",
                "0".repeat(36),
                new UUID(0, 0).toString(),
                new UUID(0, -1).toString(),
                new UUID(-1, 0).toString()));
        for (int i = 0; i < 1_000; i++) {
            String id = new UUID(dice.nextLong(), dice.nextLong()).toString();
            ids.add(id);
            if (i % 10 == 0) {
                ids.add(id.toUpperCase(Locale.ROOT));
                ids.add(id.substring(1));
            }
        }
        return ids;
    }

    @Test
    void itKeepsNoTextOfOurIds() {
        String id = new UUID(3, 4).toString();
        WeakReference<String> text = new WeakReference<>(id);
        Gone gone = Gone.of(List.of(id)).plus(List.of(new UUID(3, 5).toString()));
        id = "";
        for (int i = 0; i < 100 && text.get() != null; i++) {
            System.gc();
        }
        assertThat(text.get()).isNull();
        assertThat(gone).contains(new UUID(3, 4).toString()).hasSize(2);
        assertThat(id).isEmpty();
        Reference.reachabilityFence(gone);
    }
}
