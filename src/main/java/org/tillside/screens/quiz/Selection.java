package org.tillside.screens.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.AnswerId;
import org.tillside.content.Question;
import org.tillside.practice.Answer;
import org.tillside.practice.Sureness;

/**
 * What is put together on the page and not yet handed in.
 *
 * @param chosen cards, one or several
 * @param order lines as they stand now
 * @param beside left sides or items to what was put beside them
 * @param gaps what was written into the gaps
 * @param typed a number or own words
 * @param sure how sure
 */
record Selection(
        Set<AnswerId> chosen,
        List<AnswerId> order,
        Map<AnswerId, AnswerId> beside,
        Map<Integer, String> gaps,
        String typed,
        Optional<Sureness> sure) {
    /** The cards of a question that is true or false. */
    static final AnswerId TRUE = new AnswerId("true");

    static final AnswerId FALSE = new AnswerId("false");

    Selection {
        chosen = Collections.unmodifiableSet(new LinkedHashSet<>(chosen));
        order = List.copyOf(order);
        beside = Collections.unmodifiableMap(new LinkedHashMap<>(beside));
        gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
    }

    /** Nothing yet; lines to be ordered stand as the run shuffled them. */
    static Selection empty(List<AnswerId> shuffled) {
        return new Selection(Set.of(), shuffled, Map.of(), Map.of(), "", Optional.empty());
    }

    Selection choose(AnswerId id, boolean several) {
        Set<AnswerId> next = new LinkedHashSet<>(several ? chosen : Set.of());
        if (!next.remove(id)) {
            next.add(id);
        }
        return new Selection(next, order, beside, gaps, typed, sure);
    }

    Selection move(AnswerId id, int by) {
        List<AnswerId> next = new ArrayList<>(order);
        int from = next.indexOf(id);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < next.size()) {
            Collections.swap(next, from, to);
        }
        return new Selection(chosen, next, beside, gaps, typed, sure);
    }

    Selection put(AnswerId left, AnswerId right) {
        Map<AnswerId, AnswerId> next = new LinkedHashMap<>(beside);
        next.put(left, right);
        return new Selection(chosen, order, next, gaps, typed, sure);
    }

    Selection fill(int gap, String text) {
        Map<Integer, String> next = new LinkedHashMap<>(gaps);
        next.put(gap, text);
        return new Selection(chosen, order, beside, next, typed, sure);
    }

    Selection type(String text) {
        return new Selection(chosen, order, beside, gaps, text, sure);
    }

    Selection sure(Sureness how) {
        return new Selection(chosen, order, beside, gaps, typed, Optional.of(how));
    }

    /** Whether anything was chosen or written; lines stand in some order from the start. */
    boolean begun() {
        boolean written = gaps.values().stream().anyMatch(it -> !it.isBlank()) || !typed.isBlank();
        return written || !chosen.isEmpty() || !beside.isEmpty() || sure.isPresent();
    }

    /** The answer that this is, once it is whole. */
    Optional<Answer> answer(Question question) {
        return question.match(new Whole());
    }

    /** Reads the answer for each kind of question; empty while something is missing. */
    private final class Whole implements Question.Cases<Optional<Answer>> {
        @Override
        public Optional<Answer> choice(Question.Choice it) {
            return chosen.stream().findFirst().map(Answer.Chosen::new);
        }

        @Override
        public Optional<Answer> choices(Question.Choices it) {
            return chosen.isEmpty() ? Optional.empty() : Optional.of(new Answer.ChosenMany(chosen));
        }

        @Override
        public Optional<Answer> trueFalse(Question.TrueFalse it) {
            return chosen.stream().findFirst().map(id -> new Answer.Said(id.equals(TRUE)));
        }

        @Override
        public Optional<Answer> order(Question.Order it) {
            return Optional.of(new Answer.Ordered(order));
        }

        @Override
        public Optional<Answer> match(Question.Match it) {
            return beside.size() < it.pairs().size() ? Optional.empty() : Optional.of(new Answer.Matched(beside));
        }

        @Override
        public Optional<Answer> sort(Question.Sort it) {
            return beside.size() < it.items().size() ? Optional.empty() : Optional.of(new Answer.Grouped(beside));
        }

        @Override
        public Optional<Answer> blank(Question.Blank it) {
            boolean whole = it.gaps().keySet().stream()
                    .noneMatch(gap -> gaps.getOrDefault(gap, "").isBlank());
            return whole ? Optional.of(new Answer.Filled(gaps)) : Optional.empty();
        }

        @Override
        public Optional<Answer> numeric(Question.Numeric it) {
            try {
                return Optional.of(
                        new Answer.Number(new BigDecimal(typed.strip().replace(',', '.'))));
            } catch (NumberFormatException notANumberYet) {
                return Optional.empty();
            }
        }

        @Override
        public Optional<Answer> say(Question.Say it) {
            return typed.isBlank() ? Optional.empty() : Optional.of(new Answer.Words(typed.strip()));
        }
    }
}
