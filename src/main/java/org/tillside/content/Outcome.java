package org.tillside.content;

/** How a role-play ended for the shop, worst first. */
public enum Outcome {
    LOST,
    UNHAPPY,
    SETTLED,
    PLEASED,
    DELIGHTED;

    /** The word an author writes. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
