package org.tillside.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tillside.content.Catalogue;
import org.tillside.content.Problem;

/** Every kind of file with every kind of damage that a disk, an editor or another program does to it as a whole. */
class DamagedFilesTest {
    /** One of each kind, and what breaks with it. */
    static Stream<String> files() {
        return Stream.of(
                "pack.yaml",
                "skills.yaml",
                "curriculum.yaml",
                "changes.yaml",
                "programmes/first-week.yaml",
                "modules/greet/module.yaml",
                "modules/greet/quiz.yaml",
                "modules/greet/1-eyes.md",
                "forms/door.yaml",
                "scenarios/cold-tea.yaml",
                "scenarios/one.lv.yaml");
    }

    @TempDir
    private Path folder;

    private final Guide guide = new Guide();
    private Catalogue whole;

    @BeforeEach
    void write() throws IOException {
        for (String file : guide.list().files()) {
            Path there = folder.resolve("p").resolve(file);
            Files.createDirectories(there.getParent());
            Files.writeString(there, guide.text(file));
        }
        whole = read();
    }

    private Catalogue read() {
        return Library.read(List.of(PackSource.folder(folder)), "lv");
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachDamageIsFoundWhereItIsAndTheRestIsThere(String file) throws IOException {
        Path there = folder.resolve("p").resolve(file);
        byte[] good = Files.readAllBytes(there);
        for (Map.Entry<String, byte[]> damage : damages(guide.text(file)).entrySet()) {
            Files.write(there, damage.getValue());
            found(file, damage.getKey());
        }
        Files.write(there, good);
        assertThat(read()).isEqualTo(whole);
    }

    /** Each by the finding that it must give. */
    private static Map<String, byte[]> damages(String text) {
        Map<String, byte[]> damages = new LinkedHashMap<>();
        damages.put("empty-file", new byte[0]);
        damages.put("not-utf8", text.getBytes(StandardCharsets.UTF_16));
        damages.put("too-large", (text + "#".repeat(600 << 10)).getBytes(StandardCharsets.UTF_8));
        return damages;
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyCommentsAndOtherLettersAreFoundToo(String file) throws IOException {
        Path there = folder.resolve("p").resolve(file);
        if (file.endsWith(".yaml")) {
            Files.writeString(there, "# nothing here yet\n\n# nor here\n");
            found(file, "empty-file");
            Files.writeString(there, "x: [" + "a, ".repeat(60_000) + "]\n");
            found(file, "too-many");
        }
        Files.write(there, (guide.text(file) + "\n# caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        found(file, "not-utf8");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFolderInItsPlaceIsNoFile(String file) throws IOException {
        Path there = folder.resolve("p").resolve(file);
        Files.delete(there);
        Files.createDirectories(there);
        found(file, "not-a-file");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aLinkThatLeadsInACircleIsNotFollowed(String file) throws IOException {
        Path there = folder.resolve("p").resolve(file);
        Files.delete(there);
        Files.createSymbolicLink(there, there.getFileName());
        found(file, "link-out-of-pack");
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatCannotBeOpenedIsUnreadable(String file) {
        Catalogue read = Library.read(List.of(new Locked(guide.copy(), file)), "lv");
        assertThat(keysAt(read, file)).contains("unreadable");
        theRestIsThere(read);
    }

    @ParameterizedTest
    @MethodSource("files")
    void lineEndsOfAnySystemAreLineEnds(String file) throws IOException {
        Path there = folder.resolve("p").resolve(file);
        for (String end : List.of("\r\n", "\r")) {
            Files.write(there, guide.text(file).replace("\n", end).getBytes(StandardCharsets.UTF_8));
            assertThat(read()).as("%s with %s", file, end.length()).isEqualTo(whole);
        }
        Files.writeString(there, "\uFEFF" + guide.text(file));
        assertThat(read()).as("%s with a byte order mark", file).isEqualTo(whole);
    }

    @Test
    void aLetterOfAnotherEncodingHasItsLineWhateverTheLineEnds() throws IOException {
        Charset latin = StandardCharsets.ISO_8859_1;
        Path there = folder.resolve("p/forms/door.yaml");
        Files.write(there, "id: door\rtitle: caf\u00e9\r".getBytes(latin));
        assertThat(read().problems().stream()
                        .filter(problem -> problem.key().equals("not-utf8"))
                        .map(problem -> problem.place().orElseThrow().toString()))
                .containsExactly("p/forms/door.yaml:2:11");
    }

    @Test
    void twoFilesWithOneIdAreOneTooMany() throws IOException {
        Files.writeString(folder.resolve("p/forms/Door.yaml"), guide.text("forms/door.yaml"));
        assertThat(keys(read())).contains("id-taken");
        Files.writeString(
                folder.resolve("p/forms/Door.yaml"),
                guide.text("forms/door.yaml").replaceFirst("id: door", "id: Door"));
        assertThat(keysAt(read(), "forms/Door.yaml")).contains("not-an-id");
    }

    private void found(String file, String key) {
        Catalogue read = read();
        if (!key.isEmpty()) {
            assertThat(keysAt(read, file)).as("%s of %s", key, file).contains(key);
        }
        theRestIsThere(read);
    }

    private static List<String> keys(Catalogue read) {
        return read.problems().stream().map(Problem::key).toList();
    }

    private static List<String> keysAt(Catalogue read, String file) {
        return read.problems().stream()
                .filter(problem -> problem.place().orElseThrow().file().endsWith(file))
                .map(Problem::key)
                .toList();
    }

    private void theRestIsThere(Catalogue read) {
        assertThat(read.packs()).hasSize(1);
        assertThat(read.forms().size()).isGreaterThanOrEqualTo(whole.forms().size() - 1);
        assertThat(read.scenarios().size())
                .isGreaterThanOrEqualTo(whole.scenarios().size() - 1);
        assertThat(read.modules().size()).isGreaterThanOrEqualTo(whole.modules().size() - 1);
    }

    /** A pack of which one file may not be opened. */
    private record Locked(PackSource pack, String file) implements PackSource {
        @Override
        public String name() {
            return pack.name();
        }

        @Override
        public Listing list() {
            return pack.list();
        }

        @Override
        public InputStream open(String wanted) throws IOException {
            if (wanted.equals(file)) {
                throw new java.nio.file.AccessDeniedException(file);
            }
            return pack.open(wanted);
        }
    }
}
