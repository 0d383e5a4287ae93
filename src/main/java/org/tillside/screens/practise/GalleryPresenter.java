package org.tillside.screens.practise;

import java.util.Optional;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.practice.PlayResult;
import org.tillside.screens.Desk;
import org.tillside.screens.Maxima;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Play;

/** The role-plays that one can practise alone; the page shows before the most points of each are counted. */
public final class GalleryPresenter extends Showing<GalleryState> {
    private final Desk desk;
    private final Maxima maxima;
    private Optional<SkillId> filter = Optional.empty();
    private Optional<Tried> tried = Optional.empty();

    /** The last play of the scenario that comes next, and how it went. */
    record Tried(Play play, PlayResult result) {}

    /** All scenarios. */
    public GalleryPresenter(Desk desk, Maxima maxima) {
        super(new GalleryViews(desk, maxima).state(Optional.empty(), Optional.empty()));
        this.desk = desk;
        this.maxima = maxima;
        maxima.want(desk.catalogue().scenarios(), this::draw);
        explainNext();
    }

    @Override
    public Room room() {
        return Room.PRACTISE;
    }

    @Override
    public String help() {
        return "practise";
    }

    /** What to try this time comes from where the last play lost most. */
    private void explainNext() {
        GalleryViews views = new GalleryViews(desk, maxima);
        Optional<Scenario> next = views.next();
        Optional<Play> last = next.flatMap(views::lastPlay);
        if (next.isPresent() && last.isPresent()) {
            Scenario scenario = next.get();
            Play play = last.get();
            maxima.explore(
                    scenario,
                    all -> new Tried(
                            play,
                            PlayResult.of(
                                    scenario, play.seed(), play.replay(scenario).state(), all)),
                    this::tried);
        }
    }

    private void tried(Tried found) {
        tried = Optional.of(found);
        draw();
    }

    /** Shows the scenarios of one skill; all of them for an empty id. */
    public void filter(String skill) {
        filter = skill.isEmpty() ? Optional.empty() : Optional.of(new SkillId(skill));
        draw();
    }

    /** Plays a scenario: goes on where it was left, or begins. */
    public void play(String scenario) {
        desk.go(new Route.Play(new ScenarioId(scenario)));
    }

    /** Looks once more at how a play went. */
    public void look(PlayId play) {
        desk.go(new Route.Debrief(desk.viewer(), play));
    }

    /** Goes to the 30/30 drill. */
    public void drill() {
        desk.go(new Route.Drill());
    }

    /** Plays the customer of a scenario for a mentee. */
    public void playFor(String scenario, String trainee) {
        desk.go(new Route.Live(new PersonId(trainee), new ScenarioId(scenario)));
    }

    @Override
    public void refresh() {
        draw();
    }

    private void draw() {
        now(new GalleryViews(desk, maxima).state(filter, tried));
    }
}
