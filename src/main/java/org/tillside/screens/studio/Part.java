package org.tillside.screens.studio;

import java.util.function.Consumer;

/**
 * One view of the open file: keeps its state and hands each new one to whatever draws it.
 *
 * @param <S> everything that the view shows
 */
public abstract class Part<S> {
    private S state;
    private Consumer<S> view = nobodyYet -> {};
    private boolean stale;

    Part(S first) {
        this.state = first;
    }

    /** What is shown now. */
    public final S state() {
        if (stale) {
            stale = false;
            refresh();
        }
        return state;
    }

    /** Shows each state from now on, beginning with the present one. */
    public final void show(Consumer<S> to) {
        view = to;
        view.accept(state());
    }

    final void now(S next) {
        state = next;
        view.accept(next);
    }

    /** The text, or what is known of it, has changed: shows it anew where it is seen, and else when it is asked for. */
    final void renew(boolean seen) {
        stale = !seen;
        if (seen) {
            refresh();
        }
    }

    /** The text, or what is known of it, has changed: shows it anew. */
    abstract void refresh();
}
