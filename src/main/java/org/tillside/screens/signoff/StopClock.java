package org.tillside.screens.signoff;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.IntConsumer;
import org.tillside.content.Level;
import org.tillside.practice.Filling;
import org.tillside.screens.Desk;
import org.tillside.screens.Ticker;

/** The stop-clock of a line: it notes the seconds, and the level by the time allowed. */
final class StopClock {
    private final Desk desk;
    private Ticker.Stop ticking = () -> {};
    private OffsetDateTime began;

    StopClock(Desk desk) {
        this.desk = desk;
        this.began = desk.clock();
    }

    void start(IntConsumer atSecond) {
        stop();
        began = desk.clock();
        ticking = desk.ticker().every(Duration.ofMillis(250), gone -> atSecond.accept((int) gone.toSeconds()));
    }

    void stop() {
        ticking.stop();
    }

    /** Stops and writes what it read into the line. */
    Fields stop(Subject subject, Fields fields, String item) {
        stop();
        int seconds = (int) Duration.between(began, desk.clock()).toSeconds();
        int limit = subject.lines().stream()
                .filter(it -> it.id().value().equals(item))
                .flatMap(it -> it.clock().stream())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        boolean inTime = seconds <= limit;
        List<Level> levels = subject.levels();
        Fields timed = fields.with("seconds/" + item, String.valueOf(seconds));
        if (!levels.isEmpty()) {
            Level level = levels.get(inTime ? levels.size() - 1 : 0);
            timed = timed.with("value/" + item, level.id().value());
        }
        return inTime ? timed : timed.with("reason/" + item, Filling.Reason.NOT_TO_STANDARD.name());
    }
}
