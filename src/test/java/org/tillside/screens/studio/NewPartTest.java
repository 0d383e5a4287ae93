package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.screens.shell.DraftsAt;

/** What is typed for a role-play that is not made yet stays, whatever else is looked at, until scenes are made of it. */
class NewPartTest {
    private static final String TALK = "Customer: It is torn.\nMe: Show me, please.";

    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
        enter();
        studio.making().title("Torn");
        studio.making().text(TALK);
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private void enter() throws IOException {
        room.desk.drafts = Optional.of(DraftsAt.of(room.desk.book(), room.desk.viewer(), room.desk.background));
        studio = room.studio();
        studio.makeNew();
    }

    private void keepsTheTalk() {
        assertThat(studio.making().state().title()).isEqualTo("Torn");
        assertThat(studio.making().state().text()).isEqualTo(TALK);
        assertThat(studio.making().state().ready()).isTrue();
    }

    @Test
    void aTalkIsThereAgainAfterAnotherFileWasOpened() {
        studio.open(Workroom.BLOUSE);
        assertThat(studio.state().making()).isFalse();

        studio.makeNew();

        keepsTheTalk();
    }

    @Test
    void aTalkIsThereAgainAfterTheProgramWasStartedAgain() throws IOException {
        room.restart();
        enter();

        keepsTheTalk();
    }

    @Test
    void aSituationThatIsTakenAndGivenBackLeavesWhatWasTyped() {
        studio.making().situation("refund");
        assertThat(studio.making().state().title()).isEqualTo("Refund");
        assertThat(studio.making().state().text()).contains("receipt");
        studio.making().situation("call");

        studio.making().situation("call");

        assertThat(studio.making().state().cards()).noneMatch(NewState.Card::chosen);
        keepsTheTalk();
    }

    @Test
    void whatWasMadeBeginsEmptyTheNextTime() throws IOException {
        studio.making().make();
        room.restart();
        enter();

        assertThat(studio.making().state().title()).isEmpty();
        assertThat(studio.making().state().text()).isEmpty();
    }
}
