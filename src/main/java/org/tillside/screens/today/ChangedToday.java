package org.tillside.screens.today;

import org.tillside.screens.Route;

/**
 * Texts that changed since people learned them, as something that waits for an owner.
 *
 * @param title how many
 * @param detail what they are called
 */
public record ChangedToday(String title, String detail, Route to) implements TodayState.Section {}
