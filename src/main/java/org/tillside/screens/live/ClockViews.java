package org.tillside.screens.live;

import java.text.NumberFormat;
import java.util.Optional;
import org.tillside.content.Scenario;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.Fields;

/** Words the stop-clock: before, while and after it runs. */
final class ClockViews {
    private final Desk desk;
    private final Words words;
    private final Stage stage;

    ClockViews(Desk desk, Stage stage) {
        this.desk = desk;
        this.words = desk.words();
        this.stage = stage;
    }

    Optional<LiveState.Clock> clock(Fields fields, Moment moment) {
        return stage.timed(moment.clock().or(moment::picked))
                .flatMap(mark -> mark.clock().map(limit -> clock(mark, limit, fields, moment)));
    }

    private LiveState.Clock clock(Scenario.Mark mark, int limit, Fields fields, Moment moment) {
        boolean ticking = moment.clock().isPresent();
        Optional<Integer> stopped = fields.get("tenths/" + mark.id()).map(Integer::valueOf);
        LiveState.Phase phase = ticking
                ? moment.paused() ? LiveState.Phase.PAUSED : LiveState.Phase.RUNNING
                : stopped.isPresent() ? LiveState.Phase.STOPPED : LiveState.Phase.READY;
        int tenths = ticking ? moment.tenths() : stopped.orElse(0);
        String reading = reading(tenths);
        boolean over = tenths > limit * 10;
        String lead = desk.said(stage.scenario().lead().name());
        return new LiveState.Clock(
                phase,
                reading,
                Math.min(1, tenths / (limit * 10.0)),
                over,
                words.text("live.clock." + phase.name().toLowerCase(java.util.Locale.ROOT)),
                words.text("live.clock.of", reading, limit),
                words.text(
                        phase == LiveState.Phase.READY
                                ? "live.clock.starts"
                                : phase == LiveState.Phase.STOPPED
                                        ? over ? "live.clock.late" : "live.clock.in-time"
                                        : "live.clock.since",
                        lead));
    }

    private String reading(int tenths) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(tenths / 10.0);
    }
}
