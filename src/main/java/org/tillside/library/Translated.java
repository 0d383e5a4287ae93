package org.tillside.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.tillside.content.Fingerprint;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/**
 * Notes in a translated file which words of the original it was made from, so that a later change of the original is
 * seen. Nothing of the file is touched but its key {@code of}.
 */
public final class Translated {
    private final Path original;
    private final String sidecarName;

    private Translated(Path original, String language) {
        this.original = original;
        this.sidecarName = PackFiles.sidecarName(String.valueOf(original.getFileName()), language);
    }

    /** What became of it. */
    public sealed interface Result {
        /** The fingerprints were written. */
        record Written(Path file, int texts) implements Result {}

        /** Something has to be mended before. */
        record Refused(List<Problem> problems) implements Result {}
    }

    /**
     * Confirms all texts of a file's translation.
     *
     * @param original the file in the pack's own language, such as {@code blouse.yaml}
     * @param language such as {@code lv}; the translation lies beside the original as {@code blouse.lv.yaml}
     * @throws IOException if a file cannot be read or written
     */
    public static Result confirm(Path original, String language) throws IOException {
        return new Translated(original, language).confirm();
    }

    private Result confirm() throws IOException {
        Path sidecar = original.resolveSibling(sidecarName);
        if (!Files.isRegularFile(original) || !Files.isRegularFile(sidecar)) {
            Path missing = Files.isRegularFile(original) ? sidecar : original;
            return refused("missing-file", missing, String.valueOf(missing.getFileName()));
        }
        List<Problem> problems = new ArrayList<>();
        String text = Files.readString(sidecar, StandardCharsets.UTF_8);
        Optional<Rewritten> edited = sidecarName.endsWith(".md") ? page(text, problems) : yaml(text, problems);
        if (edited.isEmpty()) {
            return new Result.Refused(problems);
        }
        Files.writeString(sidecar, edited.get().text(), StandardCharsets.UTF_8);
        return new Result.Written(sidecar, edited.get().prints());
    }

    private record Rewritten(String text, int prints) {}

    private Optional<Rewritten> page(String text, List<Problem> problems) throws IOException {
        String source = Files.readString(original, StandardCharsets.UTF_8);
        Map<String, Fingerprint> prints =
                PageText.read(name(), source, problems).sections();
        PageText page = PageText.read(sidecarName, text, problems);
        String front = "---\n" + block(prints) + "---\n";
        return problems.isEmpty()
                ? Optional.of(new Rewritten((front + page.body()).replace("\n", end(text)), prints.size()))
                : Optional.empty();
    }

    private Optional<Rewritten> yaml(String text, List<Problem> problems) throws IOException {
        Optional<Yaml> tree = YamlReader.read(name(), Files.readString(original, StandardCharsets.UTF_8), problems);
        Optional<Yaml> sidecar = YamlReader.read(sidecarName, text, problems);
        Optional<Function<Fields, ?>> reader = reader();
        if (tree.isEmpty() || sidecar.isEmpty()) {
            return Optional.empty();
        }
        if (reader.isEmpty()) {
            problems.add(Problem.error("stray-file", Optional.of(new Place(name(), 1, 1)), name()));
            return Optional.empty();
        }
        Reading reading = new Reading();
        Fields.read(reading, "file", Trail.top(), tree.get(), reader.get());
        Map<String, Yaml> translated = Sidecar.texts(tree.get(), reading.prose(), sidecar.get());
        Map<String, Fingerprint> prints = new LinkedHashMap<>();
        reading.prose().forEach((path, prose) -> {
            if (translated.containsKey(path)) {
                prints.put(path, Sidecar.fingerprint(prose));
            }
        });
        String of = block(prints).replace("\n", end(text));
        return Optional.of(new Rewritten(withoutOf(text, sidecar.get()) + of, prints.size()));
    }

    private Optional<Function<Fields, ?>> reader() {
        return Readers.of(original.toAbsolutePath().toString().replace('\\', '/'));
    }

    private String name() {
        return String.valueOf(original.getFileName());
    }

    /** The key stands at the end of the file: all before it stays as it is. */
    private static String withoutOf(String text, Yaml sidecar) {
        String whole = text.endsWith("\n") || text.isEmpty() ? text : text + end(text);
        if (!(sidecar instanceof Yaml.Entries map) || !map.entries().containsKey(Sidecar.OF)) {
            return whole;
        }
        List<String> lines = new ArrayList<>(whole.lines().toList());
        int from = Optional.ofNullable(map.entries().get(Sidecar.OF))
                        .orElseThrow()
                        .key()
                        .line()
                - 1;
        int to = new TreeSet<>(map.entries().values().stream()
                        .map(entry -> entry.key().line() - 1)
                        .filter(line -> line > from)
                        .toList())
                .stream().findFirst().orElse(lines.size());
        lines.subList(from, to).clear();
        return lines.isEmpty() ? "" : String.join(end(text), lines) + end(text);
    }

    /** How the lines of a file end. */
    static String end(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static String block(Map<String, Fingerprint> prints) {
        StringBuilder block = new StringBuilder(Sidecar.OF + ":\n");
        prints.forEach((path, print) ->
                block.append("  ").append(path).append(": \"").append(print).append("\"\n"));
        return block.toString();
    }

    private static Result refused(String key, Path at, String... args) {
        Place place = new Place(at.toString().replace('\\', '/'), 1, 1);
        return new Result.Refused(List.of(Problem.error(key, Optional.of(place), args)));
    }
}
