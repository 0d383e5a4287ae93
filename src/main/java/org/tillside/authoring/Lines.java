package org.tillside.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts as lines, each with its line end, so that joined they are the text again to the last byte. */
final class Lines {
    private Lines() {}

    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** Whether more lines end as on Windows than do not. */
    static boolean isWindows(String text) {
        int windows = 0;
        int all = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            all++;
            windows += at > 0 && text.charAt(at - 1) == '\r' ? 1 : 0;
        }
        return windows * 2 > all;
    }

    /** A text with the other kind of line ends. */
    static String ended(String text, boolean windows) {
        String plain = text.replace("\r\n", "\n");
        return windows ? plain.replace("\n", "\r\n") : plain;
    }

    /** Parts as numbers, the same for the same part in every list of one numbering. */
    static final class Numbering {
        private final Map<String, Integer> numbers = new HashMap<>();

        int[] of(List<String> parts) {
            return parts.stream()
                    .mapToInt(it -> numbers.computeIfAbsent(it, unseen -> numbers.size()))
                    .toArray();
        }
    }
}
