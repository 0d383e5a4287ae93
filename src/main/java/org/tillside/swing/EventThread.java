package org.tillside.swing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;
import org.tillside.screens.Ticker;

/**
 * The only class beside which no other starts a thread or hands work to the event thread: one writer thread keeps
 * the order of what was handed in, a second one works out what nobody writes, results and ticks come on the event
 * thread.
 */
public final class EventThread implements Background, Ticker, AutoCloseable {
    private final ExecutorService writer;
    private final ExecutorService thinker;
    private final List<Consumer<Busy>> watchers = new CopyOnWriteArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();

    /** Starts the writer thread when there is something to do; it ends with {@link #close}. */
    public EventThread() {
        this.writer = alone(work -> new Thread(work, "tillside-writer"));
        this.thinker = alone(EventThread::thinking);
    }

    /** One thread, with a queue that has no lock: whoever hands work in never waits for whoever takes it. */
    private static ExecutorService alone(ThreadFactory threads) {
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.MILLISECONDS, new LinkedTransferQueue<>(), threads);
    }

    private static Thread thinking(Runnable work) {
        Thread thread = new Thread(work, "tillside-thinker");
        // nothing is lost with what it works out
        thread.setDaemon(true);
        return thread;
    }

    /** Runs on the event thread: at once when called there, else soon. */
    public static void show(Runnable work) {
        if (SwingUtilities.isEventDispatchThread()) {
            work.run();
        } else {
            SwingUtilities.invokeLater(work);
        }
    }

    /** Runs on the event thread, behind what waits there now. */
    public static void later(Runnable work) {
        SwingUtilities.invokeLater(work);
    }

    @Override
    public <T> Task run(String what, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
        return hand(writer, what, work, onScreen, onFailure);
    }

    @Override
    public <T> Task beside(String what, Callable<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
        return hand(thinker, what, progress -> work.call(), onScreen, onFailure);
    }

    private <T> Task hand(
            ExecutorService to, String what, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
        Handed handed = new Handed(what);
        waiting.incrementAndGet();
        to.execute(() -> perform(handed, work, onScreen, onFailure));
        return handed::cancel;
    }

    private <T> void perform(Handed handed, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
        handed.at(-1);
        Runnable report;
        try {
            T result = work.run(handed);
            report = () -> onScreen.accept(result);
        } catch (Exception e) {
            report = () -> onFailure.accept(new Failure(handed.what, e));
        }
        boolean last = waiting.decrementAndGet() == 0;
        Runnable outcome = report;
        SwingUtilities.invokeLater(() -> {
            if (last) {
                tell(new Busy("", -1));
            }
            if (!handed.cancelled()) {
                outcome.run();
            }
        });
    }

    @Override
    public void watch(Consumer<Busy> watcher) {
        show(() -> watchers.add(watcher));
    }

    private void tellSoon(Busy busy) {
        // the first event of all makes the toolkit, for which the first work need not wait
        if (!watchers.isEmpty()) {
            SwingUtilities.invokeLater(() -> tell(busy));
        }
    }

    private void tell(Busy busy) {
        watchers.forEach(watcher -> watcher.accept(busy));
    }

    @Override
    public Stop every(Duration period, Consumer<Duration> tick) {
        long start = System.nanoTime();
        Timer timer = new Timer((int) period.toMillis(), null);
        timer.addActionListener(event -> tick.accept(Duration.ofNanos(System.nanoTime() - start)));
        timer.start();
        return timer::stop;
    }

    @Override
    public Stop after(Duration delay, Runnable then) {
        Timer timer = new Timer((int) delay.toMillis(), event -> then.run());
        timer.setRepeats(false);
        timer.start();
        return timer::stop;
    }

    /** Takes no more work; what was handed in is still done, in order, before the thread ends. */
    @Override
    public void close() {
        writer.shutdown();
        thinker.shutdownNow();
    }

    /** One piece of work that was handed in. */
    private final class Handed implements Progress {
        private final String what;
        private final AtomicBoolean stopped = new AtomicBoolean();

        Handed(String what) {
            this.what = what;
        }

        void cancel() {
            stopped.set(true);
        }

        @Override
        public void at(double share) {
            tellSoon(new Busy(what, share));
        }

        @Override
        public boolean cancelled() {
            return stopped.get();
        }
    }
}
