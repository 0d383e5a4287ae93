package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.journal.Entry;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.shop.PublicKey;

/** A key closes by an owner's signature, and where it does not, the check of the records says so. */
class KeyClosedTest {
    private static final PersonId ILZE = new PersonId("ilze");
    private static final PersonId ANNA = new PersonId("anna");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private Book book;

    private static Shop.PersonAdded person(PersonId id, Role role) {
        return new Shop.PersonAdded(
                id, Optional.of(id.value()), Set.of(role), Optional.empty(), Optional.empty(), DAY, Optional.empty());
    }

    @BeforeEach
    void found() throws IOException {
        ShopFolder shop = Shops.create(temp.resolve("shop"), world);
        book = Book.open(shop, new Profile(temp.resolve("profile"), world.disk()), world, 10);
        List<Entry> founding = List.of(
                new Shop.Founded("Kalna Veikals", "Europe/Riga", "EUR", "en", false),
                person(ILZE, Role.OWNER),
                person(ANNA, Role.MENTOR));
        assertThat(book.found(founding, ILZE, pin(), false)).isInstanceOf(Book.Written.Saved.class);
        assertThat(book.enrol(ANNA, "804613".toCharArray(), ILZE, pin())).isInstanceOf(Book.Written.Saved.class);
    }

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    private static char[] pin() {
        return "731946".toCharArray();
    }

    private List<Entry> closing() {
        String key = book.state()
                .person(ANNA)
                .flatMap(it -> it.openKey())
                .map(PublicKey::key)
                .orElseThrow();
        return List.of(new Shop.PersonLeft(ANNA, DAY, ILZE), new Shop.KeyClosed(ANNA, key, ILZE));
    }

    @Test
    void closedWithAnOwnersPinItIsInOrder() throws IOException {
        List<Entry> closing = closing();
        assertThat(book.sign(ILZE, pin(), tries -> closing)).isInstanceOf(Book.Written.Saved.class);
        assertThat(book.verify(new SignedBy()).damages()).isEmpty();
    }

    @Test
    void closedWithoutASignatureItIsReported() throws IOException {
        book.write(closing());
        assertThat(book.verify(new SignedBy()).damages()).singleElement().isInstanceOf(Damage.NotSigned.class);
    }

    @Test
    void anotherPinThatTakesTheOldOnesPlaceIsClosedByTheOwnerToo() throws IOException {
        assertThat(book.enrol(ANNA, "804614".toCharArray(), ILZE, pin())).isInstanceOf(Book.Written.Saved.class);
        assertThat(book.verify(new SignedBy()).damages()).isEmpty();
    }

    @Test
    void aMentorsPinOpensNobodysKey() throws IOException {
        List<Entry> joining = List.of(person(new PersonId("janis"), Role.NEW_HIRE));
        assertThat(book.write(joining)).isInstanceOf(Book.Written.Saved.class);
        assertThat(book.enrol(new PersonId("janis"), "804615".toCharArray(), ANNA, "804613".toCharArray()))
                .isInstanceOf(Book.Written.NoKey.class);
        assertThat(book.state().person(new PersonId("janis")).orElseThrow().openKey())
                .isEmpty();
    }
}
