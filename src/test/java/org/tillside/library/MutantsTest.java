package org.tillside.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tillside.content.Catalogue;

/** Whatever is done to a file, reading it ends with findings and not with a failure, and the other files are there. */
class MutantsTest {
    private static final List<String> FILES = List.of(
            "pack.yaml",
            "skills.yaml",
            "programmes/first-week.yaml",
            "modules/greet/module.yaml",
            "modules/greet/1-eyes.md",
            "modules/greet/quiz.yaml",
            "forms/after-tea.yaml",
            "scenarios/cold-tea.yaml",
            "scenarios/one.lv.yaml");

    private static final int ROUNDS = 2000;

    @Test
    void noDamageStopsTheReading() {
        Random random = new Random(7);
        Guide whole = new Guide();
        int damaged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String file = FILES.get(random.nextInt(FILES.size()));
            Guide pack = whole.copy();
            byte[] mutant = random.nextBoolean() ? bytes(pack.text(file), random) : lines(pack.text(file), random);
            pack.put(file, mutant);
            List<Catalogue> read = new ArrayList<>();
            assertThatCode(() -> read.add(Library.read(List.of(pack), "lv")))
                    .as("%s in round %s", file, round)
                    .doesNotThrowAnyException();
            assertThat(read.get(0).forms()).hasSizeGreaterThanOrEqualTo(2);
            damaged += read.get(0).broken().isEmpty() ? 0 : 1;
        }
        assertThat(damaged).isGreaterThan(ROUNDS / 3);
    }

    /** Some bytes changed, taken out, or doubled. */
    private static byte[] bytes(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            byte[] signs = ":#-[]{}\"'*&!|>%@`,\t\n \u0000_0".getBytes(StandardCharsets.UTF_8);
            bytes[at] = random.nextInt(4) == 0 ? (byte) random.nextInt(256) : signs[random.nextInt(signs.length)];
        }
        return bytes;
    }

    /** Lines taken out, doubled, moved, or indented otherwise. */
    private static byte[] lines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = random.nextInt(3); i >= 0 && lines.size() > 2; i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(at));
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.set(at, "  " + lines.get(at));
                default -> lines.set(at, lines.get(at).replaceFirst("(: ?).*", "$1[]"));
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
