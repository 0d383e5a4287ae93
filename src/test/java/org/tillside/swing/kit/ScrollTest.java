package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** A page that is built anew under the eyes of somebody who reads its end stays where it is. */
class ScrollTest {
    private static final int LINES = 14;

    private Kit kit;
    private JFrame frame;
    private Live live;
    private Scroll scroll;

    @AfterEach
    void close() throws Exception {
        OnEventThread.call(() -> {
            frame.dispose();
            return 0;
        });
    }

    @Test
    void whatIsBuiltAnewDoesNotMoveThePageUnderThePointer() throws Exception {
        int before = OnEventThread.call(() -> {
            open();
            return toTheEnd();
        });
        int after = OnEventThread.call(() -> {
            lines("again");
            frame.validate();
            return scroll.getViewport().getViewPosition().y;
        });
        assertThat(before).isPositive();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aPageThatHasBecomeShorterEndsAtItsEnd() throws Exception {
        OnEventThread.call(() -> {
            open();
            toTheEnd();
            live.show("short", JPanel::new);
            frame.validate();
            return 0;
        });
        assertThat(scroll.getViewport().getViewPosition().y).isZero();
    }

    @Test
    void theWheelOverAFieldTurnsThePageWhenTheFieldHasNoMore() throws Exception {
        int page = OnEventThread.call(() -> {
            open();
            JScrollPane field = kit.fields().area("kit.right", "Words", "One line", 2, typed -> {});
            live.show("field", () -> tall(field));
            frame.validate();
            wheel(field, 3);
            return scroll.getViewport().getViewPosition().y;
        });
        assertThat(page).isPositive();
    }

    @Test
    void theWheelOverALongTextTurnsThatFirst() throws Exception {
        OnEventThread.call(() -> {
            open();
            JScrollPane field = kit.fields().area("kit.right", "Words", "A line\n".repeat(9), 2, typed -> {});
            live.show("field", () -> tall(field));
            frame.validate();
            field.getVerticalScrollBar().setValue(0);
            wheel(field, 1);
            assertThat(field.getViewport().getViewPosition().y).isPositive();
            assertThat(scroll.getViewport().getViewPosition().y).isZero();
            field.getVerticalScrollBar().setValue(field.getVerticalScrollBar().getMaximum());
            wheel(field, 1);
            return 0;
        });
        assertThat(scroll.getViewport().getViewPosition().y).isPositive();
    }

    /** The field at the top of what is much higher than the window. */
    private JPanel tall(JScrollPane field) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[][900!]");
        pane.add(field, "h 60!, wrap");
        pane.add(new JPanel());
        return pane;
    }

    private static void wheel(JScrollPane on, int notches) {
        on.dispatchEvent(new MouseWheelEvent(
                on, MouseEvent.MOUSE_WHEEL, 0, 0, 5, 5, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 3, notches));
    }

    private void open() {
        kit = new Theme(new Typefaces()).wear(Look.plain(), Words.load());
        live = kit.panels().live();
        scroll = kit.panels().scroll(live);
        lines("first");
        frame = new JFrame();
        frame.setUndecorated(true);
        frame.add(scroll);
        frame.setSize(400, 300);
        frame.setVisible(true);
    }

    private int toTheEnd() {
        frame.validate();
        int most =
                scroll.getViewport().getViewSize().height - scroll.getViewport().getExtentSize().height;
        scroll.getVerticalScrollBar().setValue(most);
        return scroll.getViewport().getViewPosition().y;
    }

    /** Each line needs several lines at this width, and one before the width is known. */
    private void lines(String time) {
        live.show(time, () -> {
            JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
            for (int line = 0; line < LINES; line++) {
                pane.add(
                        kit.texts()
                                .body("Looks up, puts down what the hands hold, and says the first word"
                                        + " before the customer has taken thirty steps"),
                        "wmin 0, wrap");
            }
            return pane;
        });
    }
}
