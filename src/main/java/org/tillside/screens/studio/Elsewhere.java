package org.tillside.screens.studio;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.LinkTarget;
import org.tillside.content.Pack;
import org.tillside.content.Place;
import org.tillside.screens.ContentFile;

/** Where something that a file names stands in another one: a lesson, role-play, form, module, skill or row. */
final class Elsewhere {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]*");
    private static final Pattern KEY = Pattern.compile("([a-z-]+): *[^:]*$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private final Optional<Catalogue> catalogue;
    private final ContentFile file;
    private final String text;

    Elsewhere(Optional<Catalogue> catalogue, ContentFile file, String text) {
        this.catalogue = catalogue;
        this.file = file;
        this.text = text;
    }

    /** The place of what is named at an offset; empty where it names nothing in another file. */
    Optional<Place> of(int at) {
        int from = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        String line = text.substring(from, end < 0 ? text.length() : end);
        if (file.path().endsWith(".md")) {
            return around(LINK, line, at - from, 1).flatMap(this::linked);
        }
        Matcher word = NAME.matcher(line);
        while (word.find()) {
            if (word.start() <= at - from && at - from <= word.end()) {
                Matcher key = KEY.matcher(line.substring(0, word.start()));
                return named(key.find() ? key.group(1) : "", word.group());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> around(Pattern what, String line, int at, int group) {
        Matcher found = what.matcher(line);
        while (found.find()) {
            if (found.start() <= at && at <= found.end()) {
                return Optional.of(found.group(group));
            }
        }
        return Optional.empty();
    }

    private Optional<Place> named(String key, String name) {
        return switch (key) {
            case "scenario", "live" -> place("scenario/" + name);
            case "form", "observe", "rubric" -> place("form/" + name);
            case "module" -> place("module/" + name);
            case "lesson" -> name.contains("/") ? place("lesson/" + name) : beside(name);
            case "quiz" -> beside(name);
            case "skill", "skills", "scores", "pick" -> within("skills/", "/skills/" + name);
            case "sources" -> within("curriculum/", "/rows/" + name);
            default -> Optional.empty();
        };
    }

    private Stream<Pack> packs() {
        return catalogue.stream().flatMap(it -> it.packs().stream());
    }

    private Optional<Place> place(String path) {
        return packs().filter(it -> it.places().files().containsKey(path))
                .flatMap(it -> it.places().near(path).stream())
                .findFirst();
    }

    /** Something in a file that each pack has one of; the file's own top says nothing about it. */
    private Optional<Place> within(String kind, String rest) {
        return packs().flatMap(it -> it.places().near(kind + it.id() + rest).stream())
                .filter(it -> it.line() > 1)
                .findFirst();
    }

    /** A file in the same folder, or on the way that is written. */
    private Optional<Place> beside(String name) {
        String path = file.folder() + name;
        return known(path) ? Optional.of(new Place(path, 1, 1)) : Optional.empty();
    }

    private boolean known(String path) {
        return packs().flatMap(it -> it.places().files().values().stream())
                .anyMatch(it -> it.file().equals(path));
    }

    /** The place that a link of a page leads to. */
    Optional<Place> linked(String target) {
        return catalogue.flatMap(all -> Opened.lesson(all, file)
                .map(page -> LinkTarget.of(all, page, target))
                .flatMap(it -> {
                    if (it instanceof LinkTarget.Page other) {
                        return place("lesson/" + other.lesson());
                    }
                    return it instanceof LinkTarget.Play play ? place("scenario/" + play.scenario()) : Optional.empty();
                }));
    }
}
