package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Filling;
import org.tillside.screens.Outside;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;

/** The inspector's page as it comes out of a person's page: every line with the words it was watched against. */
class PersonPaperTest {
    private static final PersonId ANNA = new PersonId("anna");
    private static final String POINT = "The sentence on the wall, <b>word by word</b> & why";

    @TempDir
    Path temp;

    /** Saves where it is told, and prints nothing. */
    private static final class Folder implements Outside {
        private final Path file;

        Folder(Path file) {
            this.file = file;
        }

        @Override
        public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
            then.accept(Optional.of(file));
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
            then.accept(Optional.empty());
        }
    }

    private static EventId signed(
            TestDesk desk, String step, Optional<EventId> seen, Mentoring.Decision decision, String criteria) {
        return desk.happened(new Mentoring.SignedOff(
                TestShops.JANIS,
                ANNA,
                Optional.of("Anna Bērziņa"),
                Role.MENTOR,
                new ProgrammeId("new-hire"),
                new StepId(step),
                "1.0.0",
                criteria,
                seen,
                decision,
                Optional.of("I went through this with Jānis Ozols myself."),
                desk.clock(),
                desk.clock(),
                true,
                2,
                Optional.of("Calm with four people waiting"),
                "Till 1"));
    }

    private static EventId observed(TestDesk desk, String step, String criteria, Map<ItemId, Filling> filled) {
        EventId id = new EventId("seen-" + step);
        desk.happened(new Mentoring.Observed(
                id,
                TestShops.JANIS,
                ANNA,
                new ProgrammeId("new-hire"),
                new StepId(step),
                Optional.empty(),
                criteria,
                filled,
                desk.clock(),
                Optional.of("Back room"),
                Optional.empty(),
                Optional.empty()));
        return id;
    }

    private static void story(TestDesk desk, String criteria) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        filled.put(new ItemId("vision"), new Filling.Ticked(true));
        filled.put(
                new ItemId("other"),
                new Filling.AtLevel(
                        new LevelId("with-hint"),
                        Optional.of(Filling.Reason.SKIPPED),
                        Optional.of("Forgot it on the first sale"),
                        Optional.of(24)));
        EventId first = signed(
                desk,
                "charter",
                Optional.of(observed(desk, "charter", criteria, filled)),
                Mentoring.Decision.ACHIEVED,
                criteria);
        desk.later(Duration.ofHours(1));
        EventId second = signed(desk, "register-live", Optional.empty(), Mentoring.Decision.ACHIEVED, "c0ffee");
        desk.later(Duration.ofHours(1)).does("anna", new Command.Withdraw(second, "It was a role-play."));
        desk.does("anna", new Command.Correct(first, desk.clock().minusHours(5), "Typed the wrong hour."));
        for (int i = 0; i < 6; i++) {
            desk.later(Duration.ofDays(1));
            signed(desk, "greeting-watched", Optional.empty(), Mentoring.Decision.NOT_YET, "c0ffee");
        }
    }

    private String paper(Locale language, String name) throws IOException {
        var world = Shops.world(new Shops.Hands(), 1);
        TestDesk desk = TestShops.thirdDay(language).as("anna");
        try (Book book = Book.open(
                Shops.create(temp.resolve("shop"), world),
                new Profile(temp.resolve("profile"), world.disk()),
                world,
                10)) {
            String criteria = book.keepCriteria(new CriteriaText(
                    "Charter",
                    "en",
                    "1",
                    List.of(new CriteriaText.Line("vision", POINT, "", false)),
                    Map.of(),
                    Map.of()));
            story(desk, criteria);
            desk.happened(new Shop.PersonChanged(
                    TestShops.JANIS,
                    Optional.of(name),
                    java.util.Set.of(Role.NEW_HIRE),
                    Optional.empty(),
                    Optional.of(new ProgrammeId("new-hire")),
                    new PersonId("ilze")));
            Path file = temp.resolve("person.pdf");
            desk.disk = Optional.of(book);
            desk.window = Optional.of(new Folder(file));
            PersonPresenter.open(desk, TestShops.JANIS).orElseThrow().export();
            keep(file, language);
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
    }

    private static void keep(Path file, Locale language) throws IOException {
        String folder = System.getProperty("pictures", "");
        if (!folder.isEmpty()) {
            Path copy = Path.of(folder, "person-" + language.getLanguage() + ".pdf");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void everyLineThatWasWatchedStandsThereInItsOwnWords() throws IOException {
        assertThat(paper(Locale.ENGLISH, "<html><img src='http://x/y.png'>"))
                .contains("<html><img src='http://x/y.png'>")
                .contains(POINT + " Done")
                .contains("other With a hint · 24 s · Skipped · “Forgot it on the first sale”")
                .contains("Back room", "Till 1", "c0ffee", "Wrong PINs before 2")
                .contains("It was a role-play.", "Typed the wrong hour.")
                .contains("it does not protect against somebody who controls this computer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "ms", "hy"})
    void itReadsInEveryLanguage(String language) throws IOException {
        assertThat(paper(Locale.forLanguageTag(language), "Aisyah binti Rahman"))
                .contains("Aisyah binti Rahman", POINT, "c0ffee")
                .doesNotContain("Back again", "#");
    }
}
