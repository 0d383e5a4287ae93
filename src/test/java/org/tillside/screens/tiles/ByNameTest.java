package org.tillside.screens.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Words;

/** Names are ordered as the language orders them, however little is looked at. */
class ByNameTest {
    private static final List<String> ENDS = List.of("", "a", "z", "ē Y", " b", "-Z");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabyzĀČĢĪĶĻŅŠŪŽÖԱԲՖ '1";

    @Test
    void theOrderIsTheLanguagesOwn() {
        for (Locale language : Words.LANGUAGES) {
            Collator own = Collator.getInstance(language);
            ByName order = new ByName(language);
            for (char one : LETTERS.toCharArray()) {
                for (char other : LETTERS.toCharArray()) {
                    for (String end : ENDS) {
                        String first = one + end;
                        String second = other + ENDS.get(1);
                        assertThat(Integer.signum(order.compare(first, second)))
                                .as("%s: %s and %s", language, first, second)
                                .isEqualTo(Integer.signum(own.compare(first, second)));
                    }
                }
            }
        }
    }

    @Test
    void aNameWithoutLettersHasItsPlace() {
        Collator own = Collator.getInstance(Locale.ENGLISH);
        assertThat(Integer.signum(new ByName(Locale.ENGLISH).compare("", "Anna")))
                .isEqualTo(Integer.signum(own.compare("", "Anna")));
    }
}
