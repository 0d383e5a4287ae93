package org.tillside.screens.today;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.ProgrammeId;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Words;
import org.tillside.shop.Part;
import org.tillside.shop.Progress;

/** Makes the tables of a mentor's mentees, one for each programme that they follow. */
final class MenteeReader {
    /** So many stations stand beside each other. */
    private static final int COLUMNS = 6;

    private final Desk desk;
    private final Words words;
    private final Saying saying;

    MenteeReader(Desk desk, Saying saying) {
        this.desk = desk;
        this.words = desk.words();
        this.saying = saying;
    }

    private Stream<Progress> all() {
        return desk.shop().mentees(desk.viewer()).stream().flatMap(it -> desk.progress(it.trainee()).stream());
    }

    List<MentorToday.Table> tables() {
        Map<ProgrammeId, List<Progress>> byProgramme = all().filter(it -> !it.finished())
                .collect(Collectors.groupingBy(it -> it.programme().id(), LinkedHashMap::new, Collectors.toList()));
        return byProgramme.values().stream().map(this::table).toList();
    }

    List<TodayState.Link> finished() {
        return all().filter(Progress::finished)
                .map(it -> new TodayState.Link(saying.who(it.person()), new Route.Person(it.person())))
                .toList();
    }

    /** The stations from the first one that somebody has still to finish. */
    private MentorToday.Table table(List<Progress> rows) {
        List<String> titles =
                rows.get(0).stations().stream().map(Progress.Station::title).toList();
        int first = rows.stream().mapToInt(MenteeReader::open).min().orElse(0);
        int from = Math.max(0, Math.min(first, titles.size() - COLUMNS));
        int to = Math.min(titles.size(), from + COLUMNS);
        return new MentorToday.Table(
                titles, from, to, rows.stream().map(this::mentee).toList());
    }

    private static int open(Progress of) {
        return (int) of.stations().stream().takeWhile(it -> it.state().done()).count();
    }

    private MentorToday.Mentee mentee(Progress progress) {
        return new MentorToday.Mentee(
                saying.who(progress.person()),
                saying.dayOf(progress),
                progress.stations().stream().map(it -> cell(progress, it)).toList(),
                doing(progress),
                progress.overdue() ? Optional.of(words.text("today.behind")) : Optional.empty(),
                new Route.Person(progress.person()));
    }

    private MentorToday.Cell cell(Progress progress, Progress.Station it) {
        return new MentorToday.Cell(
                it.number(),
                it.state(),
                it.state() == Progress.State.NOW
                        ? progress.next().map(this::piece).orElseGet(() -> state(it.state()))
                        : state(it.state()),
                words.text("today.station", it.title(), saying.state(it.state())));
    }

    private String state(Progress.State state) {
        return words.text("today.cell." + state.name().toLowerCase(Locale.ROOT));
    }

    /** What of the station is being done, in a word or two. */
    private String piece(Progress.Next next) {
        return next.part()
                .map(part -> switch (part.kind()) {
                    case LESSON -> words.text("today.cell.page", next.page(), next.pages());
                    case QUIZ -> words.text("today.cell.quiz");
                    case PLAY -> words.text("today.cell.play");
                })
                .orElseGet(() -> state(Progress.State.NOW));
    }

    /** What is done now and, if anything does, what waits for a signature. */
    private String doing(Progress progress) {
        String now = progress.next().map(this::doing).orElseGet(() -> words.text("today.mentee.nothing"));
        List<String> waits = progress.stations().stream()
                .filter(it -> it.first(Progress.State.WAITS).isPresent())
                .map(Progress.Station::title)
                .toList();
        return waits.isEmpty() ? now : now + " · " + words.text("today.mentee.waits", String.join(", ", waits));
    }

    private String doing(Progress.Next next) {
        boolean page = next.part().filter(it -> it.kind() == Part.Kind.LESSON).isPresent();
        return page
                ? words.text("today.mentee.page", next.title(), next.page(), next.pages())
                : next.part()
                        .map(it -> words.text("today.mentee.part", next.title(), it.title()))
                        .orElseGet(() -> words.text("today.mentee.now", next.title()));
    }
}
