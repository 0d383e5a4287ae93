package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** What lies further down is built when somebody comes to it, by scrolling or with the keyboard, and not before. */
class LaterTest {
    private static final int MANY = 20;
    private static final int HIGH = 100;

    private final List<Integer> built = new ArrayList<>();
    private JFrame frame;
    private Scroll scroll;
    private JTextField field;

    @BeforeEach
    void make() throws Exception {
        OnEventThread.call(() -> {
            Kit kit = new Theme(new Typefaces()).wear(Look.plain(), Words.load());
            JPanel all = kit.panels().pane("fillx", "[grow,fill]", "");
            field = kit.fields().line("kit.right", "", "", typed -> {});
            all.add(field, "wrap");
            IntStream.range(0, MANY).forEach(i -> all.add(kit.panels().later(HIGH, () -> built(kit, i)), "wrap"));
            scroll = kit.panels().scroll(all);
            frame = new JFrame();
            return frame;
        });
    }

    private Component built(Kit kit, int which) {
        built.add(which);
        JPanel pane = kit.panels().pane("", "", "[" + HIGH + "!]");
        pane.add(kit.texts().label(Type.BODY, false, Token.TEXT, String.valueOf(which)));
        return pane;
    }

    private void open() throws Exception {
        OnEventThread.call(() -> {
            JPanel page = new JPanel(new BorderLayout());
            // the keyboard is here first
            page.add(new JButton(), BorderLayout.NORTH);
            page.add(scroll);
            frame.setContentPane(page);
            frame.setSize(300, 450);
            frame.setVisible(true);
            return frame;
        });
        settle();
    }

    private static void settle() throws Exception {
        for (int i = 0; i < 5; i++) {
            Toolkit.getDefaultToolkit().sync();
            OnEventThread.call(() -> 0);
            Thread.sleep(20);
        }
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.call(() -> {
            frame.dispose();
            return 0;
        });
    }

    @Test
    void whatIsInViewIsThereAndTheRestWhenItIsScrolledTo() throws Exception {
        open();
        assertThat(built).contains(0, 1, 2, 3).doesNotContain(6, MANY - 1);

        OnEventThread.call(() -> {
            scroll.getVerticalScrollBar().setValue(scroll.getVerticalScrollBar().getMaximum());
            return 0;
        });
        settle();

        assertThat(built).contains(MANY - 1).doesNotContain(10).doesNotHaveDuplicates();
    }

    @Test
    void whoeverComesWithTheKeyboardFindsAll() throws Exception {
        open();
        OnEventThread.call(() -> field.requestFocusInWindow());
        long end = System.nanoTime() + 5_000_000_000L;
        while (built.size() < MANY && System.nanoTime() < end) {
            settle();
        }

        assertThat(built).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void offScreenItIsBuiltAtOnce() throws Exception {
        OnEventThread.call(() -> Snapshot.of(scroll, 300, 450, 1));

        assertThat(built).hasSize(MANY);
    }
}
