package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.swing.JFrame;
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
