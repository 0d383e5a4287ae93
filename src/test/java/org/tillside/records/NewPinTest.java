package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;

/** A new PIN is chosen while the disk fails: at every point either the old one is good or the new one. */
class NewPinTest {
    private static final PersonId ILZE = new PersonId("ilze");
    private static final PersonId ANNA = new PersonId("anna");
    private static final String OLD = "804613";
    private static final String NEW = "590847";

    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;

    @BeforeEach
    void annaHasAPin() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        try (Book book = Book.open(shop, profile, world, 10)) {
            book.found(
                    List.of(
                            new Shop.Founded("Kalna Veikals", "Europe/Riga", "EUR", "en", false),
                            person(ILZE, Role.OWNER),
                            person(ANNA, Role.MENTOR)),
                    ILZE,
                    owner(),
                    false);
            book.enrol(ANNA, OLD.toCharArray(), ILZE, owner());
            assertThat(good(book, OLD)).as("control").isTrue();
        }
    }

    private static Shop.PersonAdded person(PersonId id, Role role) {
        return new Shop.PersonAdded(
                id,
                Optional.of(id.value()),
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 23),
                Optional.empty());
    }

    private static char[] owner() {
        return "731946".toCharArray();
    }

    private static boolean good(Book book, String pin) {
        return book.check(ANNA, pin.toCharArray()) instanceof Book.Written.Saved;
    }

    private void onlyGoodAfterAStart(String pin, String other) throws IOException {
        try (Book book = Book.open(shop, profile, world, 10)) {
            assertThat(good(book, pin)).isTrue();
            assertThat(good(book, other)).isFalse();
            assertThat(book.enrol(ANNA, "739604".toCharArray(), ILZE, owner())).isInstanceOf(Book.Written.Saved.class);
            assertThat(good(book, "739604")).isTrue();
            assertThat(book.verify(new SignedBy()).damages()).isEmpty();
        }
    }

    @Test
    void whereTheEventIsNotSavedTheOldOneStaysGood() throws IOException {
        BrokenDisk disk = new BrokenDisk("records.*jsonl");
        try (Book book = Book.open(shop, profile, world.with(disk), 10)) {
            disk.room = 0;
            assertThat(book.enrol(ANNA, NEW.toCharArray(), ILZE, owner())).isInstanceOf(Book.Written.NotSaved.class);
            assertThat(good(book, OLD)).isTrue();
            disk.room = Long.MAX_VALUE;
        }
        onlyGoodAfterAStart(OLD, NEW);
    }

    @Test
    void whereItIsSavedAndTheKeyCannotBePutInItsPlaceTheNewOneIsGood() throws IOException {
        BrokenDisk disk = new BrokenDisk("next");
        try (Book book = Book.open(shop, profile, world.with(disk), 10)) {
            disk.failReplaces = true;
            assertThat(book.enrol(ANNA, NEW.toCharArray(), ILZE, owner())).isInstanceOf(Book.Written.Saved.class);
            assertThat(shop.keys().toFile().list()).as("control").anyMatch(it -> it.endsWith(".next"));
        }
        onlyGoodAfterAStart(NEW, OLD);
    }
}
