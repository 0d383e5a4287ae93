package org.tillside.practice;

import java.util.Locale;
import org.tillside.content.ItemId;

/** Who comes in during a drill. */
public enum DrillVisitor {
    RED_COAT("liene", DrillManner.BROWSING),
    BLUE_JACKET("valdis", DrillManner.BROWSING),
    HEADSCARF("aisyah", DrillManner.SEARCHING),
    LIST("marta", DrillManner.SEARCHING),
    SUIT("edgars", DrillManner.HURRY),
    CAR_KEYS("liene", DrillManner.HURRY),
    PRAM("inga", DrillManner.FULL_HANDS),
    PARCELS("valdis", DrillManner.FULL_HANDS),
    STICK("harijs", DrillManner.SLOW),
    HAT("nora", DrillManner.SLOW),
    CALLING("marta", DrillManner.PHONE),
    YOUNG_MAN("edgars", DrillManner.PHONE);

    private final String face;
    private final DrillManner manner;

    DrillVisitor(String face, DrillManner manner) {
        this.face = face;
        this.manner = manner;
    }

    /** Whose drawn face it is; no two with the same face are in the shop together. */
    public String face() {
        return face;
    }

    /** How they behave. */
    public DrillManner manner() {
        return manner;
    }

    /** The word for it in the records and in the names of texts and drawings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same as an id. */
    public ItemId id() {
        return new ItemId(word());
    }
}
