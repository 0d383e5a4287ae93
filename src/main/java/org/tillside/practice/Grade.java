package org.tillside.practice;

import java.util.List;

/**
 * What an answer is worth before hints are taken off.
 *
 * @param credit in thousandths, 0 to 1000
 * @param feedback the texts chosen for this answer, in the author's order; none where the author wrote none
 * @param parts what of it was right, piece by piece
 */
public record Grade(int credit, Verdict verdict, List<String> feedback, List<Part> parts) {
    public Grade {
        feedback = feedback.stream().filter(text -> !text.isBlank()).toList();
        parts = List.copyOf(parts);
    }

    /** How much of it was right. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG,
        /** It waits to be marked. */
        WAITING
    }

    /**
     * One piece of an answer: an option (right if it was rightly chosen or rightly left), an item after its neighbour,
     * a left side, a sorted item, or a gap.
     *
     * @param id of the answer or item, or the number of the gap
     */
    public record Part(String id, boolean right) {}

    static Verdict verdict(int credit) {
        if (credit >= Grading.FULL) {
            return Verdict.RIGHT;
        }
        return credit > 0 ? Verdict.PARTLY : Verdict.WRONG;
    }
}
