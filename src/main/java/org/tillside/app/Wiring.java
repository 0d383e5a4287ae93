package org.tillside.app;

import java.awt.AWTEvent;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JComponent;
import org.tillside.records.Disk;
import org.tillside.records.Front;
import org.tillside.records.Profile;
import org.tillside.records.Surroundings;
import org.tillside.screens.Failure;
import org.tillside.screens.Prefs;
import org.tillside.screens.WindowPlace;
import org.tillside.screens.Words;
import org.tillside.screens.shell.House;
import org.tillside.screens.shell.Navigator;
import org.tillside.swing.Drawing;
import org.tillside.swing.EventThread;
import org.tillside.swing.MainWindow;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.FirstStrokes;
import org.tillside.swing.kit.Look;
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
        EventThread events = new EventThread();
        Profile profile = new Profile(profileRoot, Disk.real());
        // three parts of the wait for a page, side by side: what is read for it, the look, and the faces
        FutureTask<Map<String, String>> settings =
                new FutureTask<>(() -> profile.settings().load());
        FutureTask<Typefaces> faces = new FutureTask<>(Typefaces::new);
        Theme theme = new Theme(() -> got(faces));
        Meeting look = new Meeting(
                () -> EventThread.later(() -> theme.put(Drawing.look(Prefs.of(got(settings)), SystemLook::isDark))));
        events.run(
                "shell.opening", () -> read(events, profile, settings, look, faces, theme), this::window, Wiring::give);
        // the first event of all makes the toolkit
        EventThread.later(() -> {});
        look.come();
        faces.run();
        String language = Prefs.of(got(settings)).language();
        FirstStrokes.draw(got(faces), Locale.forLanguageTag(language));
        Words.warm(language);
    }

    /**
     * What whoever comes last of two begins: the look is put on once there are both a toolkit and settings, and neither
     * the event thread nor whoever reads waits for the other one.
     */
    private static final class Meeting {
        private final AtomicInteger missing = new AtomicInteger(2);
        private final Runnable begun;

        Meeting(Runnable begun) {
            this.begun = begun;
        }

        void come() {
            if (missing.decrementAndGet() == 0) {
                begun.run();
            }
        }
    }

    private static void give(Failure failure) {
        System.err.println(failure.detail());
        System.exit(1);
    }

    private static <T> T got(Future<T> part) {
        try {
            return part.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new CompletionException(failed);
        }
    }

    /** What was read before there can be a page. */
    private record Ready(
            House house,
            EventThread events,
            Words words,
            Optional<Path> first,
            Optional<Front> seen,
            Theme theme,
            Typefaces faces,
            Optional<WindowPlace> place) {}

    private Ready read(
            EventThread events,
            Profile profile,
            FutureTask<Map<String, String>> kept,
            Meeting look,
            Future<Typefaces> faces,
            Theme theme)
            throws Exception {
        kept.run();
        Map<String, String> settings = kept.get();
        Prefs prefs = Prefs.of(settings);
        // only now: what two threads use for the first time at once, one of them waits for
        look.come();
        Words words = Words.first(prefs.language());
        Surroundings world = Surroundings.real(Version.number());
        Openings openings = new Openings(profile, world, packs, words, Version.build());
        House house = new House(
                words,
                events,
                events,
                Clock.systemDefaultZone(),
                world.random(),
                profile,
                new Dialogs(words, events),
                openings,
                prefs);
        Optional<Path> first = shop.or(() -> recent(profile));
        Optional<Front> seen = first.flatMap(folder -> front(openings, folder));
        // a face that cannot be read is said where all that cannot be read is
        Typefaces read = faces.get();
        return new Ready(house, events, words, first, seen, theme, read, WindowPlace.of(settings));
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

    private static Optional<Front> front(Openings openings, Path folder) {
        try {
            return openings.front(folder);
        } catch (IOException unreadable) {
            // opening the shop says what there is to say
            return Optional.empty();
        }
    }

    private void window(Ready ready) {
        Navigator navigator = new Navigator(ready.house());
        // made when the first page is there: a window made before the look is on would load the toolkit's own look
        Drawing drawing =
                new Drawing(ready.theme(), ready.words(), navigator, new LateWindow(ready), SystemLook::isDark);
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(event -> navigator.awake(), AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK);
        navigator.start(drawing, ready.first(), ready.seen());
    }

    /** The window, made when there is something to show. */
    private static final class LateWindow implements Drawing.Frame {
        private final Ready ready;
        private Optional<MainWindow> window = Optional.empty();

        LateWindow(Ready ready) {
            this.ready = ready;
        }

        @Override
        public void show(JComponent content, Look look) {
            MainWindow there = window.orElseGet(() -> made(content));
            window = Optional.of(there);
            there.show(content, look);
            there.whenPainted(() -> ready.events().run("shell.opening", ready.faces()::rest, read -> {}, Wiring::give));
        }

        private MainWindow made(JComponent content) {
            MainWindow fresh = new MainWindow(ready.words().text("product.name"), this::close);
            ready.place().ifPresent(fresh::place);
            if (FirstPaint.isWanted()) {
                FirstPaint.watch(fresh, content);
            }
            return fresh;
        }

        @Override
        public void whenPainted(Runnable then) {
            window.ifPresent(it -> it.whenPainted(then));
        }

        private void close() {
            window.ifPresent(it -> Wiring.close(ready.house(), ready.events(), it));
        }
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
