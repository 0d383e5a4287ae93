package org.tillside.screens.team;

import java.util.List;
import java.util.Optional;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Room;

/** The team. */
public final class TeamPresenter extends Showing<TeamState> {
    private final Desk desk;
    private boolean leftOpen;

    /** The team as whoever is signed in may see it. */
    public TeamPresenter(Desk desk) {
        super(new TeamState("", List.of(), List.of(), List.of(), false, false, false));
        this.desk = desk;
        refresh();
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "people";
    }

    @Override
    public void refresh() {
        now(new TeamViews(desk).read(leftOpen));
    }

    /** Goes to a person's page. */
    public void open(String person) {
        desk.go(new Route.Person(new PersonId(person)));
    }

    /** Goes to choosing a mentor for a trainee. */
    public void pair(String trainee) {
        desk.go(new Route.Pair(new PersonId(trainee)));
    }

    /** Goes to who can do what. */
    public void matrix() {
        desk.go(new Route.Matrix());
    }

    /** Goes to the questions and scenes that are hard for the team. */
    public void difficult() {
        desk.go(new Route.Difficult());
    }

    /** Goes to the form for a new person. */
    public void add() {
        desk.go(new Route.EditPerson(Optional.empty()));
    }

    /** Whether the viewer trains others, and so may rate recorded plays. */
    public boolean trains() {
        return desk.shop()
                .person(desk.viewer())
                .filter(it -> it.in(Role.MENTOR) || it.in(Role.OWNER))
                .isPresent();
    }

    /** Goes to how raters compare. */
    public void calibrations() {
        desk.go(new Route.Calibrations());
    }

    /** Unfolds those who left, or folds them. */
    public void toggleLeft() {
        leftOpen = !leftOpen;
        refresh();
    }
}
