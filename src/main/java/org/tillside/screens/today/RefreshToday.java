package org.tillside.screens.today;

import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.practice.Candidate;
import org.tillside.practice.Refresher;
import org.tillside.practice.Remembered;
import org.tillside.practice.Subject;
import org.tillside.screens.Desk;
import org.tillside.shop.Refreshing;

/**
 * Questions that come back today, for whoever has learned something: also after a programme.
 *
 * @param title how many, and how long they take
 * @param button word key: begin, or go on
 * @param filled whether it is the page's next thing to do
 */
public record RefreshToday(String title, String detail, String button, boolean filled) implements TodayState.Section {
    /** Empty while nothing is due, and once the day's set is done. */
    static Optional<RefreshToday> of(Desk desk, boolean filled) {
        return Refreshing.of(desk.shop(), desk.catalogue(), desk.viewer(), desk.today())
                .filter(it -> !it.left().isEmpty())
                .map(it -> new RefreshToday(
                        desk.words()
                                .text(
                                        it.answered().isEmpty() ? "today.refresh" : "today.refresh.left",
                                        it.left().size(),
                                        Refreshing.minutes(it.left())),
                        detail(desk, it),
                        it.answered().isEmpty() ? "today.refresh.start" : "today.refresh.on",
                        filled));
    }

    /** What the floor says is worth a fresh look, and whether the set begins with it; no more of it than the skill. */
    private static String detail(Desk desk, Refreshing day) {
        return pulled(desk, day, day.left().stream().limit(1))
                .map(it -> desk.words().text("today.refresh.floor", it))
                .or(() -> pulled(desk, day, day.left().stream())
                        .map(it -> desk.words().text("today.refresh.floor.among", it)))
                .orElseGet(() -> desk.words().text("today.refresh.line"));
    }

    private static Optional<String> pulled(Desk desk, Refreshing day, Stream<Candidate> of) {
        return of.filter(it -> day.why(it) == Refresher.Why.CONTRADICTED)
                .flatMap(it -> it.skills().stream())
                .filter(it -> day.remembered(new Subject.OfSkill(it))
                        .flatMap(Remembered::pull)
                        .isPresent())
                .flatMap(it -> desk.catalogue().skill(it).stream())
                .findFirst()
                .map(it -> desk.said(it.title()));
    }
}
