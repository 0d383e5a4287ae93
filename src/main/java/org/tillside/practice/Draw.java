package org.tillside.practice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tillside.content.AnswerId;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;

/** What a seed draws from a quiz. */
final class Draw {
    private Draw() {}

    /** The questions of a run in the order in which they are asked. */
    static List<QuestionId> questions(Quiz quiz, long seed) {
        List<Question> drawn = Seeded.of(seed, "draw").shuffled(quiz.questions());
        Set<Question> picked = new LinkedHashSet<>();
        if (quiz.pickBySkill().isEmpty()) {
            drawn.stream().limit(quiz.pick().orElse(drawn.size())).forEach(picked::add);
        }
        quiz.pickBySkill().forEach((skill, number) -> drawn.stream()
                .filter(q -> q.head().skills().contains(skill) && !picked.contains(q))
                .limit(number)
                .toList()
                .forEach(picked::add));
        List<Question> asked = (quiz.shuffle() ? drawn : quiz.questions())
                .stream().filter(picked::contains).toList();
        return asked.stream().map(q -> q.head().id()).toList();
    }

    /**
     * The answers of a question in the order shown: options, items, and the right sides of a match. Where the author's
     * order is the answer it is always disturbed; options only where the quiz shuffles. Empty for the other kinds.
     */
    static List<AnswerId> answers(Quiz quiz, long seed, Question question) {
        Seeded seeded = Seeded.of(seed, question.head().id().value());
        if (question instanceof Question.Choice it) {
            return options(quiz, seeded, it.options());
        } else if (question instanceof Question.Choices it) {
            return options(quiz, seeded, it.options());
        } else if (question instanceof Question.Order it) {
            return seeded.disordered(it.items().stream().map(Question.Item::id).toList());
        } else if (question instanceof Question.Match it) {
            return seeded.disordered(it.pairs().stream().map(Question.Pair::id).toList());
        } else if (question instanceof Question.Sort it) {
            return seeded.shuffled(it.items().stream().map(Question.Sorted::id).toList());
        }
        return List.of();
    }

    private static List<AnswerId> options(Quiz quiz, Seeded seeded, List<Question.Option> options) {
        List<AnswerId> ids = options.stream().map(Question.Option::id).toList();
        return quiz.shuffle() ? seeded.shuffled(ids) : ids;
    }
}
