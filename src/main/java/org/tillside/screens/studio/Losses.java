package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tillside.screens.Words;

/** What a translation has lost that the program needs or readers miss: variables, gaps, links, what is stressed. */
final class Losses {
    /** Shop variables, gaps of a question, where links and pictures lead, and the heads of callouts. */
    private static final Pattern PARTS = Pattern.compile("\\$[a-z]+\\.[a-z]+|_\\d+_|(?<=\\]\\()[^)\\s]+|\\[![a-z-]+");

    private static final Pattern STRESSED = Pattern.compile("(?<!\\*)\\*{1,2}[^*\\s](?:[^*]*[^*\\s])?\\*{1,2}(?!\\*)");
    /** A text may be so much longer than its original before somebody should look at it. */
    private static final double LONGER = 1.5;

    private static final int MORE = 12;

    private Losses() {}

    /** What may be wrong, in words. */
    static List<String> of(Words words, String original, String now, boolean isShort) {
        List<String> said = new ArrayList<>();
        if (now.isEmpty()) {
            return said;
        }
        List<String> lost = parts(original);
        parts(now).forEach(lost::remove);
        if (!lost.isEmpty()) {
            said.add(words.text("studio.translate.lost", String.join(", ", lost)));
        }
        if (stressed(original) > stressed(now)) {
            said.add(words.text("studio.translate.stress"));
        }
        if (isShort && isLong(original, now)) {
            said.add(words.text("studio.translate.long", length(original), length(now)));
        }
        return said;
    }

    private static boolean isLong(String original, String now) {
        return length(now) > length(original) * LONGER + MORE;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<String> parts(String text) {
        return new ArrayList<>(
                PARTS.matcher(text).results().map(MatchResult::group).toList());
    }

    private static long stressed(String text) {
        return STRESSED.matcher(text).results().count();
    }
}
