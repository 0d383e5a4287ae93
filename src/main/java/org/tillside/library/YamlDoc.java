package org.tillside.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Problem;

/** A text that was read: its lines, where everything stands, and what it says. */
final class YamlDoc {
    /** More single changes than this would take longer than anybody waits for a keystroke. */
    private static final int MANY = 40;

    private final String file;
    private final Lines lines;
    private final SpanReader.Read read;
    private final YamlValue value;

    private YamlDoc(String file, Lines lines, SpanReader.Read read) {
        this.file = file;
        this.lines = lines;
        this.read = read;
        this.value = read.top().value();
    }

    /** Reads a text that content can be read from. */
    static YamlDoc of(String file, String text) throws CannotEdit {
        Optional<YamlDoc> doc = maybe(file, text);
        if (doc.isEmpty()) {
            throw new CannotEdit(
                    wrong(file, text).orElseGet(() -> Problem.error("edit-unsafe", Optional.empty(), file)));
        }
        return doc.get();
    }

    private static Optional<YamlDoc> maybe(String file, String text) {
        Lines lines = new Lines(text);
        return SpanReader.read(lines).map(read -> new YamlDoc(file, lines, read));
    }

    /** A text that was read already, however. */
    static YamlDoc of(Lines lines, SpanReader.Read read) {
        return new YamlDoc("", lines, read);
    }

    /** The first thing for which content could not be read. */
    static Optional<Problem> wrong(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlReader.read(file, text, problems);
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .findFirst();
    }

    String text() {
        return lines.text();
    }

    Lines lines() {
        return lines;
    }

    SpanReader.Read read() {
        return read;
    }

    YamlValue value() {
        return value;
    }

    FileStyle style() {
        return FileStyle.of(lines, read.top());
    }

    boolean isEmptyAt(List<Integer> way) {
        return Stroke.children(at(way)).isEmpty();
    }

    private YamlValue at(List<Integer> way) {
        YamlValue at = value;
        for (int index : way) {
            at = Stroke.children(at).get(index).value();
        }
        return at;
    }

    /**
     * The text after a change: written as the file is, else with quotes where none are needed, and refused if neither
     * reads back to what was meant.
     */
    YamlDoc after(Stroke stroke, String path) throws CannotEdit {
        if (stroke instanceof Stroke.Write write) {
            List<Stroke> strokes = Differences.between(write.way(), at(write.way()), write.value());
            Optional<YamlDoc> doc = strokes.contains(write) ? Optional.empty() : bitByBit(strokes, path);
            return doc.isPresent() ? doc.get() : whole(stroke, path);
        }
        return whole(stroke, path);
    }

    /** By single changes, so that comments stay; empty where there are too many, or one of them cannot be. */
    private Optional<YamlDoc> bitByBit(List<Stroke> strokes, String path) {
        if (strokes.size() > MANY) {
            return Optional.empty();
        }
        try {
            YamlDoc doc = this;
            for (Stroke stroke : strokes) {
                doc = doc.whole(stroke, path);
            }
            return Optional.of(doc);
        } catch (CannotEdit byTheWhole) {
            return Optional.empty();
        }
    }

    private YamlDoc whole(Stroke stroke, String path) throws CannotEdit {
        YamlValue meant = stroke.on(value);
        if (meant.equals(value)) {
            return this;
        }
        List<YamlDoc> starts = new ArrayList<>(List.of(this));
        withoutOpenEnd().ifPresent(starts::add);
        for (YamlDoc start : starts) {
            for (boolean quoted : new boolean[] {false, true}) {
                String now = new Splicer(start, quoted).text(stroke, meant);
                Optional<YamlDoc> doc = maybe(file, now).filter(it -> it.value.equals(meant));
                if (doc.isPresent()) {
                    return doc.get();
                }
            }
        }
        throw new CannotEdit("edit-unsafe", path);
    }

    /** A text in a block at the end of a file without a last break would get one, were anything written below it. */
    private Optional<YamlDoc> withoutOpenEnd() {
        Span last = read.top();
        while (last instanceof Span.Group group && !group.children().isEmpty()) {
            last = group.children().get(group.children().size() - 1).span();
        }
        return last instanceof Span.Scalar scalar
                        && scalar.block()
                        && !scalar.text().endsWith("\n")
                        && !lines.blockHead(scalar.start()).contains("-")
                ? maybe(file, spliced(scalar.start() + 1, scalar.start() + 1, "-"))
                : Optional.empty();
    }

    /** The text with another in the place of a part. */
    String spliced(int start, int end, String now) {
        return text().substring(0, start) + now + text().substring(end);
    }

    /** The text with one of these parts, of two ends each, at another place among them; what lies between stays. */
    String shifted(List<int[]> parts, Stroke.Shift shift) {
        List<int[]> order = new ArrayList<>(parts);
        order.add(shift.to(), order.remove(shift.from()));
        StringBuilder now = new StringBuilder(text().substring(0, parts.get(0)[0]));
        for (int i = 0; i < parts.size(); i++) {
            int behind = i + 1 < parts.size() ? parts.get(i + 1)[0] : text().length();
            now.append(text(), order.get(i)[0], order.get(i)[1]).append(text(), parts.get(i)[1], behind);
        }
        return now.toString();
    }
}
