package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the place of a change in a value. */
final class Strokes {
    private final String file;
    private final YamlValue top;

    private Strokes(String file, YamlValue top) {
        this.file = file;
        this.top = top;
    }

    /** The change with its place. */
    static Stroke of(String file, YamlValue top, YamlEdit edit) throws CannotEdit {
        return new Strokes(file, top).of(edit);
    }

    /** A value and the way to it. */
    record Found(List<Integer> way, YamlValue value) {
        private List<Integer> parent() {
            return way.subList(0, way.size() - 1);
        }

        private int index() {
            return way.get(way.size() - 1);
        }
    }

    private Stroke of(YamlEdit edit) throws CannotEdit {
        if (edit instanceof YamlEdit.Set set) {
            return set(set.path(), set.value());
        } else if (edit instanceof YamlEdit.Insert insert) {
            return insert(insert);
        } else if (edit instanceof YamlEdit.Put put) {
            return put(put);
        } else if (edit instanceof YamlEdit.Remove remove) {
            Found found = child(remove.path());
            return new Stroke.Take(found.parent(), found.index());
        } else if (edit instanceof YamlEdit.Move move) {
            Found found = child(move.path());
            int last = Stroke.children(at(found.parent())).size() - 1;
            return new Stroke.Shift(found.parent(), found.index(), Math.max(0, Math.min(move.index(), last)));
        }
        return rename((YamlEdit.Rename) edit);
    }

    private Stroke set(String path, YamlValue value) throws CannotEdit {
        Optional<Found> found = find(top, path);
        if (found.isPresent()) {
            return new Stroke.Write(found.get().way(), value);
        }
        int slash = path.lastIndexOf('/');
        String key = path.substring(slash + 1);
        return added(slash < 0 ? "" : path.substring(0, slash), key, value, Optional.empty());
    }

    private Stroke insert(YamlEdit.Insert insert) throws CannotEdit {
        Optional<Found> found = find(top, insert.list());
        YamlValue alone = new YamlValue.Items(List.of(insert.item()));
        if (found.isEmpty()) {
            return set(insert.list(), alone);
        }
        if (found.get().value() instanceof YamlValue.Items items) {
            int index = Math.max(0, Math.min(insert.index(), items.items().size()));
            return new Stroke.Add(found.get().way(), index, Optional.empty(), insert.item());
        }
        if (isEmpty(found.get().value())) {
            return new Stroke.Write(found.get().way(), alone);
        }
        throw new CannotEdit("not-a-list", insert.list());
    }

    private Stroke put(YamlEdit.Put put) throws CannotEdit {
        return find(top, put.map()).isPresent()
                ? added(put.map(), put.key(), put.value(), put.after())
                : set(put.map(), new YamlValue.Entries(Map.of(put.key(), put.value())));
    }

    private Stroke added(String path, String key, YamlValue value, Optional<String> after) throws CannotEdit {
        Found found = find(top, path).orElseThrow(() -> new CannotEdit("edit-no-place", path));
        if (isEmpty(found.value())) {
            return new Stroke.Write(found.way(), new YamlValue.Entries(Map.of(key, value)));
        }
        if (!(found.value() instanceof YamlValue.Entries map)) {
            throw found.value() instanceof YamlValue.Items
                    ? new CannotEdit("edit-no-place", path + "/" + key)
                    : new CannotEdit("not-a-mapping", path);
        }
        if (map.entries().containsKey(key)) {
            throw new CannotEdit("edit-taken", key);
        }
        List<String> keys = List.copyOf(map.entries().keySet());
        if (after.isPresent() && !keys.contains(after.get())) {
            throw new CannotEdit("edit-no-place", path.isEmpty() ? after.get() : path + "/" + after.get());
        }
        int index =
                after.map(it -> keys.indexOf(it) + 1).orElseGet(() -> KeyOrder.place(file, steps(found), keys, key));
        return new Stroke.Add(found.way(), index, Optional.of(key), value);
    }

