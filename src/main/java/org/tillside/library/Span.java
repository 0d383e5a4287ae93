package org.tillside.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * A node of a YAML text with the two ends of what is its own: no comment and no blank line behind it. Both are counted
 * in chars, and not in code points as the parser does.
 */
sealed interface Span {
    int start();

    int end();

    /** What it says. */
    YamlValue value();

    /** A scalar. */
    record Scalar(int start, int end, String text, ScalarStyle style) implements Span {
        @Override
        public YamlValue value() {
            return new YamlValue.Text(text);
        }

        boolean block() {
            return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        }
    }

    /** A list or a mapping; {@code flow} where it is written in brackets. */
    record Group(int start, int end, boolean list, boolean flow, List<Child> children) implements Span {
        @Override
        public YamlValue value() {
            if (list) {
                return new YamlValue.Items(
                        children.stream().map(child -> child.span().value()).toList());
            }
            Map<String, YamlValue> entries = new LinkedHashMap<>();
            children.forEach(
                    child -> entries.putIfAbsent(child.name(), child.span().value()));
            return new YamlValue.Entries(entries);
        }
    }

    /**
     * An item or an entry.
     *
     * @param start of the dash or of the key; of the value in a list in brackets
     * @param slot right behind the dash or the colon
     */
    record Child(Optional<Scalar> key, int start, int slot, Span span) {
        String name() {
            return key.map(Scalar::text).orElse("");
        }

        int end() {
            return span.end();
        }
    }
}
