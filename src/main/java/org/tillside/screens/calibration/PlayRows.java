package org.tillside.screens.calibration;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Scenario;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.practice.ScenarioRun;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.screens.roleplay.Story;
import org.tillside.shop.Access;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Person;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;

/** The recorded plays that the viewer can rate. */
final class PlayRows {
    private static final int MOST = 8;

    private final Desk desk;
    private final Words words;
    private final Access access;

    PlayRows(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.access = new Access(desk.shop(), desk.viewer());
    }

    private record Recorded(PersonId trainee, Play play) {
        boolean rated() {
            return !play.ratings().isEmpty();
        }
    }

    /** Those to rate, then those that two have rated and the viewer may look at. */
    List<CalibrationsState.Play> read() {
        Stream<CalibrationsState.Play> open =
                some(it -> access.rates(it.trainee(), it.play())).map(it -> row(it, false));
        Stream<CalibrationsState.Play> done = some(it -> access.ratings(it.trainee(), it.play())
                        && it.play().ratings().size() > 1)
                .map(it -> row(it, true));
        return Stream.concat(open, done).toList();
    }

    private Stream<Recorded> some(Predicate<Recorded> which) {
        return desk.shop().team().stream()
                .flatMap(this::plays)
                .filter(which)
                .sorted(Comparator.comparing(Recorded::rated)
                        .thenComparing(it -> it.play().begun().toInstant())
                        .reversed())
                // each is played through for this, and few are shown
                .filter(this::kept)
                .limit(MOST);
    }

    private Stream<Recorded> plays(Person person) {
        Map<PlayId, Play> all = new LinkedHashMap<>();
        person.work().plays().values().stream().flatMap(PlayRows::kept).forEach(it -> all.put(it.id(), it));
        return all.values().stream().map(it -> new Recorded(person.id(), it));
    }

    private static Stream<Play> kept(PlayWork work) {
        return Stream.of(
                        work.earlier().stream().map(PlayWork.Past::play),
                        work.rated().stream(),
                        work.first().stream(),
                        work.last().stream())
                .flatMap(it -> it);
    }

    /** Whether it can still be told move by move, and there is something to rate it by. */
    private boolean kept(Recorded it) {
        return new CriteriaTexts(desk.catalogue()).of(it.play().scenario()).isPresent()
                && desk.catalogue()
                        .scenario(it.play().scenario())
                        .filter(scenario -> told(scenario, it.play()))
                        .isPresent();
    }

    /** Whether every move can still be told, to the ending that it came to. */
    static boolean told(Scenario scenario, Play play) {
        Story story = Story.of(scenario, play);
        return story.whole() && ScenarioRun.ending(scenario, story.state()).isPresent();
    }

    private CalibrationsState.Play row(Recorded it, boolean rated) {
        Called called = new Called(desk);
        String by = it.play().ratings().keySet().stream()
                .map(called::first)
                .sorted()
                .collect(Collectors.joining(", "));
        return new CalibrationsState.Play(
                it.play().id().value(),
                desk.catalogue()
                        .scenario(it.play().scenario())
                        .map(scenario -> desk.said(scenario.title()))
                        .orElse(""),
                line(desk, it.trainee(), it.play()),
                by.isEmpty() ? "" : words.text("calibrations.waits", by),
                rated,
                new Route.Calibrate(it.trainee(), it.play().id()));
    }

    /** Who played, and when: the same scenario may have been played twice on one day. */
    static String line(Desk desk, PersonId trainee, Play play) {
        return desk.words()
                .text(
                        "calibrations.play",
                        who(desk, trainee),
                        desk.words().date(desk.shop().dayOf(play.begun())),
                        desk.words()
                                .time(play.begun()
                                        .atZoneSameInstant(desk.shop().zone())
                                        .toLocalTime()));
    }

    /** Who played, for those who see their plays anyhow; for other mentors it is a colleague. */
    private static String who(Desk desk, PersonId trainee) {
        return new Access(desk.shop(), desk.viewer()).learning(trainee) == Access.Learning.ALL
                ? new Called(desk).full(trainee)
                : desk.words().text("calibrations.colleague");
    }
}
