package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;

/** The program's threads without its window: the caller's shows, one writes and one looks. */
final class Loop implements Background {
    private static final Set<String> KEEPING = Set.of("studio.keeping", "shell.saving");
    private static final int HELD = 10;

    private final boolean hasty;
    private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final ExecutorService writing = thread();
    private final ExecutorService looking = thread();
    private final List<Runnable> held = new ArrayList<>();
    private int unwritten;

    /** @param hasty for a control: nothing is kept before a few more things are to be kept, and nobody waits for it. */
    Loop(boolean hasty) {
        this.hasty = hasty;
    }

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public <T> Task run(String what, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
        unwritten++;
        Runnable all = () -> {
            Runnable told = done(what, () -> work.run(new Unhurried()), onScreen, onFailure);
            events.add(() -> {
                unwritten--;
                told.run();
            });
        };
        if (hasty && KEEPING.contains(what)) {
            held.add(all);
            unwritten--;
            if (held.size() == HELD) {
                unwritten += HELD;
                held.forEach(writing::execute);
                held.clear();
            }
        } else {
            writing.execute(all);
        }
        return () -> {};
    }

    @Override
    public <T> Task beside(String what, Callable<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
        looking.execute(() -> events.add(done(what, work, onScreen, onFailure)));
        return () -> {};
    }

    private static <T> Runnable done(String what, Callable<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
        try {
            T result = work.call();
            return () -> onScreen.accept(result);
        } catch (Exception e) {
            return () -> onFailure.accept(new Failure(what, e));
        }
    }

    @Override
    public void watch(Consumer<Busy> watcher) {}

    /** Shows what comes until all that was to be written is. */
    void written() throws InterruptedException {
        until(() -> unwritten == 0);
    }

    /** Shows what comes until something is so. */
    void until(BooleanSupplier is) throws InterruptedException {
        while (!is.getAsBoolean()) {
            Runnable event = events.poll(30, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("nothing happens any more");
            }
            event.run();
        }
    }

    /** Nothing more is looked at. */
    void end() {
        writing.shutdownNow();
        looking.shutdownNow();
    }

    /** Progress that nobody looks at. */
    private record Unhurried() implements Progress {
        @Override
        public void at(double share) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
