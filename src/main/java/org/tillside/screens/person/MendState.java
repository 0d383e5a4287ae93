package org.tillside.screens.person;

import java.util.Optional;
import org.tillside.screens.Dates;

/**
 * Withdrawing or correcting one signature.
 *
 * @param what the signature, in words
 * @param canCorrect whether the viewer signed it; an owner may only withdraw a leaver's
 * @param correcting whether the time is corrected, else the signature is withdrawn
 * @param span the days on which it can have been seen
 * @param ready whether day, time and reason can be signed
 * @param wrong why it could not be signed
 */
public record MendState(
        String title,
        String line,
        String what,
        boolean canCorrect,
        boolean correcting,
        String day,
        Dates.Span span,
        String time,
        String reason,
        Optional<String> unread,
        boolean ready,
        Optional<String> wrong,
        boolean busy) {}
