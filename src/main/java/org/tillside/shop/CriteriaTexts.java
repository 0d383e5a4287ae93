package org.tillside.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Form;
import org.tillside.content.Lesson;
import org.tillside.content.LessonRef;
import org.tillside.content.Module;
import org.tillside.content.ModuleStep;
import org.tillside.content.Pack;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.shop.CriteriaText.Line;

/** What there is to read or to be signed against, as the content says it now: the one place that makes such texts. */
public final class CriteriaTexts {
    private final Catalogue catalogue;
    private final Titles titles;

    /** By this content, and so in its language. */
    public CriteriaTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.titles = new Titles(catalogue);
    }

    /** A lesson page, paragraph by paragraph; empty if it is gone. */
    public Optional<CriteriaText> of(LessonRef ref) {
        return catalogue
                .lesson(ref)
                .map(it -> text(it.title(), version(pack -> pack.modules().containsKey(ref.module())), paragraphs(it)));
    }

    private static List<Line> paragraphs(Lesson lesson) {
        List<String> all = new PlainText().of(lesson.blocks());
        List<Line> lines = new ArrayList<>();
        for (String each : all) {
            lines.add(new Line(String.valueOf(lines.size() + 1), each, "", false));
        }
        return lines;
    }

    /** What a step is signed against; empty if that is gone. */
    public Optional<CriteriaText> of(Programme programme, ProgrammeStep step) {
        if (!titles.known(programme, step.task())) {
            return Optional.empty();
        }
        String title = titles.form(step.task()).map(Form::title).orElseGet(() -> titles.of(programme, step));
        return Optional.of(text(title, version(programme, step), lines(step)));
    }

    /** What a recorded play is rated by: the rubric for two, else the skills of the role-play; empty if it is gone. */
    public Optional<CriteriaText> of(ScenarioId id) {
        return catalogue
                .scenario(id)
                .map(it -> text(it.title(), version(pack -> pack.scenarios().containsKey(id)), rated(it)))
                .filter(it -> !it.lines().isEmpty());
    }

    private List<Line> rated(Scenario scenario) {
        return scenario.live()
                .map(Scenario.Live::rubric)
                .map(rubric -> rubric.stream()
                        .map(it -> new Line(it.id().value(), it.text(), "", it.critical()))
                        .toList())
                .orElseGet(() -> catalogue.skills().stream()
                        .filter(it -> scenario.skills().contains(it.id()))
                        .map(it -> new Line(it.id().value(), it.title(), "", false))
                        .toList());
    }

    /**
     * What the text of a step is called for a decision about it: the id of its form or of the role-play for two, which
     * other steps may use as well; else programme and step.
     */
    public String ref(Programme programme, ProgrammeStep step) {
        Optional<String> form = titles.form(step.task()).map(it -> it.id().value());
        Optional<String> live =
                step.task() instanceof Task.Live it ? Optional.of(it.scenario().value()) : Optional.empty();
        return form.or(() -> live).orElse(programme.id() + "/" + step.id());
    }

    private CriteriaText text(String title, String version, List<Line> lines) {
        return CriteriaText.written(title, catalogue.language(), version, lines);
    }

    private String version(Programme programme, ProgrammeStep step) {
        return titles.form(step.task())
                .flatMap(it -> catalogue.versionOf(it.id()))
                .orElseGet(() -> version(pack -> step.task() instanceof Task.Live live
                        ? pack.scenarios().containsKey(live.scenario())
                        : pack.programmes().containsKey(programme.id())));
    }

    private String version(java.util.function.Predicate<Pack> holds) {
        return catalogue.packs().stream()
                .filter(holds)
                .map(Pack::version)
                .findFirst()
                .orElse("");
    }

    private List<Line> lines(ProgrammeStep step) {
        Optional<Form> form = titles.form(step.task());
        Optional<Scenario.Live> live = titles.live(step.task());
        if (form.isPresent()) {
            return form.get().items().stream()
                    .map(it -> new Line(it.id().value(), it.text(), it.detail().orElse(""), it.critical()))
                    .toList();
        } else if (live.isPresent()) {
            return live.get().rubric().stream()
                    .map(it -> new Line(it.id().value(), it.text(), "", it.critical()))
                    .toList();
        } else if (step.task() instanceof Task.Session session) {
            return session.covers().stream()
                    .map(it -> new Line(it.id().value(), it.text(), "", false))
                    .toList();
        }
        return step.task() instanceof Task.Study study
                ? catalogue.module(study.module()).map(this::parts).orElse(List.of())
                : List.of();
    }

    /** A module is signed by what it consists of. */
    private List<Line> parts(Module module) {
        return module.steps().stream().flatMap(this::part).toList();
    }

    private Stream<Line> part(ModuleStep step) {
        return step.match(new ModuleStep.Cases<>() {
            @Override
            public Stream<Line> read(ModuleStep.Read it) {
                return Stream.of(line(step, it.lesson().title()));
            }

            @Override
            public Stream<Line> ask(ModuleStep.Ask it) {
                return Stream.of(line(step, it.quiz().title()));
            }

            @Override
            public Stream<Line> play(ModuleStep.Play it) {
                return catalogue.scenario(it.scenario()).stream().map(scenario -> line(step, scenario.title()));
            }
        });
    }

    private static Line line(ModuleStep step, String title) {
        return new Line(step.id().value(), title, "", false);
    }
}
