package org.tillside.swing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Words;
import org.tillside.screens.shell.HelpState;
import org.tillside.screens.shell.Room;
import org.tillside.screens.shell.ShellState;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Typefaces;

/** In a real window the keyboard keeps its place when what it lies on is built anew, moved or disabled. */
class KeyboardPlaceTest {
    private final List<String> done = new ArrayList<>();
    private JFrame frame;
    private Kit kit;

    private void open(java.util.function.Function<Kit, JComponent> content, int width) throws Exception {
        OnEventThread.call(() -> {
            kit = new Theme(new Typefaces()).wear(new Look(false, Locale.ENGLISH, 1), Words.load());
            frame = new JFrame();
            frame.add(content.apply(kit));
            frame.setSize(width, 600);
            frame.setVisible(true);
            return 0;
        });
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.call(() -> {
            frame.dispose();
            return 0;
        });
    }

    private JComponent button(String name) {
        return kit.buttons().action(name, name, () -> done.add(name));
    }

    private static Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private static void comes(Predicate<Component> wanted) throws Exception {
        for (int i = 0; i < 100; i++) {
            if (OnEventThread.call(() -> owner() != null && wanted.test(owner()))) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(OnEventThread.call(KeyboardPlaceTest::owner)).matches(it -> it != null && wanted.test(it));
    }

    private void focus(String name) throws Exception {
        OnEventThread.call(
                () -> Live.find(frame.getContentPane(), name).orElseThrow().requestFocusInWindow());
        comes(it -> name.equals(it.getName()));
    }

    @Test
    void whatIsDisabledHandsTheKeyboardOn() throws Exception {
        List<Live> live = new ArrayList<>();
        open(
                it -> {
                    live.add(it.panels().live());
                    return live.get(0);
                },
                800);
        OnEventThread.call(() -> live.get(0).show("before", () -> pair(true)));
        focus("one");
        OnEventThread.call(() -> live.get(0).show("after", () -> pair(false)));
        comes(it -> "two".equals(it.getName()));
    }

    @Test
    void whatIsClickedQuicklyHasTheKeyboardThoughAllIsBuiltAnew() throws Exception {
        List<Live> live = new ArrayList<>();
        open(
                it -> {
                    live.add(it.panels().live());
                    return live.get(0);
                },
                800);
        OnEventThread.call(() -> live.get(0).show(0, () -> rows(live.get(0))));
        focus("one");
        OnEventThread.call(() -> {
            Component two = Live.find(frame.getContentPane(), "two").orElseThrow();
            Point at = SwingUtilities.convertPoint(two, two.getWidth() / 2, two.getHeight() / 2, frame);
            for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
                int held = id == MouseEvent.MOUSE_PRESSED ? InputEvent.BUTTON1_DOWN_MASK : 0;
                frame.getToolkit()
                        .getSystemEventQueue()
                        .postEvent(new MouseEvent(frame, id, 0, held, at.x, at.y, 1, false, MouseEvent.BUTTON1));
            }
            return at;
        });
        for (int i = 0; i < 100 && done.isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(done).containsExactly("two");
        comes(it -> "two".equals(it.getName()) && it.isShowing());
    }

    private JPanel rows(Live in) {
        JPanel both = kit.panels().pane("", "", "");
        for (String name : List.of("one", "two")) {
            both.add(kit.panels().pressRow(name, name, "insets 9", "[80!]", () -> {
                done.add(name);
                in.show(done.size(), () -> rows(in));
            }));
        }
        return both;
    }

    private JPanel pair(boolean enabled) {
        JComponent one = button("one");
        one.setEnabled(enabled);
        JPanel both = kit.panels().pane("", "", "");
        both.add(one);
        both.add(button("two"));
        return both;
    }

    @Test
    void whatIsArrangedAnewKeepsTheKeyboard() throws Exception {
        open(
                it -> {
                    kit = it;
                    JComponent first = button("first");
                    JComponent second = button("second");
                    return it.panels().folding(600, () -> row(first, second), () -> row(first, second));
                },
                900);
        focus("second");
        OnEventThread.call(() -> {
            frame.setSize(400, 600);
            frame.validate();
            return 0;
        });
        OnEventThread.call(() -> 0);
        comes(it -> "second".equals(it.getName()));
    }

    private JPanel row(JComponent... parts) {
        JPanel row = kit.panels().pane("", "", "");
        for (JComponent part : parts) {
            row.add(part);
        }
        return row;
    }

    @Test
    void escClosesTheHelpBeforeItLeavesThePage() throws Exception {
        List<Shell> shells = new ArrayList<>();
        ShellState bare = ShellState.of(ShellGallery.rail(Room.TODAY, false));
        HelpState help = new HelpState("A lesson", List.of(new HelpState.Part("", "Read.")));
        open(
                it -> {
                    kit = it;
                    Shell shell = new Shell(it, new Closing());
                    JPanel page = row(button("here"));
                    new Keys(page).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), () -> done.add("left"));
                    shell.page(page);
                    shell.show(bare.withHelp(help));
                    shells.add(shell);
                    return shell;
                },
                1000);
        focus("here");
        escape();
        assertThat(done).containsExactly("closed");
        OnEventThread.call(() -> {
            shells.get(0).show(bare);
            return 0;
        });
        escape();
        assertThat(done).containsExactly("closed", "left");
    }

    private void escape() throws Exception {
        OnEventThread.call(() -> {
            Component at = Optional.ofNullable(owner()).orElseThrow();
            KeyboardFocusManager.getCurrentKeyboardFocusManager()
                    .dispatchEvent(
                            new KeyEvent(at, KeyEvent.KEY_PRESSED, 0, 0, KeyEvent.VK_ESCAPE, KeyEvent.CHAR_UNDEFINED));
            return 0;
        });
    }

    /** Notes that something over the page was closed. */
    private final class Closing extends ShellGallery.Nothing {
        @Override
        public void close() {
            done.add("closed");
        }
    }
}
