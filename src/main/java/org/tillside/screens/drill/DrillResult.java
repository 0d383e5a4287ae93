package org.tillside.screens.drill;

import java.util.List;
import org.tillside.practice.DrillGuest;
import org.tillside.practice.DrillRun;
import org.tillside.screens.Desk;
import org.tillside.screens.drill.DrillState.Row;
import org.tillside.screens.drill.DrillState.Side;
import org.tillside.shop.DrillWork;

/** How a whole drill went, and the one thing to try next. */
final class DrillResult {
    private static final double TENTHS = 10;

    private final Desk desk;

    DrillResult(Desk desk) {
        this.desk = desk;
    }

    private String text(String key, Object... arguments) {
        return desk.words().text(key, arguments);
    }

    Side.Over of(DrillRun run, boolean saved) {
        List<DrillRun.Greeted> done = run.done();
        int well = DrillViews.well(done);
        int missed = (int) done.stream().filter(it -> it.way().isEmpty()).count();
        boolean passed = DrillWork.passes(well, done.size());
        int needed = (DrillWork.PASS * done.size() + 99) / 100;
        String median = DrillRun.median(run.suited())
                .map(it -> text("drill.number", Math.round(it) / TENTHS))
                .orElse(text("drill.none"));
        List<Row> rows = List.of(
                new Row(String.valueOf(done.size() - well - missed), text("drill.over.poor")),
                new Row(String.valueOf(missed), text("drill.over.missed")),
                new Row(run.calm() ? text("drill.none") : median, text("drill.over.median")),
                new Row(String.valueOf(run.bestStreak()), text("drill.over.streak")));
        String line = run.calm()
                ? text("drill.over.calm")
                : text(passed ? "drill.over.passed" : "drill.over.not-passed", needed, done.size());
        return new Side.Over(
                text("drill.over", well, done.size()),
                line,
                text("drill.over.well"),
                rows,
                text("drill.tip." + tip(run)),
                passed && !run.calm(),
                saved,
                run.calm());
    }

    /** What went wrong most often; missing somebody weighs most, since nothing else can make up for it. */
    private static String tip(DrillRun run) {
        int missed = 0;
        int closed = 0;
        int far = 0;
        int manner = 0;
        for (DrillRun.Greeted each : run.done()) {
            DrillGuest guest = run.guests().get(each.guest());
            if (each.way().isEmpty()) {
                missed += 2;
            } else if (!each.well() && !each.way().get().open()) {
                closed++;
            } else if (!each.well() && guest.spot().far()) {
                far++;
            } else if (!each.well()) {
                manner++;
            }
        }
        int most = Math.max(Math.max(missed, closed), Math.max(far, manner));
        if (most == 0) {
            return "quicker";
        }
        return most == missed ? "missed" : most == closed ? "closed" : most == far ? "far" : "manner";
    }
}
