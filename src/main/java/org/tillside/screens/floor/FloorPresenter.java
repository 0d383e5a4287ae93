package org.tillside.screens.floor;

import java.util.Optional;
import org.tillside.journal.ComplaintId;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Room;

/** The room of the floor: what customers told, one of it in full. */
public final class FloorPresenter extends Showing<FloorState> {
    private final Desk desk;
    private Optional<ComplaintId> chosen;

    /** Opens the room at a complaint, or at the latest. */
    public FloorPresenter(Desk desk, Optional<ComplaintId> chosen) {
        super(new FloorViews(desk).state(chosen));
        this.desk = desk;
        this.chosen = chosen;
    }

    @Override
    public Room room() {
        return Room.FLOOR;
    }

    @Override
    public String help() {
        return "floor";
    }

    /** Tells another complaint in full. */
    public void choose(String complaint) {
        chosen = Optional.of(new ComplaintId(complaint));
        refresh();
    }

    /** Goes to the form for a new complaint. */
    public void note() {
        desk.go(new Route.NoteComplaint(Optional.empty()));
    }

    /** Goes to the form for what was noted wrongly. */
    public void correct() {
        state().chosen()
                .filter(FloorState.Told::corrects)
                .ifPresent(it -> desk.go(new Route.NoteComplaint(Optional.of(new ComplaintId(it.id())))));
    }

    @Override
    public void refresh() {
        now(new FloorViews(desk).state(chosen));
    }
}
