package org.tillside.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Catalogue;
import org.tillside.content.Problem;
import org.tillside.content.ScenarioId;

/** Translations: confirmed, shown, and found stale when the original changes. */
class TranslatedTest {
    @TempDir
    private Path folder;

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private void writePack() throws IOException {
        Guide guide = new Guide();
        for (String file : guide.list().files()) {
            write(file, guide.text(file));
        }
    }

    private List<String> of(String file) {
        Catalogue catalogue = Library.read(List.of(PackSource.folder(folder)), "lv");
        return catalogue.problems().stream()
                .filter(p -> p.place().filter(at -> at.file().equals(file)).isPresent())
                .map(Problem::key)
                .distinct()
                .toList();
    }

    @Test
    void confirmedTextsAreShownAndNothingIsSaid() throws IOException {
        writePack();
        assertThat(of("scenarios/one.lv.yaml")).containsExactly("translation-unconfirmed");
        String before = Files.readString(folder.resolve("scenarios/one.lv.yaml"));
        assertThat(Translated.confirm(folder.resolve("scenarios/one.yaml"), "lv"))
                .isInstanceOf(Translated.Result.Written.class);
        assertThat(Files.readString(folder.resolve("scenarios/one.lv.yaml"))).startsWith(before);
        assertThat(of("scenarios/one.lv.yaml")).isEmpty();
        Catalogue catalogue = Library.read(List.of(PackSource.folder(folder)), "lv");
        assertThat(catalogue.scenario(new ScenarioId("one")).orElseThrow().title())
                .isEqualTo("Viens jautājums");
        assertThat(catalogue.scenario(new ScenarioId("cold-tea")).orElseThrow().title())
                .isEqualTo("The cold tea");
    }

    @Test
    void aChangedOriginalMakesItStaleUntilConfirmedAgain() throws IOException {
        writePack();
        Path original = folder.resolve("scenarios/one.yaml");
        Translated.confirm(original, "lv");
        Files.writeString(original, Files.readString(original).replace("Are you open?", "Are you still open?"));
        assertThat(of("scenarios/one.lv.yaml")).containsExactly("translation-stale");
        Translated.confirm(original, "lv");
        assertThat(of("scenarios/one.lv.yaml")).isEmpty();
    }

    @Test
    void pagesAreConfirmedByHeading() throws IOException {
        writePack();
        Path original = folder.resolve("modules/greet/1-eyes.md");
        write("modules/greet/1-eyes.lv.md", "Ienāk sieviete.\n\n## Kā\n\nPaskaties.\n");
        assertThat(of("modules/greet/1-eyes.lv.md")).containsExactly("translation-unconfirmed");
        Translated.confirm(original, "lv");
        assertThat(of("modules/greet/1-eyes.lv.md")).isEmpty();
        Files.writeString(original, Files.readString(original).replace("Look up", "Look up first"));
        assertThat(of("modules/greet/1-eyes.lv.md")).containsExactly("translation-stale");
    }

    @Test
    void withoutATranslationThereIsNothingToConfirm() throws IOException {
        writePack();
        assertThat(Translated.confirm(folder.resolve("scenarios/cold-tea.yaml"), "lv"))
                .isInstanceOf(Translated.Result.Refused.class);
    }
}
