package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.screens.studio.Workroom.OURS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.screens.ContentFile;
import org.tillside.screens.studio.ConflictState.Choice;

/** Older texts, deleted files and two texts of the same lines: nothing of it is lost, and nothing goes in silence. */
class OversTest {
    private static final String TITLE = "title: The blouse that fell apart";
    private static final String MINE = "title: The blouse that came back";
    private static final String THEIRS = "title: Theirs";

    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp);
        studio = room.published();
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private String shown() {
        return studio.source().state().text();
    }

    private void restarted() throws IOException {
        studio.leave();
        room.restart();
        studio = room.studio();
    }

    private void bothChangeTheTitle() throws IOException {
        room.type(studio, TITLE, MINE);
        Files.writeString(room.file(OURS), room.text(OURS).replace(TITLE, THEIRS));
    }

    @Test
    void anEarlierVersionIsComparedAndBroughtBackAsAStep() throws IOException {
        room.type(studio, TITLE, MINE);
        room.publish(studio);
        String published = room.text(OURS);

        studio.over().openVersions();
        VersionsState state = studio.over().versions().state();
        assertThat(state.rows()).hasSize(2);
        assertThat(state.restorable()).as("the newest is what stands there now").isFalse();
        studio.over().versions().choose(state.rows().get(1).name());
        assertThat(studio.over().versions().state().difference().line()).isEqualTo("1 line changed");
        studio.over().versions().restore();

        assertThat(shown()).contains(TITLE);
        assertThat(studio.state().over()).isEqualTo(Over.NOTHING);
        assertThat(room.text(OURS)).as("nothing is published by that").isEqualTo(published);
        studio.undo();
        assertThat(shown()).contains(MINE);
    }

    @Test
    void versionsAreOfTheShopsOwnFilesAlone() {
        studio.open(Workroom.BLOUSE);

        studio.over().openVersions();

        assertThat(studio.state().over()).isEqualTo(Over.NOTHING);
        assertThat(studio.over().canDelete()).isFalse();
    }

    @Test
    void aFileGoesToTheBinWithItsLanguagesAndComesBackWhole() throws IOException {
        ContentFile latvian = new ContentFile(true, "own/scenarios/blouse.lv.yaml");
        studio.beginnings().begin("scenarios/blouse.lv.yaml", "title: Blūze\n");
        room.publish(studio);
        String text = room.text(OURS);
        studio.open(OURS);

        room.delete(studio);

        assertThat(room.file(OURS)).doesNotExist();
        assertThat(room.file(latvian)).doesNotExist();
        assertThat(studio.state().over()).isEqualTo(Over.BIN);
        assertThat(studio.state().open()).isEmpty();
        assertThat(studio.state().unpublished()).isZero();
        assertThat(studio.state().files()).noneMatch(it -> it.id().equals("own:" + OURS.path()));
        List<BinState.Row> rows = studio.over().bin().state().rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).files()).contains("blouse.yaml").contains("blouse.lv.yaml");

        studio.over().bin().restore(rows.get(0).id());

        assertThat(room.text(OURS)).isEqualTo(text);
        assertThat(room.file(latvian)).exists();
        assertThat(studio.state().open().orElseThrow().file()).isIn(OURS, latvian);
        assertThat(studio.state().unpublished()).isZero();
    }

    @Test
    void whatWasNotPublishedComesBackWithADeletedFileAlsoAfterARestart() throws IOException {
        String published = room.text(OURS);
        room.type(studio, TITLE, MINE);
        room.delete(studio);
        restarted();
        assertThat(studio.state().unpublished()).isZero();

        studio.over().openBin();
        studio.over().bin().restore(studio.over().bin().state().rows().get(0).id());

        assertThat(room.text(OURS)).isEqualTo(published);
        assertThat(shown()).contains(MINE);
        assertThat(studio.state().unpublished()).isEqualTo(1);
        studio.undo();
        assertThat(shown()).contains(TITLE);
        assertThat(studio.state().unpublished()).isZero();
    }

    @Test
    void whatWasNeverPublishedIsInTheBinAsWell() throws IOException {
        ContentFile notes = new ContentFile(true, "own/scenarios/torn.yaml");
        studio.beginnings().begin("scenarios/torn.yaml", "id: torn\n");
        room.delete(studio);
        restarted();

        studio.over().openBin();
        List<BinState.Row> rows = studio.over().bin().state().rows();
        assertThat(rows).extracting(BinState.Row::files).containsExactly(notes.path());
        studio.over().bin().restore(rows.get(0).id());

        assertThat(shown()).isEqualTo("id: torn\n");
        assertThat(room.file(notes)).as("it is still to be published").doesNotExist();
        assertThat(studio.state().unpublished()).isEqualTo(1);
    }

    @Test
    void theOlderOfTwoDeletionsComesBackAsItWasAndNotAsTheNewer() throws IOException {
        String first = room.text(OURS);
        room.delete(studio);
        studio.beginnings().begin("scenarios/blouse.yaml", first.replace(TITLE, THEIRS));
        room.publish(studio);
        studio.open(OURS);
        room.type(studio, THEIRS, MINE);
        room.delete(studio);
        List<BinState.Row> rows = studio.over().bin().state().rows();
        assertThat(rows).hasSize(2);

        studio.over().bin().restore(rows.get(1).id());

        assertThat(room.text(OURS)).isEqualTo(first);
        assertThat(shown()).isEqualTo(first);
        assertThat(studio.state().unpublished()).isZero();
        studio.undo();
        studio.undo();
        assertThat(shown()).as("the newer one can still be undone to").contains(MINE);
    }

    @Test
    void onlyWhatHasLainLongIsThrownAway() {
        room.delete(studio);

        studio.over().bin().empty();

        assertThat(studio.over().bin().state().rows()).hasSize(1);
        assertThat(studio.over().bin().state().emptiable()).isZero();
    }

    @Test
    void aFileThatWasMadeMeanwhileIsNotOverwrittenFromTheBin() throws IOException {
        room.delete(studio);
        Files.createDirectories(room.file(OURS).getParent());
        Files.writeString(room.file(OURS), "id: other\n");

        studio.over().bin().restore(studio.over().bin().state().rows().get(0).id());

        assertThat(room.text(OURS)).isEqualTo("id: other\n");
        assertThat(room.desk.said).last().asString().contains("Nothing was overwritten");
    }

    @Test
    void nothingIsDeletedThatWasOnlyAskedAbout() {
        studio.over().askToDelete();

        assertThat(studio.over().bin().state().asking())
                .hasValueSatisfying(it -> assertThat(it).contains(OURS.path()));
        studio.over().bin().away();
        assertThat(room.file(OURS)).exists();
        studio.over().openBin();
        assertThat(studio.over().bin().state().asking()).isEmpty();
        assertThat(studio.over().bin().state().rows()).isEmpty();
    }

    @Test
    void whatAnotherProgramWroteIsSeenWhenTheFileIsShownAgain() throws IOException {
        Files.writeString(room.file(OURS), room.text(OURS).replace(TITLE, THEIRS));

        studio.open(Workroom.BLOUSE);
        studio.open(OURS);

        assertThat(shown()).contains(THEIRS);
        assertThat(studio.state().unpublished()).isZero();
    }

    @Test
    void theHeadOfAPackStays() {
        studio.open(new ContentFile(true, "own/pack.yaml"));

        room.delete(studio);

        assertThat(room.file(new ContentFile(true, "own/pack.yaml"))).exists();
    }

    @Test
    void whatTwoChangedIsShownBesideEachOtherAndChosen() throws IOException {
        bothChangeTheTitle();
        studio.publish();
        assertThat(studio.over().publishing().state().files().get(0).conflict()).isTrue();
        assertThat(studio.over().publishing().state().ready()).isFalse();

        studio.over().publishing().choose(OURS.path());

        ConflictPart conflict = studio.over().conflict();
        assertThat(studio.state().over()).isEqualTo(Over.CONFLICT);
        assertThat(conflict.state().regions()).hasSize(1);
        assertThat(conflict.state().regions().get(0).mine().get(0).spoken()).contains(MINE);
        assertThat(conflict.state().regions().get(0).theirs().get(0).spoken()).contains(THEIRS);
        conflict.take();
        assertThat(studio.state().over())
                .as("nothing is taken before it is chosen")
                .isEqualTo(Over.CONFLICT);
        conflict.choose(0, Choice.BOTH);
        conflict.take();

        assertThat(shown()).contains(MINE + "\n" + THEIRS + "\n");
        assertThat(room.text(OURS)).contains(THEIRS).doesNotContain(MINE);
        studio.undo();
        assertThat(shown()).contains(MINE).doesNotContain(THEIRS);
    }

    @Test
    void theirsIsTakenAndThenNothingIsLeftToPublish() throws IOException {
        bothChangeTheTitle();
        studio.publish();
        studio.over().publishing().choose(OURS.path());

        studio.over().conflict().chooseAll(Choice.THEIRS);
        studio.over().conflict().take();

        assertThat(shown()).contains(THEIRS);
        assertThat(studio.state().unpublished()).isZero();
    }

    @Test
    void mineIsTakenAndThenPublishedOverWhatWasSeen() throws IOException {
        bothChangeTheTitle();
        studio.publish();
        studio.over().publishing().choose(OURS.path());
        studio.over().conflict().choose(0, Choice.MINE);
        studio.over().conflict().take();

        room.publish(studio);

        assertThat(room.text(OURS)).contains(MINE);
    }

    @Test
    void whatIsFoundOnOpeningIsAskedAtOnceAndNeverOverwritten() throws IOException {
        room.type(studio, TITLE, MINE);
        studio.leave();
        Files.writeString(room.file(OURS), room.text(OURS).replace(TITLE, THEIRS));
        room.restart();
        studio = room.studio();

        studio.open(OURS);

        assertThat(studio.state().over()).isEqualTo(Over.CONFLICT);
        studio.over().conflict().later();
        room.publish(studio);
        assertThat(room.text(OURS)).contains(THEIRS);
    }

    @Test
    void whatAnotherProgramWritesWhileTheFileIsShownIsTakenOverAndTold() throws IOException {
        Files.writeString(room.file(OURS), room.text(OURS).replace(TITLE, THEIRS));

        room.desk.tick();

        assertThat(shown()).contains(THEIRS);
        assertThat(studio.unpublished()).isEmpty();
        assertThat(room.desk.said).last().asString().contains("Another program has changed blouse.yaml");
    }

    @Test
    void whereBothHaveChangedTheSameLineItIsAskedAtOnce() throws IOException {
        bothChangeTheTitle();

        room.desk.tick();

        assertThat(studio.state().over()).isEqualTo(Over.CONFLICT);
        assertThat(shown()).contains(MINE);
        assertThat(room.text(OURS)).contains(THEIRS);
    }
}
