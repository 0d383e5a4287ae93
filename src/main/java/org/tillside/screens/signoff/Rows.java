package org.tillside.screens.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tillside.content.Form;
import org.tillside.screens.Dates;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.SignOffState.Kind;
import org.tillside.screens.signoff.SignOffState.Option;
import org.tillside.screens.signoff.SignOffState.Row;

/** Makes the lines of the sign-off page. */
final class Rows {
    private static final Set<Kind> TYPED = Set.of(Kind.LINE, Kind.DATE, Kind.WORDS);

    private final Desk desk;
    private final Words words;

    Rows(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    List<SignOffState.Group> groups(Subject subject, Fields fields, Moment moment) {
        List<SignOffState.Group> groups = new ArrayList<>();
        int number = 0;
        for (Line.Group group : subject.groups()) {
            List<Row> rows = new ArrayList<>();
            for (Line line : group.lines()) {
                rows.add(row(++number, line, subject, fields, moment));
            }
            groups.add(new SignOffState.Group(group.title().map(it -> said(subject, it)), rows));
        }
        return groups;
    }

    private Row row(int number, Line line, Subject subject, Fields fields, Moment moment) {
        String value = fields.text("value/" + line.id());
        Kind kind = kind(line);
        List<String> chosen = value.isEmpty() || TYPED.contains(kind) ? List.of() : List.of(value.split(" "));
        return new Row(
                line.id().value(),
                number,
                said(subject, line.text()),
                said(subject, line.detail()),
                line.critical(),
                line.optional(),
                kind,
                chosen,
                options(subject, line),
                TYPED.contains(kind) ? value : "",
                Dates.Span.any(desk.today()),
                why(line, subject, fields, kind, value),
                clock(line, fields, moment));
    }

    private String said(Subject subject, String text) {
        return desk.said(text, subject.trainee().id());
    }

    private static Kind kind(Line line) {
        if (line.field().isEmpty()) {
            return Kind.TOLD;
        }
        Form.Field field = line.field().get();
        if (field instanceof Form.Field.AtLevel) {
            return Kind.LEVELS;
        } else if (field instanceof Form.Field.Tick) {
            return Kind.TICK;
        } else if (field instanceof Form.Field.Text) {
            return Kind.WORDS;
        } else if (field instanceof Form.Field.Day) {
            return Kind.DATE;
        } else if (field instanceof Form.Field.Pick pick) {
            return pick.several() ? Kind.SEVERAL : Kind.CHOICE;
        }
        return field instanceof Form.Field.Scale || field instanceof Form.Field.Nps ? Kind.CHOICE : Kind.LINE;
    }

    private List<Option> options(Subject subject, Line line) {
        Form.Field field = line.field().orElseGet(Form.Field.Text::new);
        if (field instanceof Form.Field.Pick pick) {
            return pick.answers().stream()
                    .map(it -> new Option(it.id().value(), said(subject, it.text())))
                    .toList();
        } else if (field instanceof Form.Field.Scale scale) {
            return points(scale.from(), scale.to());
        }
        return field instanceof Form.Field.Nps ? points(0, 10) : List.of();
    }

    private static List<Option> points(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(it -> new Option(String.valueOf(it), String.valueOf(it)))
                .toList();
    }

    private static Optional<SignOffState.Why> why(Line line, Subject subject, Fields fields, Kind kind, String level) {
        boolean low = kind == Kind.LEVELS
                && !level.isEmpty()
                && !subject.levels().isEmpty()
                && !subject.levels()
                        .get(subject.levels().size() - 1)
                        .id()
                        .value()
                        .equals(level);
        return low
                ? Optional.of(new SignOffState.Why(fields.reason(line.id()), fields.text("why/" + line.id())))
                : Optional.empty();
    }

    private Optional<SignOffState.Clock> clock(Line line, Fields fields, Moment moment) {
        return line.clock().map(limit -> {
            boolean running = moment.running().filter(line.id().value()::equals).isPresent();
            Optional<Integer> seconds = running ? Optional.of(moment.seconds()) : fields.seconds(line.id());
            return new SignOffState.Clock(
                    running,
                    seconds.map(it -> words.text("signoff.seconds", it)).orElse(""),
                    words.text("signoff.limit", limit));
        });
    }
}
