package org.tillside.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Problem;
import org.tillside.library.Guide;
import org.tillside.library.PackSource;
import org.tillside.records.Disk;
import org.tillside.records.KeptFindings;
import org.tillside.records.Profile;

/** A second look says what a fresh check says, and sees every kind of change. */
class ContentLookTest {
    private static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String FILE = "skills.yaml";

    @TempDir
    Path temp;

    private Path pack;
    private List<PackSource> packs;
    private List<Problem> first;

    /** The guide's pack with an unknown key, which has a fix, and a scenario that is no YAML: neither can be used. */
    @BeforeEach
    void check() throws IOException {
        pack = temp.resolve("pack");
        Guide guide = new Guide();
        for (String file : guide.list().files()) {
            write(file, guide.text(file));
        }
        write(FILE, Files.readString(pack.resolve(FILE)) + "colour: red\n");
        write("scenarios/torn.yaml", "id: torn\ntitle: [\n");
        packs = List.of(PackSource.folder(pack));
        ContentLook look = new ContentLook(packs, kept("0.1.0"), NOW);
        run(look);
        first = look.problems();
        assertThat(first).extracting(Problem::key).contains("unknown-key");
        assertThat(look.hidden()).hasSize(2);
    }

    private void write(String file, String text) throws IOException {
        Path to = pack.resolve(file);
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
        Files.setLastModifiedTime(to, FileTime.from(LONG_AGO));
    }

    private Optional<KeptFindings> kept(String program) {
        return Optional.of(new Profile(temp.resolve("profile"), Disk.real()).findings(program));
    }

    private static void run(ContentLook look) {
        while (look.more()) {
            look.step();
        }
    }

    private ContentLook looked() {
        ContentLook look = new ContentLook(packs, kept("0.1.0"), NOW);
        look.step();
        return look;
    }

    private List<Problem> fresh() {
        return new ContentCheck(packs, List.of()).run();
    }

    /** The change is not overlooked at the first glance, and in the end everything is as a fresh check says. */
    private void isSeen() {
        ContentLook look = looked();
        assertThat(look.isKnown()).as("known at a glance").isFalse();
        run(look);
        assertThat(look.problems()).isEqualTo(fresh());
    }

    @Test
    void withNothingChangedTheSameIsKnownAtOnceAndStaysWhenTheFilesWereRead() {
        ContentLook look = looked();
        assertThat(look.isKnown()).isTrue();
        assertThat(look.problems()).isEqualTo(first).isEqualTo(fresh());
        ContentCheck check = new ContentCheck(packs, List.of());
        check.run();
        assertThat(look.hidden()).isEqualTo(check.hidden());
        assertThat(look.first()).isEqualTo(check.first());
        look.step();
        assertThat(look.more()).as("more than a look and a comparison").isFalse();
        assertThat(look.isKnown()).isTrue();
    }

    @Test
    void anotherSizeIsSeen() throws IOException {
        write(FILE, Files.readString(pack.resolve(FILE)) + "color: red\n");
        isSeen();
        assertThat(fresh()).as("control").isNotEqualTo(first);
    }

    @Test
    void anotherTimeIsSeen() throws IOException {
        Files.setLastModifiedTime(pack.resolve(FILE), FileTime.from(LONG_AGO.plusMillis(1)));
        isSeen();
    }

    @Test
    void otherWordsOfTheSameSizeAndTimeAreFoundWhenTheFilesAreRead() throws IOException {
        write(FILE, Files.readString(pack.resolve(FILE)).replace("colour: red", "odours: red"));
        ContentLook look = looked();
        assertThat(look.problems())
                .as("the control: size and time alone do not tell")
                .isEqualTo(first)
                .isNotEqualTo(fresh());
        look.step();
        assertThat(look.isKnown()).isFalse();
        run(look);
        assertThat(look.problems()).isEqualTo(fresh());
        ContentLook again = looked();
        assertThat(again.isKnown()).isTrue();
        assertThat(again.problems()).isEqualTo(fresh());
    }

    @Test
    void aFileThatCameOrWentOrHasAnotherNameIsSeen() throws IOException {
        write("notes.yaml", "id: notes\n");
        isSeen();
        Files.move(pack.resolve("notes.yaml"), pack.resolve("noted.yaml"));
        isSeen();
        Files.delete(pack.resolve("noted.yaml"));
        isSeen();
    }

    @Test
    void aFolderInPlaceOfAFileIsSeen() throws IOException {
        Files.createDirectories(pack.resolve("empty.yaml"));
        isSeen();
    }

    @Test
    void anotherProgramChecksForItself() {
        ContentLook look = new ContentLook(packs, kept("0.1.1"), NOW);
        look.step();
        assertThat(look.isKnown()).isFalse();
    }

    @Test
    void anotherPackBelowIsSeen() {
        packs = List.of(packs.get(0), PackSource.folder(temp.resolve("none")));
        isSeen();
    }

    @Test
    void damagedFindingsAreAsGoodAsNone() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("profile/findings"))) {
            Files.writeString(files.findFirst().orElseThrow(), "{");
        }
        isSeen();
    }

    @Test
    void whatWasJustWrittenMayBeWrittenAgainAndIsNotKept() throws IOException {
        Files.setLastModifiedTime(pack.resolve(FILE), FileTime.from(NOW.minusMillis(500)));
        run(looked());
        isSeen();
        Files.setLastModifiedTime(pack.resolve(FILE), FileTime.from(NOW.minusSeconds(5)));
        run(looked());
        assertThat(looked().isKnown()).as("control").isTrue();
    }

    @Test
    void draftsAreCheckedEachTime() {
        packs = List.of(PackSource.over(packs.get(0), java.util.Map.of(FILE, "skills: []\n")));
        run(looked());
        isSeen();
    }

    @Test
    void withoutAPlaceToKeepThemEverythingIsChecked() {
        ContentLook look = new ContentLook(packs, Optional.empty(), NOW);
        run(look);
        assertThat(look.isKnown()).isFalse();
        assertThat(look.problems()).isEqualTo(first);
    }
}
