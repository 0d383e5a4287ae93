package org.tillside.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tillside.content.Ids;
import org.tillside.content.Outcome;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.practice.Choice;
import org.tillside.practice.Explorer;
import org.tillside.practice.PlayResult;
import org.tillside.practice.Prospects;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code tillside scenario play FILE --replies id,id}: plays a scenario as far as the replies go. */
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        description = "Plays a scenario by the ids of replies. Exit code 1 if one of them cannot be chosen.")
public final class ScenarioPlay implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A scenario, such as scenarios/blouse.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private Path file;

    @Option(
            names = "--replies",
            split = ",",
            paramLabel = "ID",
            description = "What to choose, in order; late lets the time run out, back goes back.")
    private List<String> replies = List.of();

    @Option(names = "--seed", description = "Draws the wordings; 0 if it is left out.")
    private long seed;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Choice> choices = choices();
        ScenarioFile read = ScenarioFile.read(file);
        if (!(read instanceof ScenarioFile.Read found)) {
            return ScenarioAnswers.unusable(spec.commandLine(), file, read);
        }
        Scenario scenario = found.scenario();
        ScenarioRun.Replayed played = ScenarioRun.replay(scenario, choices);
        PlayResult result = PlayResult.of(scenario, seed, played.state(), Explorer.explore(scenario));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(fields(scenario, played, result)));
        } else {
            print(scenario, played, result, out);
        }
        out.flush();
        return refused(played).isEmpty() ? 0 : 1;
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (String id : replies) {
            String reply = id.strip();
            if (!Ids.isId(reply)) {
                throw new ParameterException(spec.commandLine(), "Not the id of a reply: " + id);
            }
            choices.add(choice(reply));
        }
        return choices;
    }

    private static Choice choice(String reply) {
        return switch (reply) {
            case "late" -> new Choice.Late();
            case "back" -> new Choice.Back();
            default -> new Choice.Say(new ReplyId(reply));
        };
    }

    private static String name(Choice choice) {
        if (choice instanceof Choice.Say say) {
            return say.reply().value();
        }
        return choice instanceof Choice.Late ? "late" : "back";
    }

    /** The replies that were not taken: the first of them cannot be chosen where the play stands. */
    private List<String> refused(ScenarioRun.Replayed played) {
        return replies.subList(played.taken(), replies.size());
    }

    private void print(Scenario scenario, ScenarioRun.Replayed played, PlayResult result, PrintWriter out) {
        for (PlayResult.Point point : result.points()) {
            out.println(point.scene() + " (" + point.mood().word() + "): " + words(scenario, point));
            out.println("  " + name(point.step().choice())
                    + String.format(java.util.Locale.ROOT, " %+d", point.step().points())
                    + point.beaten()
                            .map(better -> "; better: " + name(better.choice()) + ", up to " + better.total())
                            .orElse(""));
        }
        refused(played).stream()
                .findFirst()
                .ifPresent(first -> out.println(
                        "  " + first + " cannot be chosen in " + played.state().scene()));
        out.println(where(scenario, played, result));
        out.println(result.shown() + " of " + (result.atMost() ? "at most " : "") + result.maximum() + " points");
        result.skills()
                .forEach((skill, points) ->
                        out.println("  " + skill + " " + points.points() + " of " + points.maximum()));
        out.println("spent " + ScenarioAnswers.amount(result.spent())
                + result.budget()
                        .map(limit -> " of " + ScenarioAnswers.amount(limit))
                        .orElse("")
                + ", apologies " + result.apologies() + ", actions " + result.actions());
    }

    private String words(Scenario scenario, PlayResult.Point point) {
        return Optional.ofNullable(scenario.scenes().get(point.scene()))
                .map(scene -> Wording.of(scene, seed))
                .flatMap(wording -> wording.says().or(wording::sees))
                .orElse("");
    }

    private static String where(Scenario scenario, ScenarioRun.Replayed played, PlayResult result) {
        return result.ending()
                .map(ending ->
                        "ends with " + ending.id() + " (" + ending.outcome().word() + "): " + ending.title())
                .orElseGet(() -> "stands in " + played.state().scene() + "; to choose: "
                        + String.join(", ", open(scenario, played)));
    }

    private static List<String> open(Scenario scenario, ScenarioRun.Replayed played) {
        return ScenarioRun.choices(scenario, played.state()).stream()
                .map(ScenarioPlay::name)
                .toList();
    }

    private Map<String, Object> fields(Scenario scenario, ScenarioRun.Replayed played, PlayResult result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scenario", scenario.id().value());
        fields.put("seed", seed);
        fields.put("scene", played.state().scene().value());
        fields.put("ending", ScenarioAnswers.orNull(result.ending().map(ending -> ending.id()
                .value())));
        fields.put("outcome", ScenarioAnswers.orNull(result.outcome().map(Outcome::word)));
        fields.put("total", result.total());
        fields.put("shown", result.shown());
        fields.put("maximum", result.maximum());
        fields.put("atMost", result.atMost());
        fields.put("skills", ScenarioAnswers.texts(result.skills()));
        fields.put("spent", result.spent().amount());
        fields.put("apologies", result.apologies());
        fields.put("actions", result.actions());
        fields.put("timesBack", result.timesBack());
        fields.put("meters", played.state().meters());
        fields.put("path", result.points().stream().map(ScenarioPlay::fields).collect(Collectors.toList()));
        fields.put("refused", refused(played));
        fields.put("choices", open(scenario, played));
        return fields;
    }

    private static Map<String, Object> fields(PlayResult.Point point) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scene", point.scene().value());
        fields.put("mood", point.mood().word());
        fields.put("choice", name(point.step().choice()));
        fields.put("points", point.step().points());
        fields.put(
                "better",
                ScenarioAnswers.orNull(
                        point.beaten().map(Prospects.Prospect::choice).map(ScenarioPlay::name)));
        return fields;
    }
}
