package org.tillside.swing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.Tab;
import org.tillside.screens.studio.Workroom;
import org.tillside.swing.Painting;

/** A role-play beside its translation stands in every size and language, with all that can be said of a text. */
class TranslatePanelTest {
    private static final String SAYS = "scenes/arrives/says";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void nothingIsCut(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        try (Workroom room = new Workroom(temp).overBundled()) {
            room.desk.in(locale);
            StudioPresenter studio = room.blouse();
            studio.tab(Tab.TRANSLATE);
            studio.translating().language("hy");
            studio.translating().choose("title");
            studio.translating()
                    .say("Բլուզը, որը քանդվեց հենց առաջին անգամ հագնելիս, և ինչ եղավ դրանից հետո խանութում");
            studio.translating().choose(SAYS);
            studio.translating().say("Ես այն մի անգամ եմ հագել։ Մի՛։ Հիմա նայեք։");
            studio.translating().confirm();
            studio.tab(Tab.FORM);
            studio.form().fill(SAYS, "I wore it **once**, $trainee.name. And now, only look at what became of it.");
            studio.tab(Tab.TRANSLATE);
            studio.translating().choose(SAYS);
            assertThat(studio.translating().state().chosen().was()).isNotEmpty();
            assertThat(studio.translating()
                            .state()
                            .rows()
                            .get(studio.translating().state().at())
                            .warnings())
                    .hasSize(2);

            assertThat(Painting.cut(
                            "studio-translate-" + language,
                            locale,
                            tools -> new TranslatePanel(tools.kit(), studio.translating())))
                    .isEmpty();
        }
    }
}
