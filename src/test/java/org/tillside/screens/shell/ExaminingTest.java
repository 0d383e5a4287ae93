package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.journal.Entry;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.records.Book;
import org.tillside.records.Damage;
import org.tillside.records.Disk;
import org.tillside.records.FolderCheck;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;
import org.tillside.screens.Background;
import org.tillside.screens.DamageWords;
import org.tillside.screens.Failure;
import org.tillside.screens.Immediate;
import org.tillside.screens.Words;
import org.tillside.screens.firstrun.FirstRunPresenter;

/** What a start takes on trust from the last closing is looked through behind it, and what is wrong is told. */
class ExaminingTest {
    private static final String PIN = "482915";

    @TempDir
    private Path folder;

    private Path shop;
    private Path journal;

    @BeforeEach
    void aShopThatWasClosed() throws IOException {
        TestHouse house = new TestHouse(folder.resolve("profile"));
        found(house.page(FirstRunPresenter.class));
        List<Entry> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(new Shop.PersonAdded(
                    new PersonId("person-" + i),
                    Optional.of("Person " + i),
                    Set.of(Role.NEW_HIRE),
                    Optional.empty(),
                    Optional.empty(),
                    LocalDate.of(2026, 11, 23),
                    Optional.empty()));
        }
        house.book().write(people);
        shop = house.book().folder().root();
        house.book().close();
        try (Stream<Path> files = Files.list(shop.resolve("records"))) {
            journal = files.filter(it -> it.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void found(FirstRunPresenter run) {
        run.begin();
        run.typed("name", "Kalna Veikals");
        run.next();
        run.typed("owner", "Anna Bērziņa");
        run.pin(PIN.toCharArray());
        run.again(PIN.toCharArray());
        run.next();
        run.typed("vision", "Nobody leaves unseen.");
        run.next();
        run.confirm(true);
        run.finish();
    }

    private void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private TestHouse started() {
        TestHouse house = new TestHouse(folder.resolve("profile"));
        house.navigator.start(house, Optional.of(shop));
        return house;
    }

    /** What opening alone finds, without anybody who looks behind it. */
    private Book opened() throws IOException {
        ShopFolder.Opened.Shop there =
                (ShopFolder.Opened.Shop) ShopFolder.open(shop, new FolderCheck(Map.of(), any -> "ext4"));
        return Book.open(
                there.folder(), new Profile(folder.resolve("profile"), Disk.real()), Surroundings.real("0.1.0"), 1000);
    }

    @Test
    void aFlippedBitInTheJournalIsToldAfterTheStart() throws IOException {
        flip(journal);
        try (Book book = opened()) {
            assertThat(book.state().people())
                    .as("the start trusts the checkpoint")
                    .hasSize(21);
            assertThat(book.found()).isEmpty();
        }
        assertThat(started().book().found()).isNotEmpty().allMatch(it -> journal.toString()
                .contains(it.writer()));
    }

    @Test
    void aFlippedBitInThePrivatePartsIsToldAfterTheStart() throws IOException {
        flip(shop.resolve("private").resolve(journal.getFileName()));
        try (Book book = opened()) {
            assertThat(book.found()).isEmpty();
        }
        assertThat(started().book().found()).isNotEmpty();
    }

    @Test
    void ofAWholeShopNothingIsTold() {
        TestHouse house = started();
        assertThat(house.book().state().people()).hasSize(21);
        assertThat(house.book().found()).isEmpty();
    }

    /** What happens to the disk. */
    @FunctionalInterface
    private interface Blow {
        void strikes() throws IOException;
    }

    /** Works at once; before a certain step of the look something happens. */
    private static final class Struck implements Background {
        private final Background now = new Immediate();
        private final Blow blow;
        private int steps;

        Struck(int steps, Blow blow) {
            this.steps = steps;
            this.blow = blow;
        }

        @Override
        public <T> Task run(String what, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
            boolean due = what.equals("shell.examining") && steps-- == 0;
            return now.run(
                    what,
                    (Progress progress) -> {
                        if (due) {
                            blow.strikes();
                        }
                        return work.run(progress);
                    },
                    onScreen,
                    onFailure);
        }

        @Override
        public void watch(Consumer<Busy> watcher) {
            now.watch(watcher);
        }
    }

    private TestHouse struck(int steps, Blow blow) {
        TestHouse house = new TestHouse(folder.resolve("profile"), new Struck(steps, blow));
        house.navigator.start(house, Optional.of(shop));
        return house;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aLookThatCannotGoOnIsTold(int steps) {
        TestHouse house = struck(steps, () -> {
            throw new IOException("Stale file handle");
        });
        assertThat(house.said).isNotEmpty().allSatisfy(it -> {
            assertThat(it.tone()).isEqualTo(Notice.Tone.BAD);
            assertThat(it.text()).isEqualTo("Looking through the records did not work. Stale file handle");
        });
        assertThat(started().said).as("one that went on").isEmpty();
    }

    @Test
    void aJournalThatTheDiskDoesNotGiveIsToldLikeEveryDamage() {
        TestHouse house = struck(1, () -> {
            Files.delete(journal);
            Files.createDirectory(journal);
        });
        assertThat(house.book().found())
                .singleElement()
                .isInstanceOf(Damage.Unreadable.class)
                .extracting(it -> new DamageWords(Words.load().in(Locale.ENGLISH)).sentence(it))
                .asString()
                .endsWith("the file cannot be read. The disk may be failing.");
    }

    @Test
    void withoutACheckpointTheStartItselfFindsIt() throws IOException {
        flip(journal);
        Files.delete(shop.resolve("checkpoints").resolve("state.checkpoint"));
        try (Book book = opened()) {
            assertThat(book.found()).isNotEmpty();
        }
    }
}
