package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.StepId;
import org.tillside.shop.Progress.State;

/** Works out {@link Progress}: each step by itself, then what is now and next, then the stations. */
final class ProgressReader {
    private final LocalDate today;
    private final ProgrammeClock clock;
    private final StepReader reader;

    ProgressReader(ShopState shop, Catalogue catalogue, Person person, LocalDate today) {
        this.today = today;
        this.clock = new ProgrammeClock(person.presence());
        this.reader = new StepReader(shop, catalogue, person, clock, today);
    }

    Progress read(Programme programme) {
        List<List<ProgrammeStep>> groups = groups(programme);
        Map<StepId, Progress.Step> steps = new HashMap<>();
        groups.forEach(group -> group.forEach(it -> steps.put(it.id(), reader.read(programme, group.get(0), it))));
        choose(groups, steps);
        List<Progress.Station> stations = new ArrayList<>();
        for (List<ProgrammeStep> group : groups) {
            stations.add(station(
                    stations.size() + 1,
                    group.stream().map(it -> at(steps, it.id())).toList()));
        }
        return new Progress(
                reader.person().id(),
                programme,
                clock.dayOn(today),
                lastDay(programme),
                stations,
                steps.values().stream()
                        .filter(it -> it.state() == State.NOW)
                        .findFirst()
                        .map(ProgressReader::next),
                programme.steps().stream()
                        .filter(it -> it.task() instanceof Task.Refresh)
                        .map(ProgrammeStep::day)
                        .findFirst());
    }

    private List<List<ProgrammeStep>> groups(Programme programme) {
        List<List<ProgrammeStep>> groups = new ArrayList<>();
        for (ProgrammeStep step : programme.steps()) {
            if (step.task() instanceof Task.Refresh || reader.gone(programme, step)) {
                continue;
            }
            if (step.task() instanceof Task.Study || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(step);
        }
        return groups;
    }

    private static int lastDay(Programme programme) {
        return programme.steps().stream()
                .filter(it -> !(it.task() instanceof Task.CheckBack) && !(it.task() instanceof Task.Refresh))
                .mapToInt(ProgrammeStep::day)
                .max()
                .orElse(1);
    }

    private static Progress.Step at(Map<StepId, Progress.Step> steps, StepId id) {
        return java.util.Objects.requireNonNull(steps.get(id));
    }

    /** The first thing that the trainee can do is now; the first in a later station is next. */
    private static void choose(List<List<ProgrammeStep>> groups, Map<StepId, Progress.Step> steps) {
        boolean now = false;
        for (List<ProgrammeStep> group : groups) {
            Optional<Progress.Step> first = group.stream()
                    .map(it -> at(steps, it.id()))
                    .filter(ProgressReader::canBeDone)
                    .findFirst();
            if (first.isPresent()) {
                steps.put(first.get().id(), in(now ? State.NEXT : State.NOW, first.get()));
                if (now) {
                    return;
                }
                now = true;
            }
        }
    }

    private static boolean canBeDone(Progress.Step it) {
        return it.state() == State.LATER && it.blocked().isEmpty() && StepReader.own(it.step());
    }

    private static Progress.Step in(State state, Progress.Step it) {
        return new Progress.Step(
                it.step(),
                it.title(),
                state,
                it.due(),
                it.overdue(),
                it.blocked(),
                it.signOff(),
                it.parts(),
                it.seen(),
                it.times(),
                it.since(),
                it.ready());
    }

    private Progress.Station station(int number, List<Progress.Step> steps) {
        Progress.Step head = steps.get(0);
        return new Progress.Station(
                number,
                head.id(),
                head.title(),
                head.step().day(),
                head.due(),
                state(steps),
                steps.stream().anyMatch(Progress.Step::overdue),
                steps);
    }

    private State state(List<Progress.Step> steps) {
        for (State first : List.of(State.NOW, State.LAPSED, State.WAITS)) {
            if (steps.stream().anyMatch(it -> it.state() == first)) {
                return first;
            }
        }
        boolean done = steps.stream().allMatch(it -> it.state().done() || farCheckBack(it));
        if (done && steps.stream().anyMatch(it -> it.state().done())) {
            return steps.stream().anyMatch(it -> it.state() == State.SIGNED) ? State.SIGNED : State.DONE;
        }
        return steps.stream().anyMatch(it -> it.state() == State.NEXT) ? State.NEXT : State.LATER;
    }

    /** A check-back that is not due yet keeps nobody from being done. */
    private boolean farCheckBack(Progress.Step it) {
        return it.step().task() instanceof Task.CheckBack && it.due().isAfter(today);
    }

    private static Progress.Next next(Progress.Step step) {
        Optional<Part> part =
                step.parts().stream().filter(it -> it.state() == Part.State.NOW).findFirst();
        boolean lesson = part.filter(it -> it.kind() == Part.Kind.LESSON).isPresent();
        List<Part> pages = step.parts().stream()
                .filter(it -> it.kind() == Part.Kind.LESSON)
                .toList();
        int left = pages.stream().filter(Part::open).mapToInt(Part::minutes).sum();
        return new Progress.Next(
                step.id(),
                step.title(),
                part,
                lesson ? pages.indexOf(part.get()) + 1 : 1,
                lesson ? pages.size() : 1,
                lesson ? left : part.map(Part::minutes).orElse(5));
    }

    /** When something was done last, of these times. */
    static Optional<OffsetDateTime> latest(java.util.stream.Stream<OffsetDateTime> times) {
        return times.max(java.util.Comparator.comparing(OffsetDateTime::toInstant));
    }
}
