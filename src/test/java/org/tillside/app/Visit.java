package org.tillside.app;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JToolTip;
import org.tillside.content.ScenarioId;
import org.tillside.content.StepId;
import org.tillside.journal.PersonId;
import org.tillside.records.Disk;
import org.tillside.records.Locks;
import org.tillside.records.Profile;
import org.tillside.records.Randomness;
import org.tillside.records.Surroundings;
import org.tillside.screens.Immediate;
import org.tillside.screens.Outside;
import org.tillside.screens.Page;
import org.tillside.screens.Prefs;
import org.tillside.screens.Route;
import org.tillside.screens.Ticker;
import org.tillside.screens.Words;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.screens.shell.House;
import org.tillside.screens.shell.Navigator;
import org.tillside.screens.shell.ShellState;
import org.tillside.swing.Drawing;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.Snapshot;
import org.tillside.swing.kit.Typefaces;

/** The whole program but its window on a shop in a folder, so that a test can go to any page and paint it. */
public final class Visit implements AutoCloseable {
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private final Path shop;
    private final Navigator navigator;
    private final House house;
    private Optional<JComponent> shown = Optional.empty();
    private Optional<Page<?>> page = Optional.empty();

    /** Opens the shop with the packs in a folder, on the morning of a day. */
    public Visit(Path shop, Path profileRoot, Path packs, LocalDate day, Typefaces faces, Words words, Outside outside)
            throws IOException {
        this.shop = shop;
        Clock clock = Clock.fixed(day.atTime(9, 20).atZone(RIGA).toInstant(), RIGA);
        Surroundings world =
                new Surroundings(clock, System::nanoTime, Randomness.seeded(1), Disk.real(), new Locks(), "test");
        Profile profile = new Profile(profileRoot, world.disk());
        this.house = new House(
                words,
                new Immediate(),
                new Still(),
                clock,
                world.random(),
                profile,
                outside,
                new Openings(profile, world, Optional.of(packs), words, Optional.empty()),
                new Prefs("en", Prefs.Theme.LIGHT, 1));
        this.navigator = new Navigator(house);
        navigator.start(
                new Drawn(new Drawing(new Theme(faces), words, navigator, this::frame, () -> false)),
                Optional.of(shop));
    }

    /** Draws, and remembers whose page it is. */
    private final class Drawn implements Navigator.View {
        private final Drawing drawing;

        Drawn(Drawing drawing) {
            this.drawing = drawing;
        }

        @Override
        public void shell(ShellState state) {
            drawing.shell(state);
        }

        @Override
        public void page(Page<?> next, Prefs looks, boolean stage) {
            page = Optional.of(next);
            drawing.page(next, looks, stage);
        }
    }

    private void frame(JComponent content, Look look) {
        shown = Optional.of(content);
    }

    /** Every page by its name: those of the tour, and those that only a gesture leads to. */
    public static List<String> pages() {
        return Tour.stops().stream().map(Tour.Stop::name).toList();
    }

    /** The page that is shown. */
    Page<?> page() {
        return page.orElseThrow();
    }

    /** Goes to a page as the person who sees it, and paints it. */
    public void show(String page) {
        Tour.stops().stream().filter(stop -> stop.name().equals(page)).forEach(stop -> {
            stop.go(navigator);
            this.page.ifPresent(it -> stop.then().accept(it, shop));
        });
        paint();
    }

    /** The pages behind pages, as the owner: editing and pairing somebody, signing, help, shortcuts, the jump box. */
    public void aside(PersonId person, String typed) {
        show("people-owner");
        for (Route route : List.of(
                new Route.EditPerson(Optional.of(person)),
                new Route.Pair(person),
                new Route.SignOff(person, new StepId("register-watched")))) {
            navigator.go(route);
            paint();
        }
        navigator.openJump();
        navigator.typed(typed);
        paint();
        navigator.close();
        navigator.help();
        paint();
        navigator.shortcuts();
        paint();
        navigator.close();
    }

    /** Prints and saves somebody's page, as the owner, and takes all that is kept about them. */
    public void papers(PersonId person) {
        show("people-owner");
        navigator.go(new Route.Person(person));
        if (page.orElseThrow() instanceof PersonPresenter presenter) {
            presenter.print();
            presenter.export();
        }
        navigator.go(new Route.Live(person, new ScenarioId("blouse")));
        if (page.orElseThrow() instanceof LivePresenter live) {
            live.printing().toggle();
            live.printing().print();
            live.printing().export();
        }
    }

    private void paint() {
        JComponent page = shown.orElseThrow();
        Snapshot.of(page, 1280, 800, 1);
        tips(page);
    }

    /** The words that come up under the pointer are painted too. */
    private static void tips(Container in) {
        for (Component each : in.getComponents()) {
            if (each instanceof JComponent component && component.getToolTipText() != null) {
                JToolTip tip = component.createToolTip();
                tip.setTipText(component.getToolTipText());
                Snapshot.of(tip, 300, 80, 1);
            }
            if (each instanceof Container inner) {
                tips(inner);
            }
        }
    }

    @Override
    public void close() {
        house.close(() -> {});
    }

    /** Time that does not pass. */
    private static final class Still implements Ticker {
        @Override
        public Stop every(Duration period, Consumer<Duration> tick) {
            return () -> {};
        }

        @Override
        public Stop after(Duration delay, Runnable then) {
            return () -> {};
        }
    }
}
