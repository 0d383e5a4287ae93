package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;
    private Path zip;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        zip = temp.resolve("shop.zip");
    }

    @Test
    void aBackupTakenWhileTheShopIsOpenOpensElsewhereWithTheSamePins() throws IOException {
        String criteria;
        try (JournalWriter writer = JournalWriter.open(shop, profile, world)) {
            Keys keys = new Keys(shop, world, 10);
            Signer signer = keys.create("anna", "804613".toCharArray());
            criteria = new Criteria(shop, world.disk()).keep(Bytes.of("{\"text\":\"watches\"}"));
            Shops.saved(writer.append(List.of(Shops.comment(writer, "kind").signed(signer))));
            Backup.Made made = new Backup(shop, world).write(zip);
            assertThat(made.files()).isEqualTo(6);
            assertThat(writer.append(List.of(Shops.lesson(writer, 2)))).isInstanceOf(SaveOutcome.Saved.class);
        }
        assertThat(Restore.check(zip)).isInstanceOf(Restore.Checked.Intact.class);
        Path there = temp.resolve("there");
        assertThat(Restore.into(zip, there, Shops.ANYWHERE, world))
                .isEqualTo(new Restore.Restored.Shop(new ShopFolder(there, shop.id())));
        ShopFolder restored = new ShopFolder(there, shop.id());
        Profile other = new Profile(temp.resolve("other"), world.disk());
        try (Records records = Records.open(restored, other, world)) {
            Records.Opening opening = records.start("test");
            assertThat(records.damages()).isEmpty();
            assertThat(opening.news().events()).anyMatch(e -> e.secret() instanceof PrivatePart.Present);
        }
        assertThat(new Keys(restored, world, 10).unlock("anna", "804613".toCharArray()))
                .isInstanceOf(Unlocking.Unlocked.class);
        assertThat(new Criteria(restored, world.disk()).read(criteria)).contains(Bytes.of("{\"text\":\"watches\"}"));
        assertThat(Files.exists(there.resolve("lock-1"))).isFalse();
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException {
        JournalWriter.open(shop, profile, world).close();
        new Backup(shop, world).write(zip);
        byte[] good = Files.readAllBytes(zip);
        int noticed = 0;
        int harmless = 0;
        for (int at = 0; at < good.length; at += 11) {
            byte[] bad = good.clone();
            bad[at] ^= 0x10;
            Path broken = Files.write(temp.resolve("broken.zip"), bad);
            Path nowhere = temp.resolve("nowhere-" + at);
            boolean intact = Restore.check(broken) instanceof Restore.Checked.Intact;
            boolean restored = Restore.into(broken, nowhere, Shops.ANYWHERE, world) instanceof Restore.Restored.Shop;
            assertThat(restored).as("byte %d", at).isEqualTo(intact);
            if (intact) {
                // a zip's own dates and flags say nothing about what is in it
                assertThat(Shops.readAll(new ShopFolder(nowhere, shop.id()))).isEqualTo(Shops.readAll(shop));
                harmless++;
            } else {
                assertThat(nowhere).doesNotExist();
                noticed++;
            }
        }
        assertThat(noticed).isGreaterThan(harmless);
        try (var left = Files.list(temp)) {
            assertThat(left.filter(f -> f.toString().contains(".restore-"))).isEmpty();
        }
    }

    @Test
    void aZipThatReachesOutsideIsRefused() throws IOException {
        for (String name : List.of("../evil.json", "/evil.json", "a/../../evil.json", "c:evil.json", "a\\evil.json")) {
            writeZip(name, "{}");
            assertThat(Restore.into(zip, temp.resolve("in/side"), Shops.ANYWHERE, world))
                    .as(name)
                    .isInstanceOf(Restore.Restored.Broken.class);
            assertThat(temp.resolve("in/evil.json")).doesNotExist();
        }
        // the control: the same zip with a decent name gets as far as its shop
        writeZip("shop.json", "{\"format\":1,\"id\":\"abc\"}");
        assertThat(Restore.into(zip, temp.resolve("in/side"), Shops.ANYWHERE, world))
                .isInstanceOf(Restore.Restored.Shop.class);
    }

    private void writeZip(String name, String content) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(Bytes.of(content).toArray());
            out.putNextEntry(new ZipEntry(Backup.MANIFEST));
            var json = StrictJson.empty().put("shop", "abc").put("made", "now");
            json.putObject("files")
                    .putObject(name)
                    .put("size", Bytes.of(content).size())
                    .put("sha256", Bytes.of(content).sha256());
            out.write(StrictJson.bytes(json).toArray());
        }
    }

    @Test
    void aRestoreOverAShopIsRefused() throws IOException {
        JournalWriter.open(shop, profile, world).close();
        new Backup(shop, world).write(zip);
        assertThat(Restore.into(zip, shop.root(), Shops.ANYWHERE, world))
                .isInstanceOfSatisfying(Restore.Restored.Refused.class, r -> assertThat(r.reason())
                        .isEqualTo(FolderRefusal.NOT_EMPTY));
    }

    @Test
    void anOlderBackupInTheSamePlaceIsBehindItsWitness() throws IOException {
        JournalWriter.open(shop, profile, world).close();
        new Backup(shop, world).write(zip);
        try (JournalWriter writer = JournalWriter.open(shop, profile, world)) {
            Shops.saved(writer.append(List.of(Shops.lesson(writer, 1))));
        }
        Files.move(shop.root(), temp.resolve("aside"));
        Restore.into(zip, shop.root(), Shops.ANYWHERE, world);
        try (JournalWriter writer = JournalWriter.open(shop, profile, world)) {
            assertThat(writer.found()).hasAtLeastOneElementOfType(Damage.BehindWitness.class);
            assertThat(writer.writer()).endsWith("-0-2");
        }
    }

    @Test
    void criteriaAreKeptOnceAndNotBelievedWhenChanged() throws IOException {
        Criteria criteria = new Criteria(shop, world.disk());
        String hash = criteria.keep(Bytes.of("{\"text\":\"ā\"}"));
        assertThat(criteria.keep(Bytes.of("{\"text\":\"ā\"}"))).isEqualTo(hash);
        assertThat(criteria.read(hash)).contains(Bytes.of("{\"text\":\"ā\"}"));
        Files.writeString(shop.criteria().resolve(hash + ".json"), "{\"text\":\"b\"}");
        assertThat(criteria.read(hash)).isEqualTo(Optional.empty());
    }
}
