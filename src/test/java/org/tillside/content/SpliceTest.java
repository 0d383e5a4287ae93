package org.tillside.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpliceTest {
    private static final String[] LETTERS = {"a", "b", "\n", "ā", "Հ", "😀", "😁", "🤀"};

    @Test
    void theSmallestChangeIsFound() {
        assertThat(Splice.between("I am here", "I was here")).isEqualTo(new Splice(2, "am", "was"));
        assertThat(Splice.between("aa", "aaa")).isEqualTo(new Splice(2, "", "a"));
        assertThat(Splice.between("", "x")).isEqualTo(new Splice(0, "", "x"));
        assertThat(Splice.between("same", "same").isEmpty()).isTrue();
    }

    @Test
    void noChangeBeginsOrEndsWithinACharacter() {
        // the two share their first half, and the next two their second
        assertThat(Splice.between("a😀b", "a😁b")).isEqualTo(new Splice(1, "😀", "😁"));
        assertThat(Splice.between("a😀b", "a🤀b")).isEqualTo(new Splice(1, "😀", "🤀"));
    }

    @Test
    void aChangeLeadsThereAndBackWhateverTheTextsAre() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            String before = text(random);
            String after = text(random);
            Splice splice = Splice.between(before, after);
            assertThat(splice.on(before)).isEqualTo(after);
            assertThat(splice.back().on(after)).isEqualTo(before);
            assertThat(whole(splice.old()) && whole(splice.now())).isTrue();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    private static boolean whole(String text) {
        return text.codePoints().noneMatch(it -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
    }

    @Test
    void aChangeOfAnotherTextIsRefused() {
        Splice splice = new Splice(2, "am", "was");
        assertThatThrownBy(() -> splice.on("I is here")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> splice.on("I")).isInstanceOf(IllegalArgumentException.class);
    }
}
