package org.tillside.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds what an id may look like against the pattern that says it. */
class IdsTest {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    @Test
    void everySignFitsOrNot() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(fits("x" + (char) c)).as("sign %x", c).isEqualTo(matches("x" + (char) c));
        }
    }

    @Test
    void itIsNeitherEmptyNorTooLong() {
        for (int length = 0; length < 70; length++) {
            String text = "z".repeat(length);
            assertThat(fits(text)).as(text).isEqualTo(matches(text));
        }
    }

    private static boolean matches(String text) {
        return ID.matcher(text).matches();
    }

    private static boolean fits(String text) {
        try {
            return new EventId(text).value().equals(text);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
