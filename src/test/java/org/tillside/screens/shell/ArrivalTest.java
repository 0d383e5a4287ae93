package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.content.Catalogue;
import org.tillside.journal.Shop;
import org.tillside.library.PackSource;
import org.tillside.records.Book;
import org.tillside.records.Disk;
import org.tillside.records.Front;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;
import org.tillside.screens.Immediate;
import org.tillside.screens.Page;
import org.tillside.screens.Prefs;
import org.tillside.screens.Words;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.pin.PinPresenter;
import org.tillside.screens.tiles.TilesPresenter;
import org.tillside.screens.tiles.TilesState;

/** The tiles of the last time are there before the records are, and never stay when they are wrong. */
class ArrivalTest {
    private static final String OWNER = "Anna Bērziņa";
    private static final String PIN = "482915";

    @TempDir
    private Path temp;

    private Path shop;
    private Path tiles;
    private String owner;
    private TestHouse before;

    @BeforeEach
    void aShopIsClosed() throws IOException {
        before = new TestHouse(temp.resolve("profile"));
        FirstRunPresenter run = before.page(FirstRunPresenter.class);
        run.begin();
        run.typed("name", "Kalna Veikals");
        run.next();
        run.typed("owner", OWNER);
        run.pin(PIN.toCharArray());
        run.again(PIN.toCharArray());
        run.next();
        run.typed("vision", "Nobody leaves unseen.");
        run.next();
        run.confirm(true);
        run.finish();
        owner = before.book().state().team().get(0).id().value();
        shop = before.book().folder().root();
        before.book().close();
        tiles = shop.resolve("checkpoints").resolve("tiles.json");
    }

    /** The next start of the program, up to its first page; {@code painted} is what it does behind it. */
    private final class Start implements Navigator.View, House.Openings {
        private final List<Notice> said = new ArrayList<>();
        private final Navigator navigator;
        private final House house;
        private Optional<Runnable> painted = Optional.empty();
        private Optional<Page<?>> page = Optional.empty();

        Start() {
            Clock clock = Clock.fixed(Instant.parse("2026-11-26T07:00:00Z"), ZoneId.of("Europe/Riga"));
            house = new House(
                    Words.load(),
                    new Immediate(),
                    before,
                    clock,
                    Surroundings.real("0.1.0").random(),
                    new Profile(temp.resolve("profile"), Disk.real()),
                    before,
                    this,
                    Prefs.plain());
            navigator = new Navigator(house);
            navigator.start(this, Optional.of(shop));
        }

        @Override
        public void shell(ShellState state) {
            state.notice().ifPresent(said::add);
        }

        @Override
        public void page(Page<?> shown, Prefs looks, boolean stage) {
            page = Optional.of(shown);
        }

        @Override
        public void whenPainted(Runnable then) {
            painted = Optional.of(then);
        }

        void isPainted() {
            painted.orElseThrow(() -> new AssertionError("nothing waits for the first page"))
                    .run();
        }

        TilesState tiles() {
            return ((TilesPresenter) page.orElseThrow()).state();
        }

        List<String> names() {
            return tiles().groups().stream()
                    .flatMap(it -> it.tiles().stream())
                    .map(TilesState.Tile::name)
                    .toList();
        }

        @Override
        public Book open(Path folder) throws IOException {
            return before.open(folder);
        }

        @Override
        public Optional<Front> front(Path folder) throws IOException {
            return ShopFolder.read(folder) instanceof ShopFolder.Opened.Shop it
                    ? Front.read(it.folder())
                    : Optional.empty();
        }

        @Override
        public Book create(Path folder) throws IOException {
            return before.create(folder);
        }

        @Override
        public void demo(Path folder) throws IOException {
            before.demo(folder);
        }

        @Override
        public Path restore(Path backup) throws IOException {
            return before.restore(backup);
        }

        @Override
        public List<PackSource> sources(Optional<Path> of) {
            return before.sources(of);
        }

        @Override
        public Catalogue content(Optional<Path> of, String language) {
            return before.content(of, language);
        }
    }

    private String kept() throws IOException {
        return Files.readString(tiles);
    }

    private void keep(String other) throws IOException {
        Files.writeString(tiles, other);
    }

    @Test
    void theTilesAreThereBeforeTheRecords() throws IOException {
        Start start = new Start();
        assertThat(start.house.book()).isEmpty();
        assertThat(start.names()).containsExactly(OWNER);
        assertThat(start.tiles().shop()).isEqualTo("Kalna Veikals");
        Page<?> first = start.page.orElseThrow();
        start.isPainted();
        assertThat(start.house.book()).isPresent();
        assertThat(start.names()).containsExactly(OWNER);
        assertThat(start.page).hasValue(first);
        start.house.openBook().close();
    }

    @Test
    void whoeverIsChosenMeanwhileIsAskedForThePinThen() throws IOException {
        Start start = new Start();
        ((TilesPresenter) start.page.orElseThrow()).choose(owner);
        assertThat(start.page.orElseThrow()).isInstanceOf(TilesPresenter.class);
        start.isPainted();
        assertThat(start.page.orElseThrow()).isInstanceOf(PinPresenter.class);
        start.house.openBook().close();
    }

