package org.tillside.swing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.screens.Route;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.pin.PinPresenter;
import org.tillside.screens.shell.Room;
import org.tillside.screens.shell.TestHouse;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.screens.tiles.TilesPresenter;
import org.tillside.swing.Painting;
import org.tillside.swing.kit.Begins;

/** Paints the pages before signing in and the shop's room, and looks for what is cut. */
class EntrancePanelsTest {
    private static final String PIN = "482915";

    @TempDir
    private Path folder;

    private TestHouse house;

    @BeforeEach
    void start() {
        house = new TestHouse(folder.resolve("profile"));
    }

    private List<String> cut(String name) {
        return Painting.cut(name, tools -> new PanelTable(tools).panel(house.page()));
    }

    private void found() throws Exception {
        FirstRunPresenter run = house.page(FirstRunPresenter.class);
        assertThat(cut("firstrun")).isEmpty();
        run.begin();
        run.typed("name", "Kalna Veikals");
        run.typed("kind", "a clothes shop");
        assertThat(cut("firstrun-shop")).isEmpty();
        run.next();
        run.typed("owner", "Anna Bērziņa");
        run.pin(PIN.toCharArray());
        run.again(PIN.toCharArray());
        assertThat(cut("firstrun-owner")).isEmpty();
        run.next();
        assertThat(cut("firstrun-charter")).isEmpty();
        run.next();
        assertThat(cut("firstrun-sheet")).isEmpty();
        run.confirm(true);
        run.finish();
        add("Ilze Liepa", Role.MENTOR);
        add("Farid bin Osman", Role.MENTOR);
        add("Jānis Ozols", Role.NEW_HIRE);
        add("Անի Հակոբյան", Role.NEW_HIRE);
    }

    private void add(String name, Role role) throws Exception {
        house.book()
                .write(List.of(new Shop.PersonAdded(
                        new PersonId("p" + Math.abs(name.hashCode())),
                        Optional.of(name),
                        Set.of(role),
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2026, 11, 23),
                        Optional.empty())));
    }

    @Test
    void nothingIsCutBeforeSigningIn() throws Exception {
        found();
        TilesPresenter tiles = house.page(TilesPresenter.class);
        tiles.refresh();
        tiles.others();
        assertThat(cut("tiles")).isEmpty();
        var team = house.book().state().team();
        tiles.choose(team.get(0).id().value());
        house.page(PinPresenter.class).typed("111222".toCharArray());
        assertThat(cut("pin")).isEmpty();
        house.page(PinPresenter.class).forgotten();
        assertThat(cut("pin-forgotten")).isEmpty();
        house.page(PinPresenter.class).back();
        house.page(PinPresenter.class).back();
        house.page(TilesPresenter.class).choose(team.get(3).id().value());
        assertThat(cut("pin-first")).isEmpty();
        house.page(PinPresenter.class).typed(PIN.toCharArray());
        house.page(PinPresenter.class).typed(PIN.toCharArray());
        assertThat(cut("pin-owner")).isEmpty();
    }

    @Test
    void nothingIsCutInTheShopsRoom() throws Exception {
        found();
        house.page(TilesPresenter.class)
                .choose(house.book().state().team().get(0).id().value());
        house.page(PinPresenter.class).typed(PIN.toCharArray());
        house.navigator.enter(Room.SHOP);
        for (Route.Section section : Route.Section.values()) {
            house.page(ShopRoomPresenter.class).open(section);
            if (section == Route.Section.RECORDS) {
                house.page(ShopRoomPresenter.class).verify();
            }
            assertThat(cut("shop-" + section.name().toLowerCase(java.util.Locale.ROOT)))
                    .isEmpty();
            assertThat(beginning()).isEqualTo("shop.tab." + section.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** The name of what the keyboard lies on when the page is opened. */
    private String beginning() {
        List<String> names = new ArrayList<>();
        Painting.cut("beginning", tools -> {
            JComponent panel = new PanelTable(tools).panel(house.page());
            names.add(((Begins) panel).begin().orElseThrow().getName());
            return panel;
        });
        return names.get(0);
    }
}
