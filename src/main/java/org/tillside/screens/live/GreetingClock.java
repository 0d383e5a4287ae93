package org.tillside.screens.live;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.tillside.screens.Ticker;

/** A stop-clock for one line, in tenths of a second, which stands still while the play is paused. */
final class GreetingClock {
    private static final Duration TICK = Duration.ofMillis(100);

    private final Ticker ticker;
    private final IntConsumer tenths;
    private Ticker.Stop ticking = () -> {};
    private Duration before = Duration.ZERO;
    private Duration since = Duration.ZERO;
    private Optional<String> line = Optional.empty();
    private boolean running;

    GreetingClock(Ticker ticker, IntConsumer tenths) {
        this.ticker = ticker;
        this.tenths = tenths;
    }

    /** From nothing, for a line of the rubric. */
    void start(String item) {
        halt();
        line = Optional.of(item);
        before = Duration.ZERO;
        goOn();
    }

    /** From where it stood. */
    void goOn() {
        if (line.isPresent() && !running) {
            running = true;
            since = Duration.ZERO;
            ticking = ticker.every(TICK, gone -> {
                since = gone;
                tenths.accept(read());
            });
        }
    }

    /** Stands still; what it shows stays. */
    void halt() {
        ticking.stop();
        if (running) {
            before = before.plus(since);
        }
        running = false;
    }

    /** Stops for good and gives the tenths of a second. */
    int stop() {
        halt();
        line = Optional.empty();
        return read();
    }

    /** The line that it is for, from its start until it is stopped, pauses included. */
    Optional<String> line() {
        return line;
    }

    private int read() {
        return (int) ((running ? before.plus(since) : before).toMillis() / 100);
    }
}
