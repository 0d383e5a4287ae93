package org.tillside.screens.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tillside.content.Level;
import org.tillside.content.Scenario;
import org.tillside.exchange.Sheet;
import org.tillside.exchange.Sheet.Column;
import org.tillside.screens.Words;

/**
 * Cue cards and rubric on paper, with room for marks, reasons, seconds, a name and a date.
 *
 * @param said fills the shop's variables into an author's text
 */
record LiveSheet(Words words, List<Level> levels, UnaryOperator<String> said) {
    Sheet of(Scenario scenario, String trainee, String mentor) {
        Scenario.Live live = scenario.live().orElseThrow();
        Scenario.Customer lead = scenario.lead();
        List<Sheet.Entry> cues = new ArrayList<>();
        live.cues().forEach(it -> cues.add(cue(cues.size() + 1, it)));
        return new Sheet(
                words.language().getLanguage(),
                words.text("live.title", said.apply(scenario.title())),
                List.of(
                        words.text("live.sheet.trainee", trainee),
                        words.text("live.sheet.mentor", mentor),
                        words.text("live.sheet.date"),
                        words.text("live.sheet.place")),
                List.of(
                        new Sheet.Section(
                                words.text("live.sheet.rubric"),
                                List.of(),
                                words.text("live.sheet.how"),
                                Optional.of(grid(live))),
                        new Sheet.Section(
                                words.text(
                                        "live.sheet.cards",
                                        said.apply(lead.name()),
                                        words.text(
                                                "live.manner",
                                                words.begun(said.apply(lead.age())),
                                                said.apply(lead.manner()))),
                                cues,
                                "")),
                words.text("live.sheet.foot"));
    }

    private Sheet.Entry cue(int number, Scenario.Cue it) {
        List<Sheet.Field> fields = new ArrayList<>();
        it.say().ifPresent(say -> fields.add(new Sheet.Field(words.text("live.say"), quoted(say))));
        fields.add(new Sheet.Field(
                words.text("live.sheet.good", said.apply(it.good().sign())), reaction(it.good())));
        fields.add(new Sheet.Field(
                words.text("live.sheet.poor", said.apply(it.poor().sign())), reaction(it.poor())));
        return new Sheet.Entry(words.text("live.sheet.number", number), said.apply(it.act()), "", false, fields);
    }

    private String reaction(Scenario.Reaction it) {
        return Stream.concat(Stream.of(said.apply(it.react())), it.say().map(this::quoted).stream())
                .reduce((one, two) -> one + " " + two)
                .orElse("");
    }

    private String quoted(String text) {
        return words.text("live.quoted", said.apply(text));
    }

    private Sheet.Grid grid(Scenario.Live live) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Column.Kind.TEXT, words.text("live.sheet.seen")));
        levels.forEach(it -> columns.add(new Column(Column.Kind.BOX, said.apply(it.text()))));
        columns.add(new Column(Column.Kind.LINE, words.text("live.sheet.reason")));
        List<List<String>> rows = new ArrayList<>();
        for (Scenario.Mark it : live.rubric()) {
            List<String> row = new ArrayList<>();
            row.add(line(rows.size() + 1, it));
            levels.forEach(level -> row.add(""));
            row.add(it.clock()
                    .map(limit -> words.text("live.sheet.seconds", limit))
                    .orElse(""));
            rows.add(row);
        }
        return new Sheet.Grid(columns, rows);
    }

    private String line(int number, Scenario.Mark it) {
        String text = words.text("live.sheet.line", number, said.apply(it.text()));
        return it.critical() ? words.text("live.sheet.critical", text) : text;
    }
}
