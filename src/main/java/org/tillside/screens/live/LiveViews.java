package org.tillside.screens.live;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.Scenario;
import org.tillside.practice.Filling;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Languages;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.Fields;

/** Words what the stage of a role-play by two shows. */
final class LiveViews {
    private static final int DAYS_BACK = 30;

    private final Desk desk;
    private final Words words;
    private final Stage stage;
    private final CueViews cues;
    private final ClockViews clocks;

    LiveViews(Desk desk, Stage stage) {
        this.desk = desk;
        this.words = desk.words();
        this.stage = stage;
        this.cues = new CueViews(desk, stage);
        this.clocks = new ClockViews(desk, stage);
    }

    LiveState state(Fields fields, Moment moment, Optional<List<Languages.Choice>> printing) {
        boolean paper = fields.get(FromPaper.PAPER).isPresent();
        boolean begun = fields.get(Recorder.BEGUN).isPresent();
        return new LiveState(
                words.text(
                        paper ? "live.paper.title" : "live.title",
                        said(stage.scenario().title())),
                line(fields),
                player(stage.mentor().id().value(), full(true), words.text("live.plays", lead())),
                player(stage.trainee().id().value(), full(false), words.text("live.serves")),
                notice(),
                paper || moment.paused() ? Optional.empty() : Optional.of(cues.cue(fields)),
                paper ? Optional.empty() : clocks.clock(fields, moment),
                levels(),
                rows(fields, moment, paper),
                foot(fields, moment),
                paper ? Optional.of(paper(fields)) : Optional.empty(),
                printing,
                begun,
                moment.paused(),
                moment.busy());
    }

    /** The clock alone, for it moves ten times a second. */
    Optional<LiveState.Clock> clock(Fields fields, Moment moment) {
        return clocks.clock(fields, moment);
    }

    private String line(Fields fields) {
        OffsetDateTime at =
                fields.get(Recorder.BEGUN).map(OffsetDateTime::parse).orElse(desk.clock());
        String when = words.time(at.atZoneSameInstant(desk.shop().zone()).toLocalTime());
        return words.text(
                "live.line",
                stage.step().map(it -> it.title()).orElseGet(() -> words.text("live.practice")),
                words.weekday(desk.shop().dayOf(at)),
                when);
    }

    private Optional<String> notice() {
        return stage.step().isPresent()
                ? stage.step().flatMap(it -> it.blocked()).map(first -> words.text("live.first", first))
                : Optional.of(words.text("live.beside", first()));
    }

    private String full(boolean mentor) {
        return new Called(desk).full(mentor ? stage.mentor() : stage.trainee());
    }

    private String first() {
        return new Called(desk).first(stage.trainee());
    }

    private String lead() {
        return said(stage.scenario().lead().name());
    }

    private static LiveState.Player player(String id, String name, String does) {
        return new LiveState.Player(id, name, does);
    }

    private String said(String text) {
        return desk.said(text, stage.trainee().id());
    }

    private List<LiveState.Level> levels() {
        return IntStream.range(0, stage.levels().size())
                .mapToObj(height -> new LiveState.Level(
                        stage.levels().get(height).id().value(),
                        stage.levels().get(height).text(),
                        height))
                .toList();
    }

    private List<LiveState.Row> rows(Fields fields, Moment moment, boolean paper) {
        List<LiveState.Row> rows = new ArrayList<>();
        for (Scenario.Mark it : stage.live().rubric()) {
            rows.add(row(rows.size() + 1, it, fields, moment, paper));
        }
        return rows;
    }

    private LiveState.Row row(int number, Scenario.Mark it, Fields fields, Moment moment, boolean paper) {
        String id = it.id().value();
        Optional<String> level = fields.get("value/" + id);
        boolean picked = moment.picked().filter(id::equals).isPresent();
        return new LiveState.Row(
                id,
                number,
                said(it.text()),
                it.critical(),
                level,
                picked,
                it.clock().isPresent() && level.isEmpty() && !paper,
                paper
                        ? fields.text("seconds/" + id)
                        : fields.seconds(it.id())
                                .map(seconds -> words.text("live.seconds", seconds))
                                .orElse(""),
                it.clock().isPresent(),
                level.filter(stage::low)
                        .map(low -> new LiveState.Why(
                                fields.reason(it.id()), fields.text("why/" + id), picked && moment.noting())));
    }

    private LiveState.Foot foot(Fields fields, Moment moment) {
        Map<ItemId, Filling> filled = stage.filled(fields);
        int all = stage.live().rubric().size();
        List<Integer> heights = stage.live().rubric().stream()
                .map(it -> height(filled.get(it.id())))
                .toList();
        int empty = all - filled.size();
        return new LiveState.Foot(
                heights,
                Math.max(1, stage.levels().size() - 1),
                words.text("live.marked", filled.size(), all),
                empty > 0 ? words.text("live.not-seen") : "",
                words.text(
                        moment.asking()
                                ? "live.finish.so"
                                : stage.step().isPresent() ? "live.finish" : "live.finish.plain"),
                moment.asking() ? Optional.of(words.text("live.ask", empty)) : Optional.empty(),
                moment.lacking());
    }

    private int height(@org.jspecify.annotations.Nullable Filling it) {
        return it instanceof Filling.AtLevel at
                ? stage.levels().stream().map(Level::id).toList().indexOf(at.level())
                : -1;
    }

    private LiveState.Paper paper(Fields fields) {
        OffsetDateTime now = desk.clock();
        Optional<OffsetDateTime> seen = fields.seenAt(now, desk.shop().zone());
        LocalDate day =
                fields.get("day").map(LocalDate::parse).orElse(desk.shop().dayOf(now));
        List<LocalDate> days = desk.today()
                .minusDays(DAYS_BACK)
                .datesUntil(desk.today().plusDays(1))
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        return new LiveState.Paper(days, day, fields.text("time"), fields.text("place"), wrong(fields, seen, now));
    }

    private Optional<String> wrong(Fields fields, Optional<OffsetDateTime> seen, OffsetDateTime now) {
        if (fields.get("time").isEmpty()) {
            return Optional.of(words.text("live.paper.when"));
        } else if (seen.isEmpty()) {
            return Optional.of(words.text("signoff.time-unread"));
        }
        return seen.filter(it -> it.isAfter(now)).map(it -> words.text("signoff.in-the-future"));
    }
}
