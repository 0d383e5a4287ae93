package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same changes made on plain lists and maps, by what they mean and by no code that the editing has. */
final class EditedModel {
    private EditedModel() {}

    static Object of(Yaml node) {
        if (node instanceof Yaml.Text text) {
            return text.value();
        } else if (node instanceof Yaml.Items list) {
            return new ArrayList<>(list.items().stream().map(EditedModel::of).toList());
        }
        Map<String, Object> map = new LinkedHashMap<>();
        ((Yaml.Entries) node).entries().forEach((key, entry) -> map.put(key, of(entry.value())));
        return map;
    }

    static Object of(YamlValue value) {
        if (value instanceof YamlValue.Text text) {
            return text.text();
        } else if (value instanceof YamlValue.Items list) {
            return new ArrayList<>(list.items().stream().map(EditedModel::of).toList());
        }
        Map<String, Object> map = new LinkedHashMap<>();
        ((YamlValue.Entries) value).entries().forEach((key, inner) -> map.put(key, of(inner)));
        return map;
    }

    @SuppressWarnings("unchecked")
    static Object child(Object parent, Object step) {
        return parent instanceof List<?> list ? list.get((Integer) step) : ((Map<String, Object>) parent).get(step);
    }

    static Object at(Object top, List<Object> way) {
        Object at = top;
        for (Object step : way) {
            at = child(at, step);
        }
        return at;
    }

    @SuppressWarnings("unchecked")
    static Object set(Object top, List<Object> way, Object value) {
        if (way.isEmpty()) {
            return value;
        }
        Object parent = at(top, way.subList(0, way.size() - 1));
        Object last = way.get(way.size() - 1);
        if (parent instanceof List<?>) {
            ((List<Object>) parent).set((Integer) last, value);
        } else {
            ((Map<String, Object>) parent).put((String) last, value);
        }
        return top;
    }

    /** A mapping with its entries as a list, changed and put back. */
    @SuppressWarnings("unchecked")
    static void entries(Object map, java.util.function.Consumer<List<Map.Entry<String, Object>>> change) {
        Map<String, Object> entries = (Map<String, Object>) map;
        List<Map.Entry<String, Object>> list = new ArrayList<>();
        entries.forEach((key, value) -> list.add(Map.entry(key, value)));
        change.accept(list);
        entries.clear();
        list.forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
    }

    /** As text in which the order of keys counts. */
    static String shown(Object value) {
        if (value instanceof String text) {
            return "“" + text.replace("”", "””") + "”";
        } else if (value instanceof List<?> list) {
            return list.stream().map(EditedModel::shown).toList().toString();
        }
        StringBuilder shown = new StringBuilder("{");
        ((Map<?, ?>) value).forEach((key, inner) -> shown.append(shown(key))
                .append('=')
                .append(shown(inner))
                .append(' '));
        return shown.append('}').toString();
    }
}
