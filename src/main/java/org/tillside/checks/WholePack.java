package org.tillside.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Pack;
import org.tillside.content.Problem;

/**
 * Findings about a pack as a whole.
 *
 * @param from everything that went into them
 */
record WholePack(Object from, List<Problem> found) {
    /** Those of the pack now, taken over where nothing that goes into them has changed. */
    static WholePack of(Subject subject, Optional<WholePack> before) {
        Object now = from(subject.catalogue(), subject.pack());
        return before.filter(it -> it.from().equals(now))
                .orElseGet(() -> new WholePack(now, Checks.found(subject, rule -> rule.reach() == Reach.PACK)));
    }

    private static Object from(Catalogue all, Pack pack) {
        Object ids = List.of(
                pack.id(),
                pack.modules().keySet(),
                pack.scenarios().keySet(),
                pack.forms().keySet(),
                pack.programmes().keySet(),
                pack.skills().keySet());
        Object own = List.of(
                pack.curriculum(),
                pack.changes(),
                Stream.of("curriculum/", "changes/")
                        .map(it -> Optional.ofNullable(pack.places().files().get(it + pack.id())))
                        .toList());
        // of a scenario it counts which rows it carries and whether two can play it
        Object scenarios = all.scenarios().stream()
                .map(it -> List.of(it.id(), it.sources(), it.live().isPresent()))
                .toList();
        return List.of(
                ids,
                own,
                scenarios,
                List.copyOf(all.modules()),
                List.copyOf(all.forms()),
                List.copyOf(all.programmes()));
    }
}
