package org.tillside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line's check, as a build server runs it. */
class CheckCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int check(String... args) {
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(args);
    }

    private void pack(String version) throws IOException {
        Files.createDirectories(folder.resolve("p"));
        Files.writeString(folder.resolve("p/pack.yaml"), "format: 1\nid: p\ntitle: P\n" + version);
    }

    @Test
    void aSoundPackIsFine() throws IOException {
        pack("version: 1.0.0\n");
        assertThat(check(folder.toString())).isZero();
        assertThat(out.toString().strip()).isEqualTo("1 pack, 0 errors, 0 warnings, 0 notes");
    }

    @Test
    void anErrorHasItsPlaceRuleAndSentence() throws IOException {
        pack("verison: 1.0.0\n");
        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("p/pack.yaml:4:1 error unknown-key verison is not a key here.");
    }

    @Test
    void forToolsItIsJson() throws IOException {
        pack("verison: 1.0.0\n");
        assertThat(check("--json", folder.resolve("p").toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "{\"file\":\"pack.yaml\",\"line\":4,\"column\":1,\"severity\":\"error\",\"rule\":\"unknown-key\"");
    }

    @Test
    void whatIsNoFolderIsWrongUse() {
        assertThat(check(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(check(folder.toString())).isEqualTo(2);
    }
}
