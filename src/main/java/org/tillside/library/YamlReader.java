package org.tillside.library;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Builds the tree from the parser's events, refusing what an author of content has no use for. */
final class YamlReader {
    /** Far above any real file, far below what recursion stands. */
    private static final int DEEPEST = 40;
    /** Of values and lists in one file; the longest scenarios have some thousands. */
    private static final int MOST = 50_000;

    private final String file;
    private final String text;
    private final List<Problem> problems;
    private final List<String> lines;
    private final Iterator<Event> events;
    private final Names names;
    private @Nullable ScalarEvent lastScalar;
    private int depth;
    private int nodes;

    private YamlReader(String file, String text, Names names, List<Problem> problems) {
        this.names = names;
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.lines = text.contains("#") ? text.lines().toList() : List.of();
        // read in one piece: at the end of a full buffer the parser falls over half a character beyond U+FFFF
        LoadSettings whole = LoadSettings.builder()
                .setLabel(file)
                .setBufferSize(text.length() + 2)
                .build();
        this.events = new Parse(whole).parseString(text).iterator();
    }

    /** The tree, or nothing if the text is no YAML; what is wrong is added to the problems. */
    static Optional<Yaml> read(String file, String text, List<Problem> problems) {
        return read(file, text, new Names(), problems);
    }

    /** The same with the names that other files have already. */
    static Optional<Yaml> read(String file, String text, Names names, List<Problem> problems) {
        int before = problems.size();
        YamlReader reader = new YamlReader(file, text, names, problems);
        try {
            Optional<Yaml> tree = reader.document();
            return problems.size() == before || onlyWarnings(problems.subList(before, problems.size()))
                    ? tree
                    : Optional.empty();
        } catch (Refused refused) {
            problems.add(refused.problem);
        } catch (MarkedYamlEngineException slip) {
            problems.add(Slips.explain(file, text, Optional.ofNullable(reader.lastScalar), slip));
        } catch (ReaderException strange) {
            problems.add(reader.strange(strange));
        } catch (YamlEngineException unmarked) {
            // the parser says of a few things what they are and not where
            problems.add(Problem.error("not-yaml", Optional.of(reader.last()), String.valueOf(unmarked.getMessage())));
        } catch (NumberFormatException cut) {
            // the parser reads the digits of an escape without asking whether the text goes on
            problems.add(Slips.cutEscape(file, text));
        }
        return Optional.empty();
    }

    /** The last place that was read. */
    private Place last() {
        return lastScalar == null ? new Place(file, 1, 1) : place(lastScalar.getStartMark());
    }

    private static boolean onlyWarnings(List<Problem> added) {
        return added.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    private Optional<Yaml> document() throws Refused {
        events.next();
        Event first = events.next();
        if (first.getEventId() != Event.ID.DocumentStart) {
            throw new Refused(Problem.error("empty-file", Optional.of(new Place(file, 1, 1))));
        }
        Yaml tree = node(events.next());
        events.next();
        Event rest = events.next();
        if (rest.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(Problem.error("second-document", Optional.of(place(rest.getStartMark()))));
        }
        return Optional.of(tree);
    }

    private Yaml node(Event event) throws Refused {
        refuse(event);
        if (++nodes > MOST) {
            throw new Refused(
                    Problem.error("too-many", Optional.of(place(event.getStartMark())), Integer.toString(MOST)));
        }
        if (event instanceof ScalarEvent scalar) {
            lastScalar = scalar;
            String value = names.once(scalar.getValue());
            return new Yaml.Text(value, place(event.getStartMark()), scalar.isPlain(), cut(scalar));
        }
        if (++depth > DEEPEST) {
            throw new Refused(
                    Problem.error("too-deep", Optional.of(place(event.getStartMark())), Integer.toString(DEEPEST)));
        }
        Yaml collection =
                event instanceof MappingStartEvent start ? mapping(start) : sequence((SequenceStartEvent) event);
        depth--;
        return collection;
    }

    private Yaml sequence(SequenceStartEvent start) throws Refused {
        List<Yaml> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event));
            event = events.next();
        }
        return new Yaml.Items(items, place(start.getStartMark()), flow(start));
    }

    private Yaml mapping(MappingStartEvent start) throws Refused {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        Yaml before = null;
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Yaml.Text key = key(event);
            Yaml value = node(events.next());
            commaCuts(start, value, before);
            if (entries.putIfAbsent(key.value(), new Yaml.Entry(key.place(), value)) != null) {
                problems.add(Problem.error("duplicate-key", Optional.of(key.place()), key.value())
                        .with(new Fix.Remove(key.place())));
            }
            before = value;
            event = events.next();
        }
        return new Yaml.Entries(entries, place(start.getStartMark()), flow(start));
    }

    private Yaml.Text key(Event event) throws Refused {
        if (node(event) instanceof Yaml.Text key) {
            return key;
        }
        throw new Refused(Problem.error("key-no-text", Optional.of(place(event.getStartMark()))));
    }

    /** In {@code {text: Hello, you}} the comma makes a key without a value of what was meant as text. */
    private void commaCuts(MappingStartEvent start, Yaml value, @Nullable Yaml before) {
        boolean empty =
                value instanceof Yaml.Text text && text.plain() && text.value().isEmpty();
        if (flow(start) && empty && before != null) {
            Place at = before.place();
            problems.add(Problem.error("comma-cuts", Optional.of(at)).with(new Fix.Quote(at)));
        }
    }

    private void refuse(Event event) throws Refused {
        if (event instanceof AliasEvent alias) {
            throw refused("alias", event, alias.getAlias().getValue());
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refused("anchor", event, node.getAnchor().get().getValue());
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        if (tag.isPresent()) {
            throw refused("tag", event, tag.get());
        }
    }

    private Refused refused(String key, Event event, String what) {
        Place at = place(event.getStartMark());
        return new Refused(Problem.error(key, Optional.of(at), what).with(new Fix.Quote(at)));
    }

    /** One space and a {@code #} right behind a text: two spaces or more are taken as a comment that is meant. */
    private boolean cut(ScalarEvent scalar) {
        if (lines.isEmpty() || !scalar.isPlain() || scalar.getValue().isEmpty()) {
            return false;
        }
        Mark end = scalar.getEndMark().orElseThrow();
        if (end.getLine() >= lines.size()) {
            return false;
        }
        String line = lines.get(end.getLine());
        int from = line.offsetByCodePoints(0, Math.min(end.getColumn(), line.codePointCount(0, line.length())));
        return line.startsWith(" #", from);
    }

    private static boolean flow(CollectionStartEvent start) {
        return start.getFlowStyle() == FlowStyle.FLOW;
    }

    private Place place(Optional<Mark> mark) {
        return mark.isPresent()
                ? new Place(file, mark.get().getLine() + 1, mark.get().getColumn() + 1)
                : new Place(file, 1, 1);
    }

    private Problem strange(ReaderException strange) {
        int upTo = text.offsetByCodePoints(0, Math.min(strange.getPosition(), text.codePointCount(0, text.length())));
        String before = text.substring(0, upTo);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        return Problem.error(
                "strange-character",
                Optional.of(new Place(file, line, column)),
                String.format("U+%04X", strange.getCodePoint()));
    }

    /** What ends the reading of a file. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.key());
            this.problem = problem;
        }
    }
}
