package org.tillside.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.app.Program;
import org.tillside.app.Visit;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names are data: no text in any field of any page opens a socket, reads a file, loads a class or throws. */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "the guard is a security manager, which later releases refuse")
class HostileTextTest {
    private static final String DAY = "2026-11-27";

    @TempDir
    Path temp;

    private Path canary;

    @BeforeEach
    void make() throws IOException {
        canary = Files.createDirectories(temp.resolve("canary")).resolve("canary.png");
        Files.write(canary, new byte[] {1, 2, 3});
        assertThat(Program.run(
                                "--content",
                                "content",
                                "demo",
                                temp.resolve("shop").toString(),
                                "--until",
                                DAY)
                        .code())
                .isZero();
    }

    @Test
    void everyFieldOfEveryPageTakesEveryText() throws IOException, InterruptedException {
        shows("bundles", Payloads.bundles(canary).size(), "in bundles");
        JsonNode control = show("control");
        List<String> caught = texts(control.get("seen"));
        assertThat(caught).anyMatch(it -> it.startsWith("socket 127.0.0.1:9"));
        assertThat(caught).anyMatch(it -> it.startsWith("file ") && it.endsWith("canary.png"));
        assertThat(control.get("trap").stringValue()).isEqualTo("yes");
    }

    @Test
    @Tag("soak")
    void everyTextByItself() throws IOException, InterruptedException {
        shows("all", Payloads.all(canary).size(), "each by itself");
    }

    private void shows(String what, int rounds, String how) throws IOException, InterruptedException {
        JsonNode shown = show(what);
        List<String> thrown = texts(shown.get("thrown"));
        List<String> seen = texts(shown.get("seen"));
        int payloads = Payloads.all(canary).size();
        Ledger.note(new Figure(
                "Hostile text",
                "Every text in every field of every page stays a text, " + how,
                "no socket, no file outside the pack, no class, no exception on the event thread",
                payloads + " texts in " + shown.get("planted").intValue() / rounds + " fields of records and in all"
                        + " content, " + shown.get("pages").intValue() + " pages and "
                        + shown.get("papers").intValue() + " papers: " + seen.size() + " reached out, "
                        + thrown.size() + " thrown",
                "plain labels with the same texts open sockets, read the file and load the class",
                seen.isEmpty() && thrown.isEmpty(),
                seen.isEmpty() && thrown.isEmpty() ? "" : (seen + " " + thrown)));
        assertThat(thrown).isEmpty();
        assertThat(seen).isEmpty();
        assertThat(shown.get("trap").stringValue()).isEqualTo("no");
        assertThat(payloads).isGreaterThanOrEqualTo(40);
        assertThat(shown.get("pages").intValue())
                .isEqualTo(rounds * (Visit.pages().size() + 4));
        assertThat(shown.get("papers").intValue()).isEqualTo(4 * rounds);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.stringValue()));
        return texts;
    }

    private JsonNode show(String what) throws IOException, InterruptedException {
        Path out = temp.resolve(what + ".out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.security.manager=allow",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir="
                                + Files.createDirectories(temp.toRealPath().resolve("tmp")),
                        // newer platforms build no component for an object unless told so: here they shall
                        "-Dswing.html.object=true",
                        "-Dfile.encoding=UTF-8",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileShow.class.getName(),
                        temp.toRealPath().toString(),
                        temp.toRealPath().resolve("shop").toString(),
                        Path.of("content").toAbsolutePath().toString(),
                        DAY,
                        what)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(lines.get(lines.size() - 1));
    }
}
