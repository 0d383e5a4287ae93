package org.tillside.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Words;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Type;
import org.tillside.swing.kit.Typefaces;

/** A look is put on while the faces are still being read, and has them when something is made. */
class ThemeTest {
    private final Typefaces faces = new Typefaces();
    private final AtomicInteger asked = new AtomicInteger();

    private Typefaces asked() {
        asked.incrementAndGet();
        return faces;
    }

    @Test
    void facesAreNotWaitedForUntilSomethingIsDrawn() throws Exception {
        Look look = new Look(true, Locale.ENGLISH, 1.5);
        Theme theme = new Theme(this::asked);
        OnEventThread.call(() -> {
            theme.put(look);
            assertThat(asked).as("asked for while the look was put on").hasValue(0);
            Font font = new JLabel("Good morning").getFont();
            assertThat(asked).hasPositiveValue();
            assertThat(font.getFamily()).isEqualTo(faces.regular(Locale.ENGLISH).getFamily());
            assertThat(font.getSize2D()).isEqualTo((float) (Type.BODY.size() * 1.5));
            assertThat(UIManager.getFont("Button.font").getFamily()).isEqualTo(font.getFamily());
            return theme.wear(look, Words.load());
        });
    }

    @Test
    void anotherLookHasItsOwnSize() throws Exception {
        Theme theme = new Theme(this::asked);
        OnEventThread.call(() -> {
            theme.put(Look.plain());
            float small = new JLabel("x").getFont().getSize2D();
            theme.put(Look.plain().sized(2));
            assertThat(new JLabel("x").getFont().getSize2D()).isEqualTo(2 * small);
            return small;
        });
    }
}
