package org.tillside.screens.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.ItemId;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.calibration.CalibrationState.Compared;
import org.tillside.screens.calibration.CalibrationState.Level;
import org.tillside.screens.calibration.CalibrationState.Line;
import org.tillside.screens.calibration.CalibrationState.Rated;
import org.tillside.screens.calibration.CalibrationState.Row;
import org.tillside.shop.Access;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Play;
import org.tillside.shop.Rating;

/** Words the lines to rate, and afterwards the raters beside each other. */
final class SheetViews {
    private final Desk desk;
    private final Words words;
    private final PersonId trainee;
    private final CriteriaText criteria;

    SheetViews(Desk desk, PersonId trainee, CriteriaText criteria) {
        this.desk = desk;
        this.words = desk.words();
        this.trainee = trainee;
        this.criteria = criteria;
    }

    String line(Play play) {
        return PlayRows.line(desk, trainee, play);
    }

    /** The levels, and that a line was not to be seen in this play: honester than a level that nobody saw. */
    List<Level> levels() {
        return Stream.concat(
                        desk.catalogue().levels().stream()
                                .map(it -> new Level(it.id().value(), it.text())),
                        Stream.of(new Level(CalibrationState.NOT_SEEN, words.text("calibration.not-seen"))))
                .toList();
    }

    List<Row> rows(Map<String, String> fields) {
        List<Row> rows = new ArrayList<>();
        criteria.lines()
                .forEach(it -> rows.add(new Row(
                        it.id(),
                        rows.size() + 1,
                        said(it),
                        it.critical(),
                        Optional.ofNullable(fields.get("line/" + it.id())))));
        return rows;
    }

    private String said(CriteriaText.Line it) {
        return desk.said(it.text(), trainee);
    }

    Optional<Compared> compared(Play play) {
        if (!new Access(desk.shop(), desk.viewer()).ratings(trainee, play)) {
            return Optional.empty();
        }
        List<Rating> all = List.copyOf(play.ratings().values());
        return Optional.of(new Compared(
                all.stream()
                        .map(it -> new Rated(
                                it.by().value(),
                                new Called(desk).full(it.by()),
                                it.note()
                                        .map(note -> words.text("calibration.note-said", note))
                                        .orElse("")))
                        .toList(),
                criteria.lines().stream().map(it -> line(it, all)).toList()));
    }

    private Line line(CriteriaText.Line line, List<Rating> all) {
        List<String> given = all.stream()
                .map(it -> level(it.filled().get(new ItemId(line.id()))))
                .toList();
        return new Line(said(line), given, given.stream().distinct().count() < 2);
    }

    private String level(@org.jspecify.annotations.Nullable Filling it) {
        return it instanceof Filling.AtLevel at
                ? desk.catalogue().levels().stream()
                        .filter(known -> known.id().equals(at.level()))
                        .map(known -> known.text())
                        .findFirst()
                        .orElse("")
                : words.text("calibration.not-seen");
    }
}
