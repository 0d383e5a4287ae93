package org.tillside.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bank of questions and how they are asked.
 *
 * @param pass per cent of the points that pass
 * @param attempts how often it may be taken; empty for as often as one likes
 * @param pick how many questions are drawn; empty for all
 * @param pickBySkill how many are drawn for each skill; empty where {@code pick} rules
 * @param sure whether people say how sure they are
 */
public record Quiz(
        QuizId id,
        String title,
        Preset preset,
        int pass,
        Optional<Integer> attempts,
        Optional<Integer> pick,
        Map<SkillId, Integer> pickBySkill,
        boolean shuffle,
        boolean sure,
        List<Question> questions) {
    public Quiz {
        pickBySkill = Ordered.copy(pickBySkill);
        questions = List.copyOf(questions);
    }

    /** When feedback comes. */
    public enum Preset {
        /** At once, and one may try again. */
        LEARN,
        /** At the end. */
        CHECK,
        /** The score only. */
        EXAM
    }

    /** The question with this id. */
    public Optional<Question> question(QuestionId id) {
        return questions.stream().filter(q -> q.head().id().equals(id)).findFirst();
    }
}
