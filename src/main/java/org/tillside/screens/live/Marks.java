package org.tillside.screens.live;

import java.util.List;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.Scenario;
import org.tillside.practice.Filling;
import org.tillside.screens.signoff.Fields;

/** How the draft changes with each mark; what is pressed a second time is taken back. */
record Marks(Stage stage) {
    /** A row at a level. */
    Fields level(Fields fields, String item, String level) {
        return turned(fields, "value/" + item, level);
    }

    /** Why a level is low. */
    Fields reason(Fields fields, String item, Filling.Reason reason) {
        return turned(fields, "reason/" + item, reason.name());
    }

    /** How a card went. */
    Fields went(Fields fields, Scenario.Cue cue, boolean good) {
        return turned(fields, "went/" + cue.id(), good ? "good" : "poor");
    }

    private static Fields turned(Fields fields, String name, String value) {
        boolean again = fields.get(name).filter(value::equals).isPresent();
        return fields.with(name, again ? "" : value);
    }

    /** The clock was stopped: whole seconds are rounded up, so that they never say less than the clock did. */
    Fields stopped(Fields fields, String item, int tenths) {
        Fields read = fields.with("tenths/" + item, String.valueOf(tenths))
                .with("seconds/" + item, String.valueOf((tenths + 9) / 10));
        return byLimit(read, item, tenths);
    }

    /** Seconds as they stand on paper. */
    Fields typed(Fields fields, String item, String typed) {
        Fields read = fields.with("seconds/" + item, typed.strip());
        return read.seconds(new ItemId(item))
                .map(seconds -> byLimit(read, item, seconds * 10))
                .orElse(read);
    }

    private Fields byLimit(Fields fields, String item, int tenths) {
        boolean inTime =
                tenths <= stage.mark(item).flatMap(Scenario.Mark::clock).orElse(Integer.MAX_VALUE / 10) * 10;
        Optional<String> reason = inTime ? Optional.empty() : Optional.of(Filling.Reason.NOT_TO_STANDARD.name());
        List<Level> levels = stage.levels();
        Fields reasoned = fields.with("reason/" + item, reason.orElse(""));
        return levels.isEmpty()
                ? reasoned
                : reasoned.with(
                        "value/" + item,
                        levels.get(inTime ? levels.size() - 1 : 0).id().value());
    }
}
