package org.tillside.screens;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The stop-clock for one line of a form or rubric, in tenths of a second: it stands still while there is a pause, and a
 * change of the computer's time does not touch it.
 */
public final class TenthsClock {
    private static final Duration TICK = Duration.ofMillis(100);

    private final Ticker ticker;
    private final IntConsumer tenths;
    private Ticker.Stop ticking = () -> {};
    private Duration before = Duration.ZERO;
    private Duration since = Duration.ZERO;
    private Optional<String> line = Optional.empty();
    private boolean running;

    /** A clock that tells its tenths as they pass. */
    public TenthsClock(Ticker ticker, IntConsumer tenths) {
        this.ticker = ticker;
        this.tenths = tenths;
    }

    /** From nothing, for a line of the rubric. */
    public void start(String item) {
        halt();
        line = Optional.of(item);
        before = Duration.ZERO;
        goOn();
    }

    /** From where it stood. */
    public void goOn() {
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
    public void halt() {
        ticking.stop();
        if (running) {
            before = before.plus(since);
        }
        running = false;
    }

    /** Stops for good and gives the tenths of a second. */
    public int stop() {
        halt();
        line = Optional.empty();
        return read();
    }

    /** The line that it is for, from its start until it is stopped, pauses included. */
    public Optional<String> line() {
        return line;
    }

    private int read() {
        return (int) ((running ? before.plus(since) : before).toMillis() / 100);
    }
}
