package org.tillside.screens.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.shop.Assignments;

/** What a mentor or an owner gave somebody to do beside the programme, until it is done. */
public record AssignedToday(List<Task> tasks) implements TodayState.Section {
    public AssignedToday {
        tasks = List.copyOf(tasks);
    }

    /**
     * One of them.
     *
     * @param detail by when and with whom
     * @param late a word where its day has passed; empty else
     * @param to where it is done; empty for a play by two, which the other of the two begins
     */
    public record Task(String id, String title, String detail, String late, Optional<Route> to) {}

    /**
     * What is still to be done by whoever looks, what is due first at the top; empty for nothing. Whoever plays the
     * customer for somebody begins the play, so that it stands with them as well.
     */
    static Optional<TodayState.Section> of(Desk desk, Saying saying) {
        List<Task> own = open(desk, desk.viewer())
                .map(it -> task(desk.words(), saying, it))
                .toList();
        List<Task> all = Stream.concat(own.stream(), forOthers(desk, saying)).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new AssignedToday(all));
    }

    private static Stream<Assignments.Row> open(Desk desk, PersonId person) {
        return Assignments.of(desk.shop(), desk.catalogue(), person, desk.today()).stream()
                .filter(Assignments.Row::open);
    }

    /** Plays by two that the viewer begins: named for it, or the mentor where nobody is named. */
    private static Stream<Task> forOthers(Desk desk, Saying saying) {
        return desk.shop().team().stream()
                .filter(it -> !it.id().equals(desk.viewer()))
                .flatMap(trainee -> open(desk, trainee.id())
                        .filter(it -> it.assignment().given().live())
                        .filter(it -> it.assignment()
                                .given()
                                .with()
                                .map(desk.viewer()::equals)
                                .orElseGet(() -> desk.shop().mentors(desk.viewer(), trainee.id())))
                        .flatMap(it -> begun(desk.words(), saying, trainee.id(), it).stream()));
    }

    private static Optional<Task> begun(Words words, Saying saying, PersonId trainee, Assignments.Row it) {
        Mentoring.Assigned given = it.assignment().given();
        return given.scenario()
                .map(scenario -> new Task(
                        given.assignment().value(),
                        words.text("today.assigned.begin", it.title(), saying.first(trainee)),
                        words.text("today.assigned.by", words.shortDate(given.until())),
                        late(words, it),
                        Optional.of(new Route.Live(trainee, scenario))));
    }

    private static Task task(Words words, Saying saying, Assignments.Row it) {
        Mentoring.Assigned given = it.assignment().given();
        String by = words.text("today.assigned.by", words.shortDate(given.until()));
        return new Task(
                given.assignment().value(),
                title(words, it),
                given.live() ? waits(words, saying, given, by) : with(words, saying, given, by),
                late(words, it),
                route(given));
    }

    private static String late(Words words, Assignments.Row it) {
        return it.state() == Assignments.State.LATE ? words.text("today.assigned.late") : "";
    }

    private static String with(Words words, Saying saying, Mentoring.Assigned given, String by) {
        return given.with()
                .map(who -> words.text("today.assigned.with", by, saying.first(who)))
                .orElse(by);
    }

    private static String waits(Words words, Saying saying, Mentoring.Assigned given, String by) {
        return given.with()
                .map(who -> words.text("today.assigned.waits-for", by, saying.first(who)))
                .orElseGet(() -> words.text("today.assigned.waits", by));
    }

    private static String title(Words words, Assignments.Row it) {
        String kind = it.assignment().given().module().isPresent()
                ? "module"
                : it.assignment().given().live() ? "live" : "play";
        return words.text("today.assigned." + kind, it.title());
    }

    private static Optional<Route> route(Mentoring.Assigned given) {
        return given.module()
                .<Route>map(module -> new Route.Learn(Optional.of(module)))
                .or(() -> given.scenario().filter(scenario -> !given.live()).map(Route.Play::new));
    }
}
