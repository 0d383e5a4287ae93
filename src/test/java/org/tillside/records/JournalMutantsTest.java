package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.mutants.Trial;
import org.tillside.screens.Prefs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is done to journals, private parts and settings, they are read to their end, and the other writers' are whole. */
class JournalMutantsTest {
    private static final long SEED = 11;
    private static final int MUTANTS = 21_000;
    private static final int SOAK = 100_000;
    private static final StateCodec STATES = new StateCodec();
    private static final String OTHER = "other-0-1";

    @TempDir
    Path temp;

    private Damaged damaged;
    private List<Path> small;
    private String otherLines;

    @BeforeEach
    void make() throws IOException {
        damaged = new Damaged(temp);
        small = damaged.small();
        otherLines = other(temp.resolve("elsewhere"));
    }

    /** A few good lines of another writer. */
    private String other(Path folder) throws IOException {
        ShopFolder shop = Shops.create(folder, damaged.world);
        Draft first = new Draft(
                "o1",
                "2026-11-22T09:14:03+02:00",
                java.util.Optional.empty(),
                Line.OPENED,
                Bytes.of("{}"),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        Line line = Frame.seal(OTHER, 1, 1, first, Line.NO_HASH);
        Files.createDirectories(shop.records());
        return line.bytes().text() + "\n";
    }

    /** The same reading for a fuzzer, in a folder of its own. */
    static JournalMutantsTest in(Path folder) throws IOException {
        JournalMutantsTest test = new JournalMutantsTest();
        test.temp = folder;
        test.make();
        return test;
    }

    /** A journal of these bytes, hashed anew line by line if the first is odd, beside good private parts. */
    void fuzzJournal(byte[] input) throws IOException {
        if (input.length > 0) {
            byte[] lines = java.util.Arrays.copyOfRange(input, 1, input.length);
            byte[] sealed = (input[0] & 1) == 1 ? Damaged.sealed(lines) : lines;
            readJournal(new Damaged.Journal(sealed, damaged.secrets.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** The settings file that the first byte chooses, with the rest in it. */
    void fuzzFile(byte[] input) throws IOException {
        if (input.length > 0) {
            Path file = small.get((input[0] & 0xFF) % small.size());
            readFile(new Damaged.File(file, java.util.Arrays.copyOfRange(input, 1, input.length)));
        }
    }

    @Test
    void damagedJournalsAreReadToTheirEnd() {
        Trial.Report control = Trial.run("control", SEED, 4_000, damaged::journal, JournalMutantsTest::trusting);
        Trial.Report report = Trial.run("JSON Lines", SEED, MUTANTS, damaged::journal, this::readJournal);
        report.note("JSON Lines, journals and private parts", said(control));
        assertThat(report.failures()).isEmpty();
        assertThat(control.failures()).isNotEmpty();
    }

    @Test
    void damagedSettingsAreReadToTheirEnd() {
        Trial.Report control = Trial.run("control", SEED, 4_000, this::file, JournalMutantsTest::trusting);
        Trial.Report report = Trial.run("settings", SEED, MUTANTS, this::file, this::readFile);
        report.note("settings: shop, device, drafts, checkpoints, witnesses, keys", said(control));
        assertThat(report.failures()).isEmpty();
        assertThat(control.failures()).isNotEmpty();
    }

    /** Private parts of some 250,000 lines that say nothing: with a parser and a trace for each, these asked for 390 MB. */
    @Test
    void manyEmptyLinesCostLittle() {
        int[] found = {3_698, 10_135, 38_735, 43_852, 77_082};
        Trial.Report report = Trial.run("JSON Lines", SEED + 1, found, damaged::journal, this::readJournal);
        assertThat(report.failures()).isEmpty();
        assertThat(report.largest()).isLessThan(Trial.MOST_BYTES / 2);
    }

    @Test
    @Tag("soak")
    void manyMoreOfEach() {
        assertThat(Trial.run("JSON Lines", SEED + 1, SOAK, damaged::journal, this::readJournal)
                        .note("JSON Lines, in the soak", "")
                        .failures())
                .isEmpty();
        assertThat(Trial.run("settings", SEED + 1, SOAK, this::file, this::readFile)
                        .note("settings, in the soak", "")
                        .failures())
                .isEmpty();
    }

    private static String said(Trial.Report control) {
        return "a reader that trusts failed within " + control.mutants() + " of them";
    }

    // ---- under the guard

    void readJournal(Damaged.Journal journal) throws IOException {
        ShopFolder shop = new ShopFolder(damaged.own(), "shop");
        Files.createDirectories(shop.records());
        Files.createDirectories(shop.privateParts());
        Files.write(shop.journal(damaged.writer), journal.lines());
        Files.write(shop.privateOf(damaged.writer), journal.secrets());
        Files.writeString(shop.journal(OTHER), otherLines);
        JournalReader reader = new JournalReader(shop);
        reader.poll();
        reader.poll();
        List<Recorded> all = reader.all();
        Damaged.fold(all);
        if (all.stream().noneMatch(it -> it.line().writer().equals(OTHER))) {
            throw new AssertionError("the other writer's line is gone");
        }
    }

    private Damaged.File file(java.util.Random dice) throws IOException {
        Path file = small.get(dice.nextInt(small.size()));
        return new Damaged.File(file, damaged.small(file, dice));
    }

    void readFile(Damaged.File file) throws IOException {
        Path root = damaged.own().resolve("s");
        if (!Files.exists(root)) {
            Damaged.copy(damaged.shop.root(), root.resolve("shop"));
            Damaged.copy(damaged.profile.root(), root.resolve("profile"));
        }
        Path there = root.resolve(temp.relativize(file.path()).toString());
        byte[] before = Files.readAllBytes(there);
        Files.write(there, file.bytes());
        try {
            readAll(
                    new ShopFolder(root.resolve("shop"), damaged.shop.id()),
                    new Profile(root.resolve("profile"), damaged.world.disk()));
        } finally {
            Files.write(there, before);
        }
    }

    private void readAll(ShopFolder shop, Profile profile) throws IOException {
        ShopFolder.read(shop.root());
        Prefs.of(profile.settings().load());
        profile.recent();
        profile.witnesses(shop).all();
        new DraftFile(shop.drafts().resolve(Damaged.PERSON + ".json"), damaged.world.disk()).read();
        DemoPins.read(shop);
        new Checkpoints(shop, damaged.world.disk()).load(StateCodec.MAKER).ifPresent(it -> STATES.read(it.state()));
        Keys keys = new Keys(shop, damaged.world, 2);
        keys.hasSheet(Damaged.PERSON);
        keys.triesLeft(Damaged.PERSON);
        keys.key(Damaged.PERSON);
        profile.installed(shop, damaged.world.random());
    }

    // ---- the same mutants, read without a guard

    private static void trusting(Damaged.Journal journal) {
        for (String line : new String(journal.lines(), StandardCharsets.UTF_8).split("\n")) {
            JsonNode read = JsonMapper.shared().readTree(line);
            java.time.OffsetDateTime.parse(read.get("at").asString());
        }
    }

    private static void trusting(Damaged.File file) {
        JsonMapper.shared().readValue(new String(file.bytes(), StandardCharsets.UTF_8), Map.class);
    }
}
