package org.tillside.screens.today;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.shop.Lapsing;
import org.tillside.shop.Person;

/** Reminds of signatures that lapse within thirty days: a mentor of those of their mentees, an owner of all others. */
final class Lapses {
    /** From so many days before the end on it is marked as "look here". */
    private static final int SOON = 7;

    private final Desk desk;
    private final Words words;
    private final Saying saying;

    Lapses(Desk desk, Saying saying) {
        this.desk = desk;
        this.words = desk.words();
        this.saying = saying;
    }

    /** Soonest first; what has lapsed waits for a mentee's mentor as a signature already, and so is not told twice. */
    List<TodayState.Line> ofMentees() {
        return of(id -> desk.shop().mentors(desk.viewer(), id), it -> !it.over());
    }

    /** Soonest first; what has lapsed only where no mentor is asked to sign it again. */
    List<TodayState.Line> ofOthers() {
        return of(
                id -> !desk.shop().mentors(desk.viewer(), id),
                it -> !it.over() || desk.shop().pairedWith(it.person()).isEmpty());
    }

    private List<TodayState.Line> of(Predicate<PersonId> whom, Predicate<Lapsing> which) {
        return desk.shop().team().stream()
                .map(Person::id)
                .filter(whom)
                .flatMap(it -> Lapsing.of(desk.reckoning(), desk.shop(), desk.catalogue(), it, desk.today()).stream())
                .filter(which)
                .sorted(Comparator.comparing(Lapsing::last))
                .map(this::line)
                .toList();
    }

    private TodayState.Line line(Lapsing it) {
        return new TodayState.Line(
                saying.who(it.person()),
                words.text("today.step-of", saying.first(it.person()), it.station()),
                words.text(it.over() ? "today.lapsed" : "today.lapses", words.date(it.last())),
                it.over() ? "" : words.text("today.days", ChronoUnit.DAYS.between(desk.today(), it.last())),
                it.last().isBefore(desk.today().plusDays(SOON)),
                signs(it) ? new Route.SignOff(it.person(), it.step().id()) : new Route.Person(it.person()));
    }

    private boolean signs(Lapsing it) {
        Role role = it.step().step().signs() == Signer.OWNER ? Role.OWNER : Role.MENTOR;
        return !it.person().equals(desk.viewer())
                && desk.shop().person(desk.viewer()).filter(me -> me.in(role)).isPresent();
    }
}