    @Test
    void aWrongNameStaysNoLongerThanTheRecordsTake() throws IOException {
        keep(kept().replace(OWNER, "Somebody Else"));
        Start start = new Start();
        assertThat(start.names()).containsExactly("Somebody Else");
        start.isPainted();
        assertThat(start.names()).containsExactly(OWNER);
        start.house.openBook().close();
    }

    @Test
    void staleTilesShowWhoCameSinceThen() throws IOException {
        String old = kept();
        Book book = before.open(shop);
        book.write(List.of(new Shop.PersonAdded(
                new org.tillside.journal.PersonId("janis"),
                Optional.of("Jānis Ozols"),
                java.util.Set.of(org.tillside.journal.Role.NEW_HIRE),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 23),
                Optional.empty())));
        book.close();
        assertThat(kept()).contains("Jānis Ozols");
        keep(old);
        Start start = new Start();
        assertThat(start.names()).containsExactly(OWNER);
        start.isPainted();
        assertThat(start.names()).containsExactly(OWNER, "Jānis Ozols");
        start.house.openBook().close();
    }

    @Test
    void somebodyWhoIsNotInTheShopLeadsToTheTrueTiles() throws IOException {
        keep(kept().replace("\"" + owner + "\"", "\"ghost\""));
        Start start = new Start();
        ((TilesPresenter) start.page.orElseThrow()).choose("ghost");
        start.isPainted();
        assertThat(start.names()).containsExactly(OWNER);
        start.house.openBook().close();
    }

    /** What is in the place of the file; each start goes on as if there were none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"format\":1}",
                "{\"format\":1,\"shop\":\"another\",\"name\":\"X\",\"people\":[]}",
                "{\"format\":2,\"shop\":\"SHOP\",\"name\":\"X\",\"people\":[]}",
                "{\"format\":1,\"shop\":\"SHOP\",\"name\":7,\"people\":[]}",
                "{\"format\":1,\"shop\":\"SHOP\",\"name\":\"X\",\"zone\":\"Z\",\"currency\":\"EUR\",\"language\":\"en\","
                        + "\"people\":[3]}",
                "{\"format\":1,\"shop\":\"SHOP\",\"name\":\"X\",\"zone\":\"Z\",\"currency\":\"EUR\",\"language\":\"en\","
                        + "\"people\":[{\"id\":\"../x\",\"name\":\"Y\",\"roles\":[]}]}",
                "{\"format\":1,\"shop\":\"SHOP\",\"name\":\"X\",\"zone\":\"Z\",\"currency\":\"EUR\",\"language\":\"en\","
                        + "\"people\":[{\"id\":\"y\",\"name\":\"Y\",\"roles\":[\"king\"]}]}"
            })
    void nothingWrongIsShownAndTheShopOpens(String other) throws IOException {
        String id = kept().replaceAll("(?s).*\"shop\":\"([^\"]*)\".*", "$1");
        keep(other.replace("SHOP", id));
        opensAtOnce();
    }

    @Test
    void aMissingOrDamagedFileDoesNotKeepTheShopFromOpening() throws IOException {
        byte[] good = Files.readAllBytes(tiles);
        Files.write(tiles, java.util.Arrays.copyOf(good, good.length / 2));
        opensAtOnce();
        byte[] nul = "{\"format\":1,\u0000}".getBytes(StandardCharsets.UTF_8);
        Files.write(tiles, nul);
        opensAtOnce();
        Files.delete(tiles);
        opensAtOnce();
        Files.delete(tiles);
        Files.createDirectory(tiles);
        Start start = new Start();
        assertThat(start.painted).isEmpty();
        assertThat(start.names()).containsExactly(OWNER);
    }

    private void opensAtOnce() throws IOException {
        Start start = new Start();
        assertThat(start.painted).isEmpty();
        assertThat(start.names()).containsExactly(OWNER);
        start.house.openBook().close();
        assertThat(kept()).contains(OWNER);
    }

    /** A zone that is none is as good as no zone; the day is told in another one until the records are there. */
    @Test
    void aZoneThatIsNoneDoesNotBreakThePage() throws IOException {
        keep(kept().replace("Europe/Riga", "Nowhere/At all"));
        Start start = new Start();
        assertThat(start.names()).containsExactly(OWNER);
        start.isPainted();
        assertThat(start.names()).containsExactly(OWNER);
        start.house.openBook().close();
    }

    /** What was chosen on the tiles of a shop that cannot be opened does not lead anywhere in the next one. */
    @Test
    void aShopThatCannotBeOpenedLeavesNothingBehind() throws IOException {
        Start start = new Start();
        ((TilesPresenter) start.page.orElseThrow()).choose(owner);
        Path away = temp.resolve("away");
        Files.move(shop, away);
        start.isPainted();
        assertThat(start.page.orElseThrow()).isInstanceOf(FirstRunPresenter.class);
        assertThat(start.said).isNotEmpty();
        start.navigator.porch().openShop(away);
        assertThat(start.names()).containsExactly(OWNER);
        start.house.openBook().close();
    }
}
