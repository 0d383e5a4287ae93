package org.tillside.screens;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * One row of the table of commands, which buttons, the jump box, the shortcuts sheet and the tests read.
 *
 * @param key word key of its name; also the name of its button
 * @param icon line icon
 * @param shortcut keys as the toolkit writes them ({@code ctrl K}), or empty
 * @param who who may use it
 * @param run what it does
 * @param <W> how a person is told apart, such as a role
 */
public record Command<W>(String key, String icon, Optional<String> shortcut, Predicate<W> who, Runnable run) {
    /** A command for everybody, without a shortcut. */
    public static <W> Command<W> of(String key, String icon, Runnable run) {
        return new Command<>(key, icon, Optional.empty(), anybody -> true, run);
    }

    /** The same command on keys. */
    public Command<W> on(String keys) {
        return new Command<>(key, icon, Optional.of(keys), who, run);
    }

    /** The same command for some only. */
    public Command<W> onlyFor(Predicate<W> some) {
        return new Command<>(key, icon, shortcut, some, run);
    }
}
