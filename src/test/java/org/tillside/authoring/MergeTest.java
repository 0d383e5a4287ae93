package org.tillside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final String BASE = "1\n2\n3\n4\n5\n6\n";

    private static String merged(String base, String mine, String theirs) {
        Merge merge = Merge.of(base, mine, theirs);
        assertThat(merge).isInstanceOf(Merge.Merged.class);
        return ((Merge.Merged) merge).text();
    }

    private static Merge.Conflicts conflicts(String base, String mine, String theirs) {
        Merge merge = Merge.of(base, mine, theirs);
        assertThat(merge).isInstanceOf(Merge.Conflicts.class);
        return (Merge.Conflicts) merge;
    }

    @Test
    void changesThatLieApartAreBothTaken() {
        assertThat(merged(BASE, "1\nzwei\n3\n4\n5\n6\n", "1\n2\n3\n4\n6\n7\n")).isEqualTo("1\nzwei\n3\n4\n6\n7\n");
        assertThat(merged(BASE, BASE, "x")).isEqualTo("x");
        assertThat(merged(BASE, "x", BASE)).isEqualTo("x");
        assertThat(merged(BASE, "1\n3\n", "1\n3\n")).as("the same by both").isEqualTo("1\n3\n");
    }

    @Test
    void changesOfTheSameLinesOrOfLinesThatTouchAreShownSideBySide() {
        Merge.Conflicts same = conflicts(BASE, "1\nzwei\n3\n4\n5\n6\n", "1\ndivi\n3\n4\n5\nseši\n");
        assertThat(same.regions())
                .containsExactly(new Merge.Region(2, List.of("2\n"), List.of("zwei\n"), List.of("divi\n")));
        assertThat(same.text(it -> String.join("", it.mine()))).isEqualTo("1\nzwei\n3\n4\n5\nseši\n");
        assertThat(same.text(it -> String.join("", it.theirs()))).isEqualTo("1\ndivi\n3\n4\n5\nseši\n");
        assertThat(conflicts(BASE, "1\nzwei\n3\n4\n5\n6\n", "1\n2\ndrei\n4\n5\n6\n")
                        .regions())
                .containsExactly(
                        new Merge.Region(2, List.of("2\n", "3\n"), List.of("zwei\n", "3\n"), List.of("2\n", "drei\n")));
        assertThat(conflicts(BASE, "1\n3\n4\n5\n6\n", "1\nzwei\n3\n4\n5\n6\n").regions())
                .containsExactly(new Merge.Region(2, List.of("2\n"), List.of(), List.of("zwei\n")));
    }

    @Test
    void otherLineEndsAreFollowedAndAreNoChange() {
        assertThat(merged(BASE, "1\nzwei\n3\n4\n5\n6\n", BASE.replace("\n", "\r\n")))
                .isEqualTo("1\r\nzwei\r\n3\r\n4\r\n5\r\n6\r\n");
        assertThat(merged(BASE, BASE.replace("\n", "\r\n"), "1\n2\n3\n4\n5\nsix\n"))
                .isEqualTo("1\r\n2\r\n3\r\n4\r\n5\r\nsix\r\n");
        assertThat(merged("", "", "a\r\nb\r\n")).isEqualTo("a\r\nb\r\n");
    }

    @Test
    void whateverTheTwoDoNothingOfEitherIsLost() {
        Random random = new Random(6);
        int clean = 0;
        int unclean = 0;
        for (int i = 0; i < 20_000; i++) {
            List<String> base = new ArrayList<>();
            for (int line = 3 + random.nextInt(12); line > 0; line--) {
                base.add(random.nextInt(5) + "\n");
            }
            List<String> mine = edited(random, base, "m");
            List<String> theirs = edited(random, base, "t");
            Merge merge = Merge.of(text(base), text(mine), text(theirs));
            if (merge instanceof Merge.Merged it) {
                clean++;
                holdsAll(Lines.of(it.text()), mine, theirs);
                assertThat(Merge.of(text(base), text(theirs), text(mine))).isEqualTo(it);
            } else {
                unclean++;
                Merge.Conflicts all = (Merge.Conflicts) merge;
                holdsAll(Lines.of(all.text(it -> text(it.mine()) + text(it.theirs()))), mine, theirs);
            }
        }
        assertThat(clean).isGreaterThan(2_000);
        assertThat(unclean).isGreaterThan(2_000);
    }

    private static void holdsAll(List<String> merged, List<String> mine, List<String> theirs) {
        assertThat(merged)
                .containsAll(mine.stream().filter(it -> it.startsWith("m")).toList());
        assertThat(merged)
                .containsAll(theirs.stream().filter(it -> it.startsWith("t")).toList());
    }

    private static String text(List<String> lines) {
        return String.join("", lines);
    }

    private static List<String> edited(Random random, List<String> base, String who) {
        List<String> lines = new ArrayList<>(base);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.add(at, who + random.nextInt(1_000) + "\n");
                case 1 -> lines.set(at, who + random.nextInt(1_000) + "\n");
                default -> lines.remove(at);
            }
            if (lines.isEmpty()) {
                lines.add(who + "\n");
            }
        }
        return lines;
    }
}
