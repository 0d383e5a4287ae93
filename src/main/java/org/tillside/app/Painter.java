package org.tillside.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.tillside.records.Disk;
import org.tillside.records.Locks;
import org.tillside.records.Profile;
import org.tillside.records.Randomness;
import org.tillside.records.Surroundings;
import org.tillside.screens.Immediate;
import org.tillside.screens.Outside;
import org.tillside.screens.Page;
import org.tillside.screens.Prefs;
import org.tillside.screens.Ticker;
import org.tillside.screens.Words;
import org.tillside.screens.shell.House;
import org.tillside.screens.shell.Navigator;
import org.tillside.screens.shell.ShellState;
import org.tillside.swing.Drawing;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.Snapshot;
import org.tillside.swing.kit.Typefaces;

/** Walks through the demo shop's pages as its people do and paints each one. */
final class Painter {
    private final Path shop;
    private final Navigator navigator;
    private final House house;
    private final int width;
    private final int height;
    private final double scale;
    private Optional<JComponent> shown = Optional.empty();
    private Optional<Page<?>> page = Optional.empty();

    Painter(
            Path shop,
            Path profileRoot,
            Optional<Path> packs,
            LocalDate day,
            Prefs prefs,
            int width,
            int height,
            double scale)
            throws IOException {
        this.shop = shop;
        this.width = width;
        this.height = height;
        this.scale = scale;
        Clock clock =
                Clock.fixed(day.atTime(9, 20).atZone(ZoneId.of("Europe/Riga")).toInstant(), ZoneId.of("Europe/Riga"));
        Surroundings world = new Surroundings(
                clock, System::nanoTime, Randomness.seeded(1), Disk.real(), new Locks(), Version.number());
        Profile profile = new Profile(profileRoot, world.disk());
        Words words = Words.load();
        this.house = new House(
                words,
                new Immediate(),
                new Standing(),
                clock,
                world.random(),
                profile,
                new NoDialogs(StudioTour.beside(shop)),
                new Openings(profile, world, packs, words, Version.build()),
                prefs);
        this.navigator = new Navigator(house);
        Drawing drawing = new Drawing(new Theme(new Typefaces()), words, navigator, this::frame, () -> false);
        navigator.start(new Drawn(drawing), Optional.of(shop));
    }

    /** Draws, and remembers what page it is, for gestures on it. */
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

    /** Paints the pages whose name begins so, all with an empty text; gives the names of the files. */
    List<String> paint(Path folder, String only) throws IOException {
        List<String> painted = new ArrayList<>();
        for (Tour.Stop stop : Tour.stops()) {
            if (stop.name().startsWith(only)) {
                stop.go(navigator);
                page.ifPresent(it -> stop.then().accept(it, shop));
                BufferedImage picture = Snapshot.of(shown.orElseThrow(), width, height, scale);
                Snapshot.write(picture, folder.resolve(stop.name() + ".png"));
                painted.add(stop.name() + ".png");
            }
        }
        house.close(() -> {});
        return painted;
    }

    /** Time that does not pass. */
    private static final class Standing implements Ticker {
        @Override
        public Stop every(Duration period, Consumer<Duration> tick) {
            return () -> {};
        }

        @Override
        public Stop after(Duration delay, Runnable then) {
            return () -> {};
        }
    }

    /** Nobody is there to be asked; a zip has come from elsewhere. */
    private record NoDialogs(Path zip) implements Outside {
        @Override
        public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
            then.accept(Optional.empty());
        }

        @Override
        public void openFile(String ending, Consumer<Optional<Path>> then) {
            then.accept(Optional.of(zip));
        }

        @Override
        public void openFolder(Consumer<Optional<Path>> then) {
            then.accept(Optional.empty());
        }

        @Override
        public void print(Path pdf, Consumer<Optional<String>> then) {
            then.accept(Optional.empty());
        }
    }
}
