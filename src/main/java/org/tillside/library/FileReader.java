package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tillside.content.Block;
import org.tillside.content.LessonRef;
import org.tillside.content.Place;
import org.tillside.content.Places;
import org.tillside.content.Problem;
import org.tillside.content.Spots;

/** Reads single files of a pack in one language, and gathers what comes up on the way. */
final class FileReader {
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(svg|png|jpe?g|gif)");
    private static final Pattern ASIDE = Pattern.compile("(?i)(README|LICEN[CS]E|NOTICE)[^/]*|media/.*");

    private final PackFiles files;
    private final String language;
    private final Names names;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Problem>> broken = new LinkedHashMap<>();
    private final Map<String, Places.In> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> shapes = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private String pack;
    private String ownLanguage;
    private List<String> languages;
    private Set<String> others = Set.of();

    FileReader(PackFiles files, String language, Names names) {
        this.names = names;
        this.files = files;
        this.language = language;
        this.pack = files.folder().isEmpty() ? "pack" : files.folder();
        this.ownLanguage = language;
        this.languages = List.of();
    }

    List<Problem> problems() {
        return problems;
    }

    Map<String, List<Problem>> broken() {
        return broken;
    }

    Map<String, Places.In> places() {
        return places;
    }

    Map<String, Set<String>> shapes() {
        return shapes;
    }

    Set<String> media() {
        return files.files().stream()
                .filter(file -> PICTURE.matcher(file).matches())
                .collect(Collectors.toSet());
    }

    /** Says what the pack is called, in which language it is written, and in which it is to be had. */
    void belongsTo(String id, String own, List<String> all) {
        pack = id;
        ownLanguage = own;
        languages = all;
    }

    /** What is wrong in these languages is found as well, and not only in the one that is wanted. */
    void looksAt(Set<String> all) {
        others = all.stream().filter(it -> !it.equals(language)).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a YAML file; empty if it is broken, which is then remembered under its kind and id. */
    <T> Optional<T> read(String file, String kind, Function<Fields, T> read) {
        used.add(file);
        List<Problem> found = new ArrayList<>();
        Optional<Yaml> tree =
                files.text(file, found).flatMap(text -> YamlReader.read(files.shown(file), text, names, found));
        String path = kind + "/" + tree.flatMap(Yaml::id).orElseGet(() -> nameOf(file, kind));
        if (tree.isEmpty()) {
            breaks(path, found);
            return Optional.empty();
        }
        Reading reading = new Reading();
        T value = Fields.read(reading, kind, Trail.top(), tree.get(), read);
        reading.shapes().forEach((shape, keys) -> shapes.computeIfAbsent(shape, s -> new LinkedHashSet<>())
                .addAll(keys));
        found.addAll(reading.problems());
        if (reading.broken()) {
            breaks(path, found);
            return Optional.empty();
        }
        problems.addAll(found);
        Place top = tree.get().place();
        places.put(path, new Places.In(top.file(), spots(tree.get())));
        others.forEach(it -> translated(it, file, kind, tree.get(), reading, read));
        return Optional.of(
                translated(language, file, kind, tree.get(), reading, read).orElse(value));
    }

    /** Reads a lesson page; empty if it is broken. */
    Optional<List<Block>> lesson(String file, LessonRef ref) {
        used.add(file);
        String path = "lesson/" + ref;
        List<Problem> found = new ArrayList<>();
        Optional<PageText> text = files.text(file, found).map(t -> PageText.read(files.shown(file), t, found));
        if (text.isPresent() && text.get().body().isBlank()) {
            found.add(Problem.error("empty-file", Optional.of(new Place(files.shown(file), 1, 1))));
        }
        if (text.isPresent() && text.get().hasFront()) {
            found.add(Problem.error("front-matter", Optional.of(new Place(files.shown(file), 1, 1))));
        }
        Optional<LessonReader.Page> page = text.map(t -> page(file, t, found));
        if (found.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR) || page.isEmpty()) {
            breaks(path, found);
            return Optional.empty();
        }
        problems.addAll(found);
        put(path, new Place(files.shown(file), 1, 1));
        others.forEach(it -> translatedPage(it, file, text.orElseThrow()));
        LessonReader.Page shown =
                translatedPage(language, file, text.orElseThrow()).orElse(page.get());
        shown.places().forEach((step, place) -> put(path + "/" + step, place));
        return Optional.of(shown.blocks());
    }

    private void put(String path, Place place) {
        places.put(path, new Places.In(place.file(), Spots.of(place)));
    }

    private LessonReader.Page page(String file, PageText text, List<Problem> found) {
        Reading reading = new Reading();
        LessonReader.Page page = LessonReader.read(files.shown(file), file, text.firstLine(), text.body(), reading);
        found.addAll(reading.problems());
        return page;
    }

