package org.tillside.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tillside.checks.Checks;
import org.tillside.checks.Coverage;
import org.tillside.content.Catalogue;
import org.tillside.content.CurriculumRow;
import org.tillside.content.Pack;
import org.tillside.content.Problem;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.screens.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tillside check DIR}: runs every rule over packs and says what it found, for people and for build servers. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks a pack, or a folder of packs. Exit code 1 if there is an error, 2 if there is no such folder.")
public final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder with a pack.yaml, or one whose subfolders have one.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private Path folder;

    @Option(names = "--coverage", description = "Also shows which part carries each row of the curriculum.")
    private boolean coverage;

    @Option(names = "--json", description = "Prints one JSON object for each finding.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isDirectory(folder)) {
            spec.commandLine().getErr().println(folder + " is not a folder.");
            return 2;
        }
        PackSource source = PackSource.folder(folder);
        Catalogue own = read(source, "en");
        Words words = Words.load();
        List<Problem> problems = problems(source, own);
        problems.forEach(problem -> out.println(json ? Findings.json(problem, words) : Findings.line(problem, words)));
        if (coverage) {
            own.packs().forEach(pack -> coverage(pack, own, out));
        }
        if (own.packs().isEmpty()) {
            spec.commandLine().getErr().println(folder + " holds no pack.");
            return 2;
        }
        if (!json) {
            out.println(summary(problems, own));
        }
        out.flush();
        return count(problems, Problem.Severity.ERROR) > 0 ? 1 : 0;
    }

    /** The packs in the language that they are written in, or near enough: those in other languages follow one by one. */
    private static Catalogue read(PackSource source, String language) {
        return Library.read(List.of(source), language);
    }

    /** What is wrong in the packs' own language, and then what only comes up in each of the others. */
    private static List<Problem> problems(PackSource source, Catalogue own) {
        Set<Problem> problems = new LinkedHashSet<>(Checks.all(own));
        Set<String> languages = new LinkedHashSet<>();
        own.packs().forEach(pack -> languages.addAll(pack.languages()));
        languages.remove(own.language());
        for (String language : languages) {
            problems.addAll(read(source, language).problems());
        }
        return problems.stream().sorted(Checks.ORDER).toList();
    }

    private static void coverage(Pack pack, Catalogue catalogue, PrintWriter out) {
        for (Coverage.Row row : Coverage.of(pack, catalogue).rows()) {
            List<String> parts = new ArrayList<>();
            for (CurriculumRow.Carrier carrier : row.row().carriedBy()) {
                List<String> by = row.by().getOrDefault(carrier, List.of());
                parts.add(carrier.word() + ": " + (by.isEmpty() ? "MISSING" : String.join(", ", by)));
            }
            out.println(row.row().id() + "  " + String.join("; ", parts));
        }
    }

    private static String summary(List<Problem> problems, Catalogue own) {
        return own.packs().size() + (own.packs().size() == 1 ? " pack, " : " packs, ")
                + count(problems, Problem.Severity.ERROR) + " errors, "
                + count(problems, Problem.Severity.WARNING) + " warnings, " + count(problems, Problem.Severity.NOTE)
                + " notes";
    }

    private static long count(List<Problem> problems, Problem.Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }
}
