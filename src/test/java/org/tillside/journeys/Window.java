package org.tillside.journeys;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.tillside.app.Program;
import org.tillside.app.Version;
import org.tillside.records.Disk;
import org.tillside.records.Profile;
import org.tillside.records.Surroundings;
import org.tillside.screens.Outside;
import org.tillside.screens.Prefs;
import org.tillside.screens.Ticker;
import org.tillside.screens.WindowPlace;
import org.tillside.screens.Words;
import org.tillside.screens.shell.House;
import org.tillside.screens.shell.Navigator;
import org.tillside.shop.ShopState;
import org.tillside.swing.Drawing;
import org.tillside.swing.EventThread;
import org.tillside.swing.MainWindow;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.Typefaces;
import org.tillside.watch.Watch;

/** The real program in a window of its own, used through the names of its components. */
final class Window implements AutoCloseable {
    private final Hand hand;
    private final Words words = Words.load();
    private final List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final EventThread events = new EventThread();
    private final Stoppable ticker = new Stoppable(events, new ArrayList<>());
    private final Outsiders outside = new Outsiders();
    private final Optional<Watch> watch;
    private final String journey;
    private final House house;
    private final Navigator navigator;
    private final MainWindow frame;
    private volatile java.awt.@Nullable Window shown;

    /** Opens a shop as the program does when it is started, at the left upper corner of the screen. */
    Window(Path shop, Path profileRoot) throws Exception {
        this(shop, profileRoot, new Point(20, 40));
    }

