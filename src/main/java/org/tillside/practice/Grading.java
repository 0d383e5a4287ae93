package org.tillside.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tillside.content.AnswerId;
import org.tillside.content.Question;

/** What answers are worth, as the content format defines it, and what the right ones are. */
public final class Grading {
    /** The credit of a right answer, in thousandths. */
    public static final int FULL = 1000;

    private Grading() {}

    /** Grades an answer; one of another kind than the question, as after an edit, is wrong without feedback. */
    public static Grade grade(Question question, Answer answer) {
        return question.match(new Marking(answer));
    }

    /** What is left of a credit after hints, each of which costs a third of the full one. */
    public static int afterHints(int credit, int hints) {
        return Math.max(0, credit - hintCost(hints));
    }

    /**
     * Whether an answer was wholly right by what its hints have left of the credit, for records that do not say it: after
     * three hints nothing is left by which to tell.
     */
    public static boolean rightBy(int credit, int hints) {
        return credit > 0 && credit + hintCost(hints) >= FULL;
    }

    static int hintCost(int hints) {
        return Math.round(Math.min(3, Math.max(0, hints)) * FULL / 3f);
    }

    /** The right answer; empty where only a person can tell. */
    public static Optional<Answer> rightAnswer(Question question) {
        return question.match(new RightAnswer());
    }

    /**
     * An answer in the author's words, a line for each part; empty for true and false, whose words belong to the
     * interface. What the author has deleted since is left out.
     */
    public static List<String> inWords(Question question, Answer answer) {
        return answer.match(new InWords(question));
    }

    private static final class RightAnswer implements Question.Cases<Optional<Answer>> {
        @Override
        public Optional<Answer> choice(Question.Choice it) {
            return it.options().stream()
                    .filter(Question.Option::right)
                    .findFirst()
                    .map(option -> new Answer.Chosen(option.id()));
        }

        @Override
        public Optional<Answer> choices(Question.Choices it) {
            return Optional.of(new Answer.ChosenMany(it.options().stream()
                    .filter(Question.Option::right)
                    .map(Question.Option::id)
                    .collect(Collectors.toSet())));
        }

        @Override
        public Optional<Answer> trueFalse(Question.TrueFalse it) {
            return Optional.of(new Answer.Said(it.answer()));
        }

        @Override
        public Optional<Answer> order(Question.Order it) {
            return Optional.of(new Answer.Ordered(
                    it.items().stream().map(Question.Item::id).toList()));
        }

        @Override
        public Optional<Answer> match(Question.Match it) {
            return Optional.of(new Answer.Matched(toMap(it.pairs(), Question.Pair::id, Question.Pair::id)));
        }

        @Override
        public Optional<Answer> sort(Question.Sort it) {
            return Optional.of(new Answer.Grouped(toMap(it.items(), Question.Sorted::id, Question.Sorted::group)));
        }

        @Override
        public Optional<Answer> blank(Question.Blank it) {
            Map<Integer, String> gaps = new LinkedHashMap<>();
            it.gaps().forEach((gap, accepted) -> accepted.stream().findFirst().ifPresent(text -> gaps.put(gap, text)));
            return Optional.of(new Answer.Filled(gaps));
        }

        @Override
        public Optional<Answer> numeric(Question.Numeric it) {
            return Optional.of(new Answer.Number(it.answer()));
        }

        @Override
        public Optional<Answer> say(Question.Say it) {
            return Optional.empty();
        }
    }

    private static <T> Map<AnswerId, AnswerId> toMap(
            List<T> from, Function<T, AnswerId> key, Function<T, AnswerId> value) {
        Map<AnswerId, AnswerId> map = new LinkedHashMap<>();
        from.forEach(item -> map.put(key.apply(item), value.apply(item)));
        return map;
    }
}
