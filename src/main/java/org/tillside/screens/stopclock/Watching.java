package org.tillside.screens.stopclock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tillside.journal.Mentoring;

/**
 * What a mentor has timed and not yet kept: clocks that run, and greetings that are over. It is a draft as well, so that
 * after a crash even the running clocks go on.
 *
 * @param shift the shop's day on which it began
 */
record Watching(LocalDate shift, List<Clock> running, List<Taken> taken, String note) {
    /** So many customers can be timed together. */
    static final int MOST = 4;

    private static final int A_TENTH = 100;

    Watching {
        running = List.copyOf(running);
        taken = List.copyOf(taken);
    }

    /** Somebody who came in. @param began in milliseconds of the epoch */
    record Clock(long began, Optional<Boolean> steps) {
        String id() {
            return String.valueOf(began);
        }

        int tenths(long now) {
            return (int) Math.min(Integer.MAX_VALUE, Math.max(0, now - began) / A_TENTH);
        }
    }

    /** A greeting, or that nobody greeted. */
    record Taken(Clock clock, Optional<Integer> tenths) {
        Mentoring.Timed timed() {
            return new Mentoring.Timed(tenths, clock.steps());
        }
    }

    static Watching empty(LocalDate shift) {
        return new Watching(shift, List.of(), List.of(), "");
    }

    boolean nothing() {
        return running.isEmpty() && taken.isEmpty() && note.isBlank();
    }

    /** Somebody comes in; two at the very same moment are told apart by a thousandth of a second. */
    Watching start(long now) {
        long free = now;
        while (taken(free)) {
            free++;
        }
        return running.size() < MOST ? with(plus(running, new Clock(free, Optional.empty())), taken) : this;
    }

    private boolean taken(long began) {
        return running.stream().anyMatch(it -> it.began() == began)
                || taken.stream().anyMatch(it -> it.clock().began() == began);
    }

    Optional<Clock> clock(String id) {
        return running.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The clock stops; empty tenths where nobody greeted. */
    Watching stop(Clock clock, Optional<Integer> tenths) {
        return with(minus(clock), plus(taken, new Taken(clock, tenths)));
    }

    /** The clock was started by mistake. */
    Watching discard(Clock clock) {
        return with(minus(clock), taken);
    }

    Watching steps(Clock clock, Optional<Boolean> seen) {
        return with(
                running.stream()
                        .map(it -> it.equals(clock) ? new Clock(it.began(), seen) : it)
                        .toList(),
                taken);
    }

    /** The last one is taken back, and its clock runs again. */
    Watching undo() {
        if (taken.isEmpty()) {
            return this;
        }
        Taken last = taken.get(taken.size() - 1);
        return with(plus(running, last.clock()), taken.subList(0, taken.size() - 1));
    }

    Watching noted(String words) {
        return new Watching(shift, running, taken, words);
    }

    private Watching with(List<Clock> clocks, List<Taken> greetings) {
        return new Watching(shift, clocks, greetings, note);
    }

    private List<Clock> minus(Clock clock) {
        return running.stream().filter(it -> !it.equals(clock)).toList();
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("shift", shift.toString());
        fields.put("running", running.stream().map(Watching::written).collect(Collectors.joining(";")));
        fields.put(
                "taken",
                taken.stream()
                        .map(it -> written(it.clock()) + ","
                                + it.tenths().map(String::valueOf).orElse(""))
                        .collect(Collectors.joining(";")));
        fields.put("note", note);
        return fields;
    }

    private static String written(Clock it) {
        return it.began() + "," + it.steps().map(seen -> seen ? "yes" : "no").orElse("");
    }

    /** What was written; empty where it is nothing of ours. */
    static Optional<Watching> of(Map<String, String> fields) {
        try {
            List<Clock> running = new ArrayList<>();
            for (String[] each : parts(fields, "running")) {
                running.add(clock(each));
            }
            List<Taken> taken = new ArrayList<>();
            for (String[] each : parts(fields, "taken")) {
                taken.add(new Taken(
                        clock(each), each[2].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(each[2]))));
            }
            return Optional.of(new Watching(
                    LocalDate.parse(fields.getOrDefault("shift", "")),
                    running,
                    taken,
                    fields.getOrDefault("note", "")));
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }

    private static List<String[]> parts(Map<String, String> fields, String name) {
        List<String[]> all = new ArrayList<>();
        for (String each : fields.getOrDefault(name, "").split(";")) {
            if (!each.isEmpty()) {
                all.add(each.split(",", -1));
            }
        }
        return all;
    }

    private static Clock clock(String[] parts) {
        Optional<Boolean> steps = parts[1].isEmpty() ? Optional.empty() : Optional.of(parts[1].equals("yes"));
        return new Clock(Long.parseLong(parts[0]), steps);
    }
}
