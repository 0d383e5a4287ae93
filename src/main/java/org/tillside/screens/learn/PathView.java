package org.tillside.screens.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.StepId;
import org.tillside.screens.Desk;
import org.tillside.screens.learn.LearnState.Stand;
import org.tillside.shop.Part;
import org.tillside.shop.Progress;
import org.tillside.shop.Refreshing;

/** Turns a person's progress into the path. */
final class PathView {
    static final String LESSON = "lesson";
    static final String PART = "part.";
    static final String STEP = "step.";

    private final Desk desk;
    private final Names names;
    private final Progress progress;
    private final boolean own;

    /** {@code own} is false for those who only look at the programme. */
    PathView(Desk desk, Progress progress, boolean own) {
        this.desk = desk;
        this.names = new Names(desk);
        this.progress = progress;
        this.own = own;
    }

    LearnState.Path path(Optional<StepId> open, Optional<LessonRef> reading) {
        return new LearnState.Path(
                desk.said(progress.programme().title()),
                own ? counts() : desk.said(progress.programme().about()),
                progress.stations().stream()
                        .map(it -> stop(it, open.filter(it.id()::equals).isPresent(), reading))
                        .toList(),
                own ? foot() : Optional.empty(),
                own ? refresher() : Optional.empty());
    }

    private String counts() {
        Progress.Counts it = progress.counts();
        String counts = names.word("learn.counts", it.signed(), it.waits(), it.toGo());
        return it.lapsed() == 0 ? counts : counts + " · " + names.word("learn.counts.lapsed", it.lapsed());
    }

    /** A check-back whose day is known; else from when on questions are asked again. */
    private Optional<String> foot() {
        Optional<String> back = progress.steps().stream()
                .filter(it -> it.step().task() instanceof Task.CheckBack
                        && it.blocked().isEmpty())
                .filter(it -> it.state() == Progress.State.LATER)
                .findFirst()
                .map(it -> names.word("learn.foot.check-back", desk.words().date(it.due()), desk.said(it.title())));
        return back.or(() -> progress.refreshFrom()
                .filter(day -> day > progress.day())
                .map(day -> names.word("learn.foot.refresh", day)));
    }

    /** From the programme's day on it is always there; before that, or without one, while something is due. */
    private Optional<String> refresher() {
        boolean asks =
                progress.refreshFrom().filter(day -> day <= progress.day()).isPresent();
        return Refreshing.of(desk.shop(), desk.catalogue(), progress.person(), desk.today())
                .filter(it -> asks || !it.set().isEmpty())
                .map(it -> it.left().isEmpty()
                        ? names.word(it.done() ? "learn.refresher.done" : "learn.refresher.none")
                        : names.word("learn.refresher.due", it.left().size()));
    }

    private LearnState.Stop stop(Progress.Station station, boolean open, Optional<LessonRef> reading) {
        return new LearnState.Stop(
                station.id().value(),
                station.number(),
                desk.said(station.title()),
                own ? names.day(station.due()) : names.word("learn.day", station.day()),
                stand(station.state()),
                own ? line(station) : kinds(station),
                own && station.overdue() ? Optional.of(late(station)) : Optional.empty(),
                open,
                open ? subs(station, reading) : List.of());
    }

    Stand stand(Progress.State state) {
        return own ? Stand.valueOf(state.name()) : Stand.PLAIN;
    }

    /** Since when something in it waits to be done. */
    String late(Progress.Station station) {
        return station.late()
                .map(day -> names.word("learn.late", names.day(day)))
                .orElse("");
    }

    private String kinds(Progress.Station station) {
        return names.word("learn.parts", subs(station, Optional.empty()).size());
    }

    String line(Progress.Station station) {
        return switch (station.state()) {
            case SIGNED ->
                station.signOff()
                        .map(it -> names.word(
                                "learn.signed-by", names.of(it.signed().signer())))
                        .orElseGet(() -> names.word("learn.state.signed"));
            case WAITS -> waits(station);
            case LATER -> later(station);
            case DONE, NOW, NEXT, LAPSED -> names.state(station.state());
        };
    }

