package org.tillside.shop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tillside.journal.EventId;

/** When a person is in the shop: since when, and on which days a programme's clock stands still. */
public record Presence(LocalDate starts, List<Span> away, List<Stretch> stretches, List<Absence> absences) {
    public Presence {
        away = List.copyOf(away);
        stretches = List.copyOf(stretches);
        absences = List.copyOf(absences);
    }

    /** Some days away, both ends included. */
    public record Span(LocalDate from, LocalDate until) {}

    /** So many days put off, counted from the day after. */
    public record Stretch(EventId event, LocalDate on, int days) {}

    /** Left, and perhaps came back. */
    public record Absence(LocalDate left, Optional<LocalDate> returned) {}

    /** Whether the person belongs to the shop now. */
    public boolean present() {
        return absences.isEmpty()
                || absences.get(absences.size() - 1).returned().isPresent();
    }

    /** Whether the person is away, or gone, on that day. */
    public boolean awayOn(LocalDate day) {
        return away.stream().anyMatch(span -> !day.isBefore(span.from()) && !day.isAfter(span.until()))
                || absences.stream()
                        .anyMatch(gone -> !day.isBefore(gone.left())
                                && gone.returned()
                                        .filter(back -> !day.isBefore(back))
                                        .isEmpty());
    }
}
