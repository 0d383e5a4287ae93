package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** Tells what fields report, and what they keep to themselves. */
class FieldsTest {
    private static final Typefaces FACES = new Typefaces();
    private static final Words WORDS = Words.load();

    private final List<String> typed = new ArrayList<>();

    @Test
    void typingIsReportedAndShowingIsNot() throws Exception {
        OnEventThread.call(() -> {
            JTextField field = kit().fields().line("kit.right", "Name", "", typed::add);
            Fields.set(field, "from a state");
            field.setText("Anna");
            return 0;
        });
        assertThat(typed).doesNotContain("from a state").contains("Anna");
    }

    @Test
    void sixDigitsMakeAPinAndNoMore() throws Exception {
        OnEventThread.call(() -> {
            PinField pin = kit().fields().pin("kit.pin", digits -> typed.add(new String(digits)));
            for (char c : "12x3456789".toCharArray()) {
                press(pin, c);
            }
            assertThat(pin.complete()).isTrue();
            pin.clear();
            assertThat(pin.digits()).isEmpty();
            return 0;
        });
        assertThat(typed).containsExactly("123456");
    }

    @Test
    void overLinesThatGoNoFurtherTheWheelScrollsThePage() throws Exception {
        int[] seen = OnEventThread.call(() -> {
            Kit kit = kit();
            JScrollPane lines = kit.fields().area("kit.right", "Name", "a\n".repeat(12), 4, typed::add);
            JPanel page = kit.panels().pane("fillx", "[grow,fill]", "");
            page.add(lines, "wrap");
            page.add(kit.panels().pane("", "", ""), "h 900!");
            Scroll scroll = kit.panels().scroll(page);
            Snapshot.of(scroll, 300, 200, 1);
            turn(lines, 1);
            int before = scroll.getVerticalScrollBar().getValue();
            lines.getVerticalScrollBar().setValue(lines.getVerticalScrollBar().getMaximum());
            turn(lines, 1);
            return new int[] {before, scroll.getVerticalScrollBar().getValue()};
        });
        assertThat(seen[0]).as("the lines themselves go on").isZero();
        assertThat(seen[1]).as("they are at their end").isPositive();
    }

    @Test
    void aLineThatIsOutOfSightComesIntoView() throws Exception {
        int seen = OnEventThread.call(() -> {
            Kit kit = kit();
            JTextField line = kit.fields().line("kit.right", "Name", "", typed::add);
            JPanel page = kit.panels().pane("fillx", "[grow,fill]", "");
            page.add(kit.panels().pane("", "", ""), "h 900!, wrap");
            page.add(line);
            Snapshot.of(kit.panels().scroll(page), 300, 200, 1);
            Scroll.show(line, 0);
            return line.getVisibleRect().height;
        });
        assertThat(seen).isGreaterThan(20);
    }

    private static void turn(JScrollPane over, int clicks) {
        over.dispatchEvent(new MouseWheelEvent(
                over, MouseEvent.MOUSE_WHEEL, 0, 0, 5, 5, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 3, clicks));
    }

    private static Kit kit() {
        return new Theme(FACES).wear(Look.plain(), WORDS);
    }

    private static void press(PinField pin, char c) {
        KeyEvent event = new KeyEvent(pin, KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, c);
        for (var listener : pin.getKeyListeners()) {
            listener.keyTyped(event);
        }
    }
}