    private String waits(Progress.Station station) {
        return station.first(Progress.State.WAITS)
                .map(it -> it.toSign()
                        ? names.word("learn.waits-sign", names.of(it.waitsFor()))
                        : names.word("learn.waits-mark", names.mentor()))
                .orElseGet(() -> names.state(Progress.State.WAITS));
    }

    private String later(Progress.Station station) {
        return station.steps()
                .get(0)
                .blocked()
                .map(title -> names.word("learn.after", desk.said(title)))
                .orElseGet(() -> names.state(Progress.State.LATER));
    }

    private List<LearnState.Sub> subs(Progress.Station station, Optional<LessonRef> reading) {
        List<LearnState.Sub> subs = new ArrayList<>();
        for (Progress.Step step : station.steps()) {
            if (step.step().task() instanceof Task.Study) {
                parts(step, reading, subs);
            } else {
                subs.add(step(step));
            }
        }
        return subs;
    }

    private void parts(Progress.Step step, Optional<LessonRef> reading, List<LearnState.Sub> into) {
        List<Part> pages = step.parts().stream()
                .filter(it -> it.kind() == Part.Kind.LESSON)
                .toList();
        if (!pages.isEmpty()) {
            into.add(lesson(step, pages, reading));
        }
        step.parts().stream()
                .filter(it -> it.kind() != Part.Kind.LESSON)
                .map(it -> part(step, it))
                .forEach(into::add);
    }

    private LearnState.Sub lesson(Progress.Step step, List<Part> pages, Optional<LessonRef> reading) {
        List<LessonRef> refs =
                pages.stream().flatMap(it -> it.lesson().stream()).toList();
        int open = reading.map(refs::indexOf).orElse(-1);
        long left = pages.stream().filter(Part::open).count();
        int first = open >= 0
                ? open
                : (int) pages.stream().takeWhile(it -> !it.open()).count();
        String end = open < 0 && (left == 0 || !own)
                ? own ? names.word("learn.read") : names.word("learn.pages", pages.size())
                : names.word("learn.page-of", first + 1, pages.size());
        return new LearnState.Sub(
                LESSON, names.word("learn.lesson"), end, left == 0 ? done() : part(step, left > 0), true, open >= 0);
    }

    private Stand done() {
        return own ? Stand.DONE : Stand.PLAIN;
    }

    private Stand part(Progress.Step step, boolean open) {
        if (!own) {
            return Stand.PLAIN;
        }
        boolean now =
                step.parts().stream().anyMatch(it -> it.kind() == Part.Kind.LESSON && it.state() == Part.State.NOW);
        return now && open && step.blocked().isEmpty() ? Stand.NOW : Stand.LATER;
    }

    private LearnState.Sub part(Progress.Step step, Part it) {
        boolean quiz = it.kind() == Part.Kind.QUIZ;
        return new LearnState.Sub(
                PART + it.id(),
                quiz ? names.word("learn.quiz") : desk.said(it.title()),
                new Results(desk).end(it, own),
                stand(step, it),
                own && step.blocked().isEmpty(),
                false);
    }

    Stand stand(Progress.Step step, Part it) {
        if (!own) {
            return Stand.PLAIN;
        }
        return switch (it.state()) {
            case DONE -> Stand.DONE;
            case TO_BE_MARKED, USED_UP -> Stand.WAITS;
            case NOW -> step.blocked().isEmpty() ? Stand.NOW : Stand.LATER;
            case TO_DO -> Stand.LATER;
        };
    }

    /** Whether a step has a page of its own to be done on, alone. */
    static boolean opens(Task task) {
        return task instanceof Task.Play || task instanceof Task.Drill;
    }

    private LearnState.Sub step(Progress.Step step) {
        Results results = new Results(desk);
        return new LearnState.Sub(
                STEP + step.id(),
                results.title(step),
                own ? results.end(step) : results.who(step),
                stand(step.state()),
                own && opens(step.step().task()) && step.blocked().isEmpty(),
                false);
    }
}
