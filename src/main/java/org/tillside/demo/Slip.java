package org.tillside.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.tillside.content.AnswerId;
import org.tillside.content.Question;
import org.tillside.practice.Answer;

/** A wrong answer as people give it. */
final class Slip implements Question.Cases<Answer> {
    private final Optional<Answer> right;
    private final IntUnaryOperator below;

    /** {@code below} gives a number from 0 to below a bound. */
    Slip(Optional<Answer> right, IntUnaryOperator below) {
        this.right = right;
        this.below = below;
    }

    private AnswerId wrong(List<Question.Option> options) {
        List<Question.Option> wrong = options.stream().filter(it -> !it.right()).toList();
        return wrong.get(below.applyAsInt(wrong.size())).id();
    }

    @Override
    public Answer choice(Question.Choice it) {
        return new Answer.Chosen(wrong(it.options()));
    }

    @Override
    public Answer choices(Question.Choices it) {
        AnswerId one = it.options().stream()
                .filter(Question.Option::right)
                .findFirst()
                .orElseThrow()
                .id();
        return new Answer.ChosenMany(Set.of(one, wrong(it.options())));
    }

    @Override
    public Answer trueFalse(Question.TrueFalse it) {
        return new Answer.Said(!it.answer());
    }

    @Override
    public Answer order(Question.Order it) {
        List<AnswerId> items =
                new ArrayList<>(it.items().stream().map(Question.Item::id).toList());
        java.util.Collections.swap(items, 0, items.size() - 1);
        return new Answer.Ordered(items);
    }

    @Override
    public Answer match(Question.Match it) {
        List<AnswerId> ids = it.pairs().stream().map(Question.Pair::id).toList();
        return new Answer.Matched(exchanged(ids, ids));
    }

    @Override
    public Answer sort(Question.Sort it) {
        Map<AnswerId, AnswerId> groups = new LinkedHashMap<>();
        it.items().forEach(item -> groups.put(item.id(), item.group()));
        Question.Sorted first = it.items().get(0);
        it.groups().stream()
                .filter(group -> !group.id().equals(first.group()))
                .findFirst()
                .ifPresent(other -> groups.put(first.id(), other.id()));
        return new Answer.Grouped(groups);
    }

    /** The first two change places. */
    private static Map<AnswerId, AnswerId> exchanged(List<AnswerId> left, List<AnswerId> right) {
        Map<AnswerId, AnswerId> pairs = new LinkedHashMap<>();
        for (int i = 0; i < left.size(); i++) {
            int with = i == 0 ? 1 : i == 1 ? 0 : i;
            pairs.put(left.get(i), right.get(Math.min(with, right.size() - 1)));
        }
        return pairs;
    }

    @Override
    public Answer blank(Question.Blank it) {
        Map<Integer, String> gaps = new LinkedHashMap<>();
        it.gaps().forEach((gap, accepted) -> gaps.put(gap, accepted.get(0)));
        it.gaps().keySet().stream().findFirst().ifPresent(first -> gaps.put(first, "ten"));
        return new Answer.Filled(gaps);
    }

    @Override
    public Answer numeric(Question.Numeric it) {
        return new Answer.Number(it.answer().add(it.tolerance()).add(java.math.BigDecimal.TEN));
    }

    @Override
    public Answer say(Question.Say it) {
        return right.orElseGet(() -> new Answer.Words(Spoken.to(it.head().id().value())));
    }
}
