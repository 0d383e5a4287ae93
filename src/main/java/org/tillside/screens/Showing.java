package org.tillside.screens;

import java.util.function.Consumer;

/**
 * What every presenter does the same way: keeps the state and hands each new one to the view.
 *
 * @param <S> everything that the page shows
 */
public abstract class Showing<S> implements Page<S> {
    private S state;
    private Consumer<S> view = nobodyYet -> {};

    /** Begins with a state. */
    protected Showing(S first) {
        this.state = first;
    }

    @Override
    public final S state() {
        return state;
    }

    @Override
    public final void show(Consumer<S> to) {
        view = to;
        view.accept(state);
    }

    /** The new state, shown at once. */
    protected final void now(S next) {
        state = next;
        view.accept(next);
    }
}
