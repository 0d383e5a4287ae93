package org.tillside.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Changes within brackets, where commas and not lines lie between the children. */
final class FlowSplices {
    private final YamlDoc doc;
    private final YamlWriter writer;

    FlowSplices(YamlDoc doc, YamlWriter writer) {
        this.doc = doc;
        this.writer = writer;
    }

    /** Whether what is written may stand in brackets. */
    boolean fits(Stroke stroke, String key) {
        if (stroke instanceof Stroke.Write write) {
            return fits(write.value());
        }
        if (stroke instanceof Stroke.Add add) {
            boolean condition = add.key().equals(Optional.of("when"));
            return (condition || fits(add.value())) && (writer.bracketed(key) || !doc.isEmptyAt(add.way()));
        }
        return true;
    }

    private static boolean fits(YamlValue value) {
        return value instanceof YamlValue.Text text
                ? Quoting.token(text.text())
                : Stroke.children(value).stream().allMatch(child -> fits(child.value()));
    }

    String text(Stroke stroke, Splicer.Spot spot) {
        if (stroke instanceof Stroke.Write write) {
            return write(write.value(), spot);
        }
        Span.Group group = spot.group();
        if (stroke instanceof Stroke.Add add) {
            return add(add, group);
        } else if (stroke instanceof Stroke.Take take) {
            return take(group, take.index());
        } else if (stroke instanceof Stroke.Shift shift) {
            return shift(group, shift);
        }
        Stroke.Name name = (Stroke.Name) stroke;
        Span.Scalar key = group.children().get(name.index()).key().orElseThrow();
        return doc.spliced(key.start(), key.end(), Quoting.inline(name.key(), key.style(), true));
    }

    private String write(YamlValue value, Splicer.Spot spot) {
        Span old = spot.span();
        ScalarStyle style = old instanceof Span.Scalar scalar ? scalar.style() : ScalarStyle.PLAIN;
        String now = value instanceof YamlValue.Text text
                ? writer.scalar(text.text(), style, true)
                : writer.inBrackets(value);
        int slot = spot.child().orElseThrow().slot();
        boolean list = spot.parent().orElseThrow().list();
        boolean colon = slot > 0 && doc.text().charAt(slot - 1) == ':';
        String before = list || old.start() > slot ? "" : colon ? " " : ": ";
        return doc.spliced(old.start(), old.end(), before + now);
    }

    private String write(Stroke.Add add) {
        String value = writer.inBrackets(add.value());
        return add.key().map(key -> writer.key(key) + ": " + value).orElse(value);
    }

    private String add(Stroke.Add add, Span.Group group) {
        List<Span.Child> children = group.children();
        String now = write(add);
        if (children.isEmpty()) {
            return doc.spliced(group.start() + 1, group.start() + 1, now);
        }
        if (add.index() < children.size()) {
            int at = children.get(add.index()).start();
            return doc.spliced(at, at, now + ", ");
        }
        int end = children.get(children.size() - 1).end();
        return doc.spliced(end, end, ", " + now);
    }

    private String take(Span.Group group, int index) {
        List<Span.Child> children = group.children();
        Span.Child child = children.get(index);
        int from = index > 0 ? children.get(index - 1).end() : child.start();
        int to = index > 0 || children.size() == 1
                ? child.end()
                : children.get(1).start();
        if (doc.text().substring(from, to).contains("#") || children.size() == 1) {
            return doc.spliced(child.start(), comma(child.end()), "");
        }
        return doc.spliced(from, to, "");
    }

    /** Behind the comma that follows at once, if one does. */
    private int comma(int end) {
        int at = end;
        while (at < doc.text().length() && doc.text().charAt(at) == ' ') {
            at++;
        }
        return at < doc.text().length() && doc.text().charAt(at) == ',' ? at + 1 : end;
    }

    private String shift(Span.Group group, Stroke.Shift shift) {
        List<int[]> parts = new ArrayList<>();
        group.children().forEach(child -> parts.add(new int[] {child.start(), child.end()}));
        return doc.shifted(parts, shift);
    }
}
