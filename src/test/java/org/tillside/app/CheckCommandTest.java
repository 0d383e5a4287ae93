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

    @Test
    void aPackThatLeansOnTheBundledOneIsReadOverIt() throws IOException {
        pack("version: 1.0.0\n");
        Files.createDirectories(folder.resolve("p/programmes"));
        Files.writeString(
                folder.resolve("p/programmes/short.yaml"),
                "id: short\ntitle: Short\nsteps:\n"
                        + "  - {id: greet, day: 1, module: greeting-30-30}\n"
                        + "  - {id: nowhere, day: 2, module: no-such-module}\n");
        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("p/programmes/short.yaml:5:35 error unknown-module")
                .contains("1 pack, 1 errors");
        out.getBuffer().setLength(0);
        assertThat(check("--alone", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("short.yaml:4:33 error unknown-module");
    }

    @Test
    void theBundledPackHasNoFindingsOverItselfOrAlone() {
        assertThat(check("content")).as(out.toString()).isZero();
        assertThat(check("--alone", "content")).as(out.toString()).isZero();
        assertThat(out.toString().strip().lines()).containsOnly("1 pack, 0 errors, 0 warnings, 0 notes");
    }

    @Test
    void whatIsWrongInThePacksBelowIsNotTold() throws IOException {
        pack("version: 1.0.0\n");
        Path other = folder.resolveSibling(folder.getFileName() + "-other");
        Files.createDirectories(other.resolve("q"));
        Files.writeString(other.resolve("q/pack.yaml"), "format: 1\nid: q\ntitle: Q\nverison: 1\n");
        CommandLine root = new CommandLine(new Tillside()).setOut(new PrintWriter(out, true));
        assertThat(root.execute("check", "--content", other.toString(), folder.toString()))
                .isZero();
        assertThat(out.toString()).doesNotContain("verison");
        assertThat(root.execute("check", other.toString())).as("control").isEqualTo(1);
    }
}
