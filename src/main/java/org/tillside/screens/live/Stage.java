package org.tillside.screens.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.practice.Filling;
import org.tillside.screens.Desk;
import org.tillside.screens.signoff.Fields;
import org.tillside.screens.signoff.Line;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;

/**
 * Who plays what for whom, and what comes of it.
 *
 * @param step the programme's step that it counts for; without one it is kept as seen beside the programme
 */
record Stage(
        Person mentor,
        Person trainee,
        Scenario scenario,
        Scenario.Live live,
        List<Level> levels,
        Optional<Progress> progress,
        Optional<Progress.Step> step) {
    Stage {
        levels = List.copyOf(levels);
    }

    /** Reads it; empty where there is nothing to play by two, and for those who may not observe. */
    static Optional<Stage> of(Desk desk, PersonId trainee, ScenarioId id) {
        Optional<Person> me = desk.shop()
                .person(desk.viewer())
                .filter(it -> !it.id().equals(trainee) && (it.in(Role.MENTOR) || it.in(Role.OWNER)));
        Optional<Person> other = desk.shop().person(trainee).filter(Person::present);
        Optional<Scenario> scenario = desk.catalogue().scenario(id);
        Optional<Scenario.Live> live =
                scenario.flatMap(Scenario::live).filter(it -> !it.rubric().isEmpty());
        if (me.isEmpty() || other.isEmpty() || live.isEmpty()) {
            return Optional.empty();
        }
        Optional<Progress> progress = desk.progress(trainee);
        return Optional.of(new Stage(
                me.get(),
                other.get(),
                scenario.get(),
                live.get(),
                desk.catalogue().levels(),
                progress,
                progress.flatMap(it -> step(it, id))));
    }

    /** The first step that is not done, where the programme plays it more than once. */
    private static Optional<Progress.Step> step(Progress progress, ScenarioId id) {
        List<Progress.Step> all = progress.steps().stream()
                .filter(it -> it.step().task() instanceof Task.Live live
                        && live.scenario().equals(id))
                .toList();
        return all.stream().filter(it -> !it.state().done()).findFirst().or(() -> all.stream()
                .findFirst());
    }

    List<Line> lines() {
        return live.rubric().stream().map(Line::of).toList();
    }

    Optional<Scenario.Mark> mark(String item) {
        return live.rubric().stream().filter(it -> it.id().value().equals(item)).findFirst();
    }

    boolean low(String level) {
        return !levels.isEmpty() && !levels.get(levels.size() - 1).id().value().equals(level);
    }

    /** The lines as they are recorded: one that was not seen is left out, and a reason stays only with a low level. */
    Map<ItemId, Filling> filled(Fields fields) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>(fields.fillings(lines()));
        filled.replaceAll(
                (id, it) -> it instanceof Filling.AtLevel at && !low(at.level().value())
                        ? new Filling.AtLevel(at.level(), Optional.empty(), Optional.empty(), at.seconds())
                        : it);
        return filled;
    }

    /** The first line whose low level has no reason yet. */
    Optional<Scenario.Mark> unreasoned(Fields fields) {
        Map<ItemId, Filling> filled = filled(fields);
        return live.rubric().stream()
                .filter(it -> filled.get(it.id()) instanceof Filling.AtLevel at
                        && low(at.level().value())
                        && at.reason().isEmpty()
                        && at.words().isEmpty())
                .findFirst();
    }

    /** The line that the clock is for: the one picked where it has a clock, else the first that has one. */
    Optional<Scenario.Mark> timed(Optional<String> picked) {
        return picked.flatMap(this::mark).filter(it -> it.clock().isPresent()).or(() -> live.rubric().stream()
                .filter(it -> it.clock().isPresent())
                .findFirst());
    }

    /** The key of the draft that keeps it. */
    String draft() {
        return "live/" + trainee.id() + "/" + scenario.id();
    }

    /** The line with this number, from 1. */
    Optional<String> item(int number) {
        return live.rubric().stream()
                .skip(Math.max(0, number - 1))
                .limit(number < 1 ? 0 : 1)
                .map(it -> it.id().value())
                .findFirst();
    }

    /** The line so many after a line, or before it; from none the first or the last. */
    Optional<String> beside(Optional<String> picked, int step) {
        List<String> ids = live.rubric().stream().map(it -> it.id().value()).toList();
        int at = picked.map(ids::indexOf).orElse(step > 0 ? -1 : ids.size());
        return item(Math.max(0, Math.min(ids.size() - 1, at + step)) + 1);
    }

    /** The line picked, where its level is low. */
    Optional<String> low(Fields fields, Optional<String> picked) {
        return picked.filter(
                item -> fields.get("value/" + item).filter(this::low).isPresent());
    }
}
