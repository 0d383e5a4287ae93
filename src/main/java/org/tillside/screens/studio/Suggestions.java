package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.library.Shape;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Words;

/** What could be written at a place of a file: keys and words of the schema, and the ids that the key before it takes. */
final class Suggestions {
    private static final Pattern KEY = Pattern.compile("([a-z-]+): *[^:]*$");
    private static final Pattern ID = Pattern.compile("(?m)^ {2}([a-z0-9-]+): *$");

    private final Words words;
    private final Optional<Catalogue> catalogue;
    private final ContentFile file;
    private final String text;
    private final Function<String, Shape> shapes;

    /** @param shapes what a file of a kind may hold */
    Suggestions(
            Words words, Optional<Catalogue> catalogue, ContentFile file, String text, Function<String, Shape> shapes) {
        this.words = words;
        this.catalogue = catalogue;
        this.file = file;
        this.text = text;
        this.shapes = shapes;
    }

    List<Suggestion> at(int offset, String begun) {
        if (Tabs.page(file)) {
            return new PageSuggestions(words, catalogue, file, text).at(offset, begun);
        }
        int from = text.lastIndexOf('\n', offset - 1) + 1;
        Matcher key = KEY.matcher(text.substring(from, offset));
        String asked = key.find() ? key.group(1) : "";
        Stream<Suggestion> schema = KeyPlace.of(text, offset).stream()
                .flatMap(it -> new SchemaWords(words, Kinds.of(file).map(shapes)).at(it).stream());
        return Stream.concat(schema, of(asked))
                .filter(it -> it.text().startsWith(begun))
                .distinct()
                .sorted(Comparator.comparing(Suggestion::text))
                .toList();
    }

    private Stream<Suggestion> of(String key) {
        return switch (key) {
            case "to", "start" -> scenes();
            case "scores", "skills", "skill" -> skills();
            case "lesson" -> lessons();
            case "scenario", "live" ->
                all(it -> it.scenarios().stream()
                        .map(one -> new Suggestion(one.id().value(), one.title())));
            case "module" ->
                all(it ->
                        it.modules().stream().map(one -> new Suggestion(one.id().value(), one.title())));
            case "form", "observe", "rubric" ->
                all(it -> it.forms().stream().map(one -> new Suggestion(one.id().value(), one.title())));
            default -> Stream.empty();
        };
    }

    private Stream<Suggestion> all(java.util.function.Function<Catalogue, Stream<Suggestion>> of) {
        return catalogue.stream().flatMap(of);
    }

    /** Scenes and endings, as they stand in the text now, which may be broken elsewhere. */
    private Stream<Suggestion> scenes() {
        List<Suggestion> found = new ArrayList<>();
        for (String part : List.of("scenes", "endings")) {
            Matcher begins = Pattern.compile("(?m)^" + part + ": *$").matcher(text);
            if (begins.find()) {
                Matcher ends = Pattern.compile("(?m)^[a-z]").matcher(text);
                int end = ends.find(begins.end()) ? ends.start() : text.length();
                Matcher ids = ID.matcher(text).region(begins.end(), end);
                while (ids.find()) {
                    found.add(new Suggestion(ids.group(1), words.text("studio.suggest." + part)));
                }
            }
        }
        return found.stream();
    }

    private Stream<Suggestion> skills() {
        return all(it -> it.skills().stream().map(one -> new Suggestion(one.id().value(), one.title())));
    }

    private Stream<Suggestion> lessons() {
        return all(it -> it.modules().stream()
                .flatMap(module -> module.lessons().stream())
                .map(one -> new Suggestion(one.ref().toString(), one.title())));
    }
}
