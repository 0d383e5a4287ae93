package org.tillside.screens.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.screens.Outside;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;

/** Cards and rubric on paper: everything to play and mark from, in the language that was chosen. */
class LivePaperTest {
    private static final ScenarioId BLOUSE = new ScenarioId("blouse");

    @TempDir
    private Path temp;

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).as("anna");
    private final List<String> printed = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    private LivePresenter open(Optional<String> jam, Optional<Path> where) {
        desk.window = Optional.of(new Outside() {
            @Override
            public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
                assertThat(suggestedName).isEqualTo("The blouse that fell apart.pdf");
                then.accept(where);
            }

            @Override
            public void openFile(String ending, Consumer<Optional<Path>> then) {
                then.accept(Optional.empty());
            }

            @Override
            public void openFolder(Consumer<Optional<Path>> then) {
                then.accept(Optional.empty());
            }

            @Override
            public void print(Path pdf, Consumer<Optional<String>> then) {
                files.add(pdf);
                printed.add(read(pdf));
                then.accept(jam);
            }
        });
        return LivePresenter.open(desk, TestShops.JANIS, BLOUSE).orElseThrow();
    }

    private static String read(Path pdf) {
        return lines(pdf).replaceAll("\\s+", " ");
    }

    private static String lines(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everythingToPlayAndMarkFromIsOnThePaper() {
        LivePresenter page = open(Optional.empty(), Optional.empty());
        page.printing().print();
        assertThat(printed).as("no language is chosen yet").isEmpty();
        page.printing().toggle();
        page.printing().print();
        assertThat(page.state().busy()).isFalse();
        Scenario.Live live =
                TestShops.bundled().scenario(BLOUSE).flatMap(Scenario::live).orElseThrow();
        String text = printed.get(0);
        live.rubric().forEach(it -> assertThat(text).contains(it.text()));
        live.cues().forEach(it -> {
            assertThat(text).contains(it.act(), it.good().sign(), it.poor().react());
            it.say().ifPresent(say -> assertThat(text).contains(say));
        });
        assertThat(text)
                .contains("Jānis Ozols", "Anna Bērziņa", "Not yet", "With a hint", "Alone", "Seconds:", "(at most 30)");
        assertThat(Files.exists(files.get(0))).as("nothing is left lying").isFalse();
    }

    @Test
    void titlesAndFootHaveTheWidthOfThePage() {
        Path file = temp.resolve("wide.pdf");
        LivePresenter page = open(Optional.empty(), Optional.of(file));
        page.printing().toggle();
        page.printing().export();
        List<String> lines = lines(file).lines().toList();
        assertThat(lines).anyMatch(it -> it.contains("Walk in with a bag, go straight to the counter, put the bag"));
        assertThat(lines)
                .anyMatch(it -> it.contains("open the role-play for this trainee and choose “Enter from paper”"));
    }

    @ParameterizedTest
    @CsvSource({"lv,Apkalpo", "ms,Melayan", "hy,Սպասարկում է"})
    void thePaperIsInTheLanguageThatWasChosen(String language, String word) {
        Path file = temp.resolve(language + ".pdf");
        LivePresenter page = open(Optional.empty(), Optional.of(file));
        page.printing().toggle();
        page.printing().in(language);
        page.printing().export();
        assertThat(read(file)).contains(word).doesNotContain("Serves:");
        assertThat(desk.said).hasSize(1);
    }

    @Test
    void aPrinterThatRefusesIsSaidAndNothingToSaveIsNothing() {
        LivePresenter page = open(Optional.of("no paper"), Optional.empty());
        page.printing().toggle();
        page.printing().print();
        assertThat(desk.said.get(0).text()).isEqualTo("No paper");
        page.printing().export();
        assertThat(desk.said).hasSize(1);
        assertThat(page.state().busy()).isFalse();
    }
}
