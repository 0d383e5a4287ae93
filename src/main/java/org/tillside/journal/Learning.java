package org.tillside.journal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.content.LessonRef;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.content.ReplyId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.practice.Answer;
import org.tillside.practice.AnswerKey;
import org.tillside.practice.Recall;
import org.tillside.practice.Subject;
import org.tillside.practice.Sureness;

/** What a learner did. */
public sealed interface Learning extends Entry {
    /** Who learned. */
    PersonId person();

    /**
     * A lesson page was read to its end.
     *
     * @param criteria SHA-256 of the very text, kept once under {@code criteria/}
     */
    record LessonRead(PersonId person, LessonRef lesson, Optional<String> criteria) implements Learning {}

    /** The shop's charter was read to its end, in this language. */
    record CharterRead(PersonId person, String language) implements Learning {}

    /**
     * A quiz was begun; the seed draws and shuffles its questions.
     *
     * @param kept in a round over the questions that were not right: what the others earned before, in thousandths;
     *     absent where the whole quiz was begun
     */
    record QuizBegun(
            PersonId person,
            AttemptId attempt,
            QuizId quiz,
            long seed,
            List<QuestionId> questions,
            Optional<Map<QuestionId, Integer>> kept)
            implements Learning {
        public QuizBegun {
            questions = List.copyOf(questions);
            kept = kept.map(it -> Collections.unmodifiableMap(new LinkedHashMap<>(it)));
        }
    }

    /**
     * A question was answered.
     *
     * @param credit in thousandths of the question's weight, hints taken off; empty while it waits to be marked
     * @param skills that the question carried then
     * @param right whether the answer itself was wholly right, hints aside; empty while it waits
     * @param key a short mark of what the question took for right then
     */
    record QuestionAnswered(
            PersonId person,
            AttemptId attempt,
            QuizId quiz,
            QuestionId question,
            int attemptNumber,
            Optional<Answer> answer,
            int hints,
            Optional<Sureness> sure,
            Optional<Integer> credit,
            Optional<List<SkillId>> skills,
            Optional<Boolean> right,
            Optional<AnswerKey> key)
            implements Learning {
        /** One that does not say whether it was right, beyond what its credit tells, nor by which key. */
        public QuestionAnswered(
                PersonId person,
                AttemptId attempt,
                QuizId quiz,
                QuestionId question,
                int attemptNumber,
                Optional<Answer> answer,
                int hints,
                Optional<Sureness> sure,
                Optional<Integer> credit,
                Optional<List<SkillId>> skills) {
            this(
                    person,
                    attempt,
                    quiz,
                    question,
                    attemptNumber,
                    answer,
                    hints,
                    sure,
                    credit,
                    skills,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** A quiz was finished; the score is in per cent, empty while an answer waits to be marked. */
    record QuizFinished(PersonId person, AttemptId attempt, QuizId quiz, Optional<Integer> percent, boolean passed)
            implements Learning {}

    /** A role-play was begun. */
    record PlayBegun(PersonId person, PlayId play, ScenarioId scenario, long seed) implements Learning {}

    /**
     * A reply was chosen.
     *
     * @param words one's own in a free reply
     * @param key what the scene offered then, and what each answer brought
     */
    record PlayMoved(
            PersonId person, PlayId play, SceneId scene, ReplyId reply, Optional<String> words, Optional<AnswerKey> key)
            implements Learning {
        /** One that does not say what the scene offered. */
        public PlayMoved(PersonId person, PlayId play, SceneId scene, ReplyId reply, Optional<String> words) {
            this(person, play, scene, reply, words, Optional.empty());
        }
    }

    /** The trainee went back to before a scene. */
    record PlayWentBack(PersonId person, PlayId play, SceneId to) implements Learning {}

    /**
     * A role-play came to an ending.
     *
     * @param shows what it tells of skills
     */
    record PlayEnded(
            PersonId person,
            PlayId play,
            ScenarioId scenario,
            SceneId ending,
            Outcome outcome,
            int points,
            int maximum,
            Map<SkillId, Integer> bySkill,
            Money spent,
            Optional<Map<SkillId, Recall>> shows)
            implements Learning {
        public PlayEnded {
            bySkill = Collections.unmodifiableMap(new LinkedHashMap<>(bySkill));
        }
    }

    /** The trainee told the mentor to be ready to be watched. */
    record SaidReady(PersonId person, StepId step) implements Learning {}

    /** The trainee put one thing to try on the Today page. */
    record TipPinned(PersonId person, ScenarioId scenario, SceneId scene, ReplyId reply) implements Learning {}

    /** The questions of a day's refresher were fixed. */
    record RefresherBegun(PersonId person, LocalDate day, List<Subject.OfQuestion> questions) implements Learning {
        public RefresherBegun {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question was asked again in a refresher and answered.
     *
     * @param credit in thousandths of the question's weight, hints taken off
     * @param skills that the question carried then
     * @param right whether the answer itself was wholly right, hints aside
     */
    record QuestionReviewed(
            PersonId person,
            QuizId quiz,
            QuestionId question,
            Optional<Answer> answer,
            int hints,
            Optional<Sureness> sure,
            int credit,
            List<SkillId> skills,
            Optional<Boolean> right)
            implements Learning {
        public QuestionReviewed {
            skills = List.copyOf(skills);
        }

        /** One that does not say whether it was right, beyond what its credit tells. */
        public QuestionReviewed(
                PersonId person,
                QuizId quiz,
                QuestionId question,
                Optional<Answer> answer,
                int hints,
                Optional<Sureness> sure,
                int credit,
                List<SkillId> skills) {
            this(person, quiz, question, answer, hints, sure, credit, skills, Optional.empty());
        }
    }

    /** The refresher of a day of the shop was done to its end. */
    record RefresherDone(PersonId person, LocalDate day, int asked, int right) implements Learning {}

    /**
     * A drill was practised to its end.
     *
     * @param kind the step's word for it, such as {@code greeting}
     * @param seed draws who comes in, where and when
     * @param greetings everybody who came in, in order
     * @param shows what it tells of skills
     */
    record DrillDone(
            PersonId person,
            String kind,
            long seed,
            int rounds,
            List<Greeting> greetings,
            Optional<Map<SkillId, Recall>> shows)
            implements Learning {
        public DrillDone {
            greetings = List.copyOf(greetings);
        }
    }

    /**
     * One customer of a drill.
     *
     * @param visitor who it was, by the drill's own word
     * @param tenths of a second until the greeting; empty if the ring closed first
     * @param way how the trainee greeted, by the drill's own word; empty if not at all
     * @param well whether words and posture suited this customer
     */
    record Greeting(ItemId visitor, Optional<Integer> tenths, Optional<ItemId> way, boolean well) {}

    /** The trainee said something about what a mentor saw. */
    record Commented(PersonId person, EventId observation, Optional<String> words) implements Learning {}
}
