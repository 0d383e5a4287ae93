package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A YAML file beside its sidecar. */
final class YamlTranslation implements Translation {
    private final YamlOriginal original;
    private final String file;
    private final String text;
    private final boolean empty;
    private final Map<String, Yaml> translated;
    private final Map<String, String> noted = new LinkedHashMap<>();

    /** @param empty whether nothing but comments stands in the sidecar */
    YamlTranslation(YamlOriginal original, String file, String text, Yaml sidecar, boolean empty) {
        this.original = original;
        this.file = file;
        this.text = text;
        this.empty = empty;
        this.translated = Sidecar.texts(original.tree(), original.prose(), sidecar);
        Sidecar.noted(sidecar).forEach((path, print) -> noted.put(path, print.value()));
    }

    @Override
    public List<Text> texts() {
        return original.pieces().stream().map(this::text).toList();
    }

    @Override
    public List<Surplus> surplus() {
        List<Surplus> surplus = new ArrayList<>();
        translated.forEach((path, node) -> {
            if (!original.prose().containsKey(path)) {
                surplus.add(new Surplus(path, YamlOriginal.text(node)));
            }
        });
        noted.keySet().stream()
                .filter(it -> !original.prose().containsKey(it) && !translated.containsKey(it))
                .forEach(it -> surplus.add(new Surplus(it, "")));
        return surplus;
    }

    @Override
    public Rewritten drop(String path) {
        boolean said = translated.containsKey(path);
        return said ? without(path) : edit(noted.containsKey(path) ? List.of(unnoted(path)) : List.of());
    }

    private YamlEdit unnoted(String path) {
        return new YamlEdit.Remove(noted.size() == 1 ? Sidecar.OF : Yaml.join(Sidecar.OF, path));
    }

    private Text text(Original.Piece piece) {
        Optional<String> now = Optional.ofNullable(translated.get(piece.path())).map(YamlOriginal::text);
        Optional<String> of = Optional.ofNullable(noted.get(piece.mark()));
        return new Text(piece, now, state(piece, now, of), of);
    }

    private State state(Original.Piece piece, Optional<String> now, Optional<String> of) {
        if (now.filter(it -> !it.isEmpty()).isEmpty()) {
            return State.MISSING;
        } else if (of.isEmpty()) {
            return State.UNCONFIRMED;
        }
        return of.equals(original.print(piece.mark())) ? State.CONFIRMED : State.STALE;
    }

    @Override
    public Rewritten say(String path, String now) {
        Optional<YamlValue> value = value(path, now);
        if (value.isEmpty()) {
            return without(path);
        } else if (empty) {
            return begin(path, value.get());
        } else if (translated.containsKey(path) || YamlText.value(text, path).isPresent()) {
            return edit(List.of(new YamlEdit.Set(path, value.get())));
        }
        return edit(new SidecarEdits(original.tree(), top()).add(path, value.get()));
    }

    private YamlValue top() {
        return YamlText.value(text, "").orElse(new YamlValue.Entries(Map.of()));
    }

    private Rewritten edit(List<YamlEdit> edits) {
        return YamlText.edit(file, text, edits);
    }

    /** Lines without words at the end say nothing. */
    private Optional<YamlValue> value(String path, String typed) {
        String now = typed.replaceAll("[\\r\\n]+$", "");
        boolean lines = original.prose().get(path) instanceof Yaml.Items;
        List<YamlValue> items = now.lines()
                .map(String::strip)
                .filter(it -> lines && !it.isEmpty())
                .<YamlValue>map(YamlValue.Text::new)
                .toList();
        YamlValue value = lines ? new YamlValue.Items(items) : new YamlValue.Text(now);
        return Optional.of(value).filter(it -> lines ? !items.isEmpty() : !now.isEmpty());
    }

    /** The first text of all, behind the comments that are there. */
    private Rewritten begin(String path, YamlValue value) {
        String whole =
                YamlText.write(new SidecarEdits(original.tree(), new YamlValue.Entries(Map.of())).whole(path, value));
        String end = text.contains("\n") ? Translated.end(text) : original.end();
        String before = text.isEmpty() || text.endsWith("\n") ? text : text + end;
        return new Rewritten.Done(before + whole.replace("\n", end));
    }

    private Rewritten without(String path) {
        if (YamlText.value(text, path).isEmpty()) {
            return new Rewritten.Done(text);
        }
        List<YamlEdit> edits = new ArrayList<>();
        if (noted.containsKey(path)) {
            edits.add(unnoted(path));
        }
        edits.add(new YamlEdit.Remove(new SidecarEdits(original.tree(), top()).alone(path)));
        return edit(edits);
    }

    @Override
    public Rewritten confirm(List<String> paths) {
        Map<String, String> prints = new LinkedHashMap<>();
        texts().stream()
                .filter(it -> it.state() == State.STALE || it.state() == State.UNCONFIRMED)
                .map(it -> it.original().mark())
                .filter(paths::contains)
                .forEach(it -> original.print(it).ifPresent(print -> prints.put(it, print)));
        if (noted.isEmpty() && !prints.isEmpty()) {
            Map<String, YamlValue> of = new LinkedHashMap<>();
            prints.forEach((path, print) -> of.put(path, new YamlValue.Text(print)));
            return edit(List.of(new YamlEdit.Set(Sidecar.OF, new YamlValue.Entries(of))));
        }
        return NotedLines.note(text, marks(), prints)
                .<Rewritten>map(Rewritten.Done::new)
                .orElseGet(() -> edit(notes(marks(), noted.keySet(), prints)));
    }

    private List<String> marks() {
        return original.pieces().stream().map(Original.Piece::mark).toList();
    }

    /**
     * The changes by which a file notes fingerprints under its key {@code of}, each where it comes in the original.
     *
     * @param order all marks of the original
     * @param there those that the file notes already
     */
    static List<YamlEdit> notes(List<String> order, Set<String> there, Map<String, String> prints) {
        List<YamlEdit> edits = new ArrayList<>();
        List<String> present = new ArrayList<>(there);
        prints.forEach((mark, print) -> {
            YamlValue value = new YamlValue.Text(print);
            if (present.contains(mark)) {
                edits.add(new YamlEdit.Set(Yaml.join(Sidecar.OF, mark), value));
                return;
            }
            Set<String> before =
                    order.stream().takeWhile(it -> !it.equals(mark)).collect(Collectors.toSet());
            Optional<String> after = present.stream().filter(before::contains).reduce((one, other) -> other);
            edits.add(new YamlEdit.Put(Sidecar.OF, mark, value, after));
            if (after.isEmpty() && !present.isEmpty()) {
                edits.add(new YamlEdit.Move(Yaml.join(Sidecar.OF, mark), 0));
            }
            present.add(after.map(it -> present.indexOf(it) + 1).orElse(0), mark);
        });
        return edits;
    }
}
