package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.screens.studio.Workroom.BLOUSE;
import static org.tillside.screens.studio.Workroom.OURS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.SceneId;
import org.tillside.content.Splice;
import org.tillside.journal.Shop;
import org.tillside.screens.ContentFile;

/** One file, three views, and nothing of it is ever lost. */
class StudioPresenterTest {
    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
        studio = room.studio();
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private void adopt() {
        studio.open(BLOUSE);
        studio.adopt();
    }

    /** Else a shop that speaks Latvian could not translate the English text into Latvian. */
    @Test
    void aNewPackSpeaksTheLanguageOfWhatIsCopiedIntoIt() throws IOException {
        room.desk.happened(new Shop.Founded("Kalna Veikals", "Europe/Riga", "EUR", "lv", false));
        adopt();
        room.publish(studio);
        assertThat(Files.readString(room.content().resolve("own/pack.yaml"))).contains("language: en");
    }

    private String shown() {
        return studio.source().state().text();
    }

    private void type(String old, String now) {
        studio.source().typed(new Splice(shown().indexOf(old), old, now));
    }

    @Test
    void onlyOwnersHaveTheRoom() {
        room.desk.as("janis");

        assertThat(StudioPresenter.open(room.desk, Optional.empty())).isEmpty();
    }

    @Test
    void whatComesWithTheProgramIsReadAndNeverWrittenTo() {
        studio.open(BLOUSE);
        String before = shown();
        type("title: The blouse", "title: A blouse");

        assertThat(studio.state().open().orElseThrow().readOnly()).isPresent();
        assertThat(studio.editing().orElseThrow().text()).isEqualTo(before);
    }

    @Test
    void aCopyIsTheShopsOwnAndIsPublishedWhole() throws IOException {
        adopt();
        type("title: The blouse that fell apart", "title: The shirt");
        assertThat(room.file(OURS)).doesNotExist();

        room.publish(studio);

        assertThat(room.text(OURS)).contains("title: The shirt").startsWith("id: blouse");
        assertThat(room.text(new ContentFile(true, "own/pack.yaml"))).contains("format: 1");
        assertThat(studio.state().unpublished()).isZero();
        assertThat(studio.state().title()).isEqualTo("The shirt");
    }

    @Test
    void thePicturesThatACopyShowsStandInTheTreeAtOnce() {
        studio.open(new ContentFile(false, "tillside/modules/register-service/1-first-word.md"));
        studio.adopt();

        assertThat(studio.state().files()).extracting(StudioState.Row::id).contains("own:own/media/");
    }

    @Test
    void whatIsFilledInStandsInTheSourceWithEveryComment() {
        adopt();
        type("id: blouse", "# ours\nid: blouse");
        studio.form().choose("scenes/arrives");

        studio.form().fill("scenes/arrives/says", "Look: it is torn.");

        assertThat(shown()).contains("# ours").contains("\"Look: it is torn.\"");
        assertThat(studio.scenario()
                        .orElseThrow()
                        .scenes()
                        .get(new SceneId("arrives"))
                        .says())
                .contains("Look: it is torn.");
    }

    @Test
    void whatIsDrawnIsUndoneInTheSource() {
        adopt();
        String before = shown();
        SceneId arrives = new SceneId("arrives");

        studio.graph().leadToNew("arrives", "listen", 300, 200);
        assertThat(studio.graph().state().nodes()).anyMatch(it -> it.id().equals("scene-1"));
        assertThat(studio.scenario().orElseThrow().scenes().get(arrives).replies())
                .filteredOn(it -> it.id().value().equals("listen"))
                .flatExtracting(it -> it.to())
                .extracting(it -> it.id())
                .containsExactly(new SceneId("scene-1"));

        studio.undo();
        assertThat(shown()).isEqualTo(before);
        studio.redo();
        assertThat(shown()).contains("scene-1");
    }

    @Test
    void afterARestartItIsWhereItWasAndCanStillBeUndone() throws IOException {
        adopt();
        String before = shown();
        type("title: The blouse", "title: A blouse");
        studio.leave();
        room.restart();

        studio = room.studio();
        studio.open(OURS);

        assertThat(shown()).contains("title: A blouse");
        studio.undo();
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void whatAnotherProgramChangedElsewhereInTheFileIsMerged() throws IOException {
        adopt();
        room.publish(studio);
        Files.writeString(room.file(OURS), room.text(OURS).replace("minutes: 5", "minutes: 7"));
        type("title: The blouse", "title: A blouse");

        room.publish(studio);

        assertThat(room.text(OURS)).contains("minutes: 7").contains("title: A blouse");
    }

    @Test
    void whatAnotherProgramChangedInTheSamePlaceIsNotOverwritten() throws IOException {
        adopt();
        room.publish(studio);
        String theirs = room.text(OURS).replace("title: The blouse that fell apart", "title: Theirs");
        Files.writeString(room.file(OURS), theirs);
        type("title: The blouse that fell apart", "title: Mine");

        room.publish(studio);

        assertThat(room.text(OURS)).isEqualTo(theirs);
        assertThat(shown()).contains("title: Mine");
        assertThat(studio.over().publishing().state().ready()).isFalse();
        studio.over().publishing().choose(OURS.path());
        assertThat(studio.state().over()).isEqualTo(Over.CONFLICT);
        assertThat(studio.over().conflict().state().file()).isEqualTo(OURS.path());
    }

    @Test
    void whatAnotherProgramWroteWhileItWasClosedIsTakenOver() throws IOException {
        adopt();
        room.publish(studio);
        studio.leave();
        Files.writeString(room.file(OURS), room.text(OURS).replace("minutes: 5", "minutes: 7"));

        studio = room.studio();
        studio.open(OURS);

        assertThat(shown()).contains("minutes: 7");
        assertThat(studio.state().unpublished()).isZero();
    }

    @Test
    void whatIsBrokenIsNotPublished() {
        adopt();
        type("id: blouse", "id blouse");

        room.publish(studio);

        assertThat(room.file(OURS)).doesNotExist();
        assertThat(studio.state().problems().rows())
                .anyMatch(it -> it.severity().equals("ERROR"));
    }

    @Test
    void aTalkBecomesARolePlayThatIsPlayed() {
        studio.makeNew();
        studio.making().text("Customer: It is torn.\nBetter: Let me see.\nWorse: Yes?");
        studio.making().title("Torn");
        studio.making().make();

        assertThat(studio.state().title()).isEqualTo("Torn");
        studio.play();
        studio.trial().say("reply-1");
        assertThat(studio.trial().state().ending()).isPresent();
        assertThat(studio.graph().state().nodes().stream()
                        .filter(it -> it.step().isPresent()))
                .hasSize(2);
    }

    @Test
    void thePathsAreFoundWhenSomebodyLooks() {
        studio.open(BLOUSE);
        assertThat(studio.paths().state().facts()).isEmpty();

        studio.tab(Tab.PATHS);

        assertThat(studio.paths().state().endings()).hasSize(5).allMatch(it -> !it.ways()
                .isEmpty());
        List<String> best = studio.paths().state().plays().get(0).replies();
        studio.paths().tryOut(best);
        assertThat(studio.trial().state().ending()).isPresent();
    }
}
