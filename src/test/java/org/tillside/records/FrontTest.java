package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.StepId;
import org.tillside.journal.Learning;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.shop.Person;

/** The first page needs one small file, which tells who belongs to the shop and nothing of what they did. */
class FrontTest {
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId JANIS = new PersonId("janis");
    private static final PersonId GONE = new PersonId("gone");

    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Path file;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        file = shop.checkpoints().resolve("tiles.json");
        try (Book book = Book.open(shop, new Profile(temp.resolve("profile"), world.disk()), world, 2)) {
            book.write(List.of(
                    new Shop.Founded("Kalna Veikals", "Europe/Riga", "EUR", "lv", true),
                    added(ANNA, "Anna Kalna", Role.OWNER, Role.MENTOR),
                    added(JANIS, "Jānis Bērziņš", Role.NEW_HIRE),
                    added(GONE, "Somebody Else", Role.NEW_HIRE),
                    new Shop.PersonLeft(GONE, LocalDate.of(2026, 11, 20), ANNA),
                    new Learning.LessonRead(
                            JANIS, new LessonRef(new ModuleId("greeting"), new StepId("page-1")), Optional.empty())));
        }
    }

    private static Shop.PersonAdded added(PersonId id, String name, Role... roles) {
        return new Shop.PersonAdded(
                id,
                Optional.of(name),
                Set.of(roles),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 2),
                Optional.empty());
    }

    @Test
    void itTellsWhoBelongsToTheShop() throws IOException {
        Files.writeString(shop.root().resolve("demo.json"), "{\"pins\":{\"anna\":\"804613\"}}");
        Front front = Front.read(shop).orElseThrow();
        assertThat(front.shop().shop()).contains(new Shop.Founded("Kalna Veikals", "Europe/Riga", "EUR", "lv", true));
        assertThat(front.shop().team()).extracting(Person::id).containsExactly(ANNA, JANIS);
        Person anna = front.shop().person(ANNA).orElseThrow();
        assertThat(anna.name()).contains("Anna Kalna");
        assertThat(anna.roles()).containsExactlyInAnyOrder(Role.OWNER, Role.MENTOR);
        assertThat(anna.openKey()).isEmpty();
        assertThat(front.demoPins()).isEqualTo(Map.of("anna", "804613"));
    }

    @Test
    void itTellsNothingOfWhatTheyDid() throws IOException {
        assertThat(Files.readString(file)).contains("Jānis").doesNotContain("greeting", "page-1", "Somebody Else");
        assertThat(Front.read(shop)
                        .orElseThrow()
                        .shop()
                        .person(JANIS)
                        .orElseThrow()
                        .work()
                        .lessons())
                .isEmpty();
    }

    @Test
    void whatIsDoubtfulAboutItIsNotShown() throws IOException {
        String good = Files.readString(file);
        for (String bad : List.of(
                "",
                good.substring(0, good.length() / 2),
                good.replace(shop.id(), shop.id().replace(shop.id().charAt(0), 'x')),
                good.replace("\"format\":1", "\"format\":99"),
                good.replace("new-hire", "emperor"),
                good.replace("\"name\"", "\"shop\""))) {
            Files.writeString(file, bad);
            assertThat(Front.read(shop)).as(bad).isEmpty();
        }
        Files.writeString(file, good);
        assertThat(Front.read(shop)).isPresent();
        Files.delete(file);
        assertThat(Front.read(shop)).isEmpty();
    }

    @Test
    void anErasureTakesItAway() throws IOException {
        new Checkpoints(shop, world.disk()).deleteAll();
        assertThat(Front.read(shop)).isEmpty();
    }
}
