package org.tillside.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import org.tillside.swing.kit.OnEventThread;

/**
 * Watches the event thread while the real window is used. Whatever it asks of disk, network, hashes and locks is a
 * breach at any length; so is an event that keeps it busy for more than eight times what a plain page takes in the same
 * run. Ends with an error that shows where, if there was any.
 *
 * <p>Files and sockets are seen by the platform's security manager where it has one, to release 23; later releases see
 * only what is read from and written to them, by the platform's recorder, and the figure says so.
 */
public final class Watch {
    private static final int PAGES = 9;
    private static final int TIMES = 8;

    private final Breaches breaches = new Breaches();
    private final List<Long> plain = new ArrayList<>();
    private final Waits waits;
    private final Meter meter;
    private final boolean doors;

    private Watch() {
        showPlainPages();
        waits = new Waits();
        meter = Meter.begin();
        Hashes.begin(breaches);
        doors = Doors.open(breaches);
    }

    /** Begins, unless the thread is being watched already, as when a second window is opened beside the first. */
    public static Optional<Watch> begin() {
        return Meter.isOn() ? Optional.empty() : Optional.of(new Watch());
    }

    /**
     * Has the platform's recorder begin once. Where it begins for the first time, all compiled code is thrown away: what
     * is to be watched warm, as a plain page is measured, calls this before it is warmed.
     */
    public static void ready() {
        new Waits().close();
    }

    private void showPlainPages() {
        try {
            OnEventThread.call(() -> {
                PlainPage page = new PlainPage();
                for (int i = 0; i < PAGES; i++) {
                    plain.add(page.show());
                }
                return plain;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Ends, notes the figure and fails if there was a breach.
     *
     * @param journey what was done meanwhile, for the figure
     */
    public void end(String journey) throws IOException {
        List<Breaches.Breach> found = stop();
        Ledger.note(new Figure(
                "Event thread",
                journey + ": the event thread waits for no disk, network, hash or lock, and no event takes long",
                "none at any length; at most " + TIMES + " × a plain page of controls",
                found.size() + " breaches in " + meter.events() + " events, the longest "
                        + milliseconds(meter.longest()) + " of " + milliseconds(limit())
                        + (doors ? "" : "; openings of files not seen on this release"),
                "a plain page " + milliseconds(median())
                        + "; the controls, which read, write, hash, lock, wait, call and work, are each reported",
                found.isEmpty(),
                found.isEmpty() ? "" : found.toString()));
        if (!found.isEmpty()) {
            AssertionError first = found.get(0).error();
            found.stream().skip(1).forEach(it -> first.addSuppressed(it.error()));
            throw first;
        }
    }

    /** Ends, and gives what the event thread did that it must not do. */
    public List<Breaches.Breach> stop() throws IOException {
        if (SwingUtilities.isEventDispatchThread()) {
            throw new IllegalStateException("what is watched cannot end the watch");
        }
        awaitLast();
        if (doors) {
            Doors.shut();
        }
        Hashes.end();
        meter.end();
        Loads loads = new Loads();
        try (waits) {
            waits.report(breaches, loads);
        }
        meter.without(loads);
        showPlainPages();
        meter.report(limit(), breaches);
        return breaches.all();
    }

    /** Who waited for an event goes on before all is noted of it. */
    private static void awaitLast() {
        try {
            OnEventThread.call(() -> true);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long limit() {
        return TIMES * median();
    }

    private long median() {
        return plain.stream().sorted().toList().get(plain.size() / 2);
    }

    private static String milliseconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
