package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
import org.tillside.screens.Route;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.firstrun.FirstRunState.Step;
import org.tillside.screens.pin.PinPresenter;
import org.tillside.screens.pin.PinState;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.screens.shop.ShopRoomState;
import org.tillside.screens.tiles.TilesPresenter;

/** Founding, signing in, forgetting, locking out, keeping: over real records. */
class EntranceTest {
    private static final String OWNER_PIN = "482915";
    private static final String OTHER_PIN = "730264";

    @TempDir
    private Path folder;

    private TestHouse house;

    @BeforeEach
    void start() {
        house = new TestHouse(folder.resolve("profile"));
    }

    private FirstRunPresenter run() {
        return house.page(FirstRunPresenter.class);
    }

    private PinPresenter pin() {
        return house.page(PinPresenter.class);
    }

    private void fill() {
        run().begin();
        run().typed("name", "Kalna Veikals");
        run().next();
        run().typed("owner", "Anna Bērziņa");
        run().pin(OWNER_PIN.toCharArray());
        run().again(OWNER_PIN.toCharArray());
        run().next();
        run().typed("vision", "Nobody leaves unseen.");
    }

    private PersonId found() {
        fill();
        run().next();
        run().confirm(true);
        run().finish();
        return house.book().state().team().get(0).id();
    }

