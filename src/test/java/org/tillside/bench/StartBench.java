package org.tillside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start of the process to the first painted page, measured from outside, beside a bare window. */
@Tag("bench")
class StartBench {
    private static final Path JAR = Path.of("target", "tillside.jar").toAbsolutePath();
    private static final Path ARCHIVE = Path.of("target", "tillside.jsa").toAbsolutePath();
    private static final String PLAIN = "Process start to the first painted page of the demo shop";
    private static final String ARCHIVED = PLAIN + ", with the class archive of the build";

    private static final String BESIDE = "The first page beside a well-known Swing program of Debian";
    private static final String FOUR_TIMES = "at least 4 times faster";

    @TempDir
    Path data;

    @Test
    void aPageIsThereSoon() throws Exception {
        if (!Files.exists(JAR)) {
            Noted.absent(PLAIN, "at most 2.2 ×", "the jar is built by mvn package");
            return;
        }
        makeDemo();
        tilesAreSeen();
        Noted.ratio(
                PLAIN,
                2.2,
                Pairs.of(1, 9, () -> ours(List.of()), () -> bare(List.of())),
                "a bare FlatLaf and MigLayout window",
                "text layout and the look's defaults are most of what is left; lay out the tiles once, not twice");
        if (!Files.exists(ARCHIVE)) {
            Noted.absent(ARCHIVED, "at most 1.6 ×", "the build made no archive");
            return;
        }
        List<String> flags = List.of("-XX:SharedArchiveFile=" + ARCHIVE);
        Noted.ratio(
                ARCHIVED,
                1.6,
                Pairs.of(1, 9, () -> ours(flags), () -> bare(flags)),
                "the bare window under the same archive",
                "what remains is work and not class loading: text layout and painting in the interpreter");
    }

    @Test
    void aPageIsThereSoonerThanWellKnownPrograms() throws Exception {
        if (!Files.exists(JAR)) {
            Noted.absent(BESIDE, FOUR_TIMES, "the jar is built by mvn package");
            return;
        }
        makeDemo();
        beside("sweethome3d", "freeplane");
    }

    /** What the program calls shown: every tile is on the screen, with all that is drawn in one. */
    private void tilesAreSeen() throws Exception {
        List<String> all = List.of(Java.binary(), "-Dtillside.until-shown=true", "-jar", JAR.toString());
        ShownTiles seen = ShownTiles.of(all, Map.of("XDG_DATA_HOME", data.toString()));
        Noted.note(
                "Shown means that the tiles are painted",
                "every tile that is said to be shown",
                seen.painted() + " of " + seen.told()
                        + " tiles, looked at on the screen before anything else is painted",
                "the control, the same places when the window is gone: " + seen.without(),
                seen.told() > 0 && seen.painted() == seen.told() && seen.without() == 0,
                "missed: the window says too early that its page is there");
    }

    private void makeDemo() throws Exception {
        Files.createDirectories(data.resolve("tillside"));
        Path shop = data.resolve("tillside/shops/demo");
        new ProcessBuilder(Java.binary(), "-jar", JAR.toString(), "demo", shop.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        ours(List.of(), "--shop", shop.toString());
        closedOnce(shop);
    }

    /** The list of recent shops leads to the demo shop, as after any earlier start. */
    private void closedOnce(Path shop) throws IOException {
        Files.writeString(
                data.resolve("tillside/recent.json"),
                "{\"shops\":[{\"id\":\"demo\",\"folder\":\"" + shop.toRealPath() + "\",\"name\":\"Demo\"}]}");
    }

    private double ours(List<String> flags, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(flags);
        all.addAll(List.of("-Dtillside.until-shown=true", "-jar", JAR.toString()));
        all.addAll(List.of(arguments));
        return Java.untilShown(all, Map.of("XDG_DATA_HOME", data.toString()));
    }

    private double bare(List<String> flags) throws IOException {
        List<String> all = new ArrayList<>(flags);
        String classes = Path.of("target", "test-classes").toAbsolutePath().toString();
        all.addAll(List.of("-cp", JAR + ":" + classes, "org.tillside.bench.BareWindow"));
        return Java.untilShown(all, Map.of());
    }

    /** The first of these programs that is installed and shows a window; it too was started before, with settings of its own. */
    private void beside(String... programs) throws Exception {
        List<String> there = List.of(programs).stream()
                .filter(it -> FirstWindow.program(it).isPresent())
                .toList();
        String lacks = there.isEmpty()
                ? "install " + String.join(" or ", programs)
                : FirstWindow.lacks().orElse("");
        for (String other : lacks.isEmpty() ? there : List.<String>of()) {
            try {
                compare(other);
                return;
            } catch (IOException nothingShown) {
                lacks = nothingShown.getMessage();
            }
        }
        Noted.absent(BESIDE, FOUR_TIMES, lacks);
    }

    private void compare(String other) throws Exception {
        FirstWindow eyes = new FirstWindow();
        Pairs pairs = Pairs.of(1, 9, () -> seen(eyes), () -> seen(eyes, other));
        double faster = 1 / pairs.ratio();
        Noted.note(
                BESIDE,
                FOUR_TIMES,
                String.format(Locale.ROOT, "%.1f times faster (%s)", faster, Pairs.shown(pairs.ours())),
                pairs.against(other),
                faster >= 4,
                "the first page has yet to come sooner");
    }

    /** As it is told to be started: with the class archive where the build made one. */
    private double seen(FirstWindow eyes) throws Exception {
        List<String> all = new ArrayList<>(List.of(Java.binary()));
        if (Files.exists(ARCHIVE)) {
            all.add("-XX:SharedArchiveFile=" + ARCHIVE);
        }
        all.addAll(List.of("-jar", JAR.toString()));
        return eyes.seconds(all, Map.of("XDG_DATA_HOME", data.toString()));
    }

    private double seen(FirstWindow eyes, String program) throws Exception {
        Path home = Files.createDirectories(data.resolve(program));
        return eyes.seconds(
                List.of(program),
                Map.of(
                        "HOME", home.toString(),
                        "XDG_CONFIG_HOME", home.toString(),
                        "JAVA_TOOL_OPTIONS", "-Duser.home=" + home));
    }
}
