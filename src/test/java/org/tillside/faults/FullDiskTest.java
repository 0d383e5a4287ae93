package org.tillside.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import org.tillside.records.Backup;
import org.tillside.records.Book;
import org.tillside.records.BrokenDisk;
import org.tillside.records.Bytes;
import org.tillside.records.Draft;
import org.tillside.records.PrivatePart;
import org.tillside.records.Profile;
import org.tillside.records.Records;
import org.tillside.records.Restore;
import org.tillside.records.SaveOutcome;
import org.tillside.records.Settings;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.StrictJson;
import org.tillside.records.Surroundings;
import org.tillside.records.Verify;
import org.tillside.screens.Failure;
import org.tillside.screens.Refusals;
import org.tillside.screens.Words;

/** A disk that takes so many bytes and then no more, at every byte of everything that is written. */
class FullDiskTest {
    private static final Words WORDS = Words.load();
    private static final Bytes STATE = Bytes.of("a state of one page ".repeat(20));

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final BrokenDisk disk = new BrokenDisk("");
    private final Surroundings world = Shops.world(new Shops.Hands(), 1).with(disk);
    private ShopFolder shop;
    private Profile profile;
    private int failures;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
    }

    /** What is tried, and what must look afterwards as it did before. */
    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }

    /** Tries with room for no byte, one byte and so on until it works; says how many bytes it takes. */
    private int atEveryByte(Path kept, Attempt attempt) throws IOException {
        byte[] before = Files.readAllBytes(kept);
        for (int room = 0; room < 100_000; room++) {
            disk.room = room;
            try {
                attempt.run();
                disk.room = Long.MAX_VALUE;
                return room;
            } catch (IOException full) {
                failures++;
                assertThat(full).hasMessageContaining("No space left");
                assertThat(clear(full)).isTrue();
            }
            assertThat(Files.readAllBytes(kept)).as("with room for %d", room).isEqualTo(before);
            try (var files = Files.list(kept.getParent())) {
                assertThat(files).as("nothing half written stays").noneMatch(it -> it.toString()
                        .endsWith(".new"));
            }
        }
        throw new AssertionError("it never works");
    }

    private static boolean clear(IOException full) {
        Failure failure = new Failure("shell.saving", full);
        return failure.said(WORDS).length() > 10 && failure.detail().contains("No space left");
    }

    private Draft comment(Records records, String text) {
        return records.draft(
                "comment",
                StrictJson.empty().put("about", "anna"),
                StrictJson.empty().put("text", text));
    }

    @Test
    void nothingIsLostAtAnyByteAndWorkGoesOn() throws IOException {
        int settings = settings();
        int draft = draft();
        int checkpoint;
        int append;
        try (Records records = Records.open(shop, profile, world)) {
            records.start("test");
            Shops.saved(records.save(List.of(comment(records, "before"))));
            append = append(records);
            records.poll();
            records.checkpoint("test", STATE);
            checkpoint = atEveryByte(
                    shop.checkpoints().resolve("state.checkpoint"),
                    () -> records.checkpoint("test", Bytes.of("another state")));
            Shops.saved(records.save(List.of(comment(records, "after"))));
        }
        int backup = backup();
        whole(3);
        assertThat(plainWrite()).as("the control").isLessThan(10);
        Ledger.note(Figure.met(
                "Disk",
                "A disk that is full at any byte costs nothing that was saved; a sentence says so, and work goes on.",
                "the old file whole at every byte",
                String.format(
                        Locale.ROOT,
                        "whole at each of %,d bytes: an entry %d, a checkpoint %d, settings %d, drafts %d, a backup %d",
                        failures,
                        append,
                        checkpoint,
                        settings,
                        draft,
                        backup),
                "the control, which writes over the old file, lost it"));
    }

    private int settings() throws IOException {
        Settings file = profile.settings();
        file.save(Map.of("language", "lv", "theme", "dark"));
        int size = atEveryByte(profile.root().resolve("settings.json"), () -> file.save(Map.of("language", "hy")));
        assertThat(file.load()).isEqualTo(Map.of("language", "hy", "theme", "dark"));
        return size;
    }

    private int draft() throws IOException {
        Settings file = new Settings(shop.drafts().resolve("anna.json"), disk);
        file.save(Map.of("note", "half a sentence"));
        return atEveryByte(shop.drafts().resolve("anna.json"), () -> file.save(Map.of("note", "a whole sentence")));
    }

    private int append(Records records) throws IOException {
        Path journal = shop.records().resolve(records.writer() + ".jsonl");
        Draft draft = comment(records, "while the disk is full");
        return atEveryByte(journal, () -> {
            if (records.save(List.of(draft)) instanceof SaveOutcome.NotSaved not) {
                assertThat(not.reason()).isEqualTo(SaveOutcome.Reason.DISK_FULL);
                throw new IOException(not.detail().contains("no more") ? "No space left" : not.detail());
            }
        });
    }

    private int backup() throws IOException {
        Path zip = temp.resolve("backup.zip");
        new Backup(shop, world).write(zip);
        int size = atEveryByte(zip, () -> new Backup(shop, world).write(zip));
        assertThat(Restore.check(zip)).isInstanceOf(Restore.Checked.Intact.class);
        return size;
    }

    private void whole(int comments) throws IOException {
        assertThat(new Verify(shop, Optional.of(profile))
                        .run(e -> new Verify.Expected.None())
                        .damages())
                .isEmpty();
        assertThat(Shops.readAll(shop).stream().filter(it -> it.secret() instanceof PrivatePart.Present))
                .hasSize(comments);
    }

    /** The control: how much of an old file of ten bytes is left of it if the new one is written over it. */
    private int plainWrite() throws IOException {
        Path file = Files.writeString(temp.resolve("plain"), "old bytes!");
        disk.room = 4;
        try (var handle = disk.open(file)) {
            handle.truncate(0);
            byte[] fresh = "new ones".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            handle.write(java.nio.ByteBuffer.wrap(fresh), 0);
        }
        disk.room = Long.MAX_VALUE;
        return Files.readString(file).equals("old bytes!") ? 10 : 0;
    }

    @Test
    void everyReasonHasASentenceInEveryLanguage() {
        for (String language : List.of("en", "lv", "ms", "hy")) {
            Words words = WORDS.in(Locale.forLanguageTag(language));
            for (SaveOutcome.Reason reason : SaveOutcome.Reason.values()) {
                String said = new Refusals(words).sentence(new Book.Written.NotSaved(reason, "the detail"));
                assertThat(said)
                        .as(language + " " + reason)
                        .contains("the detail")
                        .hasSizeGreaterThan(40);
            }
        }
    }

    @Test
    void aFailedForceWhileAShopIsOpenedIsSaidAndTheNextTryGoesThrough() throws IOException {
        try (Records records = Records.open(shop, profile, world)) {
            records.start("test");
            disk.failForces = Integer.MAX_VALUE;
            Draft draft = comment(records, "kind");
            for (int i = 0; i < 3; i++) {
                assertThat(records.save(List.of(draft))).as("try %d", i).isInstanceOf(SaveOutcome.NotSaved.class);
            }
            disk.failForces = 0;
            Shops.saved(records.save(List.of(draft)));
        }
        whole(1);
    }
}
