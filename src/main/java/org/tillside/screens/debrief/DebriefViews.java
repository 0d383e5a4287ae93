package org.tillside.screens.debrief;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.journal.PersonId;
import org.tillside.practice.PlayResult;
import org.tillside.practice.ScenarioRun;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.MarkLine;
import org.tillside.screens.calibration.CalibrationPresenter;
import org.tillside.screens.roleplay.Story;
import org.tillside.shop.Access;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;

/** Makes what a debrief shows, in words. */
final class DebriefViews {
    private final PersonId person;
    private final Play play;
    private final Telling tells;

    DebriefViews(Desk desk, PersonId person, Scenario scenario, Play play) {
        this.person = person;
        this.play = play;
        this.tells = new Telling(desk, scenario, Story.of(scenario, play), whose(desk, person));
    }

    private static String whose(Desk desk, PersonId person) {
        return person.equals(desk.viewer()) ? "" : new Called(desk).first(person);
    }

    DebriefState state(Optional<PlayResult> counted, boolean compared, boolean pinned) {
        // of a play that can no longer be followed to its end, what was recorded then is told
        Optional<PlayResult> result = counted.filter(it -> followed());
        boolean own = person.equals(tells.desk.viewer());
        SumViews sums = new SumViews(tells);
        return new DebriefState(
                line(),
                ending(),
                followed() ? result.map(sums::score) : recorded().map(sums::score),
                tells.whose,
                higher(),
                new PathViews(tells, play.seed()).path(result),
                (followed() ? result.map(sums::skills) : recorded().map(sums::skills)).orElse(List.of()),
                result.map(it -> sums.beside(it, play.unmarked().size())).orElse(List.of()),
                result.map(it -> new TipViews(tells).told(it, own, pinned)),
                moves(result),
                work().filter(it -> compared).map(it -> new EarlierViews(tells, person, play, it).compared(result)),
                work().filter(it -> it.ended() > 1).isPresent(),
                own,
                may());
    }

    private DebriefState.May may() {
        boolean marks = play.ended().isPresent()
                && !play.unmarked().isEmpty()
                && new Access(tells.desk.shop(), tells.desk.viewer()).marks(person);
        return new DebriefState.May(marks, CalibrationPresenter.offered(tells.desk, person, play));
    }

    Optional<TipViews.Try> tip(PlayResult result) {
        return followed() ? new TipViews(tells).found(result) : Optional.empty();
    }

    /** Whether the moves still lead to the ending in the scenario as it is now, or nothing else is known. */
    private boolean followed() {
        boolean ended = tells.story.whole()
                && ScenarioRun.ending(tells.scenario, tells.story.state()).isPresent();
        return ended || recorded().isEmpty();
    }

    private Optional<PlayWork.Result> recorded() {
        return work().flatMap(it -> it.result(play.id()));
    }

    private String higher() {
        return tells.scenario.customers().size() == 1
                ? tells.text("debrief.path.higher", tells.scenario.lead().name())
                : tells.text("debrief.path.higher-any");
    }

    private Optional<PlayWork> work() {
        return tells.desk.shop().person(person).map(it -> it.work().plays(tells.scenario.id()));
    }

    private String line() {
        OffsetDateTime at = play.ended().orElse(play.begun());
        Duration took = Duration.between(play.begun(), at);
        String when = tells.whose.isEmpty()
                ? tells.when(at)
                : tells.text("debrief.line", new Called(tells.desk).full(person), tells.when(at));
        return took.toMinutes() < 60 && play.ended().isPresent()
                ? tells.text(
                        "debrief.line.took",
                        tells.plain(tells.scenario.title()),
                        when,
                        took.toMinutes(),
                        took.toSecondsPart())
                : tells.text("debrief.line", tells.plain(tells.scenario.title()), when);
    }

    private DebriefState.Ending ending() {
        return followed() ? played() : recorded().map(this::kept).orElseGet(this::played);
    }

    /** The ending as it was recorded, where an edited scenario no longer lets the moves lead to it. */
    private DebriefState.Ending kept(PlayWork.Result it) {
        Scenario.Customer who = tells.story.last().who();
        return new DebriefState.Ending(
                tells.ending(it),
                who.face(),
                who.name(),
                ScenarioRun.mood(it.outcome()),
                tells.text("debrief.outcome." + it.outcome().word()),
                tells.text("debrief.edited"));
    }

    private DebriefState.Ending played() {
        Optional<Scenario.Ending> ending = ScenarioRun.ending(tells.scenario, tells.story.state());
        Scenario.Customer who = tells.story.last().who();
        Mood mood = ending.map(ScenarioRun::mood).orElse(tells.story.last().mood());
        return new DebriefState.Ending(
                ending.map(it -> tells.plain(it.title())).orElseGet(() -> tells.text("debrief.unfinished")),
                who.face(),
                who.name(),
                mood,
                ending.map(it -> tells.text("debrief.outcome." + it.outcome().word()))
                        .orElse(""),
                ending.map(it -> tells.plain(it.debrief())).orElse(""));
    }

    /** Own words earn their points by a mark, and until then nothing is better than they are. */
    private String mark(Story.Beat beat) {
        Optional<Reply> own = beat.answer().filter(it -> it.free().isPresent());
        return own.map(it -> play.mark(beat.state().scene(), it.id())
                        .map(this::marked)
                        .orElseGet(() -> tells.text("debrief.mark.waits")))
                .orElse("");
    }

    /** The share that the mark was worth; the points themselves stand at the right. */
    private String marked(Play.Marked it) {
        int percent = it.credit() / 10;
        return it.note()
                .map(note -> tells.text("debrief.mark.note", percent, note))
                .orElseGet(() -> tells.text("debrief.mark", percent));
    }

    private List<MarkLine> marked(Story.Beat beat) {
        Optional<Reply> own = beat.answer().filter(it -> it.free().isPresent());
        return own.flatMap(it -> play.mark(beat.state().scene(), it.id())
                        .map(mark -> MarkLine.of(tells.desk, it.free().orElseThrow(), mark.filled(), person)))
                .orElse(List.of());
    }

    private List<DebriefState.Move> moves(Optional<PlayResult> result) {
        List<DebriefState.Move> moves = new ArrayList<>();
        for (int i = 0; i < tells.story.beats().size() - 1; i++) {
            Story.Beat beat = tells.story.beats().get(i);
            Optional<PlayResult.Point> point = tells.point(result, i);
            int points = point.map(it -> it.step().points()).orElse(0);
            moves.add(new DebriefState.Move(
                    tells.label(beat),
                    tells.did(beat),
                    beat.answer().flatMap(Reply::feedback).map(tells::plain).orElse(""),
                    point.flatMap(it -> tells.better(beat, it))
                            .map(tells::quoted)
                            .map(it -> tells.text("debrief.better", it))
                            .orElse(""),
                    mark(beat),
                    marked(beat),
                    tells.signed(points)));
        }
        return moves;
    }
}
