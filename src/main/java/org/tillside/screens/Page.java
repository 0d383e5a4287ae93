package org.tillside.screens;

import java.util.function.Consumer;
import org.tillside.screens.shell.Room;

/**
 * A presenter: it turns gestures into work and work into a new state, and knows no component.
 *
 * @param <S> everything that the page shows
 */
public interface Page<S> {
    /** What is shown now. */
    S state();

    /** Shows each state from now on, beginning with the present one. Called where pages are shown. */
    void show(Consumer<S> view);

    /** The room in which it lies. */
    Room room();

    /** Whether it is a full stage, on which the rail shrinks to icons. */
    default boolean stage() {
        return false;
    }

    /** Key of its help text, {@code help.} and this. */
    String help();

    /** The shop's records changed, here or in another window; shows what concerns the page. */
    default void refresh() {}

    /** Where one comes back to from the page that comes next, if this one is {@code here}. */
    default Route returned(Route here) {
        return here;
    }

    /** The page is left: stops what ticks, keeps what is half done. */
    default void leave() {}
}
