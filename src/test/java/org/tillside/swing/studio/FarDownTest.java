package org.tillside.swing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Toolkit;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.screens.Words;
import org.tillside.screens.studio.FormPart;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.Tab;
import org.tillside.screens.studio.Workroom;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Typefaces;

/** A form in a window: what lies below the view costs nothing until somebody comes to it, and is then as it is now. */
class FarDownTest {
    private static final String FAR = "studio.field.customer/name";

    @TempDir
    Path temp;

    private Workroom room;
    private FormPart form;
    private JFrame frame;
    private GroupsPanel fields;

    @BeforeEach
    void open() throws Exception {
        room = new Workroom(temp).overBundled();
        StudioPresenter studio = room.blouse();
        studio.tab(Tab.FORM);
        form = studio.form();
        OnEventThread.call(() -> {
            Kit kit = new Theme(new Typefaces()).wear(Look.plain(), Words.load());
            fields = new GroupsPanel(kit, form);
            form.show(fields::show);
            frame = new JFrame();
            frame.setFocusableWindowState(false);
            frame.setContentPane(fields);
            frame.setSize(340, 300);
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
        room.close();
    }

    private Optional<Component> far() throws Exception {
        return OnEventThread.call(() -> Live.find(fields, FAR));
    }

    private void throughAll() throws Exception {
        for (int i : IntStream.range(0, 12).toArray()) {
            OnEventThread.call(() -> {
                JScrollPane scroll = (JScrollPane) fields.getComponent(0);
                scroll.getVerticalScrollBar().setValue(i * 200);
                return scroll;
            });
            settle();
        }
    }

    @Test
    void aFieldBelowTheViewIsThereWhenItIsScrolledToAndSaysWhatWasWrittenMeanwhile() throws Exception {
        assertThat(far()).isEmpty();
        SwingUtilities.invokeAndWait(() -> form.fill("customer/name", "Vilma"));

        throughAll();

        assertThat(far()).hasValueSatisfying(it -> assertThat(((JTextComponent) it).getText())
                .isEqualTo("Vilma"));
    }
}
