package org.tillside.bench;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.tillside.app.Program;
import org.tillside.content.Catalogue;
import org.tillside.journal.PersonId;
import org.tillside.library.PackSource;
import org.tillside.records.Book;
import org.tillside.records.Disk;
import org.tillside.records.KeptFindings;
import org.tillside.records.Profile;
import org.tillside.records.Surroundings;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;
import org.tillside.screens.Outside;
import org.tillside.screens.Prefs;
import org.tillside.screens.Route;
import org.tillside.screens.Ticker;
import org.tillside.screens.WindowPlace;
import org.tillside.screens.Words;
import org.tillside.screens.shell.House;
import org.tillside.screens.shell.Navigator;
import org.tillside.swing.Drawing;
import org.tillside.swing.EventThread;
import org.tillside.swing.MainWindow;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Typefaces;

/** The real program in its window, whose changes are timed: from the gesture until all that follows is painted. */
final class OpenProgram implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long PATIENCE = 60_000_000_000L;

    private final EventThread events = new EventThread();
    private final Counted background = new Counted(events);
    private final Ending time = new Ending(events, new ArrayList<>());
    private final House house;
    private final Navigator navigator;
    private final MainWindow frame;
    private final long[] workers;
    private final Other openings;
    private Optional<JComponent> shown = Optional.empty();

    /** Opens a shop; {@code content} may give another catalogue in the place of the one that was read. */
    OpenProgram(Path shop, Path profileRoot, UnaryOperator<Catalogue> content) throws Exception {
        Words words = Words.load();
        Profile profile = new Profile(profileRoot, Disk.real());
        Surroundings world = Surroundings.real("test");
        this.openings = new Other(Program.openings(profile, world, words), profile.findings("bench"), content);
        this.house = new House(
                words,
                background,
                time,
                Clock.systemDefaultZone(),
                world.random(),
                profile,
                new Nothing(),
                openings,
                Prefs.of(profile.settings().load()));
        this.navigator = new Navigator(house);
        Theme theme = new Theme(new Typefaces());
        this.frame = OnEventThread.call(() -> new MainWindow("Tillside", () -> {}));
        OnEventThread.call(() -> {
            frame.place(new WindowPlace(20, 40, 1280, 800, false));
            navigator.start(new Drawing(theme, words, navigator, this::show, () -> false), Optional.of(shop));
            return frame;
        });
        settle(() -> navigator.porch().shop().isPresent());
        this.workers = workers();
    }

    private void show(JComponent content, Look look) {
        frame.show(content, look);
        shown = Optional.of(content);
    }

    /** The shop that is open. */
    Book book() {
        return openings.opened.orElseThrow();
    }

    Navigator navigator() {
        return navigator;
    }

    /** Signs in from whatever page, and waits for Today; gives what it took to show the tiles. */
    Took signIn(String person, String pin) throws Exception {
        Took tiles = timed(() -> navigator.porch().go(new Route.Tiles()));
        run(() -> navigator.porch().signIn(new PersonId(person), pin.toCharArray(), result -> {}));
        settle(() -> named("shell.switch").isPresent());
        return tiles;
    }

    /**
     * What a change took, in seconds.
     *
     * @param felt by the clock, from the gesture until nothing is left to be done and all is painted
     * @param worked by the processor, on the event thread and in the background
     */
    record Took(double felt, double worked) {}

    /** Does something on the event thread, and tells what it took until all is painted. */
    Took timed(Runnable gesture) throws Exception {
        long worked = worked();
        long start = System.nanoTime();
        run(gesture);
        settle(() -> true);
        return new Took((System.nanoTime() - start) / 1e9, (worked() - worked) / 1e9);
    }

    private long worked() {
        long all = 0;
        for (long id : workers) {
            all += THREADS.getThreadCpuTime(id);
        }
        return all;
    }

    private long[] workers() throws Exception {
        long[] ids = new long[3];
        run(() -> ids[0] = Thread.currentThread().getId());
        background.run("test", () -> Thread.currentThread().getId(), id -> ids[1] = id, failure -> {});
        background.beside("test", () -> Thread.currentThread().getId(), id -> ids[2] = id, failure -> {});
        background.awaitQuiet();
        return ids;
    }

    private static void run(Runnable work) throws Exception {
        SwingUtilities.invokeAndWait(work);
    }

    /** Waits until no work is in the background, no event waits, the screen has everything, and something is so. */
    private void settle(BooleanSupplier is) throws Exception {
        EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
        long end = System.nanoTime() + PATIENCE;
        boolean[] so = new boolean[1];
        do {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nothing came of it");
            }
            background.awaitQuiet();
            SwingUtilities.invokeAndWait(() -> so[0] = is.getAsBoolean());
        } while (!so[0] || !background.isQuiet() || queue.peekEvent() != null);
        Toolkit.getDefaultToolkit().sync();
    }

    /** A component that is shown, by the beginning of its name. On the event thread. */
    Optional<JComponent> named(String prefix) {
        return shown.stream()
                .flatMap(OpenProgram::all)
                .filter(it ->
                        it.isShowing() && it.getName() != null && it.getName().startsWith(prefix))
                .findFirst();
    }

    /** The names of all that is shown. On the event thread. */
    List<String> names() {
        return shown.stream()
                .flatMap(OpenProgram::all)
                .filter(it -> it.isShowing() && it.getName() != null)
                .map(Component::getName)
                .toList();
    }

    private static Stream<JComponent> all(Component part) {
        Stream<JComponent> inside = part instanceof Container many
                ? Stream.of(many.getComponents()).flatMap(OpenProgram::all)
                : Stream.empty();
        return part instanceof JComponent own ? Stream.concat(Stream.of(own), inside) : inside;
    }

    /** The mouse pressed and let go on a component. On the event thread. */
    static void click(Component on) {
        for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED}) {
            int held = id == MouseEvent.MOUSE_PRESSED ? InputEvent.BUTTON1_DOWN_MASK : 0;
            on.dispatchEvent(new MouseEvent(
                    on,
                    id,
                    System.currentTimeMillis(),
                    held,
                    on.getWidth() / 2,
                    on.getHeight() / 2,
                    1,
                    false,
                    MouseEvent.BUTTON1));
        }
    }

    /** A letter typed into a field. On the event thread. */
    static void type(Component into, char letter) {
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .redispatchEvent(
                        into,
                        new KeyEvent(
                                into,
                                KeyEvent.KEY_TYPED,
                                System.currentTimeMillis(),
                                0,
                                KeyEvent.VK_UNDEFINED,
                                letter));
    }

    <T> T look(Supplier<T> at) throws Exception {
        return OnEventThread.call(at::get);
    }

    @Override
    public void close() throws Exception {
        run(() -> {
            frame.dispose();
            time.end();
            house.close(() -> {});
        });
        background.awaitQuiet();
        events.close();
    }

    /** Time that ends with the window. */
    private record Ending(Ticker real, List<Ticker.Stop> running) implements Ticker {
        @Override
        public Stop every(Duration period, Consumer<Duration> tick) {
            Stop stop = real.every(period, tick);
            running.add(stop);
            return stop;
        }

        @Override
        public Stop after(Duration delay, Runnable then) {
            Stop stop = real.after(delay, then);
            running.add(stop);
            return stop;
        }

        void end() {
            running.forEach(Stop::stop);
        }
    }

    /** Work in the background that is counted until its result has come. */
    private static final class Counted implements Background {
        private final Background real;
        private final AtomicInteger open = new AtomicInteger();

        Counted(Background real) {
            this.real = real;
        }

        @Override
        public <T> Task run(String what, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
            open.incrementAndGet();
            return real.run(
                    what,
                    work,
                    result -> ended(() -> onScreen.accept(result)),
                    failure -> ended(() -> onFailure.accept(failure)));
        }

        @Override
        public <T> Task beside(String what, Callable<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
            open.incrementAndGet();
            return real.beside(
                    what,
                    work,
                    result -> ended(() -> onScreen.accept(result)),
                    failure -> ended(() -> onFailure.accept(failure)));
        }

        private void ended(Runnable then) {
            try {
                then.run();
            } finally {
                open.decrementAndGet();
                synchronized (this) {
                    notifyAll();
                }
            }
        }

        boolean isQuiet() {
            return open.get() == 0;
        }

        synchronized void awaitQuiet() throws InterruptedException {
            while (!isQuiet()) {
                wait(1000);
            }
        }

        @Override
        public void watch(Consumer<Busy> watcher) {
            real.watch(watcher);
        }
    }

    /** The shop's content, and another catalogue made of it. */
    private static final class Other implements House.Openings {
        private final House.Openings real;
        private final KeptFindings kept;
        private final UnaryOperator<Catalogue> content;
        private volatile Optional<Book> opened = Optional.empty();

        Other(House.Openings real, KeptFindings kept, UnaryOperator<Catalogue> content) {
            this.real = real;
            this.kept = kept;
            this.content = content;
        }

        @Override
        public Book open(Path folder) throws java.io.IOException {
            Book book = real.open(folder);
            opened = Optional.of(book);
            return book;
        }

        @Override
        public Optional<KeptFindings> findings() {
            // what is kept for one build is kept for no classes in a folder; the program is a jar
            return real.findings().or(() -> Optional.of(kept));
        }

        @Override
        public Book create(Path folder) throws java.io.IOException {
            return real.create(folder);
        }

        @Override
        public void demo(Path folder) throws java.io.IOException {
            real.demo(folder);
        }

        @Override
        public Path restore(Path backup) throws java.io.IOException {
            return real.restore(backup);
        }

        @Override
        public List<PackSource> sources(Optional<Path> shop) {
            return real.sources(shop);
        }

        @Override
        public Catalogue content(Optional<Path> shop, String language) {
            return content.apply(real.content(shop, language));
        }
    }

    /** Nothing outside is asked for. */
    private static final class Nothing implements Outside {
        @Override
        public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
            then.accept(Optional.empty());
        }

        @Override
        public void openFile(String ending, Consumer<Optional<Path>> then) {
            then.accept(Optional.empty());
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
