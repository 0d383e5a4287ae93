package org.tillside.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * How a file is laid out, so that what is written into it looks like the rest.
 *
 * @param step by how much a mapping is indented under its key
 * @param list by how much the dashes of a list are
 * @param dash how far behind a dash its item begins
 * @param width the longest line of the texts that go over several lines
 * @param folded keys whose texts the file writes over several lines
 */
record FileStyle(String eol, int step, int list, int dash, int width, Set<String> folded) {
    /** As the bundled files are. */
    static final FileStyle BUNDLED = new FileStyle("\n", 2, 2, 2, 124, Set.of("debrief"));

    /** The style of a text. */
    static FileStyle of(Lines lines, Span top) {
        Counts counts = new Counts(lines);
        counts.look("", top);
        String text = lines.text();
        String eol = text.contains("\r\n") ? "\r\n" : text.indexOf('\r') >= 0 && text.indexOf('\n') < 0 ? "\r" : "\n";
        int step = most(counts.steps, BUNDLED.step);
        int width = counts.width == 0 ? BUNDLED.width : counts.width;
        return new FileStyle(
                eol,
                step,
                most(counts.lists, step),
                most(counts.dashes, BUNDLED.dash),
                width,
                Set.copyOf(counts.folded));
    }

    private static int most(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** Counts what is usual. */
    private static final class Counts {
        private final Lines lines;
        private final Map<Integer, Integer> steps = new HashMap<>();
        private final Map<Integer, Integer> lists = new HashMap<>();
        private final Map<Integer, Integer> dashes = new HashMap<>();
        private final Set<String> folded = new HashSet<>();
        private int width;

        private Counts(Lines lines) {
            this.lines = lines;
        }

        private void look(String key, Span span) {
            if (span instanceof Span.Scalar scalar) {
                text(key, scalar);
            } else if (span instanceof Span.Group group && !group.flow()) {
                group.children().forEach(child -> {
                    count(group, child);
                    look(child.name(), child.span());
                });
            }
        }

        private void text(String key, Span.Scalar scalar) {
            if (scalar.style() == ScalarStyle.FOLDED) {
                folded.add(key);
                width = Math.max(width, Folding.widest(lines, lines.next(scalar.start()), scalar.end()));
            }
        }

        private void count(Span.Group group, Span.Child child) {
            boolean below = lines.start(child.span().start()) > child.start();
            int by = lines.column(child.span().start()) - lines.column(child.start());
            if (group.list() && !below && child.end() > child.slot() && by > 0) {
                dashes.merge(by, 1, Integer::sum);
            } else if (below && child.span() instanceof Span.Group inner && !inner.flow() && by >= 0) {
                (inner.list() ? lists : steps).merge(by, 1, Integer::sum);
            }
        }
    }
}
