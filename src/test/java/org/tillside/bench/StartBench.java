package org.tillside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @TempDir
    Path data;

    @Test
    void aPageIsThereSoon() throws Exception {
        if (!Files.exists(JAR)) {
            Noted.absent(PLAIN, "at most 2.2 ×", "the jar is built by mvn package");
            return;
        }
        Files.createDirectories(data.resolve("tillside"));
        Path shop = data.resolve("tillside/shops/demo");
        new ProcessBuilder(Java.binary(), "-jar", JAR.toString(), "demo", shop.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        ours(List.of(), "--shop", shop.toString());
        closedOnce(shop);
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
        beside("freeplane", "sweethome3d");
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

    private static void beside(String... programs) {
        boolean none = List.of(programs).stream().noneMatch(it -> Files.exists(Path.of("/usr/bin", it)));
        Noted.absent(
                "The first page beside a well-known Swing program of Debian",
                "at least 4 times faster",
                none
                        ? "neither " + String.join(" nor ", programs) + " is installed"
                        : "its first window has yet to be told from outside, by watching the display");
    }
}
