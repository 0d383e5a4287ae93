package org.tillside.practice;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tillside.content.AnswerId;

/** What somebody answered to a question; the twin of {@link org.tillside.content.Question}. */
public sealed interface Answer {
    /** One answer of a choice. */
    record Chosen(AnswerId answer) implements Answer {}

    /** Several answers of a choice; none is an answer too. */
    record ChosenMany(Set<AnswerId> answers) implements Answer {
        public ChosenMany {
            answers = Set.copyOf(answers);
        }
    }

    /** True or false. */
    record Said(boolean isTrue) implements Answer {}

    /** All items, in this order. */
    record Ordered(List<AnswerId> items) implements Answer {
        public Ordered {
            items = List.copyOf(items);
        }
    }

    /** Left sides to the pair whose right side was put beside them. */
    record Matched(Map<AnswerId, AnswerId> pairs) implements Answer {
        public Matched {
            pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        }
    }

    /** Items to groups. */
    record Grouped(Map<AnswerId, AnswerId> groups) implements Answer {
        public Grouped {
            groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        }
    }

    /** What was written into each gap. */
    record Filled(Map<Integer, String> gaps) implements Answer {
        public Filled {
            gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
        }
    }

    /** A number. */
    record Number(BigDecimal number) implements Answer {}

    /** Own words, written down; to be marked. */
    record Words(String text) implements Answer {}

    /** What to do for each kind of answer. */
    interface Cases<T> {
        T chosen(Chosen it);

        T chosenMany(ChosenMany it);

        T said(Said it);

        T ordered(Ordered it);

        T matched(Matched it);

        T grouped(Grouped it);

        T filled(Filled it);

        T number(Number it);

        T words(Words it);
    }

    /** Chooses by kind; a new kind does not compile until every place knows it. */
    default <T> T match(Cases<T> cases) {
        if (this instanceof Chosen it) {
            return cases.chosen(it);
        } else if (this instanceof ChosenMany it) {
            return cases.chosenMany(it);
        } else if (this instanceof Said it) {
            return cases.said(it);
        } else if (this instanceof Ordered it) {
            return cases.ordered(it);
        } else if (this instanceof Matched it) {
            return cases.matched(it);
        } else if (this instanceof Grouped it) {
            return cases.grouped(it);
        } else if (this instanceof Filled it) {
            return cases.filled(it);
        } else if (this instanceof Number it) {
            return cases.number(it);
        }
        return cases.words((Words) this);
    }
}
