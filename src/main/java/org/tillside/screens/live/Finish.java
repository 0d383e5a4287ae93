package org.tillside.screens.live;

import java.util.Optional;
import org.tillside.content.Scenario;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.Fields;

/** What comes first when a play is to be finished. */
record Finish(Stage stage, Words words) {
    /** What to show instead; empty where it can be recorded. */
    Optional<Moment> first(Fields fields, Moment moment, Optional<String> wrong) {
        int seen = stage.filled(fields).size();
        Optional<Scenario.Mark> unreasoned = stage.unreasoned(fields);
        if (seen == 0) {
            return Optional.of(moment.lacking(words.text("live.nothing-marked")));
        } else if (wrong.isPresent()) {
            return Optional.of(moment.lacking(wrong.get()));
        } else if (unreasoned.isPresent()) {
            int row = stage.live().rubric().indexOf(unreasoned.get()) + 1;
            return Optional.of(
                    moment.pick(unreasoned.get().id().value()).lacking(words.text("live.reason-first", row)));
        }
        boolean ask = seen < stage.live().rubric().size() && !moment.asking();
        return ask ? Optional.of(moment.asking(true)) : Optional.empty();
    }
}
