package org.tillside.screens.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Module;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Quiz;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.learn.LearnState.Remark;
import org.tillside.screens.learn.LearnState.Row;
import org.tillside.screens.learn.LearnState.Stand;
import org.tillside.shop.Part;
import org.tillside.shop.Progress;
import org.tillside.shop.QuizWork;
import org.tillside.shop.SignOff;

/** Turns a station into what is shown of it when no lesson is open. */
final class StationView {
    private final Desk desk;
    private final Names names;
    private final Results results;
    private final PathView path;
    private final Progress progress;
    private final boolean own;

    StationView(Desk desk, PathView path, Progress progress, boolean own) {
        this.desk = desk;
        this.names = new Names(desk);
        this.results = new Results(desk);
        this.path = path;
        this.progress = progress;
        this.own = own;
    }

    /** What the filled button does. */
    sealed interface Act {
        /** Goes to a page. */
        record Go(Route route, String label) implements Act {}

        /** Says to be ready to be watched. */
        record Ready(Progress.Step step, String label) implements Act {}

        /** Opens the station where one is. */
        record Here(Progress.Station station, String label) implements Act {}

        /** What it says. */
        String label();
    }

    LearnState.Station state(Progress.Station station) {
        return new LearnState.Station(
                station.id().value(),
                own
                        ? names.word("learn.due", station.day(), desk.words().weekday(station.due()))
                        : names.word("learn.day", station.day()),
                desk.said(station.title()),
                module(station).map(it -> desk.said(it.about())).orElse(""),
                path.stand(station.state()),
                own ? names.state(station.state()) : "",
                rows(station),
                own ? remarks(station) : List.of(),
                act(station).map(Act::label));
    }

    private Optional<Module> module(Progress.Station station) {
        return station.steps().get(0).step().task() instanceof Task.Study it
                ? desk.catalogue().module(it.module())
                : Optional.empty();
    }

    /** The one thing to do in a station; in one with nothing to do, the way to where there is. */
    Optional<Act> act(Progress.Station station) {
        if (!own) {
            return station.steps().stream()
                    .flatMap(it -> it.parts().stream())
                    .filter(it -> it.kind() == Part.Kind.LESSON)
                    .findFirst()
                    .map(it -> new Act.Go(Onward.to(it), names.word("learn.look")));
        }
        return work(station).or(() -> ready(station)).or(() -> progress.here()
                .filter(here -> !here.id().equals(station.id()))
                .map(here -> new Act.Here(here, names.word("learn.go-on-with", desk.said(here.title())))));
    }

    private Optional<Act> work(Progress.Station station) {
        for (Progress.Step step : station.steps()) {
            Optional<Part> part = step.parts().stream().filter(Part::open).findFirst();
            if (step.blocked().isEmpty() && part.isPresent()) {
                return Optional.of(new Act.Go(Onward.to(part.get()), label(step, part.get())));
            }
            boolean alone = step.state() == Progress.State.NOW || step.state() == Progress.State.NEXT;
            if (alone && step.step().task() instanceof Task.Play it) {
                return Optional.of(new Act.Go(new Route.Play(it.scenario()), names.word("learn.do.play")));
            } else if (alone && step.step().task() instanceof Task.Drill) {
                return Optional.of(new Act.Go(new Route.Drill(), names.word("learn.do.drill")));
            }
        }
        return Optional.empty();
    }

    private String label(Progress.Step step, Part part) {
        List<Part> pages = step.parts().stream()
                .filter(it -> it.kind() == Part.Kind.LESSON)
                .toList();
        return switch (part.kind()) {
            case LESSON ->
                pages.indexOf(part) == 0
                        ? names.word("learn.do.begin")
                        : names.word("learn.do.page", pages.indexOf(part) + 1, pages.size());
            case QUIZ -> names.word(part.underWay() ? "learn.do.quiz-on" : "learn.do.quiz");
            case PLAY -> names.word(part.underWay() ? "learn.do.play-on" : "learn.do.play");
        };
    }

    private Optional<Act> ready(Progress.Station station) {
        return station.steps().stream()
                .filter(it -> it.toSign() && it.ready().isEmpty() && it.step().signs() == Signer.MENTOR)
                .filter(it -> !(it.step().task() instanceof Task.CheckBack))
                .findFirst()
                .map(it -> new Act.Ready(it, names.word("learn.do.ready", names.mentor())));
    }

