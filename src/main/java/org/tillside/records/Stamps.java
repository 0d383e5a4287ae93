package org.tillside.records;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times as the beginnings of file names, which stand in their order. */
final class Stamps {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS", Locale.ROOT);
    private static final int LENGTH = 23;

    private Stamps() {}

    static String of(Instant at) {
        return FORM.format(at.atOffset(ZoneOffset.UTC));
    }

    /** The time that a name begins with; empty if it is not one of these names. */
    static Optional<Instant> in(String name) {
        try {
            return name.length() < LENGTH
                    ? Optional.empty()
                    : Optional.of(
                            LocalDateTime.parse(name.substring(0, LENGTH), FORM).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException anotherName) {
            return Optional.empty();
        }
    }
}
