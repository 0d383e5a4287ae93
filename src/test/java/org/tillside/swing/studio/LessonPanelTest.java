package org.tillside.swing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.tillside.swing.kit.ProsePage;
import org.tillside.swing.kit.Snapshot;
import org.tillside.swing.kit.Tools;

/** A lesson page as it is written stands beside itself as it is read, in every size and language. */
class LessonPanelTest {
    private static final ContentFile PAGE = new ContentFile(false, "tillside/modules/register-service/1-first-word.md");

    @TempDir
    Path temp;

    private static StudioPresenter copied(Workroom room) {
        StudioPresenter studio =
                StudioPresenter.open(room.desk, Optional.of(PAGE)).orElseThrow();
        studio.adopt();
        studio.tab(Tab.SOURCE);
        return studio;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void nothingIsCut(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        try (Workroom room = new Workroom(temp).overBundled()) {
            room.desk.in(locale);
            StudioPresenter studio = copied(room);
            assertThat(studio.lesson().state().blocks()).isNotEmpty();

            assertThat(Painting.cut("studio-lesson-" + language, locale, tools -> resized(tools, studio)))
                    .isEmpty();
        }
    }

    /** A window lays out once more what its size has made visible; off-screen nobody does so unless asked. */
    private static StudioPanel resized(Tools tools, StudioPresenter studio) {
        StudioPanel panel = new StudioPanel(tools, studio);
        Snapshot.of(panel, 640, 480, 1);
        return panel;
    }

    /** Nothing may flicker: what has not changed is the very same component as before. */
    @Test
    void onlyTheBlockThatIsWrittenInIsDrawnAnew() throws IOException {
        try (Workroom room = new Workroom(temp).overBundled()) {
            StudioPresenter studio = copied(room);
            List<Component> drawn = new ArrayList<>();
            List<Component> again = new ArrayList<>();
            Painting.cut("studio-lesson-typing", tools -> {
                LivePage page = new LivePage(tools, target -> {});
                page.show(studio.lesson().state());
                drawn.clear();
                drawn.addAll(blocks(page));
                String text = studio.source().state().text();
                studio.source().typed(new Splice(text.indexOf('.'), "", " now"));
                page.show(studio.lesson().state());
                again.clear();
                again.addAll(blocks(page));
                return page;
            });

            assertThat(drawn).hasSizeGreaterThan(4);
            assertThat(again.get(0)).isNotSameAs(drawn.get(0));
            assertThat(again.subList(1, again.size())).isEqualTo(drawn.subList(1, drawn.size()));
        }
    }

    private static List<Component> blocks(LivePage page) {
        ProsePage prose = (ProsePage) Live.find(page, LivePage.PROSE).orElseThrow();
        return List.of(prose.getComponents());
    }
}
