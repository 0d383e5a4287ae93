package org.tillside.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Module;
import org.tillside.content.Problem;

/**
 * What was found about one thing, for as long as it stays as it is.
 *
 * @param alone findings that depend on nothing else
 * @param outline what others may name of it, if it is a module
 * @param beside what there was beside it, the very object, when the other findings were made
 */
record Judged(
        Thing thing,
        List<Problem> alone,
        Optional<Beside.Outline> outline,
        Optional<Object> beside,
        List<Problem> among) {
    /** Judges by the rules that look at the thing alone. */
    static Judged alone(Thing thing, Subject subject) {
        return new Judged(
                thing,
                Checks.found(subject, rule -> rule.reach() == Reach.ALONE && !rule.explores()),
                thing.value() instanceof Module it ? Optional.of(Beside.Outline.of(it)) : Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Whether the findings hold beside what there is now. */
    boolean holds(Object now) {
        // the same object is kept for what has not changed
        return beside.filter(it -> it == now).isPresent();
    }

    /** Judges by the other rules as well. */
    Judged beside(Object now, Subject subject) {
        List<Problem> found = Checks.found(subject, rule -> rule.reach() == Reach.BESIDE && !rule.explores());
        return new Judged(thing, alone, outline, Optional.of(now), found);
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(alone);
        all.addAll(among);
        return all;
    }
}
