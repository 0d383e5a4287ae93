package org.tillside.figures;

/**
 * One promise and what came of it in the last run.
 *
 * @param part the heading it stands under, such as "Speed" or "Bits and cuts"
 * @param promise what is promised, in one sentence
 * @param limit the bound, with its unit: "at most 2.2 ×", "none lost"
 * @param measured what was seen, with its unit
 * @param against what it was held against: the baseline, or the control that must fail and did
 * @param met whether the bound holds
 * @param next empty where it is met; else by how much it is missed, why, and what to try next
 */
public record Figure(
        String part, String promise, String limit, String measured, String against, boolean met, String next) {
    /** One that holds. */
    public static Figure met(String part, String promise, String limit, String measured, String against) {
        return new Figure(part, promise, limit, measured, against, true, "");
    }
}
