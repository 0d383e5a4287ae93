package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.faults.MemoryFolder;

class ContentFilesTest {
    private static final String FILE = "tillside/scenarios/blouse.yaml";

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Shops.Hands hands = new Shops.Hands();
    private final Surroundings world = Shops.world(hands, 1);
    private ShopFolder shop;
    private ContentFiles files;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        files = new ContentFiles(shop, world);
    }

    private Path path() {
        return shop.content().resolve(FILE);
    }

    private static ContentFiles.Mark done(ContentFiles.Outcome it) {
        assertThat(it).isInstanceOf(ContentFiles.Outcome.Done.class);
        return ((ContentFiles.Outcome.Done) it).mark();
    }

    private static Problem refused(ContentFiles.Outcome it) {
        assertThat(it).isInstanceOf(ContentFiles.Outcome.Refused.class);
        return ((ContentFiles.Outcome.Refused) it).why();
    }

    private List<String> versions() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Versions.Version it : files.versions().of(FILE)) {
            texts.add(files.versions().text(it));
        }
        return texts;
    }

    @Test
    void aTextIsSavedToTheByteAndReadAgain() throws IOException {
        String text = "\ufeffid: blouse\r\ntitle: \"Āā😀\"\nlast";
        ContentFiles.Mark mark = done(files.save(FILE, text, ContentFiles.Mark.NONE));
        assertThat(Files.readString(path())).isEqualTo(text);
        assertThat(files.read(FILE)).isEqualTo(new ContentFiles.Found.Text(text, mark));
        assertThat(Files.getPosixFilePermissions(path()))
                .as("not its maker's alone")
                .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-rw-r--"));
        done(files.save(FILE, "other", mark));
        assertThat(Files.getPosixFilePermissions(path())).isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
    }

    @Test
    void whatAnotherProgramWroteIsNeverWrittenOver() throws IOException {
        ContentFiles.Mark mark = done(files.save(FILE, "mine", ContentFiles.Mark.NONE));
        Files.writeString(path(), "theirs");
        ContentFiles.Outcome outcome = files.save(FILE, "mine again", mark);
        assertThat(outcome).isInstanceOfSatisfying(ContentFiles.Outcome.Changed.class, it -> assertThat(it.now())
                .isInstanceOfSatisfying(ContentFiles.Found.Text.class, now -> assertThat(now.text())
                        .isEqualTo("theirs")));
        assertThat(path()).hasContent("theirs");
        Files.delete(path());
        assertThat(files.save(FILE, "mine again", mark))
                .isEqualTo(new ContentFiles.Outcome.Changed(FILE, new ContentFiles.Found.Missing()));
        assertThat(Files.exists(path())).isFalse();
        Files.writeString(path(), "new");
        assertThat(files.save(FILE, "x", ContentFiles.Mark.NONE)).isInstanceOf(ContentFiles.Outcome.Changed.class);
    }

    @Test
    void anotherWindowOnTheSameFileIsAnotherProgram() {
        ContentFiles other = new ContentFiles(shop, Shops.world(hands, 2).with(world.disk()));
        ContentFiles.Mark both = done(files.save(FILE, "both", ContentFiles.Mark.NONE));
        done(other.save(FILE, "the other", both));
        assertThat(files.save(FILE, "this one", both)).isInstanceOf(ContentFiles.Outcome.Changed.class);
    }

    @Test
    void whoIsQuickerAtTheLastMomentIsNotWrittenOverEither() throws IOException {
        ContentFiles.Mark mark = done(files.save(FILE, "seen", ContentFiles.Mark.NONE));
        Quick quick = new Quick();
        ContentFiles late = new ContentFiles(shop, world.with(quick));
        assertThat(late.save(FILE, "mine", mark)).isInstanceOf(ContentFiles.Outcome.Changed.class);
        assertThat(path()).hasContent("quicker");
        assertThat(names(path().getParent())).containsExactly("blouse.yaml");
    }

    /** A disk on which another program writes the file while ours is being written beside it. */
    private final class Quick extends BrokenDisk {
        Quick() {
            super("nothing");
        }

        @Override
        public Handle open(Path file) throws IOException {
            if (file.getParent().equals(path().getParent())) {
                Files.writeString(path(), "quicker");
            }
            return super.open(file);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theVersionsAreTheNewestTwentyAndTheLastOfEachDayForThirtyDays() throws IOException {
        ContentFiles.Mark mark = ContentFiles.Mark.NONE;
        for (int day = 0; day < 60; day++) {
            for (int i = 0; i < 3; i++) {
                mark = done(files.save(FILE, "day " + day + " text " + i, mark));
                hands.pass(Duration.ofMinutes(1));
            }
            hands.pass(Duration.ofDays(1).minusMinutes(3));
        }
        List<String> kept = versions();
        assertThat(kept.subList(0, Versions.NEWEST))
                .startsWith("day 59 text 2", "day 59 text 1")
                .endsWith("day 53 text 1");
        assertThat(kept.subList(Versions.NEWEST, kept.size()))
                .startsWith("day 52 text 2", "day 51 text 2")
                .endsWith("day 29 text 2");
    }

    @Test
    void whatLayThereBeforeTheFirstSavingIsAVersionToo() throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), "by hand");
        ContentFiles.Found.Text found = (ContentFiles.Found.Text) files.read(FILE);
        ContentFiles.Mark mark = done(files.save(FILE, "by the Studio", found.mark()));
        assertThat(versions()).containsExactly("by the Studio", "by hand");
        done(files.save(FILE, "by the Studio", mark));
        assertThat(versions()).as("saving the same again is no version").hasSize(2);
    }

    @Test
    void whatIsDeletedLiesInTheBinAndComesBack() throws IOException {
        String sidecar = "tillside/scenarios/blouse.lv.yaml";
        ContentFiles.Mark one = done(files.save(FILE, "one", ContentFiles.Mark.NONE));
        ContentFiles.Mark two = done(files.save(sidecar, "two", ContentFiles.Mark.NONE));
        assertThat(files.delete(Map.of(FILE, one, sidecar, one))).isInstanceOf(ContentFiles.Outcome.Changed.class);
        assertThat(files.bin().list()).isEmpty();
        done(files.delete(Map.of(FILE, one, sidecar, two)));
        assertThat(names(path().getParent())).isEmpty();
        Bin.Binned binned = files.bin().list().get(0);
        assertThat(binned.files()).containsExactly(sidecar, FILE);
        assertThat(binned.size()).isEqualTo(6);
        assertThat(files.bin().text(binned, FILE)).isEqualTo("one");
        Files.writeString(path(), "in its place");
        assertThat(files.restore(binned)).isInstanceOf(ContentFiles.Outcome.Changed.class);
        assertThat(files.bin().list()).containsExactly(binned);
        Files.delete(path());
        done(files.restore(binned));
        assertThat(path()).hasContent("one");
        assertThat(files.bin().list()).isEmpty();
    }

    @Test
    void theBinIsEmptiedOnlyOfWhatHasLainThereForNinetyDays() throws IOException {
        done(files.delete(Map.of(FILE, done(files.save(FILE, "old", ContentFiles.Mark.NONE)))));
        hands.pass(Duration.ofDays(89));
        done(files.delete(Map.of(FILE, done(files.save(FILE, "young", ContentFiles.Mark.NONE)))));
        assertThat(files.bin().empty()).isZero();
        hands.pass(Duration.ofDays(1));
        assertThat(files.bin().list()).hasSize(2);
        assertThat(files.bin().empty()).isEqualTo(1);
        assertThat(files.bin().text(files.bin().list().get(0), FILE)).isEqualTo("young");
    }

    @Test
    void whatNoFileCanHoldIsRefused() {
        Problem half = refused(files.save(FILE, "a\nb😀\ud83d", ContentFiles.Mark.NONE));
        assertThat(half).isEqualTo(Problem.error("half-character", half.place()));
        assertThat(half.place()).contains(new Place(FILE, 2, 3));
        assertThat(refused(files.save(FILE, "y".repeat(ContentFiles.LARGEST + 1), ContentFiles.Mark.NONE))
                        .key())
                .isEqualTo("too-large");
        assertThat(Files.exists(path())).isFalse();
    }

    @Test
    void nothingOutsideTheContentIsReadOrWritten() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.yaml"), "outside");
        Files.createDirectories(path().getParent());
        Files.createSymbolicLink(path(), outside);
        assertThat(files.read(FILE)).isInstanceOf(ContentFiles.Found.Unreadable.class);
        assertThat(refused(files.save(FILE, "x", ContentFiles.Mark.NONE)).key()).isEqualTo("not-written");
        assertThat(refused(files.save("../shop.json", "x", ContentFiles.Mark.NONE))
                        .key())
                .isEqualTo("not-written");
        assertThat(outside).hasContent("outside");
        Path inside = Files.writeString(path().resolveSibling("real.yaml"), "real");
        String link = "tillside/scenarios/link.yaml";
        Files.createSymbolicLink(shop.content().resolve(link), inside);
        ContentFiles.Found.Text found = (ContentFiles.Found.Text) files.read(link);
        done(files.save(link, "through the link", found.mark()));
        assertThat(inside).hasContent("through the link");
        assertThat(shop.content().resolve(link)).isSymbolicLink();
    }

    @Test
    void aFileThatIsNotUtf8OrTooLargeIsNotRead() throws IOException {
        Files.createDirectories(path().getParent());
        Files.write(path(), new byte[] {'a', (byte) 0xe4});
        assertThat(files.read(FILE))
                .isEqualTo(new ContentFiles.Found.Unreadable(
                        Problem.error("not-utf8", java.util.Optional.of(new Place(FILE, 1, 1)))));
        Files.write(path(), new byte[ContentFiles.LARGEST + 1]);
        assertThat(files.read(FILE)).isInstanceOfSatisfying(ContentFiles.Found.Unreadable.class, it -> assertThat(
                        it.why().key())
                .isEqualTo("too-large"));
    }
}
