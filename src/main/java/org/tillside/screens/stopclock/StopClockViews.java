package org.tillside.screens.stopclock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tillside.insight.GreetingSums;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.stopclock.StopClockState.Clock;
import org.tillside.screens.stopclock.StopClockState.Steps;
import org.tillside.shop.Access;
import org.tillside.shop.Person;

/** Words what the stop-clock shows. */
final class StopClockViews {
    private static final int PAST = 6;
    private static final double TENTHS = 10;

    private final Desk desk;
    private final Words words;

    StopClockViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /** Who is in training and can be timed by the viewer, their mentees first. */
    List<Person> trainees() {
        Access access = new Access(desk.shop(), desk.viewer());
        return desk.shop().team().stream()
                .filter(it -> access.times(it.id()))
                .sorted(Comparator.comparing(it -> !desk.shop().mentors(desk.viewer(), it.id())))
                .toList();
    }

    StopClockState state(PersonId trainee, Watching watching, boolean busy) {
        Called called = new Called(desk);
        boolean sees = new Access(desk.shop(), desk.viewer()).greetings(trainee);
        List<ShiftRow> past = sees ? past(trainee) : List.of();
        long now = desk.clock().toInstant().toEpochMilli();
        boolean runs = !watching.running().isEmpty();
        boolean some = !watching.taken().isEmpty();
        return new StopClockState(
                trainees().stream()
                        .map(it -> new StopClockState.Choice(it.id().value(), called.full(it)))
                        .toList(),
                trainee.value(),
                words.text("stopclock.line"),
                words.text("stopclock.shift", words.weekday(watching.shift())),
                clocks(watching, now),
                watching.running().size() < Watching.MOST,
                rows(watching),
                sums(watching),
                watching.note(),
                some && !runs && !busy,
                words.text(runs ? "stopclock.keep.runs" : some ? "stopclock.keep.line" : "stopclock.keep.none"),
                past,
                words.text(
                        !sees
                                ? "stopclock.past.hidden"
                                : past.isEmpty() ? "stopclock.past.none" : "stopclock.past.line"),
                busy);
    }

    private List<ShiftRow> past(PersonId trainee) {
        return desk.shop()
                .person(trainee)
                .map(it -> new ShiftViews(words).newest(it.shifts(), PAST))
                .orElse(List.of());
    }

    private Optional<ShiftRow> sums(Watching watching) {
        return watching.taken().isEmpty()
                ? Optional.empty()
                : Optional.of(new ShiftViews(words)
                        .row(
                                words.text("stopclock.so-far"),
                                watching.taken().stream()
                                        .map(Watching.Taken::timed)
                                        .toList()));
    }

    private List<Clock> clocks(Watching watching, long now) {
        List<Clock> clocks = new ArrayList<>();
        watching.running()
                .forEach(it ->
                        clocks.add(clock(it, watching.taken().size() + clocks.size() + 1, clocks.isEmpty(), now)));
        return clocks;
    }

    private Clock clock(Watching.Clock it, int number, boolean first, long now) {
        int tenths = it.tenths(now);
        boolean over = tenths > GreetingSums.LIMIT;
        return new Clock(
                it.id(),
                words.text("stopclock.customer", number),
                words.text("kit.seconds-short", tenths / 10),
                Math.min(1, tenths / (double) GreetingSums.LIMIT),
                over,
                steps(it.steps()),
                first,
                words.text(over ? "stopclock.over" : "stopclock.runs", tenths / 10));
    }

    private static Steps steps(Optional<Boolean> seen) {
        return seen.map(it -> it ? Steps.WITHIN : Steps.FURTHER).orElse(Steps.NOT_LOOKED);
    }

    /** Newest first, so that what was just taken stands at the top. */
    private List<StopClockState.Row> rows(Watching watching) {
        List<StopClockState.Row> rows = new ArrayList<>();
        for (Watching.Taken each : watching.taken()) {
            rows.add(0, row(each, rows.size() + 1));
        }
        return rows;
    }

    private StopClockState.Row row(Watching.Taken it, int number) {
        String steps =
                switch (steps(it.clock().steps())) {
                    case WITHIN -> words.text("stopclock.within");
                    case FURTHER -> words.text("stopclock.further");
                    case NOT_LOOKED -> "";
                };
        return new StopClockState.Row(
                words.text("stopclock.customer", number),
                it.tenths()
                        .map(tenths -> words.text("stopclock.after", tenths / TENTHS))
                        .orElseGet(() -> words.text("stopclock.nobody-greeted")),
                steps,
                it.tenths().filter(tenths -> tenths <= GreetingSums.LIMIT).isPresent());
    }
}
