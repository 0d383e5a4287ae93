package org.tillside.screens.learn;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.ModuleId;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.StepId;
import org.tillside.screens.Desk;
import org.tillside.shop.Part;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;

/** The programme that the room shows, and what is found in it. */
record Course(Desk desk) {
    /** One's own progress; empty for those who are in no programme. */
    Optional<Progress> own() {
        return desk.progress(desk.viewer());
    }

    /** One's own progress; for those who are in no programme the shop's, to be looked at. */
    Optional<Progress> shown() {
        return own().or(() -> desk.shop().person(desk.viewer()).flatMap(viewer -> desk.catalogue().programmes().stream()
                .max(Comparator.comparingLong(this::learners))
                .map(it -> Progress.in(desk.shop(), desk.catalogue(), viewer, it, desk.today()))));
    }

    private long learners(Programme programme) {
        return desk.shop().team().stream()
                .map(Person::programme)
                .filter(Optional.of(programme.id())::equals)
                .count();
    }

    private Stream<Progress.Station> stations() {
        return shown().stream().flatMap(it -> it.stations().stream());
    }

    /** The station of a module. */
    Optional<StepId> of(ModuleId module) {
        return stations()
                .filter(it -> it.steps().get(0).step().task() instanceof Task.Study study
                        && study.module().equals(module))
                .map(Progress.Station::id)
                .findFirst();
    }

    /** The station at which the person is, else the first that is not done. */
    Optional<StepId> here() {
        return own().flatMap(Progress::here)
                .or(() -> stations().filter(it -> !it.state().done()).findFirst())
                .or(() -> stations().findFirst())
                .map(Progress.Station::id);
    }

    /** The station with this id. */
    Optional<Progress.Station> station(Optional<StepId> id) {
        return stations().filter(it -> id.filter(it.id()::equals).isPresent()).findFirst();
    }

    /** The parts of a station, one after the other. */
    Stream<Part> parts(Optional<StepId> station) {
        return station(station).stream().flatMap(it -> it.steps().stream()).flatMap(it -> it.parts().stream());
    }

    /** What the filled button of a station does. */
    Optional<StationView.Act> act(Optional<StepId> open) {
        boolean own = own().isPresent();
        return shown().flatMap(progress -> station(open)
                .flatMap(station ->
                        new StationView(desk, new PathView(desk, progress, own), progress, own).act(station)));
    }
}
