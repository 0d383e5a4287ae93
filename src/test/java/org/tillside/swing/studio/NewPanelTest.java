package org.tillside.swing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.Workroom;
import org.tillside.swing.Painting;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Snapshot;

/** Where a role-play begins, in its sizes and languages: what is typed is in view from the first. */
class NewPanelTest {
    private static final int HIGH = 556;

    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private void begin(Locale language) {
        room.desk.in(language);
        studio = room.studio();
        studio.makeNew();
        studio.making().situation("complaint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void nothingIsCut(String language) {
        Locale locale = Locale.forLanguageTag(language);
        begin(locale);

        assertThat(Painting.cut("studio-new-" + language, locale, tools -> new NewPanel(tools.kit(), studio.making())))
                .isEmpty();
    }

    @Test
    void inASmallWindowTheTalkStandsInViewAndTheSituationsToo() {
        begin(Locale.forLanguageTag("lv"));
        List<Integer> seen = new ArrayList<>();
        Painting.cut("studio-new-small", Locale.forLanguageTag("lv"), tools -> {
            NewPanel panel = new NewPanel(tools.kit(), studio.making());
            if (tools.kit().look().size() == 1) {
                Snapshot.of(panel, 600, HIGH, 1);
                seen.add(seen(panel, "studio.new.talk"));
                seen.add(seen(panel, "studio.situation.advice"));
            }
            return panel;
        });

        assertThat(seen).isNotEmpty().allMatch(it -> it > 30);
        assertThat(seen.get(0)).isGreaterThan(90);
    }

    /** How much of its height is in view. */
    private static int seen(NewPanel panel, String name) {
        Component part = Live.find(panel, name).orElseThrow();
        return ((JComponent) part).getVisibleRect().height;
    }
}
