package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.faults.MemoryFolder;
import org.tillside.records.ContentFiles.Mark;
import org.tillside.records.TakeOver.Change;
import org.tillside.records.TakeOver.Outcome;

/** Many files at once: all of them or none, and whatever happens it is told and nothing is lost. */
class TakeOverTest {
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
        files.save("p/a.yaml", "a", Mark.NONE);
        files.save("p/b.yaml", "b", Mark.NONE);
        files.save("p/c.yaml", "c", Mark.NONE);
    }

    private static Change to(String file, String before, String now) {
        return new Change(file, Optional.of(Bytes.of(now)), before.isEmpty() ? Mark.NONE : Mark.of(Bytes.of(before)));
    }

    private static Change away(String file, String before) {
        return new Change(file, Optional.empty(), Mark.of(Bytes.of(before)));
    }

    private static List<Change> all() {
        return List.of(
                to("p/a.yaml", "a", "A"),
                to("p/b.yaml", "b", "B".repeat(2_000)),
                to("q/media/new.png", "", "new"),
                away("p/c.yaml", "c"));
    }

    /** Every file in the content, hidden ones too. */
    private Map<String, String> content() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> found = Files.walk(shop.content())) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                all.put(shop.content().relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }

    private List<String> versions(String file) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Versions.Version it : files.versions().of(file)) {
            texts.add(files.versions().text(it));
        }
        return texts;
    }

    @Test
    void allIsWrittenAndWhatWasThereIsKept() throws IOException {
        assertThat(files.takingOver().run(all())).isEqualTo(new Outcome.Done());
        assertThat(content())
                .isEqualTo(Map.of("p/a.yaml", "A", "p/b.yaml", "B".repeat(2_000), "q/media/new.png", "new"));
        assertThat(versions("p/a.yaml")).containsExactly("A", "a");
        assertThat(files.bin().list()).hasSize(1);
        assertThat(files.bin().text(files.bin().list().get(0), "p/c.yaml")).isEqualTo("c");
    }

    @Test
    void aPictureLargerThanAnyTextIsWrittenReplacedAndPutAway() throws IOException {
        String large = "x".repeat(3 << 20);
        String other = "y".repeat(3 << 20);
        assertThat(files.takingOver().run(List.of(to("p/m.png", "", large)))).isEqualTo(new Outcome.Done());
        assertThat(files.takingOver().run(List.of(to("p/m.png", large, other)))).isEqualTo(new Outcome.Done());
        assertThat(files.takingOver().run(List.of(away("p/m.png", other)))).isEqualTo(new Outcome.Done());
        assertThat(content()).doesNotContainKey("p/m.png");
        new AuthorErasure(shop, world.disk(), new PersonName("Anna Bērziņa", List.of())).apply();
        assertThat(files.versions().of("p/m.png"))
                .as("erasing a person passes it by")
                .hasSize(2);
    }

    @Test
    void whereOneFileIsNotAsItWasSeenNothingIsWritten() throws IOException {
        Files.writeString(shop.content().resolve("p/c.yaml"), "theirs");
        Map<String, String> before = content();
        assertThat(files.takingOver().run(all())).isEqualTo(new Outcome.Changed("p/c.yaml"));
        assertThat(content()).isEqualTo(before);
        Files.createDirectories(shop.content().resolve("q/media"));
        Files.writeString(shop.content().resolve("q/media/new.png"), "theirs");
        Files.writeString(shop.content().resolve("p/c.yaml"), "c");
        assertThat(files.takingOver().run(all())).isEqualTo(new Outcome.Changed("q/media/new.png"));
    }

    @Test
    void whoIsQuickerWhileItIsMadeReadyIsNotWrittenOver() throws IOException {
        BrokenDisk quick = new BrokenDisk("nothing") {
            @Override
            public Handle open(Path file) throws IOException {
                if (file.toString().contains("content/p/.b.yaml")) {
                    Files.writeString(shop.content().resolve("p/a.yaml"), "quicker");
                }
                return super.open(file);
            }
        };
        Outcome outcome = new ContentFiles(shop, world.with(quick)).takingOver().run(all());
        assertThat(outcome).isEqualTo(new Outcome.Changed("p/a.yaml"));
        assertThat(content()).isEqualTo(Map.of("p/a.yaml", "quicker", "p/b.yaml", "b", "p/c.yaml", "c"));
    }

    @Test
    void aDiskThatIsFullAtAnyByteLeavesEverythingAsItWas() throws IOException {
        Map<String, String> before = content();
        int refused = 0;
        for (long room = 0; room < 2_004; room += 61) {
            BrokenDisk full = new BrokenDisk("content/.*");
            full.room = room;
            Outcome outcome =
                    new ContentFiles(shop, world.with(full)).takingOver().run(all());
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, it -> assertThat(
                            it.why().key())
                    .isEqualTo("disk-full"));
            assertThat(content()).as("with room for " + room).isEqualTo(before);
            refused++;
        }
        assertThat(refused).isGreaterThan(30);
        BrokenDisk enough = new BrokenDisk("content/.*");
        enough.room = 2_004;
        assertThat(new ContentFiles(shop, world.with(enough)).takingOver().run(all()))
                .as("control")
                .isEqualTo(new Outcome.Done());
    }

    @Test
    void aForceThatFailsLeavesEverythingAsItWas() throws IOException {
        Map<String, String> before = content();
        BrokenDisk broken = new BrokenDisk("content/.*b.yaml.*");
        broken.failForces = 1;
        assertThat(new ContentFiles(shop, world.with(broken)).takingOver().run(all()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void whereTheLastStepFailsInTheMiddleAllOfItGoesBack() throws IOException {
        Map<String, String> before = content();
        BrokenDisk broken = new BrokenDisk("/\\.b\\.yaml-.*");
        broken.failReplaces = true;
        Outcome outcome =
                new ContentFiles(shop, world.with(broken)).takingOver().run(all());
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, it -> assertThat(
                        it.why().place().orElseThrow().file())
                .isEqualTo("p/b.yaml"));
        assertThat(content()).isEqualTo(before);
        assertThat(files.bin().list()).isEmpty();
        assertThat(files.takingOver().run(all())).as("once more").isEqualTo(new Outcome.Done());
    }

    @Test
    void whereItGoesNeitherOnNorBackItIsToldAndTheNextStartHasAllOfItAsItWas() throws IOException {
        Map<String, String> before = content();
        BrokenDisk broken = new BrokenDisk("/(\\.b\\.yaml-.*|new\\.png)");
        broken.failReplaces = true;
        broken.failDeletes = true;
        List<Change> changes = List.of(to("q/new.png", "", "new"), to("p/b.yaml", "b", "B"), away("p/c.yaml", "c"));
        Outcome outcome =
                new ContentFiles(shop, world.with(broken)).takingOver().run(changes);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Stopped.class, it -> assertThat(it.written())
                .containsExactly("q/new.png"));
        new ContentFiles(shop, world.with(broken)).finish();
        assertThat(content()).as("it can still not").containsKey("q/new.png");

        files.finish();

        assertThat(content()).isEqualTo(before);
        assertThat(files.bin().list()).isEmpty();
    }

    @Test
    void whatAnotherProgramWroteAfterACrashIsNotWrittenOverByTheNextStart() throws IOException {
        BrokenDisk broken = new BrokenDisk("/(\\.b\\.yaml-.*|\\.note.json-.*)") {
            private int notes;

            @Override
            public void replace(Path from, Path to) throws IOException {
                // both notes that come before the first file takes its place
                if (!from.toString().contains("note.json") || ++notes > 2) {
                    super.replace(from, to);
                } else {
                    Disk.real().replace(from, to);
                }
            }
        };
        broken.failReplaces = true;
        assertThat(new ContentFiles(shop, world.with(broken)).takingOver().run(all()))
                .as("as a crash leaves it: on its way forth")
                .isInstanceOf(Outcome.Stopped.class);
        assertThat(content()).containsEntry("p/a.yaml", "A").containsEntry("p/b.yaml", "b");
        Files.writeString(shop.content().resolve("p/b.yaml"), "theirs");

        files.save("p/d.yaml", "d", Mark.NONE);

        assertThat(content())
                .as("the next change of anything does it too")
                .isEqualTo(Map.of("p/a.yaml", "A", "p/b.yaml", "theirs", "q/media/new.png", "new", "p/d.yaml", "d"));
        assertThat(versions("p/b.yaml")).contains("B".repeat(2_000));
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOut() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.createSymbolicLink(shop.content().resolve("p/forms"), outside);
        Outcome outcome = files.takingOver().run(List.of(to("p/a.yaml", "a", "A"), to("p/forms/x.yaml", "", "x")));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(files.save("p/forms/deep/x.yaml", "x", Mark.NONE)).isInstanceOf(ContentFiles.Outcome.Refused.class);
        Path picture = Files.writeString(temp.resolve("x.svg"), "<svg/>");
        assertThat(files.pictures().add("p/forms/", picture)).isInstanceOf(PictureCopies.Outcome.Refused.class);
        assertThat(outside).isEmptyDirectory();
        assertThat(content()).containsEntry("p/a.yaml", "a");
        Files.createSymbolicLink(
                shop.content().resolve("p/same.yaml"), shop.content().resolve("p/b.yaml"));
        assertThat(files.takingOver().run(List.of(to("p/same.yaml", "b", "B"))))
                .as("a link within the content is followed")
                .isEqualTo(new Outcome.Done());
        assertThat(shop.content().resolve("p/b.yaml")).hasContent("B");
    }

    @Test
    void aNameThatLeadsOutIsRefusedWhoeverGaveIt() throws IOException {
        Map<String, String> before = content();
        for (String name : List.of("../evil", "/evil", "p/../../evil", "a:b", "p\\evil", "p/a.", ".hidden/a")) {
            Outcome outcome = files.takingOver().run(List.of(to("p/a.yaml", "a", "A"), to(name, "", "x")));
            assertThat(outcome).as(name).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void theLongestNameThatAZipMayBringIsStillTakenByABackup() throws IOException {
        String part = "n".repeat(110);
        String file = part + "/" + part + "/" + "m".repeat(15) + ".md";
        assertThat(file).hasSize(240);
        assertThat(files.takingOver().run(List.of(to(file, "", "x"), away("p/c.yaml", "c"))))
                .isEqualTo(new Outcome.Done());
        assertThat(files.takingOver().run(List.of(away(file, "x")))).isEqualTo(new Outcome.Done());
        new AuthorDrafts(shop, world).open(file, "x");
        Path zip = temp.resolve("backup.zip");
        new Backup(shop, world).write(zip);
        assertThat(Restore.check(zip)).isInstanceOf(Restore.Checked.Intact.class);
    }

    // ---- outside the shop

    @Test
    void aFolderIsMadeWholeOrNotAtAll() throws IOException {
        Path folder = temp.resolve("out/new");
        Map<String, Bytes> wanted = new TreeMap<>(Map.of("p/a.md", Bytes.of("a"), "p/m/b.md", Bytes.of("b")));
        new NewFolder(world).make(folder, wanted);
        assertThat(folder.resolve("p/m/b.md")).hasContent("b");
        assertThat(NewFolder.fits(folder)).isFalse();
        Path other = temp.resolve("out/other");
        assertThat(NewFolder.fits(other)).isTrue();
        BrokenDisk full = new BrokenDisk(".*b.md.*");
        full.room = 0;
        assertThat(failed(new NewFolder(world.with(full)), other, wanted)).isTrue();
        wanted.put("../evil", Bytes.of("x"));
        assertThat(failed(new NewFolder(world), other, wanted)).isTrue();
        try (Stream<Path> left = Files.list(temp.resolve("out"))) {
            assertThat(left).containsExactly(folder);
        }
    }

    private static boolean failed(NewFolder maker, Path folder, Map<String, Bytes> files) {
        try {
            maker.make(folder, files);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void aZipIsReplacedInOneStepOrStays() throws IOException {
        Path zip = Files.writeString(temp.resolve("x.zip"), "old");
        BrokenDisk full = new BrokenDisk(".*zip.*");
        full.room = 1;
        try {
            new ContentFiles(shop, world.with(full)).export(zip, Bytes.of("new"));
            throw new AssertionError("the disk was full");
        } catch (IOException expected) {
            assertThat(zip).hasContent("old");
        }
        files.export(zip, Bytes.of("new"));
        assertThat(zip).hasContent("new");
    }
}
