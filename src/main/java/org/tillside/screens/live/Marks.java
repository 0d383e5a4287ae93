package org.tillside.screens.live;

import org.tillside.content.ItemId;
import org.tillside.content.Scenario;
import org.tillside.practice.Filling;
import org.tillside.screens.signoff.Fields;
import org.tillside.screens.signoff.Timed;

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

    /** The clock was stopped. */
    Fields stopped(Fields fields, String item, int tenths) {
        return timed(item).stopped(fields, tenths);
    }

    /** Seconds as they stand on paper. */
    Fields typed(Fields fields, String item, String typed) {
        Fields read = fields.with("seconds/" + item, typed.strip());
        return read.seconds(new ItemId(item))
                .map(seconds -> timed(item).byLimit(read, seconds * 10))
                .orElse(read);
    }

    private Timed timed(String item) {
        return new Timed(item, stage.mark(item).flatMap(Scenario.Mark::clock), stage.levels());
    }
}
