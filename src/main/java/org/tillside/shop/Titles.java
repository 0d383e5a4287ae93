package org.tillside.shop;

import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.Module;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeId;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.StepId;
import org.tillside.journal.Mentoring;

/** What a step is called, and what it is about; a step that is gone is called by its id. */
public final class Titles {
    private final Catalogue catalogue;

    /** By this catalogue, and so in its language. */
    public Titles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The title of a step by its ids, as signatures hold them. */
    public String of(ProgrammeId programme, StepId step) {
        return catalogue
                .programme(programme)
                .flatMap(known -> StepReader.step(known, step).map(it -> of(known, it)))
                .orElse(step.value());
    }

    /** The title of what was seen: its step, or the role-play by two that no step asks for. */
    public String of(Mentoring.Observed seen) {
        return seen.programme()
                .flatMap(programme -> seen.step().map(step -> of(programme, step)))
                .or(() -> seen.form().map(FormId::value).map(id -> catalogue
                        .scenario(new ScenarioId(id))
                        .map(Scenario::title)
                        .orElse(id)))
                .orElse("");
    }

    /** The title of a step: the author's own, else what it is about. */
    public String of(Programme programme, ProgrammeStep step) {
        return step.title()
                .or(() -> subject(programme, step.task()))
                .orElse(step.id().value());
    }

    boolean known(Programme programme, Task task) {
        return task instanceof Task.Drill
                || task instanceof Task.Refresh
                || subject(programme, task).isPresent();
    }

    private Optional<String> subject(Programme programme, Task task) {
        return task.match(new Task.Cases<>() {
            @Override
            public Optional<String> study(Task.Study it) {
                return catalogue.module(it.module()).map(Module::title);
            }

            @Override
            public Optional<String> play(Task.Play it) {
                return catalogue.scenario(it.scenario()).map(Scenario::title);
            }

            @Override
            public Optional<String> live(Task.Live it) {
                return catalogue.scenario(it.scenario()).map(Scenario::title);
            }

            @Override
            public Optional<String> drill(Task.Drill it) {
                return Optional.empty();
            }

            @Override
            public Optional<String> observe(Task.Observe it) {
                return catalogue.form(it.form()).map(Form::title);
            }

            @Override
            public Optional<String> session(Task.Session it) {
                return Optional.of(it.title());
            }

            @Override
            public Optional<String> checkBack(Task.CheckBack it) {
                return StepReader.step(programme, it.of())
                        .filter(of -> !(of.task() instanceof Task.CheckBack))
                        .map(of -> of(programme, of));
            }

            @Override
            public Optional<String> refresh(Task.Refresh it) {
                return Optional.empty();
            }
        });
    }

    /** The form that a task is observed with. */
    public Optional<Form> form(Task task) {
        if (task instanceof Task.Observe it) {
            return catalogue.form(it.form());
        }
        return task instanceof Task.CheckBack it ? it.form().flatMap(catalogue::form) : Optional.empty();
    }

    /** The rubric that a task for two is observed with. */
    public Optional<Scenario.Live> live(Task task) {
        return task instanceof Task.Live it
                ? catalogue.scenario(it.scenario()).flatMap(Scenario::live)
                : Optional.empty();
    }
}
