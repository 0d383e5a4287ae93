package org.tillside.library;

import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Puts another value behind a key or a dash; comments beside and between stay. */
final class ValueSplices {
    private final YamlDoc doc;
    private final YamlWriter writer;
    private final Lines lines;
    private final Splicer.Spot spot;
    private final Span old;
    private final int slot;
    /** The column of the key or the dash. */
    private final int column;

    ValueSplices(YamlDoc doc, YamlWriter writer, Splicer.Spot spot) {
        this.doc = doc;
        this.writer = writer;
        this.lines = doc.lines();
        this.spot = spot;
        this.old = spot.span();
        this.slot = spot.child().map(Span.Child::slot).orElse(old.start());
        this.column = spot.child().map(child -> lines.column(child.start())).orElse(-1);
    }

    /**
     * The text with another value.
     *
     * @param gapEnd where what stays between the key and the value ends
     */
    String write(YamlValue value, int gapEnd) {
        if (spot.child().isEmpty()) {
            return doc.spliced(Math.min(gapEnd, old.start()), old.end(), whole(value));
        }
        boolean block = old instanceof Span.Group group && !group.flow();
        if (value instanceof YamlValue.Text text) {
            return line(written(text.text()), block, gapEnd);
        }
        return writer.isInline(spot.key(), value)
                ? line(YamlWriter.Written.inline(writer.inBrackets(value)), block, gapEnd)
                : collection(value, block);
    }

    private String whole(YamlValue value) {
        return writer.compact("", value, lines.column(old.start()));
    }

    private YamlWriter.Written written(String text) {
        if (!(old instanceof Span.Scalar before) || before.text().isEmpty()) {
            return writer.text(spot.key(), text, column + writer.style().step());
        }
        if (before.style() == ScalarStyle.PLAIN) {
            boolean more = lines.end(before.start()) < before.end();
            boolean stays = more && !writer.quoted() && Quoting.bare(text, false);
            return stays
                    ? YamlWriter.Written.inline(continued(before, text))
                    : writer.text(spot.key(), text, column + writer.style().step());
        }
        return before.block()
                ? writer.text(text, before.style(), folding(before))
                : writer.text(text, text.indexOf('\n') < 0 ? before.style() : ScalarStyle.LITERAL, fresh());
    }

    private Folding fresh() {
        return new Folding(column + writer.style().step(), writer.style().width(), List.of());
    }

    private Folding folding(Span.Scalar before) {
        int indent = Folding.indentOf(lines, before);
        List<String> body = Folding.linesOf(lines, before);
        int widest = body.size() > 1 ? Folding.widest(lines, lines.next(before.start()), before.end()) : 0;
        return new Folding(
                indent > column ? indent : column + writer.style().step(),
                widest == 0 ? writer.style().width() : widest,
                body);
    }

    private String continued(Span.Scalar before, String text) {
        int second = lines.next(before.start());
        int widest = Math.max(
                lines.end(before.start()) - lines.start(before.start()), Folding.widest(lines, second, before.end()));
        String line = lines.rest(second);
        int indent = line.length() - line.stripLeading().length();
        List<String> body = doc.text()
                .substring(before.start(), before.end())
                .lines()
                .map(String::strip)
                .toList();
        return new Folding(indent, widest, body).continued(text, writer.style().eol());
    }

    /** A value that begins beside its key. */
    private String line(YamlWriter.Written now, boolean block, int gapEnd) {
        if (block) {
            String gap = doc.text().substring(slot, gapEnd).stripTrailing();
            boolean own = gap.lines().count() > 1;
            String head = own && now.block() ? Quoting.doubleQuoted(now.text()) : now.head();
            return doc.spliced(slot, old.end(), " " + head + gap + (own ? "" : now.lines()));
        }
        String space = old.start() == slot ? " " : "";
        if (old instanceof Span.Scalar scalar && scalar.block()) {
            String comment = lines.headComment(scalar.start());
            return doc.spliced(old.start(), old.end(), space + now.head() + comment + now.lines());
        }
        if (!now.block()) {
            return doc.spliced(old.start(), old.end(), space + now.head());
        }
        int end = lines.end(old.end());
        String tail = doc.text().substring(old.end(), end).stripTrailing();
        return doc.spliced(old.start(), end, space + now.head() + tail + now.lines());
    }

    private String collection(YamlValue value, boolean block) {
        boolean item = spot.parent().orElseThrow().list();
        boolean same = old instanceof Span.Group group && group.list() == (value instanceof YamlValue.Items);
        if (block && (same || item)) {
            return doc.spliced(old.start(), old.end(), writer.compact(spot.key(), value, lines.column(old.start())));
        }
        String gap = doc.text().substring(slot, old.start()).stripTrailing();
        boolean scalar = old instanceof Span.Scalar it && it.block();
        int end = scalar || block ? old.end() : lines.end(old.end());
        String tail = scalar
                ? lines.headComment(old.start())
                : doc.text().substring(old.end(), end).stripTrailing();
        String comments = gap + tail;
        if (item) {
            int inner = column + writer.style().dash();
            String first = comments.isEmpty() ? " ".repeat(writer.style().dash() - 1) : comments + writer.lineAt(inner);
            return doc.spliced(slot, end, first + writer.compact("", value, inner));
        }
        int under = writer.under(value, column);
        return doc.spliced(slot, end, comments + writer.lineAt(under) + writer.compact(spot.key(), value, under));
    }
}
