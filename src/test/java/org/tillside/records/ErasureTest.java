package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {
    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
    }

    private static Draft named(Records records, String name) {
        return records.draft(
                "person-added",
                StrictJson.empty().put("person", "p1"),
                StrictJson.empty().put("name", name));
    }

    private static Draft erase(Records records, String id) {
        var fields = StrictJson.empty().put("person", "p1");
        fields.putArray("ids").add(id);
        return records.draft(Line.ERASE, fields);
    }

    private boolean anywhere(String text) throws IOException {
        try (var files = Files.walk(shop.root())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("lock-"))
                    .toList()) {
                if (Files.readString(file).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void nothingOfAnErasedNameStaysInTheFolder() throws IOException {
        try (Records records = Records.open(shop, profile, world)) {
            records.start("test");
            Draft anna = named(records, "Anna Ozola");
            Draft peter = named(records, "Peter Kalns");
            records.save(List.of(anna, peter));
            records.poll();
            records.checkpoint("test", Bytes.of("state with Anna Ozola"));
            Files.writeString(shop.drafts().resolve("form.json"), "{\"person\":\"p1\",\"note\":\"Anna Ozola\"}");
            Files.writeString(shop.drafts().resolve("other.json"), "{\"person\":\"p2\"}");
            Files.writeString(shop.privateOf(records.writer() + "x").resolveSibling("w.jsonl.torn-1"), "Anna Ozola");
            assertThat(anywhere("Anna Ozola")).isTrue();

            assertThat(records.erase(erase(records, anna.id()), Set.of("p1"))).isEqualTo(new Records.Erased.Done());

            assertThat(anywhere("Anna Ozola")).isFalse();
            assertThat(shop.drafts().resolve("other.json")).exists();
            JournalReader.News news = records.poll();
            assertThat(news.refold()).isTrue();
            assertThat(news.events())
                    .filteredOn(e -> e.line().id().equals(anna.id()))
                    .extracting(Recorded::secret)
                    .containsExactly(new PrivatePart.Erased());
            assertThat(news.events())
                    .filteredOn(e -> e.line().id().equals(peter.id()))
                    .extracting(Recorded::secret)
                    .containsExactly(new PrivatePart.Present(Bytes.of("{\"name\":\"Peter Kalns\"}")));
        }
        Verify.Report report = new Verify(shop, Optional.of(profile)).run(e -> new Verify.Expected.None());
        assertThat(report.intact()).isTrue();
        assertThat(report.erased()).isEqualTo(1);
    }

    @Test
    void anErasureThatWasPutOffTakesTheDraftsAtTheNextStart() throws IOException {
        BrokenDisk disk = new BrokenDisk("p1[.]json");
        Path draft = shop.drafts().resolve("p1.json");
        Path other = shop.drafts().resolve("p2.json");
        try (Records records = Records.open(shop, profile, world.with(disk))) {
            records.start("test");
            Draft anna = named(records, "Anna Ozola");
            records.save(List.of(anna));
            Files.writeString(draft, "{\"note\":\"half written\"}");
            Files.writeString(other, "{\"note\":\"somebody else's\"}");
            disk.failDeletes = true;
            assertThat(records.erase(erase(records, anna.id()), Set.of("p1"))).isInstanceOf(Records.Erased.Later.class);
        }
        assertThat(draft).as("control").exists();
        try (Records records = Records.open(shop, profile, world)) {
            records.start("test");
        }
        assertThat(draft).doesNotExist();
        assertThat(other).exists();
        Files.writeString(draft, "{\"note\":\"written since\"}");
        try (Records records = Records.open(shop, profile, world)) {
            records.start("test");
        }
        assertThat(draft).as("once is enough").exists();
    }

    @Test
    void anErasureThatWasNotSavedTakesNoDrafts() throws IOException {
        BrokenDisk disk = new BrokenDisk("records.*jsonl");
        Path draft = shop.drafts().resolve("p1.json");
        try (Records records = Records.open(shop, profile, world.with(disk))) {
            records.start("test");
            Draft anna = named(records, "Anna Ozola");
            Shops.saved(records.save(List.of(anna)));
            Files.writeString(draft, "{\"note\":\"half written\"}");
            disk.room = 0;
            assertThat(records.erase(erase(records, anna.id()), Set.of("p1")))
                    .isInstanceOf(Records.Erased.NotSaved.class);
            disk.room = Long.MAX_VALUE;
        }
        try (Records records = Records.open(shop, profile, world)) {
            records.start("test");
        }
        assertThat(draft).exists();
    }

    @Test
    void aStateThatAnotherWindowKeptBeforeItSawTheErasureGoesAtTheNextStart() throws IOException {
        try (Records one = Records.open(shop, profile, world);
                Records two = Records.open(shop, profile, world)) {
            one.start("test");
            two.start("test");
            Draft anna = named(one, "Anna Ozola");
            one.save(List.of(anna));
            one.poll();
            two.poll();
            one.erase(erase(one, anna.id()), Set.of("p1"));
            two.checkpoint("test", Bytes.of("state with Anna Ozola"));
        }
        assertThat(anywhere("Anna Ozola")).isTrue();
        try (Records next = Records.open(shop, profile, world)) {
            assertThat(next.start("test").state()).isEmpty();
        }
        assertThat(anywhere("Anna Ozola")).isFalse();
    }

    @Test
    void aPartThatIsMissingWithoutAnErasureIsDamage() throws IOException {
        String writer;
        try (Records records = Records.open(shop, profile, world)) {
            writer = records.writer();
            records.save(List.of(named(records, "Anna Ozola")));
        }
        Path file = shop.privateOf(writer);
        String good = Files.readString(file);
        Files.writeString(file, good.replace("Anna", "Anne"));
        assertThat(new Verify(shop, Optional.empty())
                        .run(e -> new Verify.Expected.None())
                        .damages())
                .hasOnlyElementsOfType(Damage.PrivateAltered.class)
                .hasSize(1);
        Files.writeString(file, "");
        assertThat(new Verify(shop, Optional.empty())
                        .run(e -> new Verify.Expected.None())
                        .damages())
                .hasOnlyElementsOfType(Damage.PrivateMissing.class)
                .hasSize(1);
        Files.writeString(file, good);
        assertThat(new Verify(shop, Optional.empty())
                        .run(e -> new Verify.Expected.None())
                        .intact())
                .isTrue();
    }

    @Test
    void whatAnOldCopyBringsBackIsErasedAgain() throws IOException {
        String writer;
        byte[] before;
        try (Records records = Records.open(shop, profile, world)) {
            records.start("test");
            writer = records.writer();
            Draft anna = named(records, "Anna Ozola");
            records.save(List.of(anna));
            before = Files.readAllBytes(shop.privateOf(writer));
            records.erase(erase(records, anna.id()), Set.of());
        }
        Files.write(shop.privateOf(writer), before);
        assertThat(new Verify(shop, Optional.empty())
                        .run(e -> new Verify.Expected.None())
                        .damages())
                .hasOnlyElementsOfType(Damage.NotErased.class)
                .hasSize(1);
        try (Records records = Records.open(shop, profile, world)) {
            records.start("test");
            assertThat(anywhere("Anna Ozola")).isFalse();
        }
    }

    @Test
    void twoErasuresThatAreReadAtOnceBothCount() throws IOException {
        try (Records records = Records.open(shop, profile, world)) {
            records.start("test");
            Draft anna = named(records, "Anna Ozola");
            Draft peter = named(records, "Peter Kalns");
            records.save(List.of(anna, peter));
            records.erase(erase(records, anna.id()), Set.of());
            records.erase(erase(records, peter.id()), Set.of());
            records.poll();
            assertThat(records.damages()).isEmpty();
            JournalReader reader = new JournalReader(shop);
            reader.poll();
            assertThat(reader.erased()).containsExactlyInAnyOrder(anna.id(), peter.id());
        }
    }

    @Test
    void anotherWindowGoesOnWritingItsPrivatePartsAfterAnErasure() throws IOException {
        try (Records one = Records.open(shop, profile, world);
                Records two = Records.open(shop, profile, world)) {
            one.start("test");
            two.start("test");
            Draft anna = named(two, "Anna Ozola");
            two.save(List.of(anna));
            one.poll();
            one.erase(erase(one, anna.id()), Set.of());
            Draft peter = named(two, "Peter Kalns");
            two.save(List.of(peter));
            assertThat(one.poll().events())
                    .filteredOn(e -> e.line().id().equals(peter.id()))
                    .allMatch(e -> e.secret() instanceof PrivatePart.Present)
                    .hasSize(1);
            assertThat(two.poll().refold()).isTrue();
        }
    }
}
