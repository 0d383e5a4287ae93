package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start takes on trust from a checkpoint is looked through behind it: a changed line there is found. */
class ExaminationTest {
    private static final String FOLD = "fold-1";
    private static final int EVENTS = 5_000;

    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;
    private String writer;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        try (Records records = Records.open(shop, profile, world)) {
            records.start(FOLD);
            writer = records.writer();
            List<Draft> many = new ArrayList<>();
            for (int i = 0; i < EVENTS; i++) {
                many.add(records.draft("lesson-read", StrictJson.empty()));
            }
            records.save(many);
            records.save(List.of(records.draft(
                    "pairing-declined", StrictJson.empty(), StrictJson.empty().put("reason", "too many already"))));
            records.save(List.of(records.draft("lesson-read", StrictJson.empty())));
            records.poll();
            records.checkpoint(FOLD, Bytes.of("state"));
        }
    }

    private Records open() throws IOException {
        return Records.open(shop, profile, world, FOLD, new Folding(new Events()));
    }

    private static List<Damage> through(Records records) throws IOException {
        try (Examination examination = records.examination().orElseThrow()) {
            int steps = 1;
            while (examination.step()) {
                steps++;
            }
            assertThat(steps).as("a batch at a time").isGreaterThan(2);
            return examination.found();
        }
    }

    @Test
    void whatIsWholeIsFoundWhole() throws IOException {
        try (Records records = open()) {
            assertThat(records.start(FOLD).state()).isPresent();
            assertThat(through(records)).isEmpty();
        }
    }

    @Test
    void aChangedLineThatTheStartDoesNotReadIsFound() throws IOException {
        Path journal = shop.journal(writer);
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        try (Records records = open()) {
            assertThat(records.start(FOLD).state()).isPresent();
            assertThat(records.damages()).as("the start takes it on trust").isEmpty();
            assertThat(through(records)).isNotEmpty().allSatisfy(it -> assertThat(it.writer())
                    .isEqualTo(writer));
        }
    }

    @Test
    void aChangedPrivatePartIsFound() throws IOException {
        Path file = shop.privateOf(writer);
        Files.writeString(file, Files.readString(file).replace("too many", "too wary"));
        try (Records records = open()) {
            assertThat(records.start(FOLD).state()).isPresent();
            assertThat(records.damages()).isEmpty();
            assertThat(through(records))
                    .hasOnlyElementsOfType(Damage.PrivateAltered.class)
                    .hasSize(1);
        }
    }

    @Test
    void whereEverythingWasReadNothingIsLeftToLookAt() throws IOException {
        try (Records records = open()) {
            assertThat(records.start("another fold").state()).isEmpty();
            assertThat(records.examination()).isEmpty();
        }
    }
}