    private PersonId add(String name) throws IOException {
        PersonId id = new PersonId(name.toLowerCase(java.util.Locale.ROOT));
        house.book()
                .write(List.of(new Shop.PersonAdded(
                        id,
                        Optional.of(name),
                        Set.of(Role.NEW_HIRE),
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2026, 11, 23),
                        Optional.empty())));
        return id;
    }

    private void door(PersonId person) {
        house.navigator.outdoors(new Route.Pin(person));
    }

    private void types(String... pins) {
        for (String each : pins) {
            pin().typed(each.toCharArray());
        }
    }

    @Test
    void aShopIsFoundedAndItsOwnerSignsIn() {
        PersonId owner = found();
        assertThat(house.page(TilesPresenter.class).state().groups().get(0).tiles())
                .extracting(it -> it.name())
                .containsExactly("Anna Bērziņa");
        assertThat(house.book().state().charterIn("en")).containsEntry("vision", "Nobody leaves unseen.");
        house.page(TilesPresenter.class).choose(owner.value());
        types("111222");
        assertThat(pin().state().trouble())
                .hasValueSatisfying(it -> assertThat(it).contains("9 tries"));
        types(OWNER_PIN);
        house.navigator.enter(Room.SHOP);
        assertThat(house.page(ShopRoomPresenter.class).state().tabs()).hasSize(5);
    }

    @Test
    void nothingMissingIsFoundedAndNothingTypedIsLost() {
        run().begin();
        run().next();
        assertThat(run().state().trouble()).isPresent();
        fill();
        run().back(Step.SHOP);
        run().language("lv");
        assertThat(run().state().field("vision")).isEqualTo("Nobody leaves unseen.");
        assertThat(run().state().step()).isEqualTo(Step.SHOP);
        run().next();
        run().next();
        assertThat(run().state().step()).as("the PIN is asked again").isEqualTo(Step.OWNER);
    }

    @Test
    void pinsThatEverybodyTriesAreRefusedInWords() {
        run().pin("123123".toCharArray());
        assertThat(run().state().pins().trouble()).isPresent();
        run().pin(OWNER_PIN.toCharArray());
        run().again(OTHER_PIN.toCharArray());
        assertThat(run().state().pins().good()).isFalse();
        run().again(OWNER_PIN.toCharArray());
        assertThat(run().state().pins().good()).as("control").isTrue();
    }

    @Test
    void theRecoverySheetGoesOnPaperAndOpensTheKey() throws IOException {
        fill();
        run().next();
        String code = String.join(" ", run().state().sheet().orElseThrow().groups());
        run().finish();
        assertThat(run().state().step()).as("not before it is on paper").isEqualTo(Step.SHEET);
        run().print();
        assertThat(house.printed).hasSize(1).noneMatch(Files::exists);
        house.chosen = Optional.of(folder.resolve("sheet.pdf"));
        run().save();
        assertThat(Files.size(folder.resolve("sheet.pdf"))).isGreaterThan(1000);
        run().confirm(true);
        run().finish();
        PersonId owner = house.book().state().team().get(0).id();
        door(owner);
        pin().forgotten();
        pin().take(PinState.Kind.SHEET);
        pin().code(code.replace(code.charAt(0), code.charAt(0) == 'A' ? 'B' : 'A'));
        pin().goOn();
        assertThat(pin().state().step()).as("a slip is told").isEqualTo(PinState.Step.CODE);
        pin().code(code.toLowerCase(java.util.Locale.ROOT));
        pin().goOn();
        types(OTHER_PIN, OTHER_PIN);
        door(owner);
        types(OWNER_PIN);
        assertThat(pin().state().trouble()).as("the old PIN is good no more").isPresent();
    }

    @Test
    void aNewPersonChoosesAPinBesideTheOwner() throws IOException {
        PersonId owner = found();
        PersonId janis = add("Janis");
        door(janis);
        assertThat(pin().state().step()).isEqualTo(PinState.Step.FIRST);
        types("121212");
        assertThat(pin().state().trouble()).isPresent();
        types(OTHER_PIN, "111111");
        assertThat(pin().state().step()).as("not the same twice").isEqualTo(PinState.Step.FIRST);
        types(OTHER_PIN, OTHER_PIN, "999111");
        assertThat(pin().state().step()).as("the owner's PIN was wrong").isEqualTo(PinState.Step.OWNER);
        types(OWNER_PIN);
        assertThat(house.book().state().person(janis).orElseThrow().openKey()).isPresent();
        assertThat(house.book().state().person(owner).orElseThrow().keys()).hasSize(1);
    }

    @Test
    void tenWrongPinsLockAndAnOwnerUnlocksInPlace() throws IOException {
        found();
        PersonId janis = add("Janis");
        door(janis);
        types(OTHER_PIN, OTHER_PIN, OWNER_PIN);
        door(janis);
        for (int i = 0; i < 10; i++) {
            types("111222");
        }
        assertThat(pin().state().step()).isEqualTo(PinState.Step.UNLOCK);
        types(OWNER_PIN);
        assertThat(pin().state().step()).isEqualTo(PinState.Step.ENTER);
        assertThat(house.book().keys().triesLeft(janis.value())).isEqualTo(10);
        assertThat(house.book().verify(new org.tillside.records.SignedBy()).damages())
                .as("signed by the owner")
                .isEmpty();
    }

    @Test
    void theOwnerKeepsTheShop() throws IOException {
        PersonId owner = found();
        door(owner);
        types(OWNER_PIN);
        house.navigator.enter(Room.SHOP);
        ShopRoomPresenter room = house.page(ShopRoomPresenter.class);
        room.typed("promise", "What we got wrong, we put right.");
        room.saveCharter();
        assertThat(house.book().state().charterIn("en"))
                .containsEntry("promise", "What we got wrong, we put right.")
                .containsEntry("vision", "Nobody leaves unseen.");
        room.open(Route.Section.RECORDS);
        house.page(ShopRoomPresenter.class).verify();
        ShopRoomState.Records records = (ShopRoomState.Records)
                house.page(ShopRoomPresenter.class).state().part();
        assertThat(records.checked())
                .hasValueSatisfying(it -> assertThat(it.intact()).isTrue());
        house.page(ShopRoomPresenter.class).open(Route.Section.BACKUP);
        house.chosen = Optional.of(folder.resolve("shop.zip"));
        house.page(ShopRoomPresenter.class).backUp();
        ShopRoomState.Backup backup = (ShopRoomState.Backup)
                house.page(ShopRoomPresenter.class).state().part();
        assertThat(backup.said()).hasValueSatisfying(it -> assertThat(it.good()).isTrue());
        assertThat(backup.last()).contains("2026");
        house.navigator.switchPerson();
        house.page(TilesPresenter.class).restore();
        assertThat(house.book().state().team()).hasSize(1);
        assertThat(house.book().folder().root())
                .hasToString(folder.resolve("profile/shops/restored").toString());
    }

    @Test
    void damageIsFoundInWords() throws IOException {
        PersonId owner = found();
        door(owner);
        types(OWNER_PIN);
        Path records = house.book().folder().records();
        try (var files = Files.list(records)) {
            Path journal = files.findFirst().orElseThrow();
            Files.writeString(journal, Files.readString(journal).replace("Europe/Riga", "Europe/Rigb"));
        }
        house.navigator.enter(Room.SHOP);
        house.page(ShopRoomPresenter.class).open(Route.Section.RECORDS);
        house.page(ShopRoomPresenter.class).verify();
        ShopRoomState.Records found = (ShopRoomState.Records)
                house.page(ShopRoomPresenter.class).state().part();
        assertThat(found.checked()).hasValueSatisfying(it -> {
            assertThat(it.intact()).isFalse();
            assertThat(it.findings().get(0)).contains("line 2");
        });
    }
}
