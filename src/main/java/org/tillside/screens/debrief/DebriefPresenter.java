package org.tillside.screens.debrief;

import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.Scenario;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.practice.PlayResult;
import org.tillside.screens.Desk;
import org.tillside.screens.Maxima;
import org.tillside.screens.RightEnded;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.roleplay.Story;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Access;
import org.tillside.shop.Command;
import org.tillside.shop.Play;
import org.tillside.shop.Work;

/** How a play went; shown at once, with points and better branches as soon as all paths are explored. */
public final class DebriefPresenter extends Showing<DebriefState> {
    private final Desk desk;
    private final PersonId person;
    private final Scenario scenario;
    private final Maxima maxima;
    private Play play;
    private DebriefViews views;
    private Optional<PlayResult> result = Optional.empty();
    private boolean compared;

    private DebriefPresenter(Desk desk, Maxima maxima, PersonId person, Scenario scenario, Play play) {
        super(new DebriefViews(desk, person, scenario, play).state(Optional.empty(), false, false));
        this.desk = desk;
        this.maxima = maxima;
        this.person = person;
        this.scenario = scenario;
        this.play = play;
        this.views = new DebriefViews(desk, person, scenario, play);
        count();
    }

    /** Opens the debrief of a play; empty where it is not kept any more, or is not for the viewer's eyes. */
    public static Optional<DebriefPresenter> open(Desk desk, Maxima maxima, PersonId person, PlayId id) {
        return play(desk, person, id).filter(it -> follows(desk, person, it)).flatMap(it -> desk.catalogue()
                .scenario(it.scenario())
                .map(scenario -> new DebriefPresenter(desk, maxima, person, scenario, it)));
    }

    private static boolean follows(Desk desk, PersonId person, Play play) {
        return new Access(desk.shop(), desk.viewer()).follows(person, play);
    }

    private static Optional<Play> play(Desk desk, PersonId person, PlayId id) {
        return desk.shop().person(person).stream()
                .flatMap(it -> it.work().plays().values().stream())
                .flatMap(it -> it.play(id).stream())
                .findFirst();
    }

    private void count() {
        Play counted = play;
        maxima.explore(
                scenario,
                all -> PlayResult.of(
                        scenario, counted.seed(), Story.of(scenario, counted).state(), all),
                all -> found(counted, all));
    }

    private void found(Play counted, PlayResult all) {
        if (counted.equals(play)) {
            result = Optional.of(all);
            draw();
        }
    }

    @Override
    public Room room() {
        return Room.PRACTISE;
    }

    @Override
    public String help() {
        return "debrief";
    }

    /** The same scenario once more. */
    public void playAgain() {
        if (state().own()) {
            desk.replace(new Route.Play(scenario.id()));
        }
    }

    /** Opens or closes the comparison with one's other plays. */
    public void compare() {
        compared = !compared;
        draw();
    }

    /** Opens the debrief of another play. */
    public void look(PlayId play) {
        desk.go(new Route.Debrief(person, play));
    }

    /** Puts the one thing to try on the Today page. */
    public void pin() {
        if (state().own()) {
            result.flatMap(views::tip)
                    .ifPresent(tip -> desk.act(
                            new Command.PinTip(
                                    person,
                                    scenario.id(),
                                    tip.scene(),
                                    tip.reply().id()),
                            this::draw));
        }
    }

    /** Opens the lesson page behind the tip. */
    public void readLesson() {
        Optional<LessonRef> lesson = result.flatMap(views::tip).flatMap(TipViews.Try::lesson);
        lesson.ifPresent(it -> desk.go(new Route.Read(it)));
    }

    /** To marking what waits in own words. */
    public void mark() {
        if (state().may().marks()) {
            desk.go(new Route.Marking(person));
        }
    }

    /** To rating it, so that two who rate the same play can be compared. */
    public void rate() {
        if (state().may().rates()) {
            desk.go(new Route.Calibrate(person, play.id()));
        }
    }

    /** Back to where one came from. */
    public void away() {
        desk.back();
    }

    /** A mark or a rating may have come since, or the viewer's right to see it may have ended. */
    @Override
    public void refresh() {
        if (!follows(desk, person, play)) {
            RightEnded.leave(desk);
            return;
        }
        Optional<Play> now = play(desk, person, play.id()).filter(it -> !it.equals(play));
        now.ifPresent(it -> {
            play = it;
            views = new DebriefViews(desk, person, scenario, it);
            count();
        });
        draw();
    }

    private boolean pinned() {
        Optional<Work.Tip> pinned =
                desk.shop().person(person).flatMap(it -> it.work().tip());
        return result.flatMap(views::tip)
                .filter(tip -> pinned.filter(it -> it.scenario().equals(scenario.id())
                                && it.scene().equals(tip.scene())
                                && it.reply().equals(tip.reply().id()))
                        .isPresent())
                .isPresent();
    }

    private void draw() {
        now(views.state(result, compared, pinned()));
    }
}
