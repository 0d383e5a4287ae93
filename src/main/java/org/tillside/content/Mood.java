package org.tillside.content;

/** How the customer feels, worst first; the order is the height in the debrief. */
public enum Mood {
    ANGRY,
    UPSET,
    WORRIED,
    NEUTRAL,
    PLEASED,
    DELIGHTED;

    /** The word an author writes. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
