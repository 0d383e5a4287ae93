package org.tillside.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** The texts of a YAML file, wherever its reader finds some. */
final class YamlOriginal implements Original {
    private static final Comparator<Map.Entry<String, Yaml>> AS_WRITTEN = Comparator.comparing(
            it -> it.getValue().place(), Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

    private final Yaml tree;
    private final Map<String, Yaml> prose;
    private final List<Piece> pieces;
    private final Map<String, String> prints = new HashMap<>();
    private final String end;

    private YamlOriginal(Yaml tree, Map<String, Yaml> prose, String end) {
        this.tree = tree;
        this.end = end;
        this.prose = prose;
        this.pieces = prose.entrySet().stream()
                .sorted(AS_WRITTEN)
                .map(it ->
                        new Piece(it.getKey(), it.getKey(), text(it.getValue()), it.getValue() instanceof Yaml.Items))
                .filter(it -> !it.text().isEmpty())
                .toList();
        // here, where it may take its time: whoever writes a translation asks for them at each letter
        prose.forEach((path, node) -> prints.put(path, Sidecar.fingerprint(node).value()));
    }

    /** What else is wrong with the file does not matter here. */
    static Optional<Original> read(String file, String text) {
        Optional<Yaml> tree = YamlReader.read(file, YamlText.withoutMark(text), new ArrayList<>());
        return tree.flatMap(top -> Readers.of(file).map(reader -> {
            Reading reading = new Reading();
            Fields.read(reading, "file", Trail.top(), top, reader);
            return new YamlOriginal(top, reading.prose(), Translated.end(text));
        }));
    }

    /** A text, or the texts of a list line by line. */
    static String text(Yaml node) {
        return node instanceof Yaml.Items list
                ? list.items().stream().map(YamlOriginal::text).collect(Collectors.joining("\n"))
                : node instanceof Yaml.Text text ? text.value() : "";
    }

    Yaml tree() {
        return tree;
    }

    Map<String, Yaml> prose() {
        return prose;
    }

    /** How its lines end. */
    String end() {
        return end;
    }

    @Override
    public List<Piece> pieces() {
        return pieces;
    }

    @Override
    public Optional<String> print(String mark) {
        return Optional.ofNullable(prints.get(mark));
    }

    @Override
    public Optional<Translation> beside(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        Optional<Yaml> read = YamlReader.read(file, YamlText.withoutMark(text), problems);
        boolean begun =
                read.isPresent() || problems.stream().anyMatch(it -> !it.key().equals("empty-file"));
        Yaml nothing = new Yaml.Entries(Map.of(), new Place(file, 1, 1), false);
        return (begun ? read : Optional.of(nothing)).map(it -> new YamlTranslation(this, file, text, it, !begun));
    }
}
