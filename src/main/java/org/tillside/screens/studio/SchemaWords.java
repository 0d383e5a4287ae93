package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.library.Shape;
import org.tillside.screens.Words;

/** What the schema lets stand at a place of a file: keys that are not there yet, or the words that a key may have. */
final class SchemaWords {
    private final Words words;
    private final Optional<Shape> shape;

    SchemaWords(Words words, Optional<Shape> shape) {
        this.words = words;
        this.shape = shape;
    }

    List<Suggestion> at(KeyPlace place) {
        String[] steps = place.path().split("/");
        String last = steps[steps.length - 1];
        return shape.flatMap(it -> it.at(place.path())).stream()
                .flatMap(it -> place.value() ? values(last, it) : keys(it, place))
                .toList();
    }

    private Stream<Suggestion> keys(Shape mapping, KeyPlace place) {
        return mapping.keys().entrySet().stream()
                .filter(it -> !place.siblings().contains(it.getKey()))
                .map(it -> new Suggestion(
                        it.getKey() + (it.getValue().isLeaf() ? ": " : ":"), words.text("studio.key." + it.getKey())));
    }

    private Stream<Suggestion> values(String key, Shape value) {
        List<String> options = value.type() == Shape.Type.TICK
                ? List.of("true", "false")
                : value.each()
                        .filter(it -> value.type() == Shape.Type.LIST)
                        .orElse(value)
                        .options();
        return options.stream().map(it -> new Suggestion(it, said(key, it)));
    }

    private String said(String key, String option) {
        return switch (key) {
            case "mood" -> words.text("kit.mood." + option);
            case "outcome", "at-least" -> words.text("learn.outcome." + option);
            default -> words.text("studio.key." + key);
        };
    }
}
