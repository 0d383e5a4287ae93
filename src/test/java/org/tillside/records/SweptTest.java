package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweptTest {
    private static final String MAKER = "test";
    private static final Bytes STATE = Bytes.of("state");

    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;
    private Path file;
    private byte[] before;

    /** Anna's name is erased; then a session begins with a checkpoint, adds a part and leaves another checkpoint. */
    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        try (Records records = Records.open(shop, profile, world)) {
            records.start(MAKER);
            file = shop.privateOf(records.writer());
            Draft anna = named(records, "Anna Ozola");
            records.save(List.of(anna, named(records, "Peter Kalns, " + "who writes much ".repeat(40_000))));
            before = Files.readAllBytes(file);
            records.erase(erase(records, List.of(anna.id())), Set.of());
            kept(records);
        }
        try (Records records = Records.open(shop, profile, world)) {
            records.start(MAKER);
            records.save(List.of(named(records, "Ilze Liepa")));
            kept(records);
        }
    }

    private static Draft named(Records records, String name) {
        return records.draft(
                "person-added",
                StrictJson.empty().put("person", "p1"),
                StrictJson.empty().put("name", name));
    }

    private static Draft erase(Records records, List<String> ids) {
        var fields = StrictJson.empty().put("person", "p1");
        ids.forEach(fields.putArray("ids")::add);
        return records.draft(Line.ERASE, fields);
    }

    private static void kept(Records records) throws IOException {
        records.poll();
        records.checkpoint(MAKER, STATE);
    }

    private Checkpoint checkpoint() {
        return new Checkpoints(shop, world.disk()).load(MAKER).orElseThrow();
    }

    @Test
    void aFileInWhichNothingErasedLiesIsKnownAsItStandsThoughThisWindowHasAddedToIt() throws IOException {
        assertThat(Files.readString(file)).contains("Ilze Liepa").doesNotContain("Anna Ozola");
        assertThat(checkpoint().swept())
                .isEqualTo(Map.of(ShopFolder.writersIn(shop.privateParts()).get(0), Stamp.of(file)));
    }

    @Test
    void ofAFileThatIsSoonLookedThroughNothingIsKept() {
        Swept swept = new Swept();
        swept.saw("small", new Stamp(Swept.WORTH, 7));
        assertThat(swept.files()).isEmpty();
        swept.saw("large", new Stamp(Swept.WORTH + 1, 7));
        assertThat(swept.files()).containsOnlyKeys("large");
    }

    /** A file for each window and each unclean end: there may be hundreds, and together they are not soon read. */
    @Test
    void howeverManySmallFilesThereAreNoMoreThanThatIsLookedThrough() {
        Swept swept = new Swept();
        long all = 0;
        for (int i = 0; i < 400; i++) {
            long size = 1 + (i * 7919L) % Swept.WORTH;
            swept.saw("w-" + i, new Stamp(size, 7));
            all += size;
        }
        long kept = swept.files().values().stream().mapToLong(Stamp::size).sum();
        assertThat(all).as("control").isGreaterThan(100 * Swept.WORTH);
        assertThat(all - kept).isBetween(0L, Swept.WORTH);
    }

    @Test
    void aPartThatCameBackGoesAgainThoughTheFileWasKnown() throws IOException {
        Files.write(file, before, StandardOpenOption.APPEND);
        assertThat(Files.readString(file)).contains("Anna Ozola");
        try (Records records = Records.open(shop, profile, world)) {
            assertThat(records.start(MAKER).state()).isPresent();
            assertThat(Files.readString(file)).doesNotContain("Anna Ozola");
        }
    }

    @Test
    void whatIsErasedSinceMakesEveryFileOneToLookAt() {
        Stamp stamp = new Stamp(7, 7);
        Swept swept = new Swept();
        swept.begin(Map.of("w", stamp), Set.of("a"));
        swept.against(Set.of("a"));
        assertThat(swept.isClean("w", stamp)).isTrue();
        assertThat(swept.isClean("w", new Stamp(7, 8))).isFalse();
        swept.against(Set.of("a", "b"));
        assertThat(swept.isClean("w", stamp)).isFalse();
    }

    @Test
    void whatAnotherWindowAddedIsNotTakenForKnown() {
        Swept swept = new Swept();
        swept.begin(Map.of("w", new Stamp(7, 7)), Set.of("a"));
        swept.grew("w", new Stamp(8, 8), new Stamp(9, 9));
        assertThat(swept.isClean("w", new Stamp(9, 9))).isFalse();
        swept.grew("w", new Stamp(7, 7), new Stamp(9, 9));
        assertThat(swept.isClean("w", new Stamp(9, 9))).isTrue();
    }

    @Test
    void aCheckpointHoldsMoreErasuresThanOneLineMay() throws IOException {
        try (Records records = Records.open(shop, profile, world)) {
            records.start(MAKER);
            for (int part = 0; part < 2; part++) {
                String begin = "00000000-0000-0000-000" + part + "-00000000";
                List<String> ids = java.util.stream.IntStream.range(1000, 9000)
                        .mapToObj(number -> begin + number)
                        .toList();
                assertThat(records.save(List.of(erase(records, ids), erase(records, shifted(ids)))))
                        .isInstanceOf(SaveOutcome.Saved.class);
            }
            kept(records);
        }
        assertThat(checkpoint().erased()).hasSize(32_001);
    }

    private static List<String> shifted(List<String> ids) {
        return ids.stream().map(id -> "1" + id.substring(1)).toList();
    }
}
