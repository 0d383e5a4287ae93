package org.tillside.practice;

import java.util.List;
import java.util.stream.Stream;
import org.tillside.content.Question;

/**
 * How many seconds a question takes: to read it with its answers and its explanation at 200 words a minute, the pace by
 * which timers of scenes are checked too, and to choose, place or write.
 */
final class Pace implements Question.Cases<Integer> {
    private static final int WORDS_A_MINUTE = 200;
    private static final int TO_CHOOSE = 4;
    private static final int TO_PLACE = 4;
    private static final int TO_WRITE = 8;

    @Override
    public Integer choice(Question.Choice it) {
        return seconds(it, it.options().stream().map(Question.Option::text), TO_CHOOSE);
    }

    @Override
    public Integer choices(Question.Choices it) {
        return seconds(
                it,
                it.options().stream().map(Question.Option::text),
                TO_CHOOSE * Math.max(1, it.options().size() / 2));
    }

    @Override
    public Integer trueFalse(Question.TrueFalse it) {
        return seconds(it, Stream.of(), TO_CHOOSE);
    }

    @Override
    public Integer order(Question.Order it) {
        return seconds(
                it,
                it.items().stream().map(Question.Item::text),
                TO_PLACE * it.items().size());
    }

    @Override
    public Integer match(Question.Match it) {
        Stream<String> texts = it.pairs().stream().flatMap(pair -> Stream.of(pair.text(), pair.with()));
        return seconds(it, texts, TO_PLACE * it.pairs().size());
    }

    @Override
    public Integer sort(Question.Sort it) {
        Stream<String> texts = Stream.concat(
                it.groups().stream().map(Question.Item::text),
                it.items().stream().map(Question.Sorted::text));
        return seconds(it, texts, TO_PLACE * it.items().size());
    }

    @Override
    public Integer blank(Question.Blank it) {
        return seconds(it, Stream.of(it.text()), TO_WRITE * it.gaps().size());
    }

    @Override
    public Integer numeric(Question.Numeric it) {
        return seconds(it, Stream.of(), TO_WRITE);
    }

    @Override
    public Integer say(Question.Say it) {
        return seconds(it, Stream.of(), TO_WRITE * TO_PLACE);
    }

    private static int seconds(Question question, Stream<String> texts, int toAnswer) {
        List<String> all = Stream.concat(
                        Stream.of(question.head().ask(), question.head().explain()), texts)
                .toList();
        int words = all.stream().mapToInt(Pace::words).sum();
        return toAnswer + (words * 60 + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