    private Stroke rename(YamlEdit.Rename rename) throws CannotEdit {
        Found found = child(rename.path());
        List<Stroke.Child> siblings = Stroke.children(at(found.parent()));
        String old = siblings.get(found.index()).name();
        if (!(at(found.parent()) instanceof YamlValue.Entries)) {
            throw new CannotEdit("not-a-mapping", rename.path());
        }
        if (!old.equals(rename.key())
                && siblings.stream().anyMatch(it -> it.name().equals(rename.key()))) {
            throw new CannotEdit("edit-taken", rename.key());
        }
        return new Stroke.Name(found.parent(), found.index(), rename.key());
    }

    private Found child(String path) throws CannotEdit {
        return find(top, path)
                .filter(found -> !found.way().isEmpty())
                .orElseThrow(() -> new CannotEdit("edit-no-place", path));
    }

    private YamlValue at(List<Integer> way) {
        YamlValue value = top;
        for (int step : way) {
            value = Stroke.children(value).get(step).value();
        }
        return value;
    }

    /** The steps by which a schema goes: keys as they are, and nothing for an item. */
    private List<String> steps(Found found) {
        List<String> steps = new ArrayList<>();
        YamlValue value = top;
        for (int step : found.way()) {
            Stroke.Child child = Stroke.children(value).get(step);
            steps.add(child.name());
            value = child.value();
        }
        return steps;
    }

    /** What is left where somebody wrote a key and no value. */
    private static boolean isEmpty(YamlValue value) {
        return value instanceof YamlValue.Text text && text.text().isEmpty();
    }

    /** What stands at a path. */
    static Optional<Found> find(YamlValue top, String path) throws CannotEdit {
        return path.isEmpty() ? Optional.of(new Found(List.of(), top)) : inner(List.of(), top, path);
    }

    /** A key may have slashes itself, as in the key {@code of} of a translation. */
    private static Optional<Found> inner(List<Integer> way, YamlValue value, String path) throws CannotEdit {
        Map<String, Integer> names = names(value, path);
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            Integer index = names.get(path.substring(0, end));
            if (index != null) {
                Optional<Found> found = further(way, index, value, path, end);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> further(List<Integer> way, int index, YamlValue value, String path, int end)
            throws CannotEdit {
        List<Integer> on = new ArrayList<>(way);
        on.add(index);
        YamlValue child = Stroke.children(value).get(index).value();
        return end == path.length()
                ? Optional.of(new Found(List.copyOf(on), child))
                : inner(on, child, path.substring(end + 1));
    }

    private static Map<String, Integer> names(YamlValue value, String path) throws CannotEdit {
        Map<String, Integer> names = new LinkedHashMap<>();
        List<String> steps = steps(value);
        for (int i = 0; i < steps.size(); i++) {
            Integer twice = names.putIfAbsent(steps.get(i), i);
            if (twice != null && (path + "/").startsWith(steps.get(i) + "/")) {
                throw new CannotEdit("duplicate-id", steps.get(i));
            }
        }
        for (int i = 0; value instanceof YamlValue.Items && i < steps.size(); i++) {
            names.putIfAbsent(Integer.toString(i), i);
        }
        return names;
    }

    /** The steps that lead on from a value. */
    static List<String> steps(YamlValue value) {
        List<Stroke.Child> children = Stroke.children(value);
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            String number = Integer.toString(i);
            steps.add(
                    value instanceof YamlValue.Items
                            ? id(children.get(i).value()).orElse(number)
                            : children.get(i).name());
        }
        return steps;
    }

    /** The id that an item gives itself. */
    static Optional<String> id(YamlValue item) {
        return item instanceof YamlValue.Entries map && map.entries().get("id") instanceof YamlValue.Text id
                ? Optional.of(id.text()).filter(it -> !it.isBlank())
                : Optional.empty();
    }
}
