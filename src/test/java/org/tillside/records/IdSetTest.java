package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It holds what a set of texts holds. */
class IdSetTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 30_000, Integer.MAX_VALUE})
    void itIsASetOfTexts(int expected) {
        Random dice = new Random(3);
        List<String> ids = ids(dice);
        IdSet ours = new IdSet(expected);
        Set<String> known = new HashSet<>();
        for (int i = 0; i < 60_000; i++) {
            String id = ids.get(dice.nextInt(ids.size()));
            assertThat(ours.has(id)).as(id).isEqualTo(known.contains(id));
            assertThat(ours.add(id)).as(id).isEqualTo(known.add(id));
        }
        assertThat(ids).allSatisfy(id -> assertThat(ours.has(id)).isEqualTo(known.contains(id)));
        assertThat(known).hasSizeGreaterThan(10_000);
    }

    /** Many of ours, and some that look nearly so. */
    private static List<String> ids(Random dice) {
        List<String> ids = new ArrayList<>(List.of(
                "",
                "o1",
                "0".repeat(36),
                new UUID(0, 0).toString(),
                new UUID(0, 1).toString(),
                new UUID(1, 0).toString()));
        for (int i = 0; i < 20_000; i++) {
            String id = new UUID(dice.nextLong(), dice.nextLong()).toString();
            ids.add(id);
            if (i % 10 == 0) {
                int at = dice.nextInt(36);
                ids.add(id.substring(0, at) + "-0afgz\u00e1\u0161".charAt(dice.nextInt(8)) + id.substring(at + 1));
                ids.add(id.toUpperCase(Locale.ROOT));
                ids.add(id.substring(1));
            }
        }
        return ids;
    }

    @Test
    void twoHalvesInTurnAreNotTheSame() {
        IdSet ids = new IdSet();
        assertThat(ids.add(new UUID(7, 9).toString())).isTrue();
        assertThat(ids.has(new UUID(9, 7).toString())).isFalse();
        assertThat(ids.add(new UUID(9, 7).toString())).isTrue();
        assertThat(ids.add(new UUID(7, 9).toString())).isFalse();
    }
}
