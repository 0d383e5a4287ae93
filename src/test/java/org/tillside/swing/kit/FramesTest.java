package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** A page that one goes back from and a stage: each key does one thing, and what is drawn is drawn once. */
class FramesTest {
    private final Kit kit = new Theme(new Typefaces()).wear(new Look(false, Locale.ENGLISH, 1), Words.load());
    private final JPanel panel = new JPanel();
    private final List<String> done = new ArrayList<>();

    private void press(int key) {
        Object name = panel.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(key, 0));
        panel.getActionMap().get(name).actionPerformed(new ActionEvent(panel, 0, ""));
    }

    @Test
    void aPageIsLeftByEscapeAndItsBodyDrawnWhenItIsAnother() {
        BackFrame frame = new BackFrame(new Tools(kit, new Faces(), () -> {}), panel, () -> done.add("away"));
        press(KeyEvent.VK_ESCAPE);
        assertThat(done).containsExactly("away");
        for (String what : List.of("one", "one", "other")) {
            frame.show(what, () -> drawn(what));
        }
        assertThat(done).containsExactly("away", "one", "other");
        assertThat(frame.find("other")).isPresent();
        assertThat(frame.find("one")).isEmpty();
    }

    private Component drawn(String name) {
        done.add(name);
        JPanel part = new JPanel();
        part.setName(name);
        return part;
    }

    @Test
    void aStageHasTheKeysOfOnesHandAndHoldsTimeWhileTheKeyboardIsElsewhere() {
        List<Boolean> held = new ArrayList<>();
        StageFrame frame = new StageFrame(kit, panel, held::add);
        JPanel floor = new JPanel();
        frame.fill(new JPanel(), floor);
        frame.keys(() -> done.add("away"), () -> done.add("pause"), () -> done.add("on"));
        frame.digits(4, digit -> done.add("digit " + digit));
        List.of(KeyEvent.VK_ESCAPE, KeyEvent.VK_P, KeyEvent.VK_ENTER, KeyEvent.VK_1, KeyEvent.VK_NUMPAD4)
                .forEach(this::press);
        assertThat(done).containsExactly("away", "pause", "on", "digit 1", "digit 4");
        assertThat(panel.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke('5')))
                .isNull();
        assertThat(floor.getParent()).isNotNull();
        assertThat(frame.focusWithin(floor)).isFalse();
        frame.watch(true);
        tell();
        frame.watch(false);
        tell();
        assertThat(held).as("nobody has the keyboard, and it was looked once").containsExactly(true);
    }

    private static void tell() {
        for (var listener : KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .getPropertyChangeListeners("permanentFocusOwner")) {
            listener.propertyChange(
                    new java.beans.PropertyChangeEvent(FramesTest.class, "permanentFocusOwner", new JPanel(), null));
        }
    }
}
