package org.tillside.shop;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.ProgrammeStep;
import org.tillside.journal.PersonId;

/**
 * A signature that ends soon, or has ended, so that somebody is reminded to watch again.
 *
 * @param station its title
 * @param last the last day on which it counts; of what has lapsed the day on which it ended
 * @param over whether it has lapsed: too old, its meaning changed, or a check-back said "not yet"
 */
public record Lapsing(PersonId person, String station, Progress.Step step, LocalDate last, boolean over) {
    /** From so many days before the end on somebody is reminded, and the step can be signed again. */
    public static final int DAYS = 30;

    /**
     * What of a person's programme lapses by its age within {@link #DAYS} days, or has lapsed for any reason: of the steps
     * that a mentor or owner signed. Soonest first.
     */
    public static List<Lapsing> of(ShopState shop, Catalogue catalogue, PersonId person, LocalDate today) {
        return of(new Reckoning(), shop, catalogue, person, today);
    }

    /** The same, with what is known of everybody already. */
    public static List<Lapsing> of(
            Reckoning known, ShopState shop, Catalogue catalogue, PersonId person, LocalDate today) {
        return known.progress(shop, catalogue, person, today).stream()
                .flatMap(it -> it.stations().stream())
                .flatMap(station -> station.steps().stream()
                        .filter(Lapsing::signed)
                        .flatMap(it -> of(shop, person, station.title(), it, today).stream()))
                .sorted(Comparator.comparing(Lapsing::last))
                .toList();
    }

    private static boolean signed(Progress.Step it) {
        boolean was = it.state() == Progress.State.SIGNED || it.state() == Progress.State.LAPSED;
        return was && StepReader.needsSignature(it.step());
    }

    private static Optional<Lapsing> of(
            ShopState shop, PersonId person, String station, Progress.Step it, LocalDate today) {
        if (it.state() == Progress.State.LAPSED) {
            return it.since().map(since -> new Lapsing(person, station, it, shop.dayOf(since), true));
        }
        return it.signOff()
                .flatMap(word -> last(shop, it.step(), word))
                .filter(last -> near(last, today))
                .map(last -> new Lapsing(person, station, it, last, false));
    }

    /** The last day on which a signature counts; empty where it counts for good. */
    static Optional<LocalDate> last(ShopState shop, ProgrammeStep step, SignOff signOff) {
        return step.valid().map(valid -> shop.dayOf(signOff.seenAt()).plus(valid));
    }

    static boolean near(LocalDate last, LocalDate today) {
        return !today.isBefore(last.minusDays(DAYS));
    }
}