    /** The same with its corner at a place of the screen: where a window manager puts it is not told in time. */
    Window(Path shop, Path profileRoot, Point corner) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
        this.hand = new Hand();
        this.watch = Watch.begin();
        this.journey = StackWalker.getInstance().walk(callers -> callers.map(StackWalker.StackFrame::getClassName)
                .map(it -> it.substring(it.lastIndexOf('.') + 1))
                .filter(it -> it.endsWith("Test"))
                .findFirst()
                .orElse("a journey"));
        Profile profile = new Profile(profileRoot, Disk.real());
        Surroundings world = Surroundings.real(Version.number());
        this.house = new House(
                words,
                events,
                ticker,
                Clock.systemDefaultZone(),
                world.random(),
                profile,
                outside,
                Program.openings(profile, world, words),
                Prefs.of(profile.settings().load()));
        this.navigator = new Navigator(house);
        // made beside the event thread, as the program does
        Theme theme = new Theme(new Typefaces());
        this.frame = Hand.look(() -> new MainWindow("Tillside", () -> {}));
        Hand.look(() -> {
            frame.place(new WindowPlace(corner.x, corner.y, 1280, 800, false));
            Drawing drawing = new Drawing(theme, words, navigator, this::show, () -> false);
            navigator.start(drawing, Optional.of(shop));
            return drawing;
        });
        until("the shop to be open", () -> Hand.look(() -> navigator.porch().shop())
                .isPresent());
    }

    /** Time that ends with the window, as it does when the program ends with it. */
    private record Stoppable(Ticker real, List<Stop> running) implements Ticker {
        @Override
        public Stop every(Duration period, Consumer<Duration> tick) {
            return kept(real.every(period, tick));
        }

        @Override
        public Stop after(Duration delay, Runnable then) {
            return kept(real.after(delay, then));
        }

        private Stop kept(Stop stop) {
            running.add(stop);
            return stop;
        }

        void stop() {
            running.forEach(Stop::stop);
        }
    }

    /** What the program asks of the world outside: everything is saved where the test says. */
    private static final class Outsiders implements Outside {
        private volatile Optional<Path> answer = Optional.empty();

        @Override
        public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
            then.accept(answer);
        }

        @Override
        public void openFile(String ending, Consumer<Optional<Path>> then) {
            then.accept(answer);
        }

        @Override
        public void openFolder(Consumer<Optional<Path>> then) {
            then.accept(answer);
        }

        @Override
        public void print(Path pdf, Consumer<Optional<String>> then) {
            then.accept(Optional.empty());
        }
    }

    private void show(JComponent content, Look look) {
        frame.show(content, look);
        shown = SwingUtilities.getWindowAncestor(content);
    }

    private java.awt.Window shown() {
        return Objects.requireNonNull(shown, "no window is shown");
    }

    /** The shop as this window sees it now. */
    ShopState shop() {
        return Hand.look(() -> navigator.porch().shop()).orElseThrow();
    }

    Words words() {
        return words;
    }

    void savesTo(Path file) {
        outside.answer = Optional.of(file);
    }

    /** Comes to the front of other windows. */
    void toFront() {
        Hand.look(() -> {
            frame.toFront();
            return frame;
        });
        until("the window to be active", () -> Hand.look(() -> shown().isActive()));
    }

    /** Signs in at the tiles, from whatever page. */
    void signIn(String person, String pin) {
        click("tiles.person." + person);
        typePin("pin.cells", pin);
        see("shell.room.today");
    }

    void typePin(String name, String pin) {
        focus(name);
        hand.type(pin);
    }

    /** Clicks a component, once it is there, enabled, in view and at rest. */
    void click(String name) {
        click(name, () -> find(name).flatMap(Hand::spot));
    }

    private void click(String what, java.util.concurrent.Callable<Optional<Point>> where) {
        Point[] last = new Point[1];
        until(what + " to be clickable", () -> {
            Optional<Point> now = Hand.look(where);
            boolean rests = now.isPresent() && now.get().equals(last[0]);
            last[0] = now.orElse(null);
            return rests;
        });
        hand.click(last[0]);
    }

    /** Opens a list and chooses the item that fits. */
    void choose(String name, Predicate<Object> item) {
        click(name);
        click("the choice in " + name, () -> {
            JComboBox<?> combo = (JComboBox<?>) find(name).orElseThrow();
            for (int i = 0; i < combo.getItemCount(); i++) {
                if (item.test(combo.getItemAt(i))) {
                    return hand.choice(combo, i);
                }
            }
            throw new AssertionError("nothing fits in " + name);
        });
    }

    /** Types into a field that is empty. */
    void type(String name, String text) {
        focus(name);
        hand.type(text);
        until(name + " to hold what was typed", () -> Hand.look(() -> field(name))
                .equals(text));
    }

    /** Types into a field that was just added and is empty: it has the keyboard without a click. */
    void goOnTyping(String name, String text) {
        until(
                name + " to have the keyboard",
                () -> Hand.look(() -> Hand.focus()
                        .filter(it -> find(name).map(Window::editable).equals(Optional.of(it)))
                        .isPresent()));
        hand.type(text);
        until(name + " to hold what was typed", () -> Hand.look(() -> field(name))
                .equals(text));
    }

    private String field(String name) {
        return find(name)
                .map(Window::editable)
                .map(it -> ((JTextComponent) it).getText())
                .orElse("");
    }

    private void focus(String name) {
        click(name);
        until(
                "the focus on " + name,
                () -> Hand.look(() -> {
                    Optional<Component> owner = Hand.focus();
                    return owner.isPresent() && owner.equals(find(name).map(Window::editable));
                }));
    }

    /** A text area lies in its scroll pane, which bears the name or lies round the one that does. */
    private static Component editable(Component named) {
        return all(named).filter(it -> it instanceof JTextComponent).findFirst().orElse(named);
    }

    void press(int key) {
        hand.press(key);
    }

    /** Waits until a component is there. */
    void see(String name) {
        until(name, () -> sees(name));
    }

    boolean sees(String name) {
        return Hand.look(() -> find(name).isPresent());
    }

    /** Whether the middle of it lies in what is scrolled into view. */
    boolean inView(String name) {
        return Hand.look(() -> find(name)
                .filter(it -> it instanceof javax.swing.JComponent part
                        && part.getVisibleRect().contains(part.getWidth() / 2, part.getHeight() / 2))
                .isPresent());
    }

    /** The text of a button that is there now; empty where there is none. */
    String text(String name) {
        return Hand.look(() -> find(name)
                .map(it -> it instanceof javax.swing.AbstractButton button ? button.getText() : "")
                .orElse(""));
    }

    /** What a screen reader says for a component; empty where there is none. */
    String spoken(String name) {
        return Hand.look(() -> find(name)
                .map(it -> it.getAccessibleContext().getAccessibleName())
                .orElse(""));
    }

    /** The names of the components that are there and can be pressed, in their order, without the prefix. */
    List<String> named(String prefix) {
        return Hand.look(() -> showing()
                .filter(it -> it.isEnabled() && it.getName() != null)
                .map(Component::getName)
                .filter(it -> it.startsWith(prefix))
                .map(it -> it.substring(prefix.length()))
                .distinct()
                .toList());
    }

    /** Everything that shows text, as components. */
    <T> List<T> parts(java.util.function.Function<Component, Optional<T>> of) {
        return Hand.look(() -> showing().flatMap(it -> of.apply(it).stream()).toList());
    }

    /** The order from top to bottom of the components that are named so. */
    List<String> down(String prefix) {
        return Hand.look(() -> showing()
                .filter(it -> it.getName() != null && it.getName().startsWith(prefix))
                .sorted(java.util.Comparator.comparingInt(it -> it.getLocationOnScreen().y))
                .map(it -> it.getName().substring(prefix.length()))
                .toList());
    }

    void until(String what, BooleanSupplier is) {
        hand.until(what, () -> !uncaught.isEmpty() || is.getAsBoolean(), this::instead);
        untroubled();
    }

    void rest() {
        hand.rest(120);
    }

    private Optional<Component> find(String name) {
        return showing().filter(it -> name.equals(it.getName())).findFirst();
    }

    private Stream<Component> showing() {
        java.awt.Window now = shown;
        return now == null ? Stream.empty() : all(now).filter(Component::isShowing);
    }

    private static Stream<Component> all(Component part) {
        Stream<Component> inside =
                part instanceof Container many ? Stream.of(many.getComponents()).flatMap(Window::all) : Stream.empty();
        return Stream.concat(Stream.of(part), inside);
    }

    /** What is there instead, in names, with a picture of it beside the test reports. */
    private String instead() {
        List<String> names = named("").stream().filter(it -> it.contains(".")).toList();
        File file = new File("target/journeys/" + System.currentTimeMillis() + ".png");
        try {
            file.getParentFile().mkdirs();
            ImageIO.write(hand.picture(shown()), "png", file);
        } catch (IOException | RuntimeException e) {
            return "there is " + names + " and no picture: " + e;
        }
        return "there is " + names + ", see " + file;
    }

    private void untroubled() {
        if (!uncaught.isEmpty()) {
            AssertionError failed = new AssertionError("an exception that nobody caught: " + uncaught.get(0));
            uncaught.forEach(failed::addSuppressed);
            throw failed;
        }
    }

    /** Closes the window as its corner does, and waits until everything is on disk. */
    @Override
    public void close() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        Hand.look(() -> {
            frame.dispose();
            ticker.stop();
            house.close(closed::countDown);
            return closed;
        });
        boolean done = closed.await(20, TimeUnit.SECONDS);
        events.close();
        Thread.setDefaultUncaughtExceptionHandler(before);
        if (watch.isPresent()) {
            watch.get().end(journey);
        }
        untroubled();
        if (!done) {
            throw new AssertionError("the shop was not closed in time");
        }
    }
}
