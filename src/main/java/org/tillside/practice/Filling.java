package org.tillside.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.AnswerId;
import org.tillside.content.LevelId;

/** What was filled into one line of a form; the twin of {@link org.tillside.content.Form.Field}. */
public sealed interface Filling {
    /** Done or not. */
    record Ticked(boolean done) implements Filling {}

    /** A level, the reason when it is a low one, and the seconds on the stop-clock. */
    record AtLevel(LevelId level, Optional<Reason> reason, Optional<String> words, Optional<Integer> seconds)
            implements Filling {}

    /** A point on a scale, or how likely to recommend. */
    record OnScale(int point) implements Filling {}

    /** The answers picked. */
    record Picked(Set<AnswerId> answers) implements Filling {
        public Picked {
            answers = Set.copyOf(answers);
        }
    }

    /** Words; none once they were erased. */
    record Words(String text) implements Filling {
        public Words {
            text = java.util.Objects.requireNonNullElse(text, "");
        }
    }

    /** A number. */
    record Number(BigDecimal number) implements Filling {}

    /** A day. */
    record Day(LocalDate day) implements Filling {}

    /** Why a level is low. */
    enum Reason {
        SKIPPED,
        WRONG_ORDER,
        NOT_TO_STANDARD
    }
}
