package org.tillside.practice;

import java.util.List;
import org.tillside.content.SkillId;

/** One thing that happened and tells how well something is remembered. */
public sealed interface Evidence {
    /**
     * A question was answered, in a quiz or in a refresher.
     *
     * @param skills that the question carries
     * @param recall of the first try; see {@link Recall#of(Tries)}
     */
    record Answered(Subject.OfQuestion question, List<SkillId> skills, Recall recall) implements Evidence {
        public Answered {
            skills = List.copyOf(skills);
        }
    }

    /** A skill was shown in a role-play or a drill. */
    record Played(SkillId skill, Recall recall) implements Evidence {}

    /** A skill was seen on the floor; anything but {@link Recall#RIGHT} and better contradicts the memory. */
    record Observed(SkillId skill, Recall recall) implements Evidence {}

    /** A complaint was about this skill, which contradicts the memory. */
    record Complained(SkillId skill) implements Evidence {}

    /** What to do for each kind of evidence. */
    interface Cases {
        void answered(Answered it);

        void played(Played it);

        void observed(Observed it);

        void complained(Complained it);
    }

    /** Chooses by kind; a new kind does not compile until every place knows it. */
    default void accept(Cases cases) {
        if (this instanceof Answered it) {
            cases.answered(it);
        } else if (this instanceof Played it) {
            cases.played(it);
        } else if (this instanceof Observed it) {
            cases.observed(it);
        } else {
            cases.complained((Complained) this);
        }
    }
}
