package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Edited;
import org.tillside.content.Problem;
import org.tillside.content.Splice;
import org.tillside.faults.MemoryFolder;

/** Full disks, failed forces, folders taken away and rights withdrawn while somebody writes content: nothing is lost. */
class AuthorFaultsTest {
    private static final String FILE = "tillside/scenarios/blouse.yaml";

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private final List<Edited> events = new ArrayList<>();
    private String text = "";
    private ShopFolder shop;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
    }

    private AuthorDraft open(AuthorDrafts drafts) {
        AuthorDrafts.Opened opened = drafts.open(FILE, "");
        assertThat(opened).isInstanceOf(AuthorDrafts.Opened.Draft.class);
        return ((AuthorDrafts.Opened.Draft) opened).draft();
    }

    private Optional<Problem> type(AuthorDraft draft, String more) {
        Edited step = new Edited.Step(
                new Splice(text.length(), "", more),
                Edited.Kind.TYPED,
                world.clock().instant());
        events.add(step);
        text = step.on(text);
        return draft.keep(List.of(step), () -> new AuthorDrafts.Kept("", events));
    }

    private static Optional<String> key(Optional<Problem> it) {
        return it.map(Problem::key);
    }

    private Path journal() {
        return shop.drafts().resolve("author/0/" + FILE + ".jsonl");
    }

    private String onDisk() throws IOException {
        return DraftJournal.read(journal()).text();
    }

    @Test
    void aDiskFullAtAnyByteKeepsWhatWasKeptAndTheRestIsWrittenOnceThereIsRoom() throws IOException {
        BrokenDisk disk = new BrokenDisk("author");
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world.with(disk))) {
            AuthorDraft draft = open(drafts);
            assertThat(type(draft, "a")).isEmpty();
            long before = Files.size(journal());
            for (long room = 0; room < 150; room++) {
                disk.room = room;
                assertThat(key(type(draft, "b"))).contains("disk-full");
                assertThat(Files.size(journal())).isEqualTo(before);
                assertThat(DraftJournal.read(journal()).state()).isEqualTo(DraftJournal.State.SOUND);
            }
            disk.room = Long.MAX_VALUE;
            assertThat(type(draft, "c")).isEmpty();
            assertThat(onDisk()).isEqualTo(text);
            assertThat(DraftJournal.read(journal()).kept().events()).isEqualTo(events);
        }
    }

    @Test
    void halfALineThatCouldNotBeCutIsGoneBeforeTheNext() throws IOException {
        BrokenDisk disk = new BrokenDisk("author");
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world.with(disk))) {
            AuthorDraft draft = open(drafts);
            type(draft, "a");
            disk.room = 40;
            disk.failCuts = true;
            assertThat(key(type(draft, "b"))).contains("disk-full");
            assertThat(DraftJournal.read(journal()).state()).isEqualTo(DraftJournal.State.TORN);
            disk.room = Long.MAX_VALUE;
            disk.failCuts = false;
            assertThat(type(draft, "c")).isEmpty();
            assertThat(onDisk()).isEqualTo("abc");
        }
    }

    @Test
    void whereThereIsNoRoomToWriteTheJournalAnewTheLongOneGoesOn() throws IOException {
        BrokenDisk disk = new BrokenDisk("author");
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world.with(disk))) {
            AuthorDraft draft = open(drafts);
            type(draft, "x");
            String page = "y".repeat(100_000);
            while (Files.size(journal()) + page.length() <= AuthorDraft.GROWTH) {
                type(draft, page);
            }
            disk.room = 300_000;
            assertThat(type(draft, page)).isEmpty();
            assertThat(disk.room).as("there was no room for another").isZero();
            disk.room = 1_000;
            assertThat(type(draft, "z")).isEmpty();
            assertThat(onDisk()).isEqualTo(text);
            assertThat(Files.size(journal())).isGreaterThan(AuthorDraft.GROWTH);
            assertThat(leftOver(shop.root())).isEmpty();
        }
    }

    @Test
    void afterAFailedForceOnlyANewFileIsTrusted() throws IOException {
        BrokenDisk disk = new BrokenDisk("author");
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world.with(disk))) {
            AuthorDraft draft = open(drafts);
            type(draft, "a");
            Object before = Locks.keyOf(journal());
            disk.failForces = 1;
            assertThat(key(type(draft, "b"))).contains("not-written");
            assertThat(type(draft, "c")).isEmpty();
            assertThat(Locks.keyOf(journal())).as("another file").isNotEqualTo(before);
            assertThat(onDisk()).isEqualTo("abc");
            disk.shortest = 3;
            assertThat(type(draft, "d")).isEmpty();
            assertThat(onDisk()).isEqualTo("abcd");
        }
    }

    @Test
    void aFolderTakenAwayIsNotedAtTheNextKeystrokeAndAllIsWrittenOnceItIsBack() throws IOException {
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
            AuthorDraft draft = open(drafts);
            type(draft, "a");
            Path away = Files.move(shop.root(), temp.resolve("away"));
            assertThat(key(type(draft, "b"))).contains("folder-gone");
            assertThat(Files.exists(shop.root())).as("no shop is made up").isFalse();
            Files.move(away, shop.root());
            assertThat(type(draft, "c")).isEmpty();
            assertThat(onDisk()).isEqualTo("abc");
            Files.delete(journal());
            assertThat(type(draft, "d")).isEmpty();
            assertThat(onDisk()).as("only the journal was taken away").isEqualTo("abcd");
        }
    }

    /** A disk that a person may read, and for the moment not write to. */
    private static final class Locked extends BrokenDisk {
        private boolean locked;

        Locked() {
            super("nothing");
        }

        @Override
        public Handle open(Path file) throws IOException {
            if (locked) {
                throw new AccessDeniedException(file.toString());
            }
            return super.open(file);
        }

        @Override
        public Path temporary(Path folder, String prefix) throws IOException {
            if (locked) {
                throw new AccessDeniedException(folder.toString());
            }
            return super.temporary(folder, prefix);
        }
    }

    @Test
    void whoMayNotWriteIsToldAndLosesNothing() throws IOException {
        Locked disk = new Locked();
        disk.locked = true;
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world.with(disk))) {
            AuthorDraft draft = open(drafts);
            assertThat(key(type(draft, "a"))).contains("no-right-to-write");
            ContentFiles files = new ContentFiles(shop, world.with(disk));
            assertThat(refused(files.save(FILE, "text", ContentFiles.Mark.NONE)))
                    .isEqualTo("no-right-to-write");
            disk.locked = false;
            assertThat(type(draft, "b")).isEmpty();
            assertThat(onDisk()).isEqualTo("ab");
            draft.close();
            disk.locked = true;
            assertThat(drafts.open(FILE, ""))
                    .as("a journal that cannot be gone on with is not begun anew")
                    .isInstanceOfSatisfying(
                            AuthorDrafts.Opened.Refused.class,
                            it -> assertThat(it.why().key()).isEqualTo("no-right-to-write"));
            assertThat(onDisk()).isEqualTo("ab");
        }
    }

    private static String refused(ContentFiles.Outcome it) {
        assertThat(it).isInstanceOf(ContentFiles.Outcome.Refused.class);
        return ((ContentFiles.Outcome.Refused) it).why().key();
    }

    @Test
    void aFailedSavingLeavesTheOldFileWhole() throws IOException {
        ContentFiles sound = new ContentFiles(shop, world);
        ContentFiles.Mark mark = ((ContentFiles.Outcome.Done) sound.save(FILE, "old", ContentFiles.Mark.NONE)).mark();
        for (String part : List.of("versions", "content")) {
            BrokenDisk disk = new BrokenDisk(part);
            ContentFiles files = new ContentFiles(shop, world.with(disk));
            disk.room = 2;
            assertThat(refused(files.save(FILE, "new text", mark))).isEqualTo("disk-full");
            disk.room = Long.MAX_VALUE;
            disk.failForces = 1;
            assertThat(refused(files.save(FILE, "newer text", mark))).isEqualTo("not-written");
            assertThat(shop.content().resolve(FILE)).hasContent("old");
            BrokenDisk fixed = new BrokenDisk("content.*");
            fixed.failReplaces = true;
            assertThat(refused(new ContentFiles(shop, world.with(fixed)).save(FILE, "x", mark)))
                    .isEqualTo("not-written");
            assertThat(shop.content().resolve(FILE)).hasContent("old");
        }
        assertThat(leftOver(shop.root())).isEmpty();
    }

    private static List<Path> leftOver(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(it -> it.toString().endsWith(".new")).toList();
        }
    }

    @Test
    void aBinThatCannotBeWrittenDeletesNothing() throws IOException {
        ContentFiles.Outcome.Done saved =
                (ContentFiles.Outcome.Done) new ContentFiles(shop, world).save(FILE, "text", ContentFiles.Mark.NONE);
        BrokenDisk disk = new BrokenDisk("bin");
        disk.room = 2;
        ContentFiles files = new ContentFiles(shop, world.with(disk));
        assertThat(refused(files.delete(java.util.Map.of(FILE, saved.mark())))).isEqualTo("disk-full");
        assertThat(shop.content().resolve(FILE)).hasContent("text");
    }

    @Test
    void aShopFolderThatIsGoneIsSaidToBeGone() throws IOException {
        ContentFiles files = new ContentFiles(shop, world);
        Files.move(shop.root(), temp.resolve("away"));
        assertThat(refused(files.save(FILE, "text", ContentFiles.Mark.NONE))).isEqualTo("folder-gone");
        assertThat(Files.exists(shop.root())).isFalse();
    }
}
