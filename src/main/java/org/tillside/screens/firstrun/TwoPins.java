package org.tillside.screens.firstrun;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tillside.records.PinRules;
import org.tillside.screens.Words;

/** A PIN typed twice: holds the digits, says what is wrong with them, and wipes them. */
final class TwoPins {
    private static final int DIGITS = 6;

    private char[] first = {};
    private char[] second = {};

    void first(char[] digits) {
        Arrays.fill(first, ' ');
        first = digits;
    }

    void second(char[] digits) {
        Arrays.fill(second, ' ');
        second = digits;
    }

    /** A copy of the digits. */
    char[] chosen() {
        return first.clone();
    }

    FirstRunState.Pins seen(Words words, int round) {
        Optional<String> trouble = first.length < DIGITS ? Optional.empty() : refusal(words);
        boolean both = first.length == DIGITS && second.length == DIGITS;
        boolean same = Arrays.equals(first, second);
        if (trouble.isEmpty() && both && !same) {
            trouble = Optional.of(words.text("pin.not-the-same"));
        }
        return new FirstRunState.Pins(trouble, both && same && trouble.isEmpty(), round);
    }

    private Optional<String> refusal(Words words) {
        return PinRules.refusal(first)
                .map(it -> words.text(
                        "pin.refused." + it.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    void wipe() {
        Arrays.fill(first, ' ');
        Arrays.fill(second, ' ');
        first = new char[0];
        second = new char[0];
    }
}
