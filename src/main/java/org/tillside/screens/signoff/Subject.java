package org.tillside.screens.signoff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Scenario;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.practice.Filling;
import org.tillside.screens.Desk;
import org.tillside.shop.Criteria;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Observation;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;
import org.tillside.shop.SignOff;
import org.tillside.shop.Titles;

/**
 * What is to be watched and signed, whatever the kind of step.
 *
 * @param form what an observation names beside the step; empty for a session, and where nothing is observed
 * @param given what was seen before and is to be signed now
 */
record Subject(
        Person trainee,
        Progress progress,
        Progress.Step step,
        Role role,
        Optional<FormId> form,
        String formTitle,
        List<Line.Group> groups,
        List<Level> levels,
        List<Scenario.Cue> cues,
        Optional<Observation> given) {
    Subject {
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
        cues = List.copyOf(cues);
    }

    /** Reads it; empty where the person is gone or has no such step, or the viewer is not the one who signs it. */
    static Optional<Subject> of(Desk desk, PersonId trainee, StepId step) {
        Catalogue catalogue = desk.catalogue();
        Optional<Person> person = desk.shop().person(trainee).filter(Person::present);
        Optional<Progress> progress = desk.progress(trainee);
        Optional<Progress.Step> found = progress.flatMap(it -> it.step(step));
        if (person.isEmpty() || found.isEmpty() || trainee.equals(desk.viewer())) {
            return Optional.empty();
        }
        Role role = found.get().step().signs() == ProgrammeStep.Signer.OWNER ? Role.OWNER : Role.MENTOR;
        return desk.shop().person(desk.viewer()).filter(it -> it.in(role)).map(it -> new Reader(desk)
                .read(person.get(), progress.get(), found.get(), role));
    }

    /** The same to sign an observation of this very step. */
    Subject given(Optional<EventId> observation) {
        Optional<Observation> seen = observation
                .flatMap(it -> Optional.ofNullable(trainee.observations().get(it)))
                .filter(it -> it.seen().step().equals(Optional.of(step.id())))
                .filter(it -> !trainee.refused(it));
        return new Subject(trainee, progress, step, role, form, formTitle, groups, levels, cues, seen);
    }

    /** What stands on the page: while nothing is filled in, the lines of what was seen before. */
    Fields shown(Fields fields) {
        return given.filter(it -> fields.untouched(lines()))
                .map(it -> Fields.of(it.seen().filled()).over(fields))
                .orElse(fields);
    }

    Task task() {
        return step.step().task();
    }

    /** Whether there are lines to be recorded: a form's, a rubric's, or what a session goes through. */
    boolean recorded() {
        return form.isPresent() || task() instanceof Task.Session;
    }

    List<Line> lines() {
        return groups.stream().flatMap(it -> it.lines().stream()).toList();
    }

    /** The lines as they are recorded: a reason stays only with a low level. */
    Map<ItemId, Filling> filled(Fields fields) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>(fields.fillings(lines()));
        filled.replaceAll((id, it) -> it instanceof Filling.AtLevel at && !low(at)
                ? new Filling.AtLevel(at.level(), Optional.empty(), Optional.empty(), at.seconds())
                : it);
        return filled;
    }

    private boolean low(Filling.AtLevel it) {
        return !levels.isEmpty() && !levels.get(levels.size() - 1).id().equals(it.level());
    }

    /** How many low levels have no reason yet. */
    int unreasoned(Map<ItemId, Filling> filled) {
        return (int) filled.values().stream()
                .filter(it -> it instanceof Filling.AtLevel at && low(at) && !Recording.reasoned(at))
                .count();
    }

    /** Whether it is enough for "achieved", by the rule that decisions follow too. */
    boolean enough(Catalogue catalogue, Map<ItemId, Filling> filled) {
        Criteria criteria = new Criteria(catalogue);
        Titles titles = new Titles(catalogue);
        boolean form =
                titles.form(task()).map(it -> criteria.achieved(it, filled)).orElse(true);
        boolean live =
                titles.live(task()).map(it -> criteria.achieved(it, filled)).orElse(true);
        return form && live && missing(catalogue, filled) == 0;
    }

    /** How many lines have to be filled in and are not. */
    int missing(Catalogue catalogue, Map<ItemId, Filling> filled) {
        Criteria criteria = new Criteria(catalogue);
        Titles titles = new Titles(catalogue);
        if (task() instanceof Task.Session session) {
            return criteria.missing(session, filled).size();
        }
        return titles.form(task())
                        .map(it -> criteria.missing(it, filled).size())
                        .orElse(0)
                + titles.live(task())
                        .map(it -> criteria.missing(it, filled).size())
                        .orElse(0);
    }

    /** The one that is to be signed, else the last observation that was good enough, where the step was seen as often as it has to be. */
    Optional<Observation> seenBefore(Catalogue catalogue) {
        if (given.isPresent()) {
            return given;
        }
        return step.seen() < step.times()
                ? Optional.empty()
                : trainee.observations(progress.programme().id(), step.id()).stream()
                        .filter(it -> !trainee.refused(it)
                                && enough(catalogue, it.seen().filled()))
                        .reduce((first, second) -> second);
    }

    /** What was signed and is looked at again; empty for all but a check-back. */
    Optional<SignOff> checked() {
        return task() instanceof Task.CheckBack it
                ? trainee.lastWord(progress.programme().id(), it.of()).filter(SignOff::achieved)
                : Optional.empty();
    }

    /** How many more observations are needed after one more. */
    int needed() {
        int now = given.isPresent() ? 0 : 1;
        return form.isPresent() ? Math.max(0, step.times() - step.seen() - now) : 0;
    }

    /** The version of the pack that the lines come from. */
    String version(Catalogue catalogue) {
        return form.flatMap(catalogue::versionOf).orElseGet(() -> catalogue.packs().stream()
                .filter(pack ->
                        pack.programmes().containsKey(progress.programme().id()))
                .map(pack -> pack.version())
                .findFirst()
                .orElse(""));
    }

    /** The very lines shown. */
    CriteriaText criteria(Catalogue catalogue) {
        return new CriteriaTexts(catalogue)
                .of(progress.programme(), step.step())
                .orElseThrow(() -> new IllegalStateException("a step that is gone is not signed: " + step.id()));
    }

    /** Reads a subject by the kind of its task. */
    private record Reader(Desk desk) {
        Subject read(Person trainee, Progress progress, Progress.Step step, Role role) {
            Titles titles = new Titles(desk.catalogue());
            Task task = step.step().task();
            Optional<Form> form = titles.form(task);
            Optional<Scenario.Live> live = titles.live(task);
            Optional<FormId> id = live.isPresent() && task instanceof Task.Live it
                    ? Optional.of(new FormId(it.scenario().value()))
                    : form.map(Form::id);
            return new Subject(
                    trainee,
                    progress,
                    step,
                    role,
                    id,
                    form.map(Form::title).orElse(step.title()),
                    form.map(Reader::groups).or(() -> live.map(Reader::groups)).orElseGet(() -> others(task, step)),
                    desk.catalogue().levels(),
                    live.map(Scenario.Live::cues).orElse(List.of()),
                    Optional.empty());
        }

        private static List<Line.Group> groups(Form form) {
            return form.sections().stream()
                    .map(it -> new Line.Group(
                            it.title(), it.items().stream().map(Line::of).toList()))
                    .toList();
        }

        private static List<Line.Group> groups(Scenario.Live live) {
            return List.of(new Line.Group(
                    Optional.empty(), live.rubric().stream().map(Line::of).toList()));
        }

        /** A session's points are ticked; of a module only its parts are told. */
        private static List<Line.Group> others(Task task, Progress.Step step) {
            if (task instanceof Task.Session it) {
                return List.of(new Line.Group(
                        Optional.empty(),
                        it.covers().stream()
                                .map(point -> line(point.id(), point.text(), Optional.of(new Form.Field.Tick())))
                                .toList()));
            }
            return List.of(new Line.Group(
                    Optional.empty(),
                    step.parts().stream()
                            .map(part -> line(new ItemId(part.id().value()), part.title(), Optional.empty()))
                            .toList()));
        }

        private static Line line(ItemId id, String text, Optional<Form.Field> field) {
            return new Line(id, text, "", field, false, false, Optional.empty());
        }
    }
}
