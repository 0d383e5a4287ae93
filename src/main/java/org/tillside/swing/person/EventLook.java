package org.tillside.swing.person;

import org.tillside.shop.Timeline;
import org.tillside.swing.kit.Tone;

/** Icon and colour of what happened, on the timeline and in the chart alike. */
record EventLook(String icon, Tone tone) {
    static EventLook of(Timeline.Kind kind) {
        return switch (kind) {
            case SIGNED -> new EventLook("check", Tone.ACCENT);
            case NOT_YET -> new EventLook("again", Tone.NEUTRAL);
            case OBSERVED -> new EventLook("eye", Tone.NEUTRAL);
            case WITHDRAWN -> new EventLook("undo", Tone.BAD);
            case CORRECTED -> new EventLook("edit", Tone.INFO);
            case LAPSED -> new EventLook("clock", Tone.WARN);
            case CHARTER_READ -> new EventLook("book", Tone.NEUTRAL);
        };
    }
}
