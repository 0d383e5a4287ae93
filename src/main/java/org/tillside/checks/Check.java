package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** A rule that content has to keep. */
public interface Check {
    /** The stable id of the rule, which is the key of its problems: small letters and hyphens. */
    String rule();

    /** Whether it walks through everything that can happen in a scenario, which takes longest and so comes last. */
    default boolean explores() {
        return false;
    }

    /** What its findings about one thing depend on: where nothing of that has changed, they are the same again. */
    default Reach reach() {
        return Reach.ALONE;
    }

    /** Everything in the pack that breaks the rule. */
    Stream<Problem> look(Subject subject);
}
