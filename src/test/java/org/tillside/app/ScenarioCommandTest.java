package org.tillside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenarioCommandTest {
    private static final String SHORT = """
            id: bag
            title: The bag
            about: A bag is torn.
            skills: [listening]
            minutes: 1
            customer:
              name: Marta
              age: 50s
              manner: calm
              face: marta
            setting: Monday.
            start: counter
            scenes:
              counter:
                says: It is torn.
                mood: upset
                replies:
                  - id: look
                    say: Let me see.
                    to: mended
                    scores: {listening: 2}
                    feedback: You look first.
                  - id: shrug
                    say: It happens.
                    to: gone
                    feedback: It does, to her.
            endings:
              mended:
                title: Mended
                outcome: pleased
                debrief: She thanks you.
              gone:
                title: Gone
                outcome: lost
                debrief: She tells her friends.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("bag.yaml");
        Files.writeString(file, SHORT);
    }

    private int run(String... args) {
        return new CommandLine(new ScenarioCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private JsonNode json() {
        assertThat(out.toString().strip().lines()).hasSize(1);
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void exploresAFile() {
        assertThat(run("explore", file.toString())).as(err.toString()).isZero();
        assertThat(out.toString()).contains("maximum   2", "guessing  1.00", "best      look", "mended: 1 ways");
    }

    @Test
    void exploresAsJson() {
        assertThat(run("explore", "--json", file.toString())).isZero();
        assertThat(json().get("maximum").intValue()).isEqualTo(2);
        assertThat(json().get("endings").size()).isEqualTo(2);
    }

    @Test
    void playsByReplies() {
        assertThat(run("play", file.toString(), "--replies", "shrug")).isZero();
        assertThat(out.toString()).contains("better: look, up to 2", "ends with gone (lost)", "0 of 2 points");
    }

    @Test
    void playsAsJsonAndSaysWhatCannotBeChosen() {
        assertThat(run("play", file.toString(), "--json", "--replies", "nothing"))
                .isEqualTo(1);
        assertThat(json().get("refused").get(0).stringValue()).isEqualTo("nothing");
        assertThat(json().get("choices").size()).isEqualTo(2);
        assertThat(json().get("ending").isNull()).isTrue();
    }

    @Test
    void aBrokenFileIsOneAndAMissingOneIsTwo() throws IOException {
        Files.writeString(file, SHORT.replace("minutes: 1", "minutes: soon"));
        assertThat(run("explore", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("bag.yaml:5:");
        assertThat(run("explore", folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(run("play", file.toString(), "--replies", "Not An Id")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void aSceneThatNoPlayReachesIsAProblem() throws IOException {
        Files.writeString(file, SHORT.replace("    to: gone\n", "    to: mended\n"));
        assertThat(run("explore", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("gone: no play ends here");
    }
}
