package org.tillside.screens.studio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;

/** Work that is done when the test says so. */
final class Held implements Background {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> Task run(String what, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
        waiting.add(() -> {
            T result;
            try {
                result = work.run(new Progress() {
                    @Override
                    public void at(double share) {}

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                });
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            onScreen.accept(result);
        });
        return () -> {};
    }

    @Override
    public void watch(Consumer<Busy> watcher) {}

    void one() {
        waiting.remove().run();
    }

    boolean more() {
        return !waiting.isEmpty();
    }

    void all() {
        while (more()) {
            one();
        }
    }
}
