package org.tillside.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tillside.content.Catalogue;
import org.tillside.demo.DemoShop;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Makes the demo shop. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Makes a lifelike shop; the same seed and date give the same bytes.")
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private Tillside tillside = new Tillside();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    private Path folder = Path.of("");

    @Option(names = "--seed", paramLabel = "N", description = "Which story; 1 unless said.")
    private long seed = 1;

    @Option(names = "--until", paramLabel = "DATE", description = "The day before which it ends; today unless said.")
    private @Nullable LocalDate until;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        LocalDate day = until == null ? LocalDate.now() : until;
        make(folder, tillside.content(), seed, day);
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("folder", folder.toString());
            said.put("seed", seed);
            said.put("until", day.toString());
            out.println(new JsonMapper().writeValueAsString(said));
        } else {
            out.println("The demo shop is in " + folder + ". Open it with --shop " + folder);
        }
        return 0;
    }

    /** Makes the demo shop from the bundled packs or those in a folder. */
    static void make(Path folder, Optional<Path> packs, long seed, LocalDate until) throws IOException {
        List<PackSource> sources =
                packs.map(PackSource::folder).or(PackSource::bundled).stream().toList();
        Catalogue catalogue = Library.read(sources, "en");
        new DemoShop(catalogue, seed, until).make(folder, Version.number());
    }
}
