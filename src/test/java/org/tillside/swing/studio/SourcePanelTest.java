package org.tillside.swing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.content.Splice;
import org.tillside.screens.ContentFile;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.Tab;
import org.tillside.screens.studio.Workroom;
import org.tillside.swing.Painting;
import org.tillside.swing.kit.Live;

/** The source of a role-play with something wrong in it, and of a page, stand in every size and language. */
class SourcePanelTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void nothingIsCut(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        try (Workroom room = new Workroom(temp).overBundled()) {
            room.desk.in(locale);
            StudioPresenter studio = room.blouse();
            String text = studio.source().state().text();
            int start = text.indexOf("start: arrives");
            studio.source().typed(new Splice(start, "start: arrives", "start: arrive"));
            int time = studio.source().state().text().indexOf("within: 45s");
            studio.source().typed(new Splice(time, "within: 45s", "within: 4s"));
            int wrong = studio.source().state().marks().stream()
                    .filter(it -> it.from() > start && it.from() < start + 10)
                    .findFirst()
                    .orElseThrow()
                    .problem()
                    .number();
            studio.goTo(wrong);
            assertThat(studio.source().state().here()).isNotEmpty();

            assertThat(Painting.cut(
                            "studio-source-" + language,
                            locale,
                            tools -> new SourcePanel(tools.kit(), studio.source())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv"})
    void aPageStandsToo(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        try (Workroom room = new Workroom(temp).overBundled()) {
            room.desk.in(locale);
            ContentFile page = new ContentFile(false, "tillside/modules/register-service/2-ring-it-right.md");
            StudioPresenter studio =
                    StudioPresenter.open(room.desk, Optional.of(page)).orElseThrow();
            studio.tab(Tab.SOURCE);

            assertThat(studio.source().state().syntax()).isEqualTo("markdown");
            assertThat(Painting.cut(
                            "studio-page-" + language, locale, tools -> new SourcePanel(tools.kit(), studio.source())))
                    .isEmpty();
        }
    }

    /** The sheet of keys opens by it, also from here. */
    @Test
    void aSlashIsWrittenAloneAndNotWithTheControlKey() throws IOException {
        try (Workroom room = new Workroom(temp).overBundled()) {
            StudioPresenter studio = room.blouse();
            List<String> written = new ArrayList<>();
            Painting.cut("studio-source-slash", tools -> {
                SourcePanel panel = new SourcePanel(tools.kit(), studio.source());
                JTextComponent area =
                        (JTextComponent) Live.find(panel, "studio.source").orElseThrow();
                if (written.isEmpty()) {
                    area.setCaretPosition(0);
                    press(area, KeyEvent.KEY_PRESSED, InputEvent.CTRL_DOWN_MASK);
                    press(area, KeyEvent.KEY_TYPED, InputEvent.CTRL_DOWN_MASK);
                    written.add(area.getText().substring(0, 3));
                    press(area, KeyEvent.KEY_TYPED, 0);
                    written.add(area.getText().substring(0, 3));
                }
                return panel;
            });

            assertThat(written).containsExactly("id:", "/id");
        }
    }

    private static void press(JTextComponent area, int kind, int with) {
        boolean typed = kind == KeyEvent.KEY_TYPED;
        SwingUtilities.processKeyBindings(
                new KeyEvent(area, kind, 0, with, typed ? KeyEvent.VK_UNDEFINED : KeyEvent.VK_SLASH, '/'));
    }
}
