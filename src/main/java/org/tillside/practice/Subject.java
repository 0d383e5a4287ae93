package org.tillside.practice;

import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.content.SkillId;

/** What somebody remembers or forgets, each with a memory of its own. */
public sealed interface Subject {
    /** A question; its id is its own within its quiz only. */
    record OfQuestion(QuizId quiz, QuestionId question) implements Subject {
        @Override
        public String toString() {
            return quiz + "/" + question;
        }
    }

    /** A skill, shown on the floor, in role-plays and by its questions. */
    record OfSkill(SkillId skill) implements Subject {
        @Override
        public String toString() {
            return skill.value();
        }
    }
}
