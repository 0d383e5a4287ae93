package org.tillside.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tillside.content.ItemId;

/** A way of greeting: words with a posture. Some never suit; which of the others does depends on who came in. */
public enum DrillWay {
    OPEN_HAND(true),
    NOD(true),
    BESIDE(true),
    LEAD(true),
    MAKE_ROOM(true),
    FACE(true),
    EYES_DOWN(false),
    ARMS_CROSSED(false),
    CALL(false),
    BACK_TURNED(false);

    private final boolean open;

    DrillWay(boolean open) {
        this.open = open;
    }

    /** Whether it suits somebody at all. */
    public boolean open() {
        return open;
    }

    /** The word for it in the records and in the names of texts and drawings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same as an id. */
    public ItemId id() {
        return new ItemId(word());
    }

    /** The way with this id; empty for one that another version of the drill knew. */
    public static Optional<DrillWay> of(ItemId id) {
        return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
    }
}
