package org.tillside.screens;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;

/** What an author does to one question. */
public final class QuestionEdits {
    private QuestionEdits() {}

    /** A new statement, which is true. */
    public static Question fresh(Question like, QuestionId id) {
        return new Question.TrueFalse(head(like.head(), id, like.head().weight()), true, "Yes.", "No.");
    }

    /** The same question with another answer that is right, where its kind has one, and another weight. */
    public static Question otherwise(Question question, int weight) {
        Question.Head head = head(question.head(), question.head().id(), weight);
        if (question instanceof Question.Choice it) {
            return new Question.Choice(head, turned(it.options()));
        } else if (question instanceof Question.TrueFalse it) {
            return new Question.TrueFalse(head, !it.answer(), it.ifTrue(), it.ifFalse());
        } else if (question instanceof Question.Numeric it) {
            return new Question.Numeric(
                    head, it.answer().add(BigDecimal.TEN), it.tolerance(), it.unit(), it.near(), it.feedback());
        } else if (question instanceof Question.Say it) {
            return new Question.Say(head, it.rubric(), it.feedback());
        }
        return question;
    }

    private static List<Question.Option> turned(List<Question.Option> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> {
                    Question.Option it = options.get(i);
                    boolean right = options.get((i + 1) % options.size()).right();
                    return new Question.Option(it.id(), it.text(), right, it.feedback());
                })
                .toList();
    }

    private static Question.Head head(Question.Head it, QuestionId id, int weight) {
        return new Question.Head(
                id,
                it.title(),
                it.ask(),
                it.skills(),
                it.lesson(),
                it.hints(),
                it.explain(),
                weight,
                it.face(),
                it.mood(),
                it.picture(),
                it.sources());
    }
}
