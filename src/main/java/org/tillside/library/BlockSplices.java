package org.tillside.library;

import java.util.ArrayList;
import java.util.List;

/** Changes between the lines of a file, where indentation says what belongs to what. */
final class BlockSplices {
    private final YamlDoc doc;
    private final YamlWriter writer;
    private final Lines lines;

    BlockSplices(YamlDoc doc, YamlWriter writer) {
        this.doc = doc;
        this.writer = writer;
        this.lines = doc.lines();
    }

    String text(Stroke stroke, Splicer.Spot spot) {
        if (stroke instanceof Stroke.Write write) {
            return new ValueSplices(doc, writer, spot)
                    .write(write.value(), spot.span().start());
        } else if (stroke instanceof Stroke.Add add) {
            return add(add, spot);
        } else if (stroke instanceof Stroke.Take take) {
            return spot.group().children().size() == 1 ? emptied(spot) : take(spot, take.index());
        } else if (stroke instanceof Stroke.Shift shift) {
            return shift(spot, shift);
        }
        Stroke.Name name = (Stroke.Name) stroke;
        Span.Scalar key = spot.group().children().get(name.index()).key().orElseThrow();
        return doc.spliced(key.start(), key.end(), Quoting.inline(name.key(), key.style(), true));
    }

    private String add(Stroke.Add add, Splicer.Spot spot) {
        List<Span.Child> children = spot.group().children();
        int column = lines.column(children.get(0).start());
        String now = add.key()
                .map(key -> writer.entry(key, add.value(), column))
                .orElseGet(() -> writer.item(add.value(), column, dash(children.get(0))));
        String apart = writer.style().eol().repeat(blankBetween(children) ? 2 : 1);
        if (add.index() == children.size()) {
            int end = lines.end(children.get(children.size() - 1).end());
            return doc.spliced(end, end, apart + " ".repeat(column) + now);
        }
        Span.Child next = children.get(add.index());
        if (lines.first(next.start())) {
            int lead = lines.lead(next.start(), floor(children, add.index(), spot.floor()));
            return doc.spliced(lead, lead, " ".repeat(column) + now + apart);
        }
        return doc.spliced(next.start(), next.start(), now + apart + " ".repeat(column));
    }

    /** How far behind its dash an item begins. */
    private int dash(Span.Child item) {
        boolean beside = item.end() > item.slot() && lines.start(item.span().start()) <= item.start();
        return beside ? item.span().start() - item.start() : writer.style().dash();
    }

    /** Whether the author leaves a blank line between any two of these. */
    private boolean blankBetween(List<Span.Child> children) {
        for (int i = 1; i < children.size(); i++) {
            int lead = lines.lead(children.get(i).start(), children.get(i - 1).end());
            if (!lines.rest(lines.start(lines.withoutBreak(lead))).isBlank()) {
                return false;
            }
        }
        return children.size() > 1;
    }

    /** Before this no comment belongs to a child. */
    private static int floor(List<Span.Child> children, int index, int first) {
        return index > 0 ? children.get(index - 1).end() : first;
    }

    /** The last one goes, and with it the comments above it. */
    private String emptied(Splicer.Spot spot) {
        Span.Group group = spot.group();
        int start = group.start();
        int lead = lines.first(start) ? lines.lead(start, spot.floor()) : start;
        YamlValue nothing = group.list() ? new YamlValue.Items(List.of()) : new YamlValue.Entries(java.util.Map.of());
        return new ValueSplices(doc, writer, spot).write(nothing, lead);
    }

    private String take(Splicer.Spot spot, int index) {
        List<Span.Child> children = spot.group().children();
        Span.Child child = children.get(index);
        if (index == 0 && !lines.first(child.start())) {
            return takeBeside(child, children.get(1));
        }
        int from = lines.lead(child.start(), floor(children, index, spot.floor()));
        boolean open = lines.end(child.end()) == doc.text().length();
        return doc.spliced(open ? lines.withoutBreak(from) : from, lines.next(child.end()), "");
    }

    /** The first one stands behind a dash, where the next one moves up unless a comment lies between. */
    private String takeBeside(Span.Child child, Span.Child next) {
        int end = lines.end(child.end());
        if (!doc.text().substring(end, next.start()).contains("#")) {
            return doc.spliced(child.start(), next.start(), "");
        }
        int from = child.start();
        while (from > 0 && doc.text().charAt(from - 1) == ' ') {
            from--;
        }
        return doc.spliced(from, end, "");
    }

    private String shift(Splicer.Spot spot, Stroke.Shift shift) {
        List<Span.Child> children = spot.group().children();
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            int start = children.get(i).start();
            int lead = lines.first(start) ? lines.lead(start, floor(children, i, spot.floor())) : start;
            parts.add(new int[] {pastSpaces(lead), lines.end(children.get(i).end())});
        }
        return doc.shifted(parts, shift);
    }

    private int pastSpaces(int from) {
        int at = from;
        while (doc.text().charAt(at) == ' ' || doc.text().charAt(at) == '\t') {
            at++;
        }
        return at;
    }
}
