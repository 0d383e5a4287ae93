package org.tillside.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Fingerprint;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** A file's texts in another language, laid over the original tree before it is read. */
final class Sidecar {
    /** The key that holds the fingerprints of the originals. */
    static final String OF = "of";

    private final Yaml original;
    private final Map<String, Yaml> prose;
    private final Yaml sidecar;
    private final Map<String, Yaml> texts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    /** What each list holds by its steps: a text that is missing asks for every one of them. */
    private final Map<Yaml.Items, Map<String, Yaml>> steps = new IdentityHashMap<>();

    private Sidecar(Yaml original, Map<String, Yaml> prose, Yaml sidecar) {
        this.original = original;
        this.prose = prose;
        this.sidecar = sidecar;
    }

    /** The original with the texts that the sidecar has, and what is to be said about the sidecar. */
    record Merged(Yaml tree, List<Problem> problems) {}

    /**
     * Lays a sidecar over its original.
     *
     * @param prose the paths of the original that hold texts
     */
    static Merged merge(Yaml original, Map<String, Yaml> prose, Yaml sidecar) {
        Sidecar merging = new Sidecar(original, prose, sidecar);
        merging.collect("", sidecar, true);
        merging.superfluous();
        merging.missing();
        merging.fingerprints();
        return new Merged(merging.over("", original), merging.problems);
    }

    /** The texts that a sidecar has, by path, whether the original knows them or not. */
    static Map<String, Yaml> texts(Yaml original, Map<String, Yaml> prose, Yaml sidecar) {
        Sidecar reading = new Sidecar(original, prose, sidecar);
        reading.collect("", sidecar, true);
        return reading.texts;
    }

    /** The fingerprints that a sidecar notes, by path. */
    static Map<String, Yaml.Text> noted(Yaml sidecar) {
        Map<String, Yaml.Text> noted = new LinkedHashMap<>();
        if (sidecar instanceof Yaml.Entries map && map.value(OF).orElse(map) instanceof Yaml.Entries of && of != map) {
            of.entries().forEach((path, value) -> {
                if (value.value() instanceof Yaml.Text text) {
                    noted.put(path, text);
                }
            });
        }
        return noted;
    }

    /** The fingerprint of a text or of a list of texts. */
    static Fingerprint fingerprint(Yaml prose) {
        return prose instanceof Yaml.Items list
                ? Fingerprint.of(list.items().stream().map(Sidecar::value).toList())
                : Fingerprint.of(value(prose));
    }

    private static String value(Yaml node) {
        return node instanceof Yaml.Text text ? text.value() : "";
    }

    private void collect(String path, Yaml node, boolean top) {
        if (prose.get(path) instanceof Yaml.Items && node instanceof Yaml.Items) {
            texts.put(path, node);
        } else if (node instanceof Yaml.Text) {
            texts.put(path, node);
        } else if (node instanceof Yaml.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(
                        Yaml.join(path, Yaml.step(list.items().get(i), i)),
                        list.items().get(i),
                        false);
            }
        } else if (node instanceof Yaml.Entries map) {
            map.entries().forEach((key, entry) -> {
                if (!key.equals("id") && !(top && key.equals(OF))) {
                    collect(Yaml.join(path, key), entry.value(), false);
                }
            });
        }
    }

    private void superfluous() {
        texts.forEach((path, text) -> {
            if (!prose.containsKey(path)) {
                problems.add(Problem.warning("translation-superfluous", Optional.of(text.place()), path)
                        .with(new Fix.Remove(text.place())));
            }
        });
        texts.keySet().retainAll(prose.keySet());
    }

    private void missing() {
        prose.forEach((path, text) -> {
            boolean empty = text instanceof Yaml.Text && value(text).isEmpty();
            if (!empty && !texts.containsKey(path)) {
                problems.add(Problem.warning("translation-missing", Optional.of(near(path)), path));
            }
        });
    }

    private void fingerprints() {
        Map<String, Yaml.Text> noted = noted(sidecar);
        texts.forEach((path, text) -> {
            Optional<String> of = Optional.ofNullable(noted.get(path)).map(Yaml.Text::value);
            if (of.isEmpty()) {
                problems.add(Problem.note("translation-unconfirmed", Optional.of(text.place()), path));
            } else if (!of.get().equals(fingerprint(original(path)).value())) {
                problems.add(Problem.warning("translation-stale", Optional.of(text.place()), path));
            }
        });
        noted.forEach((path, text) -> {
            if (!prose.containsKey(path)) {
                problems.add(Problem.warning("translation-superfluous", Optional.of(text.place()), path));
            }
        });
    }

    private Yaml original(String path) {
        return Optional.ofNullable(prose.get(path)).orElse(original);
    }

    /** The place in the sidecar that lies nearest to where the text should be. */
    private Place near(String path) {
        Yaml at = sidecar;
        for (String step : path.split("/")) {
            Optional<Yaml> next = child(at, step);
            if (next.isEmpty()) {
                return at.place();
            }
            at = next.get();
        }
        return at.place();
    }

    private static Map<String, Yaml> steps(Yaml.Items list) {
        Map<String, Yaml> steps = new HashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            steps.putIfAbsent(Yaml.step(list.items().get(i), i), list.items().get(i));
        }
        return steps;
    }

    private Optional<Yaml> child(Yaml node, String step) {
        if (node instanceof Yaml.Entries map) {
            return map.value(step);
        }
        if (node instanceof Yaml.Items list) {
            return Optional.ofNullable(
                    steps.computeIfAbsent(list, Sidecar::steps).get(step));
        }
        return Optional.empty();
    }

    private Yaml over(String path, Yaml node) {
        Yaml text = texts.get(path);
        if (text != null) {
            return text;
        }
        if (node instanceof Yaml.Items list) {
            List<Yaml> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                Yaml item = list.items().get(i);
                items.add(over(Yaml.join(path, Yaml.step(item, i)), item));
            }
            return new Yaml.Items(items, list.place(), list.flow());
        }
        if (node instanceof Yaml.Entries map) {
            Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
            map.entries()
                    .forEach((key, entry) ->
                            entries.put(key, new Yaml.Entry(entry.key(), over(Yaml.join(path, key), entry.value()))));
            return new Yaml.Entries(entries, map.place(), map.flow());
        }
        return node;
    }
}
