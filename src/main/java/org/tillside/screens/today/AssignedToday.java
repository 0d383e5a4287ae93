package org.tillside.screens.today;

import java.util.List;
import java.util.Optional;
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
     */
    public record Task(String id, String title, String detail, String late, Route to) {}

    /** What is still to be done by whoever looks, what is due first at the top; empty for nothing. */
    static Optional<TodayState.Section> of(Desk desk, Saying saying) {
        List<Task> tasks = Assignments.of(desk.shop(), desk.catalogue(), desk.viewer(), desk.today()).stream()
                .filter(Assignments.Row::open)
                .map(it -> task(desk.words(), saying, it))
                .toList();
        return tasks.isEmpty() ? Optional.empty() : Optional.of(new AssignedToday(tasks));
    }

    private static Task task(Words words, Saying saying, Assignments.Row it) {
        var given = it.assignment().given();
        String by = words.text("today.assigned.by", words.shortDate(given.until()));
        return new Task(
                given.assignment().value(),
                title(words, it),
                given.with()
                        .map(who -> words.text("today.assigned.with", by, saying.first(who)))
                        .orElse(by),
                it.state() == Assignments.State.LATE ? words.text("today.assigned.late") : "",
                route(it));
    }

    private static String title(Words words, Assignments.Row it) {
        String kind = it.assignment().given().module().isPresent()
                ? "module"
                : it.assignment().given().live() ? "live" : "play";
        return words.text("today.assigned." + kind, it.title());
    }

    /** A play by two begins with the mentor: its page is among the role-plays. */
    private static Route route(Assignments.Row it) {
        var given = it.assignment().given();
        return given.module()
                .<Route>map(module -> new Route.Learn(Optional.of(module)))
                .or(() -> given.scenario().filter(scenario -> !given.live()).map(Route.Play::new))
                .orElseGet(Route.Practise::new);
    }
}
