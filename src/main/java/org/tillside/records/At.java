package org.tillside.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** What a line's clock says, read digit by digit where it stands as it is usually written. */
final class At {
    /** A clock that shows what no calendar has, as the 30th of February, is read as the day it comes to. */
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.LENIENT);

    private static final int USUAL = 25;
    private static final int SIGN = 19;
    private static final int SHORTEST_MONTH = 28;

    private At() {}

    /** The time of a text of the shape {@link Line#AT}. */
    static OffsetDateTime of(String at) {
        return isUsual(at)
                ? OffsetDateTime.of(
                        LocalDateTime.of(
                                digits(at, 0) * 100 + digits(at, 2),
                                digits(at, 5),
                                digits(at, 8),
                                digits(at, 11),
                                digits(at, 14),
                                digits(at, 17)),
                        ZoneOffset.ofTotalSeconds(offset(at)))
                : OffsetDateTime.parse(at, CLOCK);
    }

    /** Its seconds since 1970; 0 for what no calendar has. */
    static long seconds(String at) {
        try {
            if (!isUsual(at)) {
                return OffsetDateTime.parse(at).toEpochSecond();
            }
            long days = LocalDate.of(digits(at, 0) * 100 + digits(at, 2), digits(at, 5), digits(at, 8))
                    .toEpochDay();
            return days * 86_400 + digits(at, 11) * 3600L + digits(at, 14) * 60L + digits(at, 17) - offset(at);
        } catch (DateTimeException e) {
            return 0;
        }
    }

    private static int offset(String at) {
        int seconds = digits(at, 20) * 3600 + digits(at, 23) * 60;
        return at.charAt(SIGN) == '-' ? -seconds : seconds;
    }

    /** Whether it is of the usual length and every calendar has it; the rest is left to the formatter. */
    static boolean isUsual(String at) {
        return at.length() == USUAL
                && Shapes.isAt(at)
                && at.compareTo("0001") > 0
                && in(digits(at, 5), 1, 12)
                && in(digits(at, 8), 1, SHORTEST_MONTH)
                && digits(at, 11) < 24
                && digits(at, 14) < 60
                && digits(at, 17) < 60;
    }

    private static boolean in(int number, int least, int most) {
        return number >= least && number <= most;
    }

    private static int digits(String at, int from) {
        return (at.charAt(from) - '0') * 10 + at.charAt(from + 1) - '0';
    }
}
