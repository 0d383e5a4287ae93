package org.tillside.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question of a quiz, in one of nine kinds. */
public sealed interface Question {
    /** What every kind has. */
    Head head();

    /**
     * What every question has.
     *
     * @param title a few words for lists
     * @param explain why, in words that still teach a week later
     * @param weight how much it counts, 1 for most
     */
    record Head(
            QuestionId id,
            String title,
            String ask,
            List<SkillId> skills,
            Optional<LessonRef> lesson,
            List<Hint> hints,
            String explain,
            int weight,
            Optional<String> face,
            Optional<Mood> mood,
            Optional<Picture> picture,
            List<RowId> sources) {
        public Head {
            skills = List.copyOf(skills);
            hints = List.copyOf(hints);
            sources = List.copyOf(sources);
        }
    }

    /** Help that costs a third of the credit. */
    record Hint(AnswerId id, String text) {}

    /** An answer to choose, with what would happen next. */
    record Option(AnswerId id, String text, boolean right, String feedback) {}

    /** Something to put in order or into a group. */
    record Item(AnswerId id, String text) {}

    /** Two things that belong together. */
    record Pair(AnswerId id, String text, String with) {}

    /** Something to sort, and the group it belongs to. */
    record Sorted(AnswerId id, String text, AnswerId group) {}

    /** A number that is wrong in a way worth a word; both ends belong to it. */
    record Near(AnswerId id, BigDecimal from, BigDecimal to, String feedback) {}

    /** Feedback by how much was right; any of them may be empty. */
    record Feedback(String right, String partly, String wrong) {}

    /** One is right. */
    record Choice(Head head, List<Option> options) implements Question {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Several are right. */
    record Choices(Head head, List<Option> options) implements Question {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** The statement in {@code ask} holds, or does not. */
    record TrueFalse(Head head, boolean answer, String ifTrue, String ifFalse) implements Question {}

    /** The items stand in the right order. */
    record Order(Head head, List<Item> items, Feedback feedback) implements Question {
        public Order {
            items = List.copyOf(items);
        }
    }

    /** Each left side has its right side. */
    record Match(Head head, List<Pair> pairs, Feedback feedback) implements Question {
        public Match {
            pairs = List.copyOf(pairs);
        }
    }

    /** Each item has its group. */
    record Sort(Head head, List<Item> groups, List<Sorted> items, Feedback feedback) implements Question {
        public Sort {
            groups = List.copyOf(groups);
            items = List.copyOf(items);
        }
    }

    /** A text with gaps {@code _1_}, {@code _2_}, each with the texts it accepts. */
    record Blank(Head head, String text, Map<Integer, List<String>> gaps, Feedback feedback) implements Question {
        public Blank {
            gaps = Ordered.copy(gaps);
        }
    }

    /** A number, right within the tolerance. */
    record Numeric(
            Head head,
            BigDecimal answer,
            BigDecimal tolerance,
            java.util.Optional<String> unit,
            List<Near> near,
            Feedback feedback)
            implements Question {
        public Numeric {
            near = List.copyOf(near);
        }
    }

    /** Said aloud or written; the mentor marks it against a form. */
    record Say(Head head, FormId rubric, Feedback feedback) implements Question {}

    /** What to do for each kind of question. */
    interface Cases<T> {
        T choice(Choice it);

        T choices(Choices it);

        T trueFalse(TrueFalse it);

        T order(Order it);

        T match(Match it);

        T sort(Sort it);

        T blank(Blank it);

        T numeric(Numeric it);

        T say(Say it);
    }

    /** Chooses by kind; a new kind does not compile until every place knows it. */
    default <T> T match(Cases<T> cases) {
        if (this instanceof Choice it) {
            return cases.choice(it);
        } else if (this instanceof Choices it) {
            return cases.choices(it);
        } else if (this instanceof TrueFalse it) {
            return cases.trueFalse(it);
        } else if (this instanceof Order it) {
            return cases.order(it);
        } else if (this instanceof Match it) {
            return cases.match(it);
        } else if (this instanceof Sort it) {
            return cases.sort(it);
        } else if (this instanceof Blank it) {
            return cases.blank(it);
        } else if (this instanceof Numeric it) {
            return cases.numeric(it);
        }
        return cases.say((Say) this);
    }
}
