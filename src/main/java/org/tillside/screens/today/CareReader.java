package org.tillside.screens.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.journal.PersonId;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.shop.Access;
import org.tillside.shop.Overview;
import org.tillside.shop.Pairing;
import org.tillside.shop.Progress;

/** Finds who needs the owner, each person once, with all that is to be known about them. */
final class CareReader {
    /** Who starts within so many days starts soon. */
    private static final int SOON = 7;

    private final Desk desk;
    private final Words words;
    private final Saying saying;
    private final Overview overview;
    private final Access access;
    private final Map<PersonId, Found> found = new LinkedHashMap<>();

    /** What was found about somebody so far; the first find gives the button. */
    private static final class Found {
        private final List<String> parts = new ArrayList<>();
        private Optional<String> reason = Optional.empty();
        private String state = "";
        private String button = "";
    }

    CareReader(Desk desk, Saying saying, Overview overview) {
        this.desk = desk;
        this.words = desk.words();
        this.saying = saying;
        this.overview = overview;
        this.access = new Access(desk.shop(), desk.viewer());
    }

    List<OwnerToday.Care> read() {
        overview.declined().forEach(this::declined);
        overview.withoutMentor().stream().map(row -> row.person().id()).forEach(this::missing);
        overview.team().stream().filter(Overview.Row::late).forEach(this::late);
        overview.asked().forEach(this::asked);
        overview.team().forEach(this::starts);
        return found.entrySet().stream()
                .map(it -> care(it.getKey(), it.getValue()))
                .toList();
    }

    private Found about(PersonId person) {
        return found.computeIfAbsent(person, id -> new Found());
    }

    private OwnerToday.Care care(PersonId person, Found it) {
        Route to = it.button.isEmpty() ? new Route.Person(person) : new Route.Pair(person);
        return new OwnerToday.Care(
                saying.who(person), String.join(" · ", it.parts), it.reason, it.state, it.button, to);
    }

    private void declined(Pairing it) {
        Found about = about(it.trainee());
        about.parts.add(words.text("today.pairing.declined", saying.name(it.mentor())));
        about.reason = access.declineReason(it)
                ? it.step(Pairing.State.DECLINED)
                        .flatMap(Pairing.Step::reason)
                        .map(text -> words.text("today.pairing.reason", text))
                : Optional.empty();
        about.button = "today.pairing.another";
    }

    /** No mentor, and nobody has been asked. */
    private void missing(PersonId trainee) {
        boolean asked = overview.asked().stream().anyMatch(it -> it.trainee().equals(trainee));
        if (!asked && !found.containsKey(trainee)) {
            about(trainee).parts.add(words.text("today.pairing.none"));
            about(trainee).button = "today.pairing.propose";
        }
    }

    private void late(Overview.Row row) {
        Found about = about(row.person().id());
        row.progress().ifPresent(it -> about.parts.add(words.text("today.care.late", overdue(it))));
        row.progress().flatMap(it -> new Turns(words, saying).waitsFor(row, it)).ifPresent(about.parts::add);
        about.state = words.text("today.behind");
    }

    private static String overdue(Progress of) {
        return String.join(
                ", ",
                of.stations().stream()
                        .filter(Progress.Station::overdue)
                        .map(Progress.Station::title)
                        .toList());
    }

    private void asked(Pairing it) {
        String since = it.history().stream()
                .findFirst()
                .map(step -> saying.when(desk.shop().dayOf(step.at())))
                .orElse("");
        about(it.trainee()).parts.add(words.text("today.pairing.open", saying.name(it.mentor()), since));
    }

    private void starts(Overview.Row row) {
        row.progress()
                .filter(this::soon)
                .ifPresent(it -> about(row.person().id()).parts.add(saying.dayOf(it)));
    }

    private boolean soon(Progress progress) {
        LocalDate first = desk.today().plusDays(1L - progress.day());
        return progress.day() < 1 && !first.isAfter(desk.today().plusDays(SOON));
    }
}
