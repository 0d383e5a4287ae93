package org.tillside.library;

import java.util.List;
import java.util.Optional;
import org.tillside.content.ModuleId;
import org.tillside.content.Outcome;
import org.tillside.content.Place;
import org.tillside.content.RowId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;

/** Reads {@code modules/x/module.yaml}; the files that its steps name are read by {@link PackReader}. */
final class ModuleReader {
    private ModuleReader() {}

    /** A module whose lessons and quizzes are still file names. */
    record Outline(
            ModuleId id,
            String title,
            String about,
            List<SkillId> skills,
            int minutes,
            int pass,
            List<ModuleId> after,
            List<RowId> sources,
            List<Step> steps) {}

    /** A step; the one of the three that it is for is there. */
    record Step(
            StepId id,
            Optional<Named> lesson,
            String title,
            List<RowId> sources,
            Optional<Named> quiz,
            Optional<ScenarioId> scenario,
            Optional<Outcome> atLeast) {}

    /** The name of a file and where it is written. */
    record Named(String file, Place at) {}

    static Outline read(Fields f) {
        return new Outline(
                f.id("id", ModuleId::new),
                f.prose("title"),
                f.maybeProse("about").orElse(""),
                f.ids("skills", SkillId::new),
                f.number("minutes", 1, 600, 10),
                f.number("pass", 0, 100, 70),
                f.ids("after", ModuleId::new),
                Shared.sources(f),
                f.list("steps", "module-step", ModuleReader::step));
    }

    private static Step step(Fields f) {
        List<String> tasks = List.of("lesson", "quiz", "scenario");
        if (tasks.stream().filter(f::has).count() != 1) {
            f.reading().error("one-task", f.place(), String.join(", ", tasks));
        }
        return new Step(
                f.id("id", StepId::new),
                named(f, "lesson"),
                f.has("lesson") ? f.prose("title") : f.maybeProse("title").orElse(""),
                Shared.sources(f),
                named(f, "quiz"),
                f.maybeId("scenario", ScenarioId::new),
                f.maybeChoice("at-least", Outcome.class));
    }

    private static Optional<Named> named(Fields f, String key) {
        return f.maybeWord(key).map(file -> new Named(file, f.place(key)));
    }
}
