package org.tillside.screens.today;

import java.util.Optional;
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

    /** What the floor says is worth a fresh look, if it is asked first; no more of it than the skill. */
    private static String detail(Desk desk, Refreshing day) {
        return day.left().stream()
                .filter(it -> day.why(it) == Refresher.Why.CONTRADICTED)
                .flatMap(it -> it.skills().stream())
                .filter(it -> day.remembered(new Subject.OfSkill(it))
                        .flatMap(Remembered::pull)
                        .isPresent())
                .flatMap(it -> desk.catalogue().skill(it).stream())
                .findFirst()
                .map(it -> desk.words().text("today.refresh.floor", desk.said(it.title())))
                .orElseGet(() -> desk.words().text("today.refresh.line"));
    }
}
