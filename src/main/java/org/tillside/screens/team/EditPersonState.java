package org.tillside.screens.team;

import java.util.List;
import java.util.Set;
import org.tillside.journal.Role;
import org.tillside.screens.Dates;

/**
 * The form for a person.
 *
 * @param adding whether the person is new; only then the first day is asked
 * @param position id; empty for none
 * @param programme id; empty for none
 * @param starts the first day as year-month-day, or as far as it is typed
 * @param span the days out of which that can be
 * @param positions to choose from, none first
 * @param programmes to choose from, none first
 * @param missing what is still wrong, in a sentence; empty when it can be saved
 */
public record EditPersonState(
        boolean adding,
        String title,
        String name,
        Set<Role> roles,
        String position,
        String programme,
        String starts,
        Dates.Span span,
        List<Option> positions,
        List<Option> programmes,
        String missing) {
    public EditPersonState {
        roles = Set.copyOf(roles);
        positions = List.copyOf(positions);
        programmes = List.copyOf(programmes);
    }

    /** Something to choose. */
    public record Option(String id, String title) {}

    /** Whether it can be saved. */
    public boolean ready() {
        return missing.isEmpty();
    }
}
