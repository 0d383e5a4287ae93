package org.tillside.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tillside.checks.Coverage;
import org.tillside.content.Catalogue;
import org.tillside.content.CurriculumRow;
import org.tillside.content.Pack;
import org.tillside.content.Problem;
import org.tillside.library.PackSource;
import org.tillside.screens.ContentCheck;
import org.tillside.screens.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tillside check DIR}: runs every rule over packs and says what it found, for people and for build servers. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks a pack, or a folder of packs, over the bundled ones as the program reads them. Exit code 1 if there is an error, 2 if there is no such folder.")
public final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Tillside tillside = new Tillside();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder with a pack.yaml, or one whose subfolders have one.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private Path folder;

    @Option(names = "--coverage", description = "Also shows which part carries each row of the curriculum.")
    private boolean coverage;

    @Option(
            names = "--alone",
            description = "Checks the packs by themselves, without the bundled ones: for packs that need no others.")
    private boolean alone;

    @Option(names = "--json", description = "Prints one JSON object for each finding.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isDirectory(folder)) {
            spec.commandLine().getErr().println(folder + " is not a folder.");
            return 2;
        }
        ContentCheck check = new ContentCheck(List.of(PackSource.folder(folder)), below());
        List<Problem> problems = check.run();
        Catalogue own = check.own();
        Words words = Words.load();
        problems.forEach(problem -> out.println(json ? Findings.json(problem, words) : Findings.line(problem, words)));
        if (coverage) {
            own.packs().forEach(pack -> coverage(pack, check.all(), out));
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

    /** What the packs lean on: the bundled packs, as in the program itself, or those of {@code --content}. */
    private List<PackSource> below() {
        return alone
                ? List.of()
                : tillside.content().map(PackSource::folder).or(PackSource::bundled).stream()
                        .toList();
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
