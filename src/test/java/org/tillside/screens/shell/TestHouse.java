package org.tillside.screens.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.journal.PersonId;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.records.Book;
import org.tillside.records.Disk;
import org.tillside.records.FolderCheck;
import org.tillside.records.Profile;
import org.tillside.records.Restore;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;
import org.tillside.screens.Background;
import org.tillside.screens.Immediate;
import org.tillside.screens.Outside;
import org.tillside.screens.Page;
import org.tillside.screens.Prefs;
import org.tillside.screens.Ticker;
import org.tillside.screens.Words;

/** The whole program but its window, over real records in a temporary folder, with keys that are quickly locked. */
public final class TestHouse implements Navigator.View, House.Openings, Outside, Ticker {
    private static final int ROUNDS = 1000;

    public final Navigator navigator;
    public final List<Notice> said = new ArrayList<>();
    public Optional<Path> chosen = Optional.empty();
    private final List<Ticking> ticking = new ArrayList<>();
    public ShellState round = ShellState.bare();
    public final List<Path> printed = new ArrayList<>();
    private final House house;
    private final Profile profile;
    private final Surroundings world = Surroundings.real("0.1.0");
    private final FolderCheck check = new FolderCheck(Map.of());
    private Optional<Page<?>> page = Optional.empty();

    /** A computer on which Tillside starts for the first time. */
    public TestHouse(Path profileRoot) {
        this(profileRoot, new Immediate());
    }

    /** The same with somebody else who does the work. */
    TestHouse(Path profileRoot, Background background) {
        profile = new Profile(profileRoot, Disk.real());
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T07:00:00Z"), ZoneId.of("Europe/Riga"));
        house = new House(Words.load(), background, this, clock, world.random(), profile, this, this, Prefs.plain());
        navigator = new Navigator(house);
        navigator.start(this, Optional.empty());
    }

    /** The page that is shown, which must be of this kind. */
    public <P> P page(Class<P> kind) {
        return kind.cast(page.orElseThrow());
    }

    /** The page that is shown. */
    public Page<?> page() {
        return page.orElseThrow();
    }

    /** The records of the open shop. */
    public Book book() {
        return house.openBook();
    }

    /** The desk of somebody in this window. */
    FrontDesk desk(PersonId viewer) {
        return new FrontDesk(house, navigator, viewer);
    }

    @Override
    public void shell(ShellState state) {
        round = state;
        state.notice().ifPresent(said::add);
    }

    @Override
    public void page(Page<?> shown, Prefs looks, boolean stage) {
        page = Optional.of(shown);
    }

    @Override
    public Book open(Path folder) throws IOException {
        return book(ShopFolder.open(folder, check));
    }

    @Override
    public Book create(Path folder) throws IOException {
        return book(ShopFolder.create(folder, check, world));
    }

    private Book book(ShopFolder.Opened opened) throws IOException {
        if (opened instanceof ShopFolder.Opened.Shop shop) {
            return Book.open(shop.folder(), profile, world, ROUNDS);
        }
        throw new IOException(opened.toString());
    }

    @Override
    public void demo(Path folder) throws IOException {
        throw new IOException("no demo here");
    }

    @Override
    public Path restore(Path backup) throws IOException {
        Restore.Restored restored = Restore.into(backup, profile.newShopFolder("restored"), check, world);
        return ((Restore.Restored.Shop) restored).folder().root();
    }

    @Override
    public Catalogue content(Optional<Path> shop, String language) {
        return Library.read(sources(shop), language);
    }

    @Override
    public List<PackSource> sources(Optional<Path> shop) {
        return Stream.concat(shop.map(PackSource::folder).stream(), PackSource.bundled().stream())
                .toList();
    }

    @Override
    public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
        then.accept(chosen);
    }

    @Override
    public void openFile(String ending, Consumer<Optional<Path>> then) {
        then.accept(chosen);
    }

    @Override
    public void openFolder(Consumer<Optional<Path>> then) {
        then.accept(chosen);
    }

    @Override
    public void print(Path pdf, Consumer<Optional<String>> then) {
        printed.add(pdf);
        then.accept(Optional.empty());
    }

    /** So many seconds pass for everything that ticks. */
    public void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            new ArrayList<>(ticking).forEach(Ticking::second);
        }
    }

    /** Something that ticks, and for how long already. */
    private static final class Ticking {
        private final Consumer<Duration> tick;
        private Duration since = Duration.ZERO;

        Ticking(Consumer<Duration> tick) {
            this.tick = tick;
        }

        void second() {
            since = since.plusSeconds(1);
            tick.accept(since);
        }
    }

    @Override
    public Stop every(Duration period, Consumer<Duration> tick) {
        Ticking one = new Ticking(tick);
        ticking.add(one);
        return () -> ticking.remove(one);
    }

    @Override
    public Stop after(Duration delay, Runnable then) {
        return () -> {};
    }
}
