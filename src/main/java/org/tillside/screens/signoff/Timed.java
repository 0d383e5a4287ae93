package org.tillside.screens.signoff;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Level;
import org.tillside.practice.Filling;

/**
 * The one rule by which a stop-clock fills in its line, wherever it runs: to the tenth of a second in time or late; the
 * whole seconds that are noted are rounded up, so that they never say less than the clock did.
 *
 * @param limit the seconds allowed; empty where the line allows any
 * @param levels lowest first
 */
public record Timed(String item, Optional<Integer> limit, List<Level> levels) {
    public Timed {
        levels = List.copyOf(levels);
    }

    /** The line by what the clock read. */
    public Fields stopped(Fields fields, int tenths) {
        return byLimit(
                fields.with("tenths/" + item, String.valueOf(tenths))
                        .with("seconds/" + item, String.valueOf((tenths + 9) / 10)),
                tenths);
    }

    /** The line by seconds that were read elsewhere. */
    public Fields byLimit(Fields fields, int tenths) {
        boolean inTime = limit.filter(it -> tenths > it * 10).isEmpty();
        Fields reasoned = fields.with("reason/" + item, inTime ? "" : Filling.Reason.NOT_TO_STANDARD.name());
        return levels.isEmpty()
                ? reasoned
                : reasoned.with(
                        "value/" + item,
                        levels.get(inTime ? levels.size() - 1 : 0).id().value());
    }
}
