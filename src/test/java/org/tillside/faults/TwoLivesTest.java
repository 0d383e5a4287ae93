package org.tillside.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import org.tillside.records.Backup;
import org.tillside.records.Damage;
import org.tillside.records.JournalWriter;
import org.tillside.records.Profile;
import org.tillside.records.Restore;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.Surroundings;
import org.tillside.records.Verify;

/** A shop that goes on twice, as a copy or from a backup: both lives are kept, and where they part is said. */
class TwoLivesTest {
    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
    }

    private List<Damage> writes(ShopFolder where, int from, int to, List<String> ids) throws IOException {
        try (JournalWriter writer = JournalWriter.open(where, profile, world)) {
            for (int i = from; i < to; i++) {
                ids.add(Shops.saved(writer.append(List.of(Shops.comment(writer, "event " + i))))
                        .get(0)
                        .id());
            }
            return writer.found();
        }
    }

    private static List<String> idsIn(ShopFolder where) throws IOException {
        return Shops.readAll(where).stream().map(it -> it.line().id()).toList();
    }

    private List<Damage> verify(ShopFolder where, Optional<Profile> witnesses) throws IOException {
        return new Verify(where, witnesses).run(e -> new Verify.Expected.None()).damages();
    }

    /** Brings what only the other folder has, as it is. */
    private static int bring(ShopFolder from, ShopFolder to) throws IOException {
        int clashes = 0;
        for (String folder : List.of("records", "private")) {
            try (var files = Files.list(from.root().resolve(folder))) {
                for (Path file : files.toList()) {
                    Path target = to.root().resolve(folder).resolve(String.valueOf(file.getFileName()));
                    if (!Files.exists(target)) {
                        Files.copy(file, target);
                    } else if (Files.mismatch(file, target) >= 0) {
                        clashes++;
                    }
                }
            }
        }
        return clashes;
    }

    @Test
    void aCopyThatGoesOnIsAnotherWriterAndBothLivesFitTogether() throws IOException {
        List<String> ids = new ArrayList<>();
        writes(shop, 0, 5, ids);
        ShopFolder copy = new ShopFolder(temp.resolve("copy"), shop.id());
        Discs.copy(shop.root(), copy.root());
        assertThat(writes(shop, 5, 9, ids)).isEmpty();
        assertThat(writes(copy, 9, 14, ids)).isEmpty();
        // the same file has grown here only; the copy wrote into one of its own
        assertThat(bring(copy, shop)).isEqualTo(2);
        assertThat(idsIn(shop)).containsAll(ids);
        assertThat(verify(shop, Optional.of(profile))).isEmpty();
    }

    @Test
    void aRestoredBackupThatGoesOnIsSaidAndBothLivesFitTogether() throws IOException {
        List<String> ids = new ArrayList<>();
        writes(shop, 0, 5, ids);
        Path zip = temp.resolve("backup.zip");
        new Backup(shop, world).write(zip);
        writes(shop, 5, 9, ids);
        Path old = temp.resolve("old");
        Files.move(shop.root(), old);
        assertThat(Restore.into(zip, shop.root(), Shops.ANYWHERE, world)).isInstanceOf(Restore.Restored.Shop.class);
        List<Damage> said = writes(shop, 9, 14, ids);
        assertThat(said).hasAtLeastOneElementOfType(Damage.BehindWitness.class);
        assertThat(verify(shop, Optional.of(profile))).hasOnlyElementsOfType(Damage.BehindWitness.class);
        assertThat(verify(shop, Optional.empty()))
                .as("the control: without the witness")
                .isEmpty();
        // the old life's longer file comes back in the place of its own beginning
        bring(shop, new ShopFolder(old, shop.id()));
        assertThat(idsIn(new ShopFolder(old, shop.id()))).containsAll(ids);
        assertThat(verify(new ShopFolder(old, shop.id()), Optional.empty())).isEmpty();
        Ledger.note(Figure.met(
                "Two and more",
                "A copied shop and a restored backup that go on writing lose neither life, and the fork is reported.",
                "both lives kept, the fork reported",
                "14 of 14 entries of two lives, twice; the restored one is behind its witness and writes a new file",
                "the control, without the witness, says nothing of the fork"));
    }

    @Test
    void anEarlierLifeNeverGetsTheNameOfALaterJournal() throws IOException {
        List<String> ids = new ArrayList<>();
        writes(shop, 0, 5, ids);
        Path zip = temp.resolve("backup.zip");
        new Backup(shop, world).write(zip);
        String later = killed();
        Files.move(shop.root(), temp.resolve("old"));
        Restore.into(zip, shop.root(), Shops.ANYWHERE, world);
        List<Damage> said = writes(shop, 9, 14, ids);
        assertThat(shop.records().resolve(later + ".jsonl")).doesNotExist();
        assertThat(said).anyMatch(it -> it.writer().equals(later));
    }

    /** A window that begins a new file since its slot's lock was lost, and ends without saying where it was. */
    private String killed() throws IOException {
        JournalWriter writer = JournalWriter.open(shop, profile, world);
        Files.delete(shop.root().resolve("lock-0"));
        Shops.saved(writer.append(List.of(Shops.comment(writer, "later"))));
        return writer.writer();
    }

    @Test
    void aForkOfTheSameFileIsSaid() throws IOException {
        List<String> ids = new ArrayList<>();
        writes(shop, 0, 5, ids);
        Path twinProfile = temp.resolve("twin-profile");
        Path twin = temp.resolve("twin");
        Discs.copy(shop.root(), twin);
        Discs.copy(profile.root(), twinProfile);
        writes(shop, 5, 9, ids);
        // a whole computer was put back: the same installation writes on from an earlier state
        Path aside = temp.resolve("aside");
        Files.move(shop.root(), aside);
        Files.move(twin, shop.root());
        Profile before = new Profile(twinProfile, world.disk());
        try (JournalWriter writer = JournalWriter.open(shop, before, world)) {
            for (int i = 0; i < 6; i++) {
                Shops.saved(writer.append(List.of(Shops.comment(writer, "twin " + i))));
            }
        }
        assertThat(verify(shop, Optional.of(profile))).hasAtLeastOneElementOfType(Damage.NotAsWitnessed.class);
        assertThat(writes(shop, 20, 21, ids)).hasAtLeastOneElementOfType(Damage.NotAsWitnessed.class);
    }
}
