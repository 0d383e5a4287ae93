package org.tillside.library;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a scalar says when something other than text is wanted. */
final class Scalars {
    private static final int MOST_DIGITS = 9;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,4}) ?(s|seconds?|min|minutes?)");
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,4}) (day|week|month|year)s?");

    private Scalars() {}

    /** A whole number, with or without a sign. */
    static Optional<Integer> whole(String text) {
        int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = text.length() - sign;
        return digits > 0 && digits <= MOST_DIGITS && isDigits(text, sign)
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A number with a point. */
    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Seconds from {@code 30s} or {@code 2min}; nothing takes no time at all. */
    static Optional<Integer> seconds(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int seconds = Integer.parseInt(matcher.group(1)) * (matcher.group(2).startsWith("m") ? 60 : 1);
        return seconds == 0 ? Optional.empty() : Optional.of(seconds);
    }

    /** A period from {@code 12 months}. */
    static Optional<Period> period(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "day" -> Period.ofDays(count);
                    case "week" -> Period.ofWeeks(count);
                    case "month" -> Period.ofMonths(count);
                    default -> Period.ofYears(count);
                });
    }

    /** The id that a text would make: without accents, in small letters, hyphens for all else; may be empty. */
    static String asId(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String id = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.length() > 80 ? id.substring(0, 80) : id;
    }
}
