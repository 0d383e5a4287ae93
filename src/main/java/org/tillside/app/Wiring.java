package org.tillside.app;

import java.awt.AWTEvent;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.records.Disk;
import org.tillside.records.Profile;
import org.tillside.records.Surroundings;
import org.tillside.screens.Prefs;
import org.tillside.screens.WindowPlace;
import org.tillside.screens.Words;
import org.tillside.screens.shell.House;
import org.tillside.screens.shell.Navigator;
import org.tillside.swing.Drawing;
import org.tillside.swing.EventThread;
import org.tillside.swing.MainWindow;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Typefaces;

/** Builds the program in reading order and opens its window. */
final class Wiring {
    private final Path profileRoot;
    private final Optional<Path> shop;
    private final Optional<Path> packs;

    Wiring(Path profileRoot, Optional<Path> shop, Optional<Path> packs) {
        this.profileRoot = profileRoot;
        this.shop = shop;
        this.packs = packs;
    }

    /** Opens the window on the shop that was named, the last one that was open, or the first run. */
    void open() throws IOException {
        if (GraphicsEnvironment.isHeadless()) {
            throw new IOException(
                    "There is no display to open a window on: set DISPLAY, or use a command (--help lists them).");
        }
        Profile profile = new Profile(profileRoot, Disk.real());
        Surroundings world = Surroundings.real(Version.number());
        Words words = Words.load();
        Map<String, String> settings = profile.settings().load();
        Prefs prefs = Prefs.of(settings);
        Openings openings = new Openings(profile, world, packs, words);
        EventThread events = new EventThread();
        House house = new House(
                words,
                events,
                events,
                Clock.systemDefaultZone(),
                world.random(),
                profile,
                new Dialogs(),
                openings,
                prefs);
        Optional<Path> last = shop.or(() -> recent(profile));
        Navigator navigator = new Navigator(house);
        EventThread.show(() -> window(house, navigator, events, words, WindowPlace.of(settings), last));
    }

    private static Optional<Path> recent(Profile profile) {
        try {
            List<Profile.Recent> shops = profile.recent();
            return shops.stream().findFirst().map(Profile.Recent::folder);
        } catch (IOException unreadable) {
            // without the list the first page asks which shop it is
            return Optional.empty();
        }
    }

    private static void window(
            House house,
            Navigator navigator,
            EventThread events,
            Words words,
            Optional<WindowPlace> place,
            Optional<Path> last) {
        MainWindow[] window = new MainWindow[1];
        window[0] = new MainWindow(words.text("product.name"), () -> close(house, events, window[0]));
        place.ifPresent(window[0]::place);
        Drawing drawing =
                new Drawing(new Theme(new Typefaces()), words, navigator, window[0]::show, SystemLook::isDark);
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(event -> navigator.awake(), AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK);
        navigator.start(drawing, last);
    }

    private static void close(House house, EventThread events, MainWindow window) {
        house.remember(window.place());
        window.dispose();
        house.close(() -> {
            events.close();
            System.exit(0);
        });
    }
}
