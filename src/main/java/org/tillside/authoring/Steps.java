package org.tillside.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tillside.content.Edited;

/** An immutable pile of steps that shares what lies below with the piles it was made from. */
final class Steps {
    static final Steps NONE = new Steps(null, null, 0, 0);

    private final Edited.@Nullable Step top;
    private final @Nullable Steps below;
    private final int count;
    private final long size;

    private Steps(Edited.@Nullable Step top, @Nullable Steps below, int count, long size) {
        this.top = top;
        this.below = below;
        this.count = count;
        this.size = size;
    }

    /** How many they are. */
    int count() {
        return count;
    }

    /** How many UTF-16 units all of them hold. */
    long size() {
        return size;
    }

    Optional<Edited.Step> top() {
        return Optional.ofNullable(top);
    }

    /** All but the top one; none of none. */
    Steps below() {
        return below == null ? NONE : below;
    }

    Steps with(Edited.Step step) {
        return new Steps(step, this, count + 1, size + step.size());
    }

    /** All of them, the lowest first. */
    List<Edited.Step> list() {
        List<Edited.Step> steps = new ArrayList<>(count);
        for (Steps it = this; it.top != null; it = it.below()) {
            steps.add(it.top);
        }
        Collections.reverse(steps);
        return steps;
    }

    static Steps of(List<Edited.Step> lowestFirst) {
        Steps steps = NONE;
        for (Edited.Step step : lowestFirst) {
            steps = steps.with(step);
        }
        return steps;
    }
}