    private <T> Optional<T> translated(
            String into, String file, String kind, Yaml tree, Reading original, Function<Fields, T> read) {
        Optional<String> sidecar = sidecar(into, file, original.hasProse());
        List<Problem> found = new ArrayList<>();
        Optional<Yaml> other = sidecar.flatMap(
                s -> files.text(s, found).flatMap(t -> YamlReader.read(files.shown(s), t, names, found)));
        if (other.isEmpty()) {
            problems.addAll(found);
            return Optional.empty();
        }
        Sidecar.Merged merged = Sidecar.merge(tree, original.prose(), other.get());
        found.addAll(merged.problems());
        Reading reading = new Reading();
        T value = Fields.read(reading, kind, Trail.top(), merged.tree(), read);
        reading.problems().stream()
                .filter(p -> !original.problems().contains(p))
                .forEach(found::add);
        problems.addAll(found);
        return reading.broken() ? Optional.empty() : Optional.of(value);
    }

    private Optional<LessonReader.Page> translatedPage(String into, String file, PageText original) {
        Optional<String> sidecar = sidecar(into, file, true);
        if (sidecar.isEmpty()) {
            return Optional.empty();
        }
        List<Problem> found = new ArrayList<>();
        String name = sidecar.get();
        Optional<PageText> text = files.text(name, found).map(t -> PageText.read(files.shown(name), t, found));
        Optional<LessonReader.Page> page = text.map(t -> page(name, t, found));
        text.ifPresent(t -> found.addAll(t.against(original, new Place(files.shown(name), 1, 1))));
        problems.addAll(found);
        boolean whole = found.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR);
        return whole ? page : Optional.empty();
    }

    /** The file with the texts in a language; that there is none is reported where the pack promises the language. */
    private Optional<String> sidecar(String into, String file, boolean hasTexts) {
        if (into.equals(ownLanguage)) {
            return Optional.empty();
        }
        String name = PackFiles.sidecarName(file, into);
        if (files.has(name)) {
            return Optional.of(name);
        }
        if (languages.contains(into) && hasTexts) {
            Place top = new Place(files.shown(file), 1, 1);
            problems.add(Problem.warning("translation-none", Optional.of(top), name));
        }
        return Optional.empty();
    }

    /** Reports files that nothing reads. */
    void strays() {
        for (String file : files.files()) {
            Optional<PackFiles.Sidecar> sidecar = files.sidecar(file);
            boolean known = sidecar.isPresent()
                    ? used.contains(sidecar.get().of())
                    : used.contains(file)
                            || ASIDE.matcher(file).matches()
                            || PICTURE.matcher(file).matches();
            if (!known) {
                problems.add(Problem.warning("stray-file", Optional.of(new Place(files.shown(file), 1, 1)), file));
            }
        }
    }

    void breaks(String path, List<Problem> found) {
        problems.addAll(found);
        broke(path, List.copyOf(found));
    }

    private void broke(String path, List<Problem> found) {
        broken.merge(path, found, (before, more) -> {
            List<Problem> both = new ArrayList<>(before);
            both.addAll(more);
            return both;
        });
    }

    /** What a file without an id goes by: its own name, its module's, or its pack's. */
    private String nameOf(String file, String kind) {
        String[] steps = file.split("/");
        return switch (kind) {
            case "module", "quiz" -> steps.length > 1 ? steps[steps.length - 2] : steps[0];
            case "programme", "scenario", "form" -> steps[steps.length - 1].replace(".yaml", "");
            default -> pack;
        };
    }

    /** What a part that was read by itself found is added here, behind what was found before. */
    void join(FileReader part) {
        problems.addAll(part.problems);
        part.broken.forEach(this::broke);
        places.putAll(part.places);
        part.shapes.forEach((shape, keys) ->
                shapes.computeIfAbsent(shape, s -> new LinkedHashSet<>()).addAll(keys));
        used.addAll(part.used);
    }

    /** One that reads these files of the same pack by itself, so that several are read at a time. */
    FileReader part(PackFiles from) {
        FileReader part = new FileReader(from, language, names);
        part.belongsTo(pack, ownLanguage, languages);
        part.others = others;
        return part;
    }

    private static Spots spots(Yaml tree) {
        Spots.Builder spots = new Spots.Builder().begin("", tree.place());
        within(spots, tree);
        return spots.end().build();
    }

    private static void within(Spots.Builder spots, Yaml node) {
        if (node instanceof Yaml.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                Yaml item = list.items().get(i);
                spot(spots, Yaml.step(item, i), item.place(), item);
            }
        } else if (node instanceof Yaml.Entries map) {
            map.entries().forEach((key, entry) -> {
                Place at = entry.value() instanceof Yaml.Text text ? text.place() : entry.key();
                spot(spots, key, at, entry.value());
            });
        }
    }

    private static void spot(Spots.Builder spots, String step, Place at, Yaml node) {
        spots.begin(step, at);
        within(spots, node);
        spots.end();
    }
}
