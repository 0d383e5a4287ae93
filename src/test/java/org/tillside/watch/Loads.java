package org.tillside.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;

/**
 * How much of each long event went into classes that the event thread itself loaded in it, as the platform's recorder saw
 * it: that happens once in the life of the program. What other threads load meanwhile makes no event shorter.
 */
final class Loads {
    static final String LOAD = "jdk.ClassLoad";
    /** What was loaded is linked and run by the interpreter at first: so much more for each class, and no more. */
    private static final long FIRST_TIME = 1_000_000;

    private final List<Span> loads = new ArrayList<>();
    private final Map<Integer, Span> steps = new HashMap<>();

    /** From when to when. */
    private record Span(Instant from, Instant to) {
        static Span of(RecordedEvent event) {
            return new Span(event.getStartTime(), event.getEndTime());
        }

        long nanos() {
            return Math.max(0, Duration.between(from, to).toNanos());
        }

        Span within(Span other) {
            return new Span(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
        }

        Span behind(Instant end) {
            return new Span(from.isBefore(end) ? end : from, to);
        }
    }

    /** Takes in what the event thread did. */
    void look(RecordedEvent event) {
        String name = event.getEventType().getName();
        if (name.equals(LOAD)) {
            loads.add(Span.of(event));
        } else if (name.equals(Step.NAME)) {
            steps.put(event.getInt("number"), Span.of(event));
        }
    }

    /**
     * What is left of the nanoseconds that an event kept the processor busy: without the time in which classes were
     * loaded, or without what so many may cost that are used for the first time, whichever is more.
     */
    long without(int number, long nanos) {
        long loading = Math.round(nanos * share(number));
        return Math.max(0, nanos - Math.max(loading, FIRST_TIME * count(number)));
    }

    private long count(int number) {
        Span step = steps.get(number);
        return step == null
                ? 0
                : loads.stream().filter(it -> it.within(step).nanos() > 0).count();
    }

    /** Between 0 and 1; a class that is loaded for another, as what it extends, is not counted twice. */
    private double share(int number) {
        Span step = steps.get(number);
        if (step == null || step.nanos() == 0) {
            return 0;
        }
        long sum = 0;
        Instant end = step.from();
        for (Span load : loads.stream()
                .map(it -> it.within(step))
                .sorted(Comparator.comparing(Span::from))
                .toList()) {
            sum += load.behind(end).nanos();
            end = load.to().isAfter(end) ? load.to() : end;
        }
        return Math.min(1, (double) sum / step.nanos());
    }
}
