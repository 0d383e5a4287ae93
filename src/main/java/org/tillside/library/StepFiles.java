package org.tillside.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Lesson;
import org.tillside.content.LessonRef;
import org.tillside.content.Module;
import org.tillside.content.ModuleStep;
import org.tillside.content.Problem;
import org.tillside.content.Quiz;

/** Fills a module's outline with the lessons and quizzes that its steps name. */
final class StepFiles {
    private final FileReader reader;
    private final PackFiles files;
    private final String file;
    private final ModuleReader.Outline outline;
    private final List<Asked> quizzes = new ArrayList<>();

    /** A quiz that was read, by its id, which must be a new one, and its file. */
    record Asked(String id, String file) {}

    StepFiles(FileReader reader, PackFiles files, String file, ModuleReader.Outline outline) {
        this.reader = reader;
        this.files = files;
        this.file = file;
        this.outline = outline;
    }

    /** The module, or nothing if one of its steps is broken: a module without its quiz would be passed too easily. */
    Optional<Module> module() {
        List<ModuleStep> steps = new ArrayList<>();
        for (ModuleReader.Step step : outline.steps()) {
            step(step).ifPresent(steps::add);
        }
        if (steps.size() < outline.steps().size()) {
            reader.breaks("module/" + outline.id(), List.of());
            return Optional.empty();
        }
        return Optional.of(new Module(
                outline.id(),
                outline.title(),
                outline.about(),
                outline.skills(),
                outline.minutes(),
                outline.pass(),
                outline.after(),
                outline.sources(),
                steps));
    }

    private Optional<ModuleStep> step(ModuleReader.Step step) {
        if (step.lesson().isPresent()) {
            LessonRef ref = new LessonRef(outline.id(), step.id());
            return find(step.lesson().get()).flatMap(page -> reader.lesson(page, ref)
                    .map(blocks -> new ModuleStep.Read(
                            step.id(), new Lesson(ref, page, step.title(), step.sources(), blocks))));
        }
        if (step.quiz().isPresent()) {
            return find(step.quiz().get()).flatMap(name -> quiz(name)).map(quiz -> new ModuleStep.Ask(step.id(), quiz));
        }
        return step.scenario().map(scenario -> new ModuleStep.Play(step.id(), scenario, step.atLeast()));
    }

    private Optional<Quiz> quiz(String name) {
        Optional<Quiz> read = reader.read(name, "quiz", f -> QuizReader.read(f, outline.pass()));
        read.ifPresent(quiz -> quizzes.add(new Asked(quiz.id().value(), name)));
        return read;
    }

    /** The quizzes among the steps, as far as they could be read. */
    List<Asked> quizzes() {
        return List.copyOf(quizzes);
    }

    private Optional<String> find(ModuleReader.Named named) {
        Optional<String> path = PackFiles.resolve(file, named.file());
        String key = path.isEmpty() ? "leaves-pack" : "missing-file";
        if (path.isEmpty() || !files.has(path.get())) {
            reader.breaks("module/" + outline.id(), List.of(Problem.error(key, Optional.of(named.at()), named.file())));
            return Optional.empty();
        }
        return path;
    }
}
