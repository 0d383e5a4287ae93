package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** A place built anew under the fingers of somebody who types: no letter is lost. */
class LiveTest {
    private final List<String> typed = new ArrayList<>();
    private JFrame frame;
    private Live live;

    @AfterEach
    void close() throws Exception {
        OnEventThread.call(() -> {
            frame.dispose();
            return 0;
        });
    }

    /** Each letter has the field built anew, as where what is typed marks its row. */
    private void show(Kit kit, String text) {
        live.show(text, () -> kit.fields().line("kit.right", "Seconds", text, now -> {
            typed.add(now);
            show(kit, now);
        }));
    }

    @Test
    void whatIsTypedGoesOnInTheFieldThatIsBuiltAnew() throws Exception {
        OnEventThread.call(() -> {
            Kit kit = new Theme(new Typefaces()).wear(Look.plain(), Words.load());
            live = kit.panels().live();
            show(kit, "");
            frame = new JFrame();
            frame.add(live);
            frame.setSize(300, 100);
            frame.setVisible(true);
            return 0;
        });
        OnEventThread.call(() -> Live.first(live).orElseThrow().requestFocusInWindow());
        for (char each : "127".toCharArray()) {
            comes();
            type(each);
        }
        assertThat(typed).containsExactly("1", "12", "127");
    }

    /** Where the space bar works the page, it must not come to rest on the first button that stands there afterwards. */
    @Test
    void theKeyboardGoesHomeWhenWhatItWasOnIsGone() throws Exception {
        JPanel page = paged(false);
        OnEventThread.call(() -> live.home(page));
        OnEventThread.call(() -> Live.find(live, "begin").orElseThrow().requestFocusInWindow());
        until(() -> owner() instanceof JButton);
        OnEventThread.call(() -> live.show("begun", () -> button("discard", () -> {})));
        until(() -> owner() == page);
        assertThat(owner()).isSameAs(page);
    }

    @Test
    void aButtonThatLeavesTheKeyboardWhereItIsDoesNotGetItByBeingBuiltAnew() throws Exception {
        JPanel page = paged(true);
        OnEventThread.call(page::requestFocusInWindow);
        until(() -> owner() == page);
        OnEventThread.call(() -> Live.find(live, "begin").orElseThrow());
        for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
            OnEventThread.call(() -> {
                Component on = Live.find(live, "begin").orElseThrow();
                Toolkit.getDefaultToolkit()
                        .getSystemEventQueue()
                        .postEvent(new MouseEvent(on, id, 0, InputEvent.BUTTON1_DOWN_MASK, 5, 5, 1, false, 1));
                return 0;
            });
        }
        until(() -> typed.contains("pressed"));
        OnEventThread.call(() -> 0);
        assertThat(typed).containsExactly("pressed");
        assertThat(owner()).isSameAs(page);
    }

    private JPanel paged(boolean quiet) throws Exception {
        return OnEventThread.call(() -> {
            live = new Theme(new Typefaces())
                    .wear(Look.plain(), Words.load())
                    .panels()
                    .live();
            live.show("ready", () -> {
                JButton begin = button("begin", () -> {
                    typed.add("pressed");
                    live.show("begun", () -> button("begin", () -> {}));
                });
                begin.setRequestFocusEnabled(!quiet);
                return begin;
            });
            JPanel page = new JPanel(new BorderLayout());
            page.setFocusable(true);
            page.add(live);
            frame = new JFrame();
            frame.add(page);
            frame.setSize(300, 100);
            frame.setVisible(true);
            return page;
        });
    }

    private static JButton button(String name, Runnable action) {
        JButton button = new JButton(name);
        button.setName(name);
        button.addActionListener(event -> action.run());
        return button;
    }

    private static void until(Callable<Boolean> done) throws Exception {
        for (int i = 0; i < 100 && !OnEventThread.call(done); i++) {
            Thread.sleep(50);
        }
    }

    /** Until the keyboard is in the field that is shown now. */
    private void comes() throws Exception {
        Callable<Boolean> there = () -> owner() instanceof JTextField it && it.isShowing() && live.focused();
        for (int i = 0; i < 100 && !OnEventThread.call(there); i++) {
            Thread.sleep(50);
        }
        assertThat(OnEventThread.call(there)).isTrue();
    }

    private static Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private static void type(char letter) throws Exception {
        OnEventThread.call(() -> {
            owner().dispatchEvent(new KeyEvent(owner(), KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, letter));
            return 0;
        });
    }
}
