package org.tillside.library;

import java.util.List;
import java.util.stream.Stream;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.ModuleId;
import org.tillside.content.Outcome;
import org.tillside.content.PositionId;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeId;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;

/** Reads {@code programmes/*.yaml}. */
final class ProgrammeReader {
    private static final List<String> TASKS =
            List.of("module", "scenario", "live", "drill", "observe", "session", "check-back", "refresh");

    private static final int A_YEAR = 366;

    private ProgrammeReader() {}

    static Programme read(Fields f) {
        return new Programme(
                f.id("id", ProgrammeId::new),
                f.prose("title"),
                f.maybeProse("about").orElse(""),
                f.ids("positions", PositionId::new),
                f.list("steps", "programme-step", ProgrammeReader::step));
    }

    private static ProgrammeStep step(Fields f) {
        StepId id = f.id("id", StepId::new);
        if (!f.has("day")) {
            f.error("missing-key", "day", "day");
        }
        int day = f.number("day", 1, 10 * A_YEAR, 1);
        Task task = task(f);
        return new ProgrammeStep(
                id,
                day,
                task,
                f.maybeProse("title"),
                f.maybeChoice("signs", Signer.class).orElse(usualSigner(task)),
                f.ids("after", StepId::new),
                f.maybeWord("valid").flatMap(text -> {
                    if (Scalars.period(text).isEmpty()) {
                        f.error("not-a-period", "valid", text);
                    }
                    return Scalars.period(text);
                }),
                f.ids("skills", SkillId::new));
    }

    private static Task task(Fields f) {
        List<String> named = TASKS.stream().filter(f::has).toList();
        if (named.size() != 1) {
            f.reading().error("one-task", f.place(), String.join(", ", TASKS));
        }
        return switch (named.stream().findFirst().orElse("refresh")) {
            case "module" -> new Task.Study(f.id("module", ModuleId::new));
            case "scenario" ->
                new Task.Play(f.id("scenario", ScenarioId::new), f.maybeChoice("at-least", Outcome.class));
            case "live" -> new Task.Live(f.id("live", ScenarioId::new));
            case "drill" -> new Task.Drill(drill(f));
            case "observe" -> new Task.Observe(f.id("observe", FormId::new), f.number("times", 1, 100, 1));
            case "session" ->
                new Task.Session(
                        f.prose("session"),
                        f.maybeList(
                                "covers",
                                "point",
                                p -> new ProgrammeStep.Point(p.id("id", ItemId::new), p.prose("text"))));
            case "check-back" ->
                new Task.CheckBack(
                        f.id("check-back", StepId::new),
                        f.maybeId("form", FormId::new),
                        f.number("days", 1, A_YEAR, 14));
            default -> refresh(f);
        };
    }

    private static String drill(Fields f) {
        String kind = f.id("drill", id -> id);
        if (!kind.equals("greeting")) {
            f.reading().add(Fields.unknownWord("unknown-word", f.place("drill"), kind, List.of("greeting")));
        }
        return kind;
    }

    private static Task refresh(Fields f) {
        if (!f.yes("refresh", true)) {
            f.error("refresh-true", "refresh");
        }
        return new Task.Refresh();
    }

    private static Signer usualSigner(Task task) {
        boolean mentor = Stream.of(Task.Live.class, Task.Observe.class, Task.CheckBack.class)
                .anyMatch(kind -> kind.isInstance(task));
        if (mentor) {
            return Signer.MENTOR;
        }
        return task instanceof Task.Session ? Signer.OWNER : Signer.NOBODY;
    }
}
