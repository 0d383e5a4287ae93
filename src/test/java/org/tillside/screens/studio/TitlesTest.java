package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.screens.ContentFile;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;

/** Files have names that nobody chose for ids. */
class TitlesTest {
    private final Titles titles = new Titles(
            Words.load().in(Locale.ENGLISH),
            Optional.of(TestShops.thirdDay(Locale.ENGLISH).catalogue()));

    @Test
    void aFileIsCalledByWhatStandsInItOrByItsNameWhateverThatIs() {
        assertThat(titles.title(file("blouse.yaml"))).isEqualTo("The blouse that fell apart");
        assertThat(titles.title(file("<html>Ä.yaml"))).isEqualTo("<html>Ä.yaml");
        assertThat(titles.line(file("<html>Ä.yaml"))).endsWith("<html>Ä.yaml");
    }

    private static ContentFile file(String name) {
        return new ContentFile(true, "own/scenarios/" + name);
    }
}
