package org.tillside.screens.shell;

import java.time.Duration;
import java.util.Optional;
import org.tillside.screens.Ticker;

/** Lets what only confirms go by itself; what warns or failed stays until somebody closes it. */
final class Passing {
    private static final Duration EACH_SECOND = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(8);

    private final Ticker ticker;
    private final Runnable quiet;
    private Optional<Ticker.Stop> running = Optional.empty();
    private boolean seen;

    /**
     * Nothing is said yet.
     *
     * @param quiet takes away what is said
     */
    Passing(Ticker ticker, Runnable quiet) {
        this.ticker = ticker;
        this.quiet = quiet;
    }

    /** Something is said, in the place of what was said before. */
    void said(Notice notice) {
        ended();
        boolean passes = notice.tone() == Notice.Tone.GOOD || notice.tone() == Notice.Tone.INFO;
        running = passes ? Optional.of(ticker.every(EACH_SECOND, this::tick)) : Optional.empty();
    }

    private void tick(Duration since) {
        seen = true;
        if (since.compareTo(READ) >= 0) {
            quiet.run();
        }
    }

    /** Another page opens. A page often says something and then leaves by itself: that is still to be read on the next. */
    void moved() {
        if (seen) {
            quiet.run();
        }
    }

    /** Nothing is said any more. */
    void ended() {
        running.ifPresent(Ticker.Stop::stop);
        running = Optional.empty();
        seen = false;
    }
}
