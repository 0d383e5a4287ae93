package org.tillside.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.AnswerId;
import org.tillside.content.Question;

/** Puts an answer into the author's words, for the review of a quiz. */
final class InWords implements Answer.Cases<List<String>> {
    private final Question question;
    private final Map<AnswerId, String> texts;

    InWords(Question question) {
        this.question = question;
        this.texts = texts(question);
    }

    private static Map<AnswerId, String> texts(Question question) {
        Stream<Map.Entry<AnswerId, String>> entries = Stream.empty();
        if (question instanceof Question.Choice it) {
            entries = it.options().stream().map(o -> Map.entry(o.id(), o.text()));
        } else if (question instanceof Question.Choices it) {
            entries = it.options().stream().map(o -> Map.entry(o.id(), o.text()));
        } else if (question instanceof Question.Order it) {
            entries = it.items().stream().map(i -> Map.entry(i.id(), i.text()));
        } else if (question instanceof Question.Match it) {
            entries = it.pairs().stream().map(p -> Map.entry(p.id(), p.text()));
        } else if (question instanceof Question.Sort it) {
            entries = it.items().stream().map(i -> Map.entry(i.id(), i.text()));
        }
        return entries.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    @Override
    public List<String> chosen(Answer.Chosen it) {
        return Stream.of(it.answer()).flatMap(this::text).toList();
    }

    @Override
    public List<String> chosenMany(Answer.ChosenMany it) {
        if (question instanceof Question.Choices choices) {
            return choices.options().stream()
                    .filter(option -> it.answers().contains(option.id()))
                    .map(Question.Option::text)
                    .toList();
        }
        return List.of();
    }

    @Override
    public List<String> said(Answer.Said it) {
        return List.of();
    }

    @Override
    public List<String> ordered(Answer.Ordered it) {
        return it.items().stream().flatMap(this::text).toList();
    }

    @Override
    public List<String> matched(Answer.Matched it) {
        if (question instanceof Question.Match match) {
            return beside(it.pairs(), named(match.pairs(), Question.Pair::id, Question.Pair::with));
        }
        return List.of();
    }

    @Override
    public List<String> grouped(Answer.Grouped it) {
        if (question instanceof Question.Sort sort) {
            return beside(it.groups(), named(sort.groups(), Question.Item::id, Question.Item::text));
        }
        return List.of();
    }

    @Override
    public List<String> filled(Answer.Filled it) {
        return it.gaps().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public List<String> number(Answer.Number it) {
        Optional<String> unit = question instanceof Question.Numeric numeric ? numeric.unit() : Optional.empty();
        return List.of(it.number().toPlainString() + unit.map(u -> " " + u).orElse(""));
    }

    @Override
    public List<String> words(Answer.Words it) {
        return List.of(it.text());
    }

    private Stream<String> text(AnswerId id) {
        return Optional.ofNullable(texts.get(id)).stream();
    }

    private List<String> beside(Map<AnswerId, AnswerId> given, Map<AnswerId, String> right) {
        return given.entrySet().stream()
                .filter(e -> texts.containsKey(e.getKey()) && right.containsKey(e.getValue()))
                .map(e -> texts.get(e.getKey()) + " – " + right.get(e.getValue()))
                .toList();
    }

    private static <T> Map<AnswerId, String> named(List<T> items, Function<T, AnswerId> id, Function<T, String> text) {
        return items.stream().collect(Collectors.toMap(id, text, (a, b) -> a));
    }
}
