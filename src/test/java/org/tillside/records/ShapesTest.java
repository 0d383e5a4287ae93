package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the shapes that are looked at letter by letter against the patterns that say what they are. */
class ShapesTest {
    private static final String LETTERS = "abcfg019-:TZ+ A\u00e1\u0101\u0130";

    @Test
    void theyAreThePatterns() {
        Random random = new Random(1);
        int words = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = text(random, random.nextInt(70));
            String at = changed(random, "2026-11-22T09:14:03+02:00");
            String hash = changed(random, "0123456789abcdef".repeat(4));
            assertThat(Shapes.isWord(text)).isEqualTo(Line.WORD.matcher(text).matches());
            assertThat(Shapes.isAt(at)).isEqualTo(Line.AT.matcher(at).matches());
            assertThat(Shapes.isHash(hash)).isEqualTo(Line.HASH.matcher(hash).matches());
            Bytes bytes = Bytes.of("f" + hash + "f".repeat(64));
            assertThat(Shapes.isHash(bytes, 1))
                    .isEqualTo(Line.HASH.matcher(bytes.text().substring(1, 65)).matches());
            words += Shapes.isWord(text) ? 1 : 0;
        }
        assertThat(words).isPositive();
    }

    @Test
    void everySignIsInAWordOrNot() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "a" + (char) c;
            assertThat(Shapes.isWord(text))
                    .as(text)
                    .isEqualTo(Line.WORD.matcher(text).matches());
        }
        for (int c = Byte.MIN_VALUE; c <= Byte.MAX_VALUE; c++) {
            assertThat(Shapes.isInWord((byte) c))
                    .isEqualTo(c >= 0 && Line.WORD.matcher("a" + (char) c).matches());
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(i < 3 ? 9 : LETTERS.length())));
        }
        return text.toString();
    }

    private static String changed(Random random, String from) {
        StringBuilder text = new StringBuilder(from);
        if (random.nextBoolean()) {
            text.setCharAt(random.nextInt(text.length()), LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        if (random.nextInt(4) == 0) {
            text.deleteCharAt(random.nextInt(text.length()));
        }
        return text.toString();
    }
}
