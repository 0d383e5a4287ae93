package org.tillside.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tillside.content.Catalogue;
import org.tillside.content.CurriculumRow.Carrier;
import org.tillside.content.Form;
import org.tillside.content.Lesson;
import org.tillside.content.Module;
import org.tillside.content.ModuleStep;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Question;
import org.tillside.content.Quiz;
import org.tillside.content.RowId;
import org.tillside.content.Scenario;

/** What carries each row of the curricula. */
final class Carriers {
    private final Map<RowId, Map<Carrier, List<String>>> byRow = new HashMap<>();
    private final Catalogue catalogue;

    Carriers(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.modules().forEach(this::module);
        catalogue.scenarios().forEach(this::scenario);
        catalogue.forms().forEach(this::form);
    }

    /** What carries a row; the steps of programmes name no rows and carry every one that asks for them. */
    Map<Carrier, List<String>> of(RowId row) {
        Map<Carrier, List<String>> all = new LinkedHashMap<>(byRow.getOrDefault(row, Map.of()));
        all.put(Carrier.SESSION, steps(Task.Session.class));
        all.put(Carrier.CHECK_BACK, steps(Task.CheckBack.class));
        all.put(Carrier.DRILL, steps(Task.Drill.class));
        return all;
    }

    private List<String> steps(Class<? extends Task> kind) {
        return catalogue.programmes().stream()
                .flatMap(programme -> programme.steps().stream()
                        .filter(step -> kind.isInstance(step.task()))
                        .map(step -> programme.id() + "/" + step.id()))
                .toList();
    }

    private void module(Module module) {
        module.lessons()
                .forEach(lesson ->
                        carry(lesson.sources(), Carrier.LESSON, lesson.ref().toString()));
        module.steps().stream().filter(ModuleStep.Ask.class::isInstance).forEach(step -> {
            Quiz quiz = ((ModuleStep.Ask) step).quiz();
            quiz.questions()
                    .forEach(question -> carry(
                            taught(question),
                            Carrier.QUIZ,
                            quiz.id() + "/" + question.head().id()));
        });
    }

    /** A question that names no rows asks for those of its lesson. */
    private List<RowId> taught(Question question) {
        return question.head().sources().isEmpty()
                ? question.head()
                        .lesson()
                        .flatMap(catalogue::lesson)
                        .map(Lesson::sources)
                        .orElse(List.of())
                : question.head().sources();
    }

    private void scenario(Scenario scenario) {
        carry(scenario.sources(), Carrier.SCENARIO, scenario.id().value());
        if (scenario.live().isPresent()) {
            carry(scenario.sources(), Carrier.LIVE, scenario.id().value());
        }
    }

    private void form(Form form) {
        carry(form.sources(), Carrier.valueOf(form.kind().name()), form.id().value());
    }

    private void carry(List<RowId> rows, Carrier carrier, String name) {
        rows.forEach(row -> byRow.computeIfAbsent(row, r -> new LinkedHashMap<>())
                .computeIfAbsent(carrier, c -> new ArrayList<>())
                .add(name));
    }
}
