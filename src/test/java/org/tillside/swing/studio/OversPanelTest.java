package org.tillside.swing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tillside.screens.studio.OversAt;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.swing.Painting;
import org.tillside.swing.kit.Snapshot;

/** Paints what stands in the place of the view in its sizes and languages and looks for what is cut off. */
class OversPanelTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "publishing,en",
        "publishing,lv",
        "publishing,ms",
        "publishing,hy",
        "broken,hy",
        "versions,en",
        "versions,lv",
        "bin,en",
        "bin,hy",
        "asking,lv",
        "zip,en",
        "zip,hy",
        "zip-refused,lv",
        "zip-opened,en",
        "zip-opened,lv",
        "zip-opened,ms",
        "zip-opened,hy",
        "zip-taken,hy",
        "conflict,en",
        "conflict,ms"
    })
    void nothingIsCut(String what, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        try (OversAt room = new OversAt(temp, locale)) {
            StudioPresenter studio = room.at(what);
            assertThat(Painting.cut(
                            "studio-" + what + "-" + language,
                            locale,
                            tools -> resized(new StudioPanel(tools, studio))))
                    .isEmpty();
        }
    }

    /** A window lays out once more what its width has made visible; off-screen nobody does so unless asked. */
    private static StudioPanel resized(StudioPanel panel) {
        Snapshot.of(panel, 640, 480, 1);
        return panel;
    }
}
