package org.tillside.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Finds the two ends of every node of a text. */
final class SpanReader {
    /** As deep as content may be. */
    private static final int DEEPEST = 40;

    private final Lines lines;
    private final boolean strict;
    private final String text;
    private final int[] chars;
    private final Iterator<Event> events;

    private SpanReader(Lines lines, boolean strict) {
        this.lines = lines;
        this.strict = strict;
        this.text = lines.text();
        this.chars = chars(text);
        LoadSettings whole =
                LoadSettings.builder().setBufferSize(text.length() + 2).build();
        this.events = new Parse(whole).parseString(text).iterator();
    }

    /** The top of a text and where its first comment may stand. */
    record Read(Span top, int floor) {}

    /** The nodes of a text; empty if content could not be read from it, for whatever {@link YamlReader} then says. */
    static Optional<Read> read(Lines lines) {
        return read(lines, true);
    }

    /** The nodes of a text in which keys may come twice. */
    static Optional<Read> lenient(Lines lines) {
        return read(lines, false);
    }

    private static Optional<Read> read(Lines lines, boolean strict) {
        try {
            return new SpanReader(lines, strict).document();
        } catch (YamlEngineException | NumberFormatException slip) {
            return Optional.empty();
        }
    }

    private Optional<Read> document() {
        events.next();
        Event first = events.next();
        if (!(first instanceof DocumentStartEvent start)) {
            return Optional.empty();
        }
        int floor = start.isExplicit() ? at(start.getEndMark()) : 0;
        return node(events.next(), 0).filter(top -> isLast()).map(top -> new Read(top, floor));
    }

    private boolean isLast() {
        events.next();
        return events.next().getEventId() == Event.ID.StreamEnd;
    }

    private Optional<Span> node(Event event, int depth) {
        if (!(event instanceof NodeEvent named) || named.getAnchor().isPresent()) {
            return Optional.empty();
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent() ? Optional.empty() : Optional.of(scalar(scalar));
        }
        boolean tooDeep = depth >= DEEPEST;
        if (!(event instanceof CollectionStartEvent start)
                || tooDeep
                || start.getTag().isPresent()) {
            return Optional.empty();
        }
        boolean list = event.getEventId() == Event.ID.SequenceStart;
        boolean flow = start.getFlowStyle() == FlowStyle.FLOW;
        return group(at(event.getStartMark()), list, flow, depth);
    }

    private Optional<Span> group(int start, boolean list, boolean flow, int depth) {
        List<Span.Child> children = new ArrayList<>();
        int behind = start;
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd && event.getEventId() != Event.ID.MappingEnd) {
            int from = behind;
            Optional<Span.Child> child = list ? item(event, from, flow, depth) : entry(event, flow, depth);
            if (child.isEmpty() || flow && commaCuts(children.isEmpty(), child.get())) {
                return Optional.empty();
            }
            children.add(child.get());
            behind = child.get().end();
            event = events.next();
        }
        int end = flow ? at(event.getEndMark()) : behind;
        return !list && strict && twice(children)
                ? Optional.empty()
                : Optional.of(new Span.Group(start, end, list, flow, List.copyOf(children)));
    }

    /** A key without a value behind a comma in braces was meant as text. */
    private static boolean commaCuts(boolean first, Span.Child child) {
        return !first
                && child.key().isPresent()
                && child.span() instanceof Span.Scalar scalar
                && scalar.style() == ScalarStyle.PLAIN
                && scalar.text().isEmpty();
    }

    private static boolean twice(List<Span.Child> children) {
        Set<String> keys = new HashSet<>();
        return !children.stream().allMatch(child -> keys.add(child.name()));
    }

    private Optional<Span.Child> item(Event event, int behind, boolean flow, int depth) {
        return node(event, depth + 1).map(span -> {
            int dash = lines.pastComments(behind);
            return flow
                    ? new Span.Child(Optional.empty(), span.start(), span.start(), span)
                    : new Span.Child(Optional.empty(), dash, dash + 1, span);
        });
    }

    private Optional<Span.Child> entry(Event event, boolean flow, int depth) {
        Optional<Span.Scalar> key =
                node(event, depth + 1).filter(Span.Scalar.class::isInstance).map(Span.Scalar.class::cast);
        return key.flatMap(name -> node(events.next(), depth + 1).map(span -> {
            int colon = lines.pastComments(name.end());
            boolean there = colon < text.length() && text.charAt(colon) == ':';
            int start = flow ? name.start() : withQuestionMark(name.start());
            return new Span.Child(key, start, there ? colon + 1 : name.end(), span);
        }));
    }

    /** A key may be announced by a question mark and a space. */
    private int withQuestionMark(int key) {
        int at = key;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at > 0 && at < key && text.charAt(at - 1) == '?' && lines.first(at - 1) ? at - 1 : key;
    }

    private Span.Scalar scalar(ScalarEvent event) {
        int start = at(event.getStartMark());
        int mark = at(event.getEndMark());
        Span.Scalar scalar = new Span.Scalar(start, mark, event.getValue(), event.getScalarStyle());
        return scalar.block() ? new Span.Scalar(start, blockEnd(start, mark), scalar.text(), scalar.style()) : scalar;
    }

    /** The mark of a block's end lies behind blank lines, which are its own only if it keeps them. */
    private int blockEnd(int start, int mark) {
        int head = lines.end(start);
        if (lines.blockHead(start).contains("+")) {
            return Math.max(head, lines.withoutBreak(mark));
        }
        int end = mark;
        while (end > head && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Math.max(head, lines.end(end));
    }

    private int at(Optional<Mark> mark) {
        int point = mark.map(Mark::getIndex).orElse(0);
        return chars.length == 0 ? point : chars[Math.min(point, chars.length - 1)];
    }

    /** The char at which each code point begins; none where the two are the same. */
    private static int[] chars(String text) {
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            return new int[0];
        }
        return IntStream.concat(
                        IntStream.range(0, text.length())
                                .filter(i -> i == 0
                                        || !(Character.isLowSurrogate(text.charAt(i))
                                                && Character.isHighSurrogate(text.charAt(i - 1)))),
                        IntStream.of(text.length()))
                .toArray();
    }
}
