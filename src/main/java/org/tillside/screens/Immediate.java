package org.tillside.screens;

import java.util.function.Consumer;

/** Does work at once on the caller's thread: for tests and for painting pages off-screen. */
public final class Immediate implements Background {
    @Override
    public <T> Task run(String what, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
        T result;
        try {
            result = work.run(new Unhurried());
        } catch (Exception e) {
            onFailure.accept(new Failure(what, e));
            return () -> {};
        }
        onScreen.accept(result);
        return () -> {};
    }

    @Override
    public void watch(Consumer<Busy> watcher) {
        watcher.accept(new Busy("", -1));
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
