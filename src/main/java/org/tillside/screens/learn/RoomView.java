package org.tillside.screens.learn;

import java.util.List;
import java.util.Optional;
import org.tillside.content.StepId;
import org.tillside.screens.Desk;
import org.tillside.shop.Progress;

/** Turns what is open into everything that the room shows. */
final class RoomView {
    private static final LearnState.Path NO_PATH =
            new LearnState.Path("", "", List.of(), Optional.empty(), Optional.empty());

    private final Desk desk;
    private final Course course;
    private final Names names;

    RoomView(Desk desk) {
        this.desk = desk;
        this.course = new Course(desk);
        this.names = new Names(desk);
    }

    LearnState state(Optional<StepId> open, Optional<Bookmark> reading) {
        Optional<Progress> own = course.own();
        Optional<Progress> shown = course.shown();
        Optional<LearnState.Reader> reader = reading.flatMap(it -> new ReaderView(desk).state(it, own));
        LearnState.Main main = reader.<LearnState.Main>map(it -> it)
                .or(() -> shown.flatMap(it -> station(it, own.isPresent(), open)))
                .orElseGet(() -> new LearnState.Nothing(names.word("learn.none"), names.word("learn.none-text")));
        return new LearnState(
                names.word("learn.title"),
                shown.map(it -> line(it, open, own.isPresent())).orElse(""),
                shown.map(it -> new PathView(desk, it, own.isPresent())
                                .path(open, reader.isPresent() ? reading.map(Bookmark::lesson) : Optional.empty()))
                        .orElse(NO_PATH),
                main);
    }

    private String line(Progress progress, Optional<StepId> open, boolean own) {
        if (!own) {
            return names.word("learn.line-looking");
        }
        int number = progress.stations().stream()
                .filter(it -> open.filter(it.id()::equals).isPresent())
                .mapToInt(Progress.Station::number)
                .findFirst()
                .orElse(1);
        int all = progress.stations().size();
        if (progress.day() < 1) {
            return names.word("learn.line-before", 1 - progress.day());
        }
        return progress.day() > progress.days()
                ? names.word("learn.line-after", number, all)
                : names.word("learn.line", progress.day(), progress.days(), number, all);
    }

    private Optional<LearnState.Main> station(Progress progress, boolean own, Optional<StepId> open) {
        PathView path = new PathView(desk, progress, own);
        return progress.stations().stream()
                .filter(it -> open.filter(it.id()::equals).isPresent())
                .findFirst()
                .map(it -> new StationView(desk, path, progress, own).state(it));
    }
}
