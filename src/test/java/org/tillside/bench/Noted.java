package org.tillside.bench;

import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;

/** Writes figures of speed down, met or missed. */
final class Noted {
    private Noted() {}

    /** A ratio beside its limit; {@code next} says why and what to try where it is missed. */
    static void ratio(String promise, double limit, Pairs pairs, String baseline, String next) {
        boolean met = pairs.ratio() <= limit;
        note(
                promise,
                "at most " + limit + " ×",
                pairs.measured(),
                pairs.against(baseline),
                met,
                String.format(java.util.Locale.ROOT, "missed by %.0f %%: %s", (pairs.ratio() / limit - 1) * 100, next));
    }

    static void note(String promise, String limit, String measured, String against, boolean met, String next) {
        note("Speed", promise, limit, measured, against, met, next);
    }

    /** The same under another heading. */
    static void note(
            String part, String promise, String limit, String measured, String against, boolean met, String next) {
        Ledger.note(new Figure(part, promise, limit, measured, against, met, met ? "" : next));
    }

    /** What this machine or this time did not allow to be measured. */
    static void absent(String promise, String limit, String why) {
        note(promise, limit, "not measured here", "-", false, why);
    }
}