    private List<Remark> remarks(Progress.Station station) {
        List<Remark> remarks = new ArrayList<>();
        if (station.overdue()) {
            remarks.add(new Remark(path.late(station), true));
        }
        if (station.state() != Progress.State.NOW && station.state() != Progress.State.NEXT) {
            String line = path.line(station);
            if (!line.equals(names.state(station.state()))) {
                remarks.add(new Remark(line, station.state() == Progress.State.WAITS));
            }
        }
        station.first(Progress.State.LAPSED)
                .ifPresent(it -> remarks.add(new Remark(names.word(lapsed(it), desk.said(it.title())), true)));
        station.steps().stream()
                .flatMap(it -> it.parts().stream())
                .filter(it ->
                        it.kind() == Part.Kind.LESSON && it.open() && it.at().isPresent())
                .forEach(it -> remarks.add(new Remark(names.word("shop.change.again", desk.said(it.title())), true)));
        station.steps().stream()
                .filter(it -> it.parts().stream().anyMatch(part -> part.state() == Part.State.USED_UP))
                .findFirst()
                .ifPresent(it -> remarks.add(new Remark(names.word("learn.used-up", names.mentor()), true)));
        station.steps().stream()
                .filter(it -> !it.state().done() && it.ready().isPresent())
                .findFirst()
                .ifPresent(it -> remarks.add(new Remark(names.word("learn.ready-said", names.mentor()), false)));
        return remarks;
    }

    /** A signature lapses by its age, or because its content was given another meaning. */
    private static String lapsed(Progress.Step step) {
        return step.signOff().flatMap(it -> it.amendment(SignOff.Change.LAPSED)).isPresent()
                ? "shop.change.lapsed"
                : "learn.lapsed";
    }

    private List<Row> rows(Progress.Station station) {
        List<Row> rows = new ArrayList<>();
        for (Progress.Step step : station.steps()) {
            int page = 0;
            for (Part part : step.parts()) {
                page += part.kind() == Part.Kind.LESSON ? 1 : 0;
                rows.add(row(step, part, page));
            }
            if (!(step.step().task() instanceof Task.Study)) {
                rows.add(row(step));
            }
        }
        return rows;
    }

    private Row row(Progress.Step step, Part part, int page) {
        boolean lesson = part.kind() == Part.Kind.LESSON;
        boolean free = lesson || (own && step.blocked().isEmpty());
        return new Row(
                PathView.PART + part.id(),
                lesson ? "book" : part.kind() == Part.Kind.QUIZ ? "quiz" : "mask",
                part.kind() == Part.Kind.QUIZ ? names.word("learn.quiz") : desk.said(part.title()),
                detail(part, page),
                end(part),
                List.of(),
                path.stand(step, part),
                free,
                own && part.quiz().flatMap(it -> work(it).last()).isPresent());
    }

    private QuizWork work(org.tillside.content.QuizId quiz) {
        return desk.shop().person(desk.viewer()).orElseThrow().work().quiz(quiz);
    }

    private String detail(Part part, int page) {
        return switch (part.kind()) {
            case LESSON -> names.word("learn.page", page);
            case QUIZ ->
                names.word(
                        "learn.quiz-detail",
                        part.questions(),
                        part.quiz()
                                .flatMap(desk.catalogue()::quiz)
                                .map(Quiz::pass)
                                .orElse(0));
            case PLAY -> names.word("learn.play-detail", part.minutes());
        };
    }

    private String end(Part part) {
        if (part.kind() == Part.Kind.LESSON) {
            return !own
                    ? ""
                    : part.state() == Part.State.DONE
                            ? names.word("learn.read")
                            : part.state() == Part.State.NOW ? names.word("learn.unread") : "";
        }
        boolean result = part.percent().isPresent() || part.outcome().isPresent() || part.underWay();
        return own && (result || part.state() == Part.State.TO_BE_MARKED) ? results.end(part, true) : "";
    }

    private Row row(Progress.Step step) {
        Task task = step.step().task();
        List<String> points = task instanceof Task.Session it
                ? it.covers().stream().map(point -> desk.said(point.text())).toList()
                : List.of();
        return new Row(
                PathView.STEP + step.id(),
                Results.icon(task),
                desk.said(step.title()),
                results.about(step),
                own ? results.end(step) : "",
                points,
                own && step.state() == Progress.State.WAITS ? Stand.WAITS : path.stand(step.state()),
                own && PathView.opens(task) && step.blocked().isEmpty(),
                false);
    }
}
