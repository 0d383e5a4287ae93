package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Findings come back as they were kept, or not at all. */
class KeptFindingsTest {
    private static final Place AT = new Place("scenarios/blouse.yaml", 3, 7);
    private static final List<String> SOURCES = List.of("/shop/content", "/program.jar");
    private static final Findings FINDINGS = new Findings(
            "look",
            "contents",
            1,
            List.of(
                    Problem.error("one", Optional.of(AT), "a", "ä \"quoted\"").with(new Fix.Quote(AT)),
                    Problem.warning("two", Optional.empty()).because("first", "second"),
                    Problem.note("three", Optional.of(AT)).with(new Fix.Replace(AT, "old", "now")),
                    Problem.error("four", Optional.of(AT)).with(new Fix.Remove(AT)),
                    Problem.error("five", Optional.of(AT)).with(new Fix.Insert(AT, "once: true"))),
            List.of(new Findings.Hidden("scenario/blouse", 2, true), new Findings.Hidden("module/eyes", 1, false)));

    @TempDir
    Path temp;

    private KeptFindings kept;

    @BeforeEach
    void keep() {
        kept = of("0.1.0 jar");
        assertThat(kept.keep(SOURCES, FINDINGS)).isTrue();
    }

    private KeptFindings of(String program) {
        return new Profile(temp, Disk.real()).findings(program);
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("findings"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void theyComeBackAsTheyWere() {
        assertThat(of("0.1.0 jar").find(SOURCES, "look")).contains(FINDINGS);
    }

    @Test
    void anotherLookAnotherProgramOrOtherSourcesHaveNone() {
        assertThat(kept.find(SOURCES, "other")).isEmpty();
        assertThat(of("0.2.0 jar").find(SOURCES, "look")).isEmpty();
        assertThat(kept.find(List.of("/shop/content"), "look")).isEmpty();
    }

    @Test
    void aBitThatTurnsOverNeverChangesOne() throws IOException {
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < whole.length; i++) {
            byte[] turned = whole.clone();
            turned[i] ^= (byte) (1 << i % 8);
            Files.write(file(), turned);
            assertThat(kept.find(SOURCES, "look")).as("byte " + i).isEmpty();
        }
    }

    @Test
    void aFileThatIsCutOrGrownCountsAsNone() throws IOException {
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(kept.find(SOURCES, "look")).as("first " + length).isEmpty();
        }
        Files.write(file(), Arrays.copyOf(whole, whole.length + 3));
        assertThat(kept.find(SOURCES, "look")).isEmpty();
        Files.write(file(), Arrays.copyOf(whole, 9 << 20));
        assertThat(kept.find(SOURCES, "look")).as("larger than any").isEmpty();
    }

    @Test
    void aFileThatSomebodyEditedCountsAsNone() throws IOException {
        String text = Files.readString(file());
        Files.writeString(file(), text.replace("\"ERROR\"", "\"NOTE\""));
        assertThat(kept.find(SOURCES, "look")).isEmpty();
        Files.writeString(file(), text);
        assertThat(kept.find(SOURCES, "look")).as("control").contains(FINDINGS);
    }

    @Test
    void aSealOverSomethingThatIsNoFindingsHelpsNothing() throws IOException {
        for (String body : List.of("{}", "[]", "{\"look\":\"look\"}", "null", "{\"look\":\"look\",\"problems\":7}")) {
            String head = StrictJson.bytes(StrictJson.empty()
                            .put("format", 1)
                            .put("program", "0.1.0 jar")
                            .put("look", "look")
                            .put("body", Bytes.of(body).sha256()))
                    .text();
            Files.write(file(), (head + "\n" + body).getBytes(StandardCharsets.UTF_8));
            assertThat(kept.find(SOURCES, "look")).as(body).isEmpty();
        }
    }

    @Test
    void whereThereIsAFolderInItsPlaceNothingIsKeptAndNothingFails() throws IOException {
        Path file = file();
        Files.delete(file);
        Files.createDirectories(file.resolve("inside"));
        assertThat(kept.find(SOURCES, "look")).isEmpty();
        assertThat(kept.keep(SOURCES, FINDINGS)).isFalse();
    }
}
