package org.tillside.practice;

import java.util.Optional;

/** What happened when something was asked for, from which the rating follows; nobody is asked how hard it was. */
public enum Recall {
    /** Wrong, or right in part only. */
    WRONG(Rating.AGAIN),
    /** Wrong from somebody who was sure: forgotten just the same, and counted, since nobody looks up what they are sure of. */
    SURE_BUT_WRONG(Rating.AGAIN),
    /** Right after a hint, however sure. */
    WITH_HINT(Rating.HARD),
    RIGHT(Rating.GOOD),
    RIGHT_AND_SURE(Rating.EASY);

    private final Rating rating;

    Recall(Rating rating) {
        this.rating = rating;
    }

    /** The rating that FSRS gets. */
    public Rating rating() {
        return rating;
    }

    /** What an answer shows. */
    public static Recall of(boolean right, int hints, Optional<Sureness> sure) {
        boolean wasSure = sure.filter(it -> it == Sureness.SURE).isPresent();
        if (!right) {
            return wasSure ? SURE_BUT_WRONG : WRONG;
        } else if (hints > 0) {
            return WITH_HINT;
        }
        return wasSure ? RIGHT_AND_SURE : RIGHT;
    }

    /**
     * What the tries at a question show: the first one alone, for after it the answer has been told. Empty before it and
     * while it waits to be marked.
     */
    public static Optional<Recall> of(Tries tries) {
        return tries.first().flatMap(Recall::of);
    }

    /** What a first try shows that was recorded; empty while it waits to be marked. */
    public static Optional<Recall> of(QuizRun.Given first) {
        return of(new Recorded(first).asTry());
    }

    private static Optional<Recall> of(Tries.Try one) {
        return one.credit().map(credit -> of(one.right(), one.hints(), one.sure()));
    }

    /**
     * What a role-play or a drill shows of a skill: right from {@value #PLAYED_WELL} per cent of the points there are,
     * with a hint from {@value #PLAYED_FAIRLY}; empty where there are none.
     */
    public static Optional<Recall> played(int points, int maximum) {
        if (maximum <= 0) {
            return Optional.empty();
        }
        long percent = points * 100L / maximum;
        return Optional.of(percent >= PLAYED_WELL ? RIGHT : percent >= PLAYED_FAIRLY ? WITH_HINT : WRONG);
    }

    /**
     * What an observation shows of a skill: the height of the level that was seen, 0 for the lowest ("not yet"), against
     * that of the level wanted. Where several lines show one skill, the lowest counts.
     */
    public static Recall observed(int height, int wanted) {
        if (height <= 0) {
            return WRONG;
        }
        return height < wanted ? WITH_HINT : RIGHT;
    }

    // the marks that a quiz and a role-play commonly set for "passed" and "half way"
    private static final int PLAYED_WELL = 70;
    private static final int PLAYED_FAIRLY = 50;
}
