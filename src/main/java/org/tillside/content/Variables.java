package org.tillside.content;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that a shop fills into the texts of a pack, written {@code $shop.name}. */
public final class Variables {
    /** All that there are. */
    public static final List<String> NAMES = List.of(
            "shop.name",
            "shop.vision",
            "shop.quality",
            "shop.kind",
            "shop.promise",
            "shop.returns",
            "shop.owner",
            "shop.currency",
            "trainee.name",
            "mentor.name");

    private static final Pattern VARIABLE = Pattern.compile("\\$([a-z]+\\.[a-z]+)");

    private Variables() {}

    /** The variables in a text that do not exist, without the sign. */
    public static List<String> unknown(String text) {
        return text.indexOf('$') < 0
                ? List.of()
                : VARIABLE.matcher(text)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .filter(name -> !NAMES.contains(name))
                        .distinct()
                        .toList();
    }

    /** The text with every variable that has a value replaced by it; the others stay as written. */
    public static String fill(String text, Map<String, String> values) {
        return text.indexOf('$') < 0
                ? text
                : VARIABLE.matcher(text)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
