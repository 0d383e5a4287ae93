package org.tillside.practice;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Question;
import org.tillside.content.Scene;

/**
 * A short mark of what a question takes for right, and of what it offers instead: the same in every language and order.
 * Tries at a question with another key were tries at another question; so it is with a scene and what was answered there. Words are not part of it, nor are the texts that
 * gaps accept, which differ by language.
 */
public record AnswerKey(String value) {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** The mark of a question. */
    public static AnswerKey of(Question question) {
        String kind = question.getClass().getSimpleName();
        return of(Stream.concat(Stream.of(kind), question.match(new Parts())).collect(Collectors.joining("\n")));
    }

    /** The mark of a scene: what can be answered in it, and what each answer and being late bring. */
    public static AnswerKey of(Scene scene) {
        return of(Stream.concat(scene.replies().stream(), scene.late().stream())
                .map(it -> it.id() + " "
                        + it.scores().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        + (it.free().isPresent() ? " own words" : ""))
                .sorted()
                .collect(Collectors.joining("\n", "Scene\n", "")));
    }

    /** FNV-1a in 64 bits: it tells edits apart and guards nothing, and the event thread may work it out. */
    private static AnswerKey of(String text) {
        long hash = BASIS;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * PRIME;
        }
        return new AnswerKey(HexFormat.of().toHexDigits(hash));
    }

    @Override
    public String toString() {
        return value;
    }

    /** What is right of each kind of question, by ids. */
    private static final class Parts implements Question.Cases<Stream<String>> {
        private static Stream<String> options(Collection<Question.Option> options) {
            return options.stream()
                    .map(it -> it.id() + (it.right() ? " right" : ""))
                    .sorted();
        }

        @Override
        public Stream<String> choice(Question.Choice it) {
            return options(it.options());
        }

        @Override
        public Stream<String> choices(Question.Choices it) {
            return options(it.options());
        }

        @Override
        public Stream<String> trueFalse(Question.TrueFalse it) {
            return Stream.of(String.valueOf(it.answer()));
        }

        @Override
        public Stream<String> order(Question.Order it) {
            return it.items().stream().map(item -> item.id().value());
        }

        @Override
        public Stream<String> match(Question.Match it) {
            return it.pairs().stream().map(pair -> pair.id().value()).sorted();
        }

        @Override
        public Stream<String> sort(Question.Sort it) {
            return it.items().stream()
                    .map(item -> item.id() + " " + item.group())
                    .sorted();
        }

        @Override
        public Stream<String> blank(Question.Blank it) {
            return it.gaps().keySet().stream().map(String::valueOf).sorted();
        }

        @Override
        public Stream<String> numeric(Question.Numeric it) {
            return Stream.of(
                    it.answer().stripTrailingZeros().toPlainString(),
                    it.tolerance().stripTrailingZeros().toPlainString());
        }

        @Override
        public Stream<String> say(Question.Say it) {
            return Stream.of(it.rubric().value());
        }
    }
}
