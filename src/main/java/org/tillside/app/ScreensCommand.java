package org.tillside.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tillside.screens.Prefs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Paints every page of the demo shop into PNG files, without a display. */
@Command(
        name = "screens",
        mixinStandardHelpOptions = true,
        description = "Paints every page from the demo shop's data, without a display.")
final class ScreensCommand implements Callable<Integer> {
    @ParentCommand
    private Tillside tillside = new Tillside();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Where the pictures go.")
    private Path folder = Path.of("");

    @Option(names = "--lang", paramLabel = "LANG", description = "en, lv, ms or hy; en unless said.")
    private String language = "en";

    @Option(names = "--theme", paramLabel = "THEME", description = "light or dark; light unless said.")
    private Prefs.Theme theme = Prefs.Theme.LIGHT;

    @Option(names = "--size", paramLabel = "WxH", description = "Of the window; 1280x800 unless said.")
    private String size = "1280x800";

    @Option(names = "--text", paramLabel = "PERCENT", description = "Text size, 100 to 200; 100 unless said.")
    private int text = 100;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "Pixels of the picture for each of the screen; 1 unless said.")
    private double scale = 1;

    @Option(names = "--until", paramLabel = "DATE", description = "The demo shop's day; today unless said.")
    private @Nullable LocalDate until;

    @Option(names = "--only", paramLabel = "NAME", description = "One page by its name.")
    private @Nullable String only;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        System.setProperty("java.awt.headless", "true");
        if (!size.matches("\\d{3,4}x\\d{3,4}")) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--size is WIDTHxHEIGHT, such as 1280x800: " + size);
        }
        String[] sides = size.split("x");
        LocalDate day = until == null ? LocalDate.now() : until;
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory("tillside-screens");
        List<String> painted = new ArrayList<>();
        try {
            Path shop = work.resolve("shop");
            DemoCommand.make(shop, tillside.content(), 1, day);
            Prefs prefs = new Prefs(language, theme, text / 100.0);
            Painter painter = new Painter(
                    shop,
                    work.resolve("profile"),
                    tillside.content(),
                    day,
                    prefs,
                    Integer.parseInt(sides[0]),
                    Integer.parseInt(sides[1]),
                    scale);
            painted.addAll(painter.paint(folder, only == null ? "" : only));
        } finally {
            Folders.delete(work);
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("folder", folder.toString());
            said.put("pages", painted);
            out.println(new JsonMapper().writeValueAsString(said));
        } else {
            painted.forEach(out::println);
        }
        return 0;
    }
}
