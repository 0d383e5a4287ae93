package org.tillside.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tillside.content.Problem;
import org.tillside.exchange.PackComparison;
import org.tillside.exchange.PackZip;
import org.tillside.exchange.ZippedPack;
import org.tillside.library.PackSource;
import org.tillside.records.Bytes;
import org.tillside.records.NewFolder;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;
import org.tillside.screens.NewProblems;
import org.tillside.screens.PackZipWords;
import org.tillside.screens.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code tillside pack open FILE}: says what a zip would do to the shop's content, or unpacks it beside it. */
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "Opens a zip of content and says what is different from the shop's own and what is wrong in it."
                + " The shop is not written to: an owner takes it over in the Studio. Exit code 1 if the zip is refused"
                + " or brings an error, 2 if there is no such file or the folder is not empty.")
public final class PackOpen implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private PackCommand pack;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The zip.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private Path file;

    @Option(names = "--into", paramLabel = "DIR", description = "Also unpacks it into a new or empty folder.")
    private @Nullable Path into;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    private final Words words = Words.load();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            return wrongUse(file + " is no file.");
        } else if (into != null && !NewFolder.fits(into)) {
            return wrongUse(into + " is not empty.");
        }
        PackZip.Read read = PackZip.read(file);
        PackSource own = PackSource.folder(
                pack.shop().map(ShopFolder::content).orElseGet(() -> file.resolveSibling(".no-content")));
        if (read instanceof PackZip.Read.Packs packs) {
            Optional<PackZip.Read.Refused> alike = PackComparison.alike(own, packs.packs());
            return alike.isPresent() ? refused(alike.get()) : opened(packs.packs(), own);
        }
        return refused((PackZip.Read.Refused) read);
    }

    private int wrongUse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return 2;
    }

    private int refused(PackZip.Read.Refused refused) {
        String sentence = new PackZipWords(words).sentence(refused);
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("refused", PackZipWords.reason(refused));
            fields.put("names", refused.names());
            fields.put("sentence", sentence);
            print(fields);
        }
        spec.commandLine().getErr().println(words.text("pack.refused", file, sentence));
        return 1;
    }

    private int opened(ZippedPack packs, PackSource own) throws IOException {
        PackComparison comparison = PackComparison.of(own, packs);
        List<Problem> problems = new NewProblems(own, pack.below()).of(PackSource.with(own, packs, java.util.Set.of()));
        if (into != null) {
            Map<String, Bytes> files = new TreeMap<>();
            packs.list().files().forEach(it -> files.put(it, Bytes.of(packs.bytes(it))));
            new NewFolder(Surroundings.real("")).make(into, files);
        }
        say(packs, comparison, problems);
        boolean error = problems.stream().anyMatch(it -> it.severity() == Problem.Severity.ERROR);
        return error ? 1 : 0;
    }

    private void say(ZippedPack packs, PackComparison comparison, List<Problem> problems) {
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("files", packs.list().files().size());
            fields.put("left-out", packs.leftOut());
            fields.put("new", comparison.added());
            fields.put("changed", comparison.changed());
            fields.put("same", comparison.same());
            fields.put("only-here", comparison.onlyHere());
            fields.put(
                    "problems",
                    problems.stream().map(it -> Findings.fields(it, words)).toList());
            print(fields);
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        comparison.added().forEach(it -> out.println("new        " + it));
        comparison.changed().forEach(it -> out.println("changed    " + it));
        comparison.onlyHere().forEach(it -> out.println("only here  " + it));
        problems.forEach(it -> out.println(Findings.line(it, words)));
        out.println(comparison.added().size() + " new, " + comparison.changed().size() + " changed, "
                + comparison.same().size() + " the same, "
                + comparison.onlyHere().size() + " only here, " + problems.size() + " new problems");
        out.flush();
    }

    private void print(Map<String, Object> fields) {
        spec.commandLine().getOut().println(JsonMapper.shared().writeValueAsString(fields));
        spec.commandLine().getOut().flush();
    }
}
