package org.tillside.shop;

import java.util.List;

/**
 * What lies between a person and the next level of a skill.
 *
 * @param next the level that comes next
 * @param quizzes titles of those still to be passed
 * @param endings how many good endings are missing
 * @param asked how many good endings the level asks for
 * @param watched whether being watched once, well enough, would do instead
 * @param signatures titles of the steps still to be signed
 */
public record Missing(
        Standing.Level next, List<String> quizzes, int endings, int asked, boolean watched, List<String> signatures) {
    public Missing {
        quizzes = List.copyOf(quizzes);
        signatures = List.copyOf(signatures);
    }

    static Missing begin() {
        return new Missing(Standing.Level.LEARNING, List.of(), 0, 0, false, List.of());
    }

    static Missing able(List<String> quizzes, int endings, int asked) {
        return new Missing(Standing.Level.ABLE, quizzes, endings, asked, true, List.of());
    }

    static Missing signed(List<String> signatures) {
        return new Missing(Standing.Level.SIGNED_OFF, List.of(), 0, 0, false, signatures);
    }
}
