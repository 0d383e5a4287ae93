package org.tillside.shop;

import java.util.Comparator;
import org.tillside.journal.Event;

/** Where an event stands in the order in which events count. */
public record Moment(long lamport, String writer, long number) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER = Comparator.comparingLong(Moment::lamport)
            .thenComparing(Moment::writer)
            .thenComparingLong(Moment::number);

    /** The moment of an event. */
    public static Moment of(Event event) {
        return new Moment(event.lamport(), event.writer(), event.number());
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
