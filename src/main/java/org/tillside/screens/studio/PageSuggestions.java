package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Mood;
import org.tillside.content.Variables;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Words;

/** What could be written at a place of a lesson page: words that the shop fills in, pages to lead to, callouts. */
final class PageSuggestions {
    private static final Pattern LINK = Pattern.compile("\\]\\([^)\\s]*$");
    private static final Pattern CALLOUT = Pattern.compile("^ *> *\\[![^\\]]*$");
    private static final List<String> KINDS = List.of("good", "poor", "next-shift", "note");

    private final Words words;
    private final Optional<Catalogue> catalogue;
    private final ContentFile file;
    private final String text;

    PageSuggestions(Words words, Optional<Catalogue> catalogue, ContentFile file, String text) {
        this.words = words;
        this.catalogue = catalogue;
        this.file = file;
        this.text = text;
    }

    /** @param begun what was begun to be written before the place */
    List<Suggestion> at(int offset, String begun) {
        String before = text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
        Stream<Suggestion> all = begun.startsWith("$")
                ? Variables.NAMES.stream().map(it -> new Suggestion("$" + it, words.text("studio.lesson.word")))
                : of(before);
        return all.filter(it -> it.text().startsWith(begun)).distinct().toList();
    }

    private Stream<Suggestion> of(String before) {
        Matcher link = LINK.matcher(before);
        if (link.find()) {
            return links();
        }
        if (!CALLOUT.matcher(before).matches()) {
            return Stream.empty();
        }
        return before.endsWith("[!") || before.matches(".*\\[![a-z-]*")
                ? KINDS.stream().map(it -> new Suggestion(it, words.text("studio.lesson.callout." + it)))
                : Stream.of(Mood.values()).map(it -> new Suggestion(it.word(), words.text("kit.mood." + it.word())));
    }

    /** Pages of the same module by their file, which a link names from where the page lies. */
    private Stream<Suggestion> links() {
        return catalogue
                .flatMap(all -> Opened.lesson(all, file)
                        .flatMap(page -> all.module(page.ref().module())))
                .stream()
                .flatMap(module -> module.lessons().stream())
                .map(it -> new Suggestion(it.file().substring(it.file().lastIndexOf('/') + 1), it.title()));
    }
}
