package org.tillside.screens.shell;

import java.time.Duration;
import org.tillside.records.Book;
import org.tillside.shop.ShopState;

/** Looks up each second: whether somebody is still there, and whether another window wrote into the shop. */
final class Watch {
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration EACH_SECOND = Duration.ofSeconds(1);

    private final House house;
    private final Runnable changed;
    private final Runnable idle;
    private long idleSeconds;
    private boolean polling;

    /**
     * A watch that does not look yet.
     *
     * @param changed runs when another window has written
     * @param idle runs while nobody has stirred for five minutes
     */
    Watch(House house, Runnable changed, Runnable idle) {
        this.house = house;
        this.changed = changed;
        this.idle = idle;
    }

    void begin() {
        house.ticker().every(EACH_SECOND, elapsed -> look());
    }

    /** Somebody stirred. */
    void awake() {
        idleSeconds = 0;
    }

    private void look() {
        idleSeconds++;
        if (idleSeconds >= IDLE.toSeconds()) {
            idle.run();
        }
        if (!polling) {
            house.book().ifPresent(this::poll);
        }
    }

    /** What other windows wrote is shown here a second later. A folder that cannot be read just now is asked again. */
    private void poll(Book book) {
        ShopState before = book.state();
        polling = true;
        house.background()
                .run(
                        "shell.reading",
                        book::poll,
                        now -> {
                            polling = false;
                            if (before != now) {
                                changed.run();
                            }
                        },
                        failure -> polling = false);
    }
}
