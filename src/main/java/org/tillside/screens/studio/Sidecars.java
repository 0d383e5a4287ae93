package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Pack;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Words;

/** Which file says in which language what another one says. */
final class Sidecars {
    private static final Pattern NAME = Pattern.compile("(.+)\\.([a-z]{2,3}(?:-[A-Za-z]{2,8})?)(\\.(?:yaml|md))");
    private static final Pattern PAGE = Pattern.compile("[^/]+/modules/.+\\.md");

    private Sidecars() {}

    /** A file and the language that it is written in; empty for the pack's own. */
    record Pair(ContentFile original, Optional<String> language) {}

    static Pair of(ContentFile file) {
        Matcher name = NAME.matcher(file.path());
        return name.matches()
                ? new Pair(new ContentFile(file.own(), name.group(1) + name.group(3)), Optional.of(name.group(2)))
                : new Pair(file, Optional.empty());
    }

    /** Where the translation of a file stands. */
    static ContentFile in(ContentFile original, String language) {
        int dot = original.path().lastIndexOf('.');
        return new ContentFile(
                original.own(),
                original.path().substring(0, dot) + "." + language
                        + original.path().substring(dot));
    }

    /** Whether a file has texts that could be said in another language, or is such a translation. */
    static boolean translatable(ContentFile file) {
        ContentFile original = of(file).original();
        return Kinds.of(original).filter(it -> !it.equals("changes")).isPresent()
                || PAGE.matcher(original.path()).matches();
    }

    /**
     * The languages that a file could be had in beside its own: those of its pack, those that are begun, and ours.
     *
     * @param told by the file of its pack, as it is written now
     */
    static List<String> languages(Optional<Catalogue> catalogue, Shelf shelf, Set<String> told, ContentFile original) {
        String root = original.path().substring(0, original.path().indexOf('/') + 1);
        Optional<Pack> pack = catalogue.stream()
                .flatMap(it -> it.packs().stream())
                .filter(it -> it.places().files().values().stream()
                        .anyMatch(in -> in.file().startsWith(root)))
                .findFirst();
        Set<String> languages = new LinkedHashSet<>();
        pack.ifPresent(it -> languages.addAll(it.languages()));
        languages.addAll(told);
        (original.own() ? shelf.own() : shelf.bundled())
                .stream()
                        .map(it -> of(new ContentFile(original.own(), it)))
                        .filter(it -> it.original().path().startsWith(root))
                        .flatMap(it -> it.language().stream())
                        .forEach(languages::add);
        Words.LANGUAGES.stream().map(Locale::getLanguage).forEach(languages::add);
        languages.remove(pack.map(Pack::language).orElse("en"));
        return new ArrayList<>(languages);
    }

    /** The language to begin with: one that is begun, one's own, or any. */
    static String first(List<String> languages, Pair pair, StudioPresenter studio) {
        String own = studio.words().language().getLanguage();
        Shelf shelf = studio.shelves().shelf();
        return Stream.concat(
                        languages.stream().filter(it -> shelf.has(in(pair.original(), it))),
                        Stream.concat(languages.stream().filter(own::equals), languages.stream()))
                .findFirst()
                .orElse("");
    }

    static List<TranslateState.Language> shown(Words words, List<String> languages, String chosen) {
        return languages.stream()
                .map(it -> new TranslateState.Language(it, name(words, it), it.equals(chosen)))
                .toList();
    }

    /** A language in its own name. */
    static String name(Words words, String code) {
        Locale locale = Locale.forLanguageTag(code);
        return words.has("language." + code) ? words.text("language." + code) : locale.getDisplayName(words.language());
    }
}
