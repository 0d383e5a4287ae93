package org.tillside.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tillside.content.Money;
import org.tillside.content.Scenario;
import org.tillside.practice.Exploration;
import org.tillside.practice.Explorer;
import org.tillside.practice.LoopPays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code tillside scenario explore FILE}: everything that can happen in a scenario. */
@Command(
        name = "explore",
        mixinStandardHelpOptions = true,
        description = "Walks every path of a scenario. Exit code 1 if it is broken, or plays can get lost in it.")
public final class ScenarioExplore implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A scenario, such as scenarios/blouse.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private Path file;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        ScenarioFile read = ScenarioFile.read(file);
        if (!(read instanceof ScenarioFile.Read found)) {
            return ScenarioAnswers.unusable(spec.commandLine(), file, read);
        }
        Exploration all = Explorer.explore(found.scenario());
        LoopPays loops = LoopPays.of(found.scenario());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(fields(found.scenario(), all, loops)));
        } else {
            print(found.scenario(), all, loops, out);
        }
        out.flush();
        return sound(all, loops) && !LoopPays.tooManyOnce(found.scenario()) ? 0 : 1;
    }

    private static boolean sound(Exploration all, LoopPays loops) {
        return all.maximumPoints() > 0
                && !all.endless()
                && all.unreachable().isEmpty()
                && all.deadEnds().isEmpty()
                && all.inescapable().isEmpty()
                && all.endings().stream().allMatch(Exploration.EndingFacts::reachable)
                && loops.paying().isEmpty();
    }

    private static void print(Scenario scenario, Exploration all, LoopPays loops, PrintWriter out) {
        out.println(scenario.id() + ": " + scenario.title());
        out.println("maximum   " + (all.atMost() ? "at most " : "") + number(all.maximum()));
        all.maxima().forEach((skill, most) -> out.println("          " + skill + " " + most));
        out.println("guessing  " + all.guessing().map(ScenarioExplore::rounded).orElse("not known"));
        out.println("states    " + (all.atMost() ? "more than " + Explorer.EXACT : all.states()));
        out.println("reading   " + all.readingSeconds() + " s for the best play");
        out.println("endings");
        all.endings().forEach(ending -> out.println("  " + ending.id() + ": " + line(ending)));
        play("best", all.best(), out);
        play("worst", all.worst(), out);
        play("shortest", all.shortest(), out);
        faults(all, loops).forEach((what, where) -> {
            if (!where.isEmpty()) {
                out.println(what + ": " + String.join(", ", where));
            }
        });
    }

    private static void play(String name, Optional<List<Exploration.Turn>> turns, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "%-9s ", name)
                + turns.map(ScenarioExplore::replies)
                        .map(ids -> String.join(",", ids))
                        .orElse("none"));
    }

    private static String line(Exploration.EndingFacts ending) {
        if (!ending.reachable()) {
            return "no play ends here";
        }
        String ways = ending.loops()
                ? "∞ ways"
                : ending.ways().map(number -> number + " ways").orElse("ways not known");
        return ways
                + ending.score()
                        .map(range -> ", points "
                                + range.lowest().map(String::valueOf).orElse("without end") + " to "
                                + range.highest().map(String::valueOf).orElse("without end"))
                        .orElse("")
                + ending.money()
                        .map(range -> ", money "
                                + range.least().map(ScenarioAnswers::amount).orElse("without end") + " to "
                                + range.most().map(ScenarioAnswers::amount).orElse("without end"))
                        .orElse("");
    }

    private static String number(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("none: no play ends");
    }

    private static String rounded(double mean) {
        return String.format(Locale.ROOT, "%.2f", mean);
    }

    private static Map<String, List<String>> faults(Exploration all, LoopPays loops) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        faults.put("never reached", texts(all.unreachable()));
        faults.put("nothing left to choose", texts(all.deadEnds()));
        faults.put("no way out of the loop", texts(all.inescapable()));
        faults.put("never offered", turns(all.neverOffered()));
        faults.put("never within the budget", turns(all.neverAffordable()));
        faults.put(
                "never taken",
                all.neverTaken().stream()
                        .map(branch -> branch.scene() + "/" + branch.reply() + " to " + branch.to())
                        .toList());
        faults.put("gains again and again", turns(loops.paying()));
        return faults;
    }

    private static List<String> texts(java.util.Collection<?> ids) {
        return ids.stream().map(String::valueOf).toList();
    }

    private static List<String> turns(List<Exploration.Turn> turns) {
        return turns.stream().map(turn -> turn.scene() + "/" + turn.reply()).toList();
    }

    private static List<String> replies(List<Exploration.Turn> turns) {
        return turns.stream().map(turn -> turn.reply().value()).toList();
    }

    private static Map<String, Object> fields(Scenario scenario, Exploration all, LoopPays loops) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scenario", scenario.id().value());
        fields.put("maximum", ScenarioAnswers.orNull(all.maximum()));
        fields.put("atMost", all.atMost());
        fields.put("endless", all.endless());
        fields.put("maxima", ScenarioAnswers.texts(all.maxima()));
        fields.put("guessing", ScenarioAnswers.orNull(all.guessing()));
        fields.put("states", all.states());
        fields.put("readingSeconds", all.readingSeconds());
        fields.put(
                "endings", all.endings().stream().map(ScenarioExplore::fields).collect(Collectors.toList()));
        fields.put("best", ScenarioAnswers.orNull(all.best().map(ScenarioExplore::replies)));
        fields.put("worst", ScenarioAnswers.orNull(all.worst().map(ScenarioExplore::replies)));
        fields.put("shortest", ScenarioAnswers.orNull(all.shortest().map(ScenarioExplore::replies)));
        fields.put("unreachable", texts(all.unreachable()));
        fields.put("deadEnds", texts(all.deadEnds()));
        fields.put("allHidden", texts(all.allHidden()));
        fields.put("inescapable", texts(all.inescapable()));
        fields.put("neverOffered", turns(all.neverOffered()));
        fields.put("neverAffordable", turns(all.neverAffordable()));
        fields.put("loopPays", turns(loops.paying()));
        return fields;
    }

    private static Map<String, Object> fields(Exploration.EndingFacts ending) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", ending.id().value());
        fields.put("reachable", ending.reachable());
        fields.put("ways", ending.loops() ? "∞" : ScenarioAnswers.orNull(ending.ways()));
        ending.score().ifPresent(range -> {
            fields.put("lowest", ScenarioAnswers.orNull(range.lowest()));
            fields.put("highest", ScenarioAnswers.orNull(range.highest()));
        });
        ending.money().ifPresent(range -> {
            fields.put("leastSpent", ScenarioAnswers.orNull(range.least().map(Money::amount)));
            fields.put("mostSpent", ScenarioAnswers.orNull(range.most().map(Money::amount)));
        });
        return fields;
    }
}
