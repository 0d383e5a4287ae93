package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.screens.studio.Workroom.BLOUSE;
import static org.tillside.screens.studio.Workroom.OURS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Catalogue;
import org.tillside.content.Lesson;
import org.tillside.content.ModuleId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.library.Library;
import org.tillside.screens.ContentFile;
import org.tillside.screens.studio.TranslateState.Mark;
import org.tillside.screens.studio.TranslateState.Row;
import org.tillside.screens.studio.TranslateState.Voice;

/** A file in another language: what is to be done is seen, and what is written is kept, undone, published and read. */
class TranslatePartTest {
    private static final ContentFile LATVIAN = new ContentFile(true, "own/scenarios/blouse.lv.yaml");
    private static final String SAYS = "scenes/arrives/says";
    private static final String LISTEN = "scenes/arrives/replies/listen/say";

    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
        studio = room.blouse();
        translate("lv");
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private void translate(String language) {
        studio.tab(Tab.TRANSLATE);
        studio.translating().language(language);
    }

    private TranslateState state() {
        return studio.translating().state();
    }

    private Row row(String path) {
        return state().rows().stream()
                .filter(it -> !it.heading() && it.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " among "
                        + state().rows().stream().map(Row::path).toList()));
    }

    private Row chosen() {
        return state().rows().get(state().at());
    }

    private void say(String path, String text) {
        studio.translating().choose(path);
        studio.translating().say(text);
    }

    private void confirm(String path) {
        studio.translating().choose(path);
        studio.translating().confirm();
    }

    private int count(Mark mark) {
        return state().counts().stream()
                .filter(it -> it.mark() == mark)
                .mapToInt(TranslateState.Count::count)
                .sum();
    }

    private Catalogue latvian() {
        return Library.read(room.desk.packs, "lv");
    }

    @Test
    void everyTextStandsInReadingOrderWithWhoSpeaksAndWhere() {
        assertThat(state().languages())
                .extracting(TranslateState.Language::code)
                .contains("lv", "ms", "hy")
                .doesNotContain("en");
        assertThat(state().rows().get(0).heading()).isTrue();
        assertThat(row(SAYS).voice()).isEqualTo(Voice.CUSTOMER);
        assertThat(row(SAYS).who()).isEqualTo("Marta");
        assertThat(row(LISTEN).voice()).isEqualTo(Voice.ME);
        assertThat(row(LISTEN).where()).isEqualTo("Reply 4");
        assertThat(row("scenes/arrives/replies/listen/feedback").voice()).isEqualTo(Voice.FEEDBACK);
        List<String> paths = state().rows().stream().map(Row::path).toList();
        assertThat(paths.indexOf(SAYS)).isLessThan(paths.indexOf(LISTEN));
        assertThat(paths.indexOf("scenes/arrives")).isLessThan(paths.indexOf(SAYS));
        assertThat(state().rows().get(paths.indexOf("scenes/arrives")).who()).isEqualTo("Scene · arrives");
        assertThat(state().rows()).filteredOn(it -> !it.heading()).allMatch(it -> it.mark() == Mark.MISSING);
    }

    @Test
    void theFirstTextBeginsTheFileAndUndoTakesItBack() {
        assertThat(studio.shelves().shelf().has(LATVIAN)).isFalse();
        say(SAYS, "Es to");
        studio.translating().say("Es to vilku vienu reizi.");

        assertThat(studio.shelves().shelf().has(LATVIAN)).isTrue();
        assertThat(studio.state().files()).anyMatch(it -> it.name().equals("blouse.lv.yaml") && it.draft());
        assertThat(row(SAYS).mark()).isEqualTo(Mark.UNCONFIRMED);
        assertThat(studio.state().open().orElseThrow().undo()).isTrue();
        studio.translating().choose(LISTEN);

        studio.undo();
        assertThat(row(SAYS).translation()).isNotEqualTo("Es to vilku vienu reizi.");
        assertThat(chosen().path()).as("what was undone is shown").isEqualTo(SAYS);
        studio.undo();
        studio.undo();
        assertThat(studio.shelves().shelf().has(LATVIAN)).isFalse();
        studio.redo();
        assertThat(row(SAYS).mark()).isEqualTo(Mark.UNCONFIRMED);
        assertThat(studio.editing().orElseThrow().history().isSaved())
                .as("the original is as it was")
                .isFalse();
    }

    @Test
    void whatIsTranslatedIsKeptThroughAnEndOfTheProgram() throws IOException {
        say(SAYS, "Es to vilku vienu reizi.");
        studio.leave();
        room.restart();

        studio = StudioPresenter.open(room.desk, java.util.Optional.of(OURS)).orElseThrow();
        translate("lv");
        assertThat(row(SAYS).translation()).isEqualTo("Es to vilku vienu reizi.");
    }

    @Test
    void confirmedTextsAreDoneAndTheNextOneIsGoneTo() {
        say(SAYS, "Es to vilku vienu reizi.");
        say(LISTEN, "Piedodiet. Lūdzu, pastāstiet.");
        confirm(SAYS);

        assertThat(row(SAYS).mark()).isEqualTo(Mark.CONFIRMED);
        assertThat(state().progress()).startsWith("1 of ");
        assertThat(chosen().mark()).isNotEqualTo(Mark.CONFIRMED);
        studio.translating().next(Mark.UNCONFIRMED);
        assertThat(chosen().path()).isEqualTo(LISTEN);
        studio.translating().confirmTogether();
        assertThat(row(LISTEN).mark()).isEqualTo(Mark.CONFIRMED);
        int missing = count(Mark.MISSING);
        studio.translating().next(Mark.MISSING);
        studio.translating().copy();
        assertThat(count(Mark.MISSING)).isEqualTo(missing - 1);
        assertThat(chosen().translation()).isEqualTo(chosen().original());
    }

    @Test
    void aChangedOriginalIsToldWithTheWordsThatChanged() {
        say(SAYS, "Es to vilku vienu reizi.");
        confirm(SAYS);
        String before = row(SAYS).original();
        studio.tab(Tab.FORM);
        studio.form().fill(SAYS, before + " Twice, really.");
        studio.tab(Tab.TRANSLATE);

        assertThat(row(SAYS).mark()).isEqualTo(Mark.STALE);
        studio.translating().choose(SAYS);
        String was = state().chosen().was().stream()
                .filter(it -> it.kind() == DifferenceState.Kind.REMOVED)
                .flatMap(it -> it.parts().stream())
                .map(DifferenceState.Part::text)
                .collect(Collectors.joining());
        assertThat(was).isEqualTo(before);
        assertThat(state().chosen().since()).isNotEmpty();
        studio.translating().confirm();
        assertThat(row(SAYS).mark()).isEqualTo(Mark.CONFIRMED);
    }

    @Test
    void whatTheOriginalSaidIsFoundAmongItsVersionsToo() throws IOException {
        say(SAYS, "Es to vilku vienu reizi.");
        confirm(SAYS);
        String before = row(SAYS).original();
        room.publish(studio);
        studio.leave();
        room.restart();
        java.nio.file.Files.writeString(room.file(OURS), room.text(OURS).replace(before, "Look at this."));
        studio = StudioPresenter.open(room.desk, java.util.Optional.of(OURS)).orElseThrow();
        translate("lv");
        studio.translating().choose(SAYS);

        assertThat(row(SAYS).mark()).isEqualTo(Mark.STALE);
        assertThat(state().chosen().was()).isNotEmpty();
    }

    @Test
    void oneIsWarnedOfWhatWasLostAndOfWhatHasNoRoom() {
        say("title", "Blūze, kas izjuka pa visām vīlēm jau pirmajā reizē, kad Marta to uzvilka");
        assertThat(row("title").warnings()).hasSize(1).first().asString().contains("Much longer");
        say(SAYS, "Vai tā tik tiešām ir? " + row(SAYS).original().repeat(3));
        assertThat(row(SAYS).warnings()).as("a bubble has room").isEmpty();
        assertThat(Losses.of(studio.words(), "Ask **$shop.name** for _1_ [here](x.md)", "Jautā _1_", false))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("$shop.name, x.md");
    }

    @Test
    void publishingPublishesTheTranslationAndTraineesReadIt() throws IOException {
        say(SAYS, "Es to vilku vienu reizi: \"vienu\"!");
        say(LISTEN, "Piedodiet.");
        confirm(SAYS);
        room.publish(studio);

        assertThat(room.text(LATVIAN)).contains("of:").contains("Piedodiet.");
        assertThat(studio.state().unpublished()).isZero();
        Scenario scenario = latvian().scenario(new ScenarioId("blouse")).orElseThrow();
        assertThat(scenario.scenes().get(new SceneId("arrives")).says())
                .contains("Es to vilku vienu reizi: \"vienu\"!");
        assertThat(latvian().problems().stream()
                        .filter(it -> it.place()
                                .filter(at -> at.file().equals(LATVIAN.path()))
                                .isPresent())
                        .filter(it -> it.key().equals("translation-unconfirmed")))
                .hasSize(1);
    }

    @Test
    void aLessonIsTranslatedSectionBySection() throws IOException {
        ContentFile page = new ContentFile(false, "tillside/modules/register-service/1-first-word.md");
        studio.open(page);
        studio.adopt();
        translate("lv");
        List<Row> rows = state().rows().stream().filter(it -> !it.heading()).toList();
        assertThat(rows).hasSizeGreaterThan(4);
        say(rows.get(0).path(), "Pirmais vārds");
        room.publish(studio);

        assertThat(row(rows.get(0).path()).mark()).isEqualTo(Mark.UNCONFIRMED);
        List<Lesson> lessons =
                latvian().module(new ModuleId("register-service")).orElseThrow().lessons();
        assertThat(lessons.get(0).blocks().toString()).contains("Pirmais vārds");
        assertThat(lessons.get(0).blocks()).as("the rest is as in the original").hasSizeGreaterThan(4);
    }

    @Test
    void everyKindOfFileCanBeTranslatedAndItsTranslationOpensBesideIt() {
        for (String file : List.of(
                "tillside/modules/listening/quiz.yaml",
                "tillside/modules/listening/module.yaml",
                "tillside/programmes/new-hire.yaml",
                "tillside/forms/plan-in-own-words.yaml")) {
            studio.open(new ContentFile(false, file));
            studio.tab(Tab.TRANSLATE);
            assertThat(state().rows()).as(file).hasSizeGreaterThan(2);
            assertThat(state().writable())
                    .as("what comes with the program is never written to")
                    .isFalse();
        }
        studio.open(OURS);
        say(SAYS, "Es to vilku vienu reizi.");
        studio.open(LATVIAN);
        assertThat(studio.state().open().orElseThrow().tabs()).containsExactly(Tab.TRANSLATE, Tab.SOURCE);
        assertThat(row(SAYS).translation()).isEqualTo("Es to vilku vienu reizi.");
        studio.translating().language("hy");
        assertThat(studio.state().open().orElseThrow().file()).isEqualTo(OURS);
        assertThat(row(SAYS).mark()).isEqualTo(Mark.MISSING);
    }

    @Test
    void aTranslationThatCannotBeReadIsOpenedAsText() {
        say(SAYS, "Es to vilku vienu reizi.");
        studio.open(LATVIAN);
        studio.tab(Tab.SOURCE);
        room.type(studio, "scenes:", "scenes: [");
        studio.tab(Tab.TRANSLATE);

        assertThat(state().rows()).isEmpty();
        assertThat(state().source()).isTrue();
        studio.translating().openSource();
        assertThat(studio.state().open().orElseThrow().tab()).isEqualTo(Tab.SOURCE);
        studio.undo();
        studio.tab(Tab.TRANSLATE);
        assertThat(row(SAYS).translation()).isEqualTo("Es to vilku vienu reizi.");
    }

    @Test
    void whatComesWithTheProgramIsCopiedFirst() {
        studio.open(BLOUSE);
        studio.tab(Tab.TRANSLATE);
        assertThat(state().writable()).isFalse();
        assertThat(studio.state().open().orElseThrow().readOnly()).isPresent();
        studio.adopt();
        assertThat(studio.state().open().orElseThrow().tab()).isEqualTo(Tab.TRANSLATE);
        assertThat(state().writable()).isTrue();
    }
}
