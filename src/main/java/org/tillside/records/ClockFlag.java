package org.tillside.records;

import java.util.Locale;
import java.util.Optional;

/** Why the wall clock of an event is not to be trusted. */
public enum ClockFlag {
    /** It is more than two minutes earlier than an event already written here. */
    BACK,
    /** It moved more than two minutes more or less than time did: set by hand, or the computer slept. */
    JUMP;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ClockFlag> of(String word) {
        for (ClockFlag flag : values()) {
            if (flag.word().equals(word)) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }
}
