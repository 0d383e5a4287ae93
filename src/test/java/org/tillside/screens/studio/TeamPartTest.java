package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Outcome;

/** How the team played lies over the drawing, in numbers and in words, and never with a name. */
class TeamPartTest {
    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;
    private TeamAt team;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
        team = new TeamAt(room.desk);
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private void plays(String who, String ending, Outcome outcome, String... moves) {
        team.plays(who, ending, outcome, moves);
    }

    private void six() {
        team.six();
    }

    private void show() {
        studio = room.blouse();
        studio.tab(Tab.GRAPH);
        studio.graph().team().show(true);
    }

    private GraphState state() {
        return studio.graph().state();
    }

    private GraphState.Edge edge(String from, String reply) {
        return state().edges().stream()
                .filter(it -> it.from().equals(from) && it.reply().equals(reply))
                .findFirst()
                .orElseThrow();
    }

    private GraphState.Node node(String id) {
        return state().nodes().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private FormState.Group reply(String id) {
        return studio.form().state().body().groups().stream()
                .filter(it -> it.path().endsWith("/" + id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void linesAreAsThickAsTheirShareAndSayIt() {
        six();
        show();

        assertThat(state().team().said()).isEqualTo("6 plays by 6 people, 4 ended badly");
        assertThat(edge("arrives", "queue").share()).isCloseTo(4 / 6.0, within(1e-9));
        assertThat(edge("arrives", "queue").figure()).isEqualTo("4 of 6");
        assertThat(edge("arrives", "queue").spoken()).contains("Chosen in 4 of 6 plays");
        assertThat(edge("arrives", "receipt").spoken()).contains("one person at most");
        assertThat(edge("arrives", "receipt").share()).isZero();
        studio.graph().team().show(false);
        assertThat(edge("arrives", "queue").share()).isZero();
        assertThat(edge("arrives", "queue").spoken()).doesNotContain("Chosen");
    }

    @Test
    void whereTheyFellAndHowItEndedIsMarked() {
        six();
        show();

        assertThat(node("arrives").fell()).isTrue();
        assertThat(node("arrives").figure()).isEqualTo("4 of 6");
        assertThat(node("arrives").spoken()).contains("6 of 6 plays came here").contains("poor in 4 of 6");
        assertThat(node("loud-exit").fell()).isTrue();
        assertThat(node("loud-exit").spoken()).contains("4 of 6 plays ended here");
        assertThat(node("fair").fell()).isFalse();
        assertThat(node("fair").figure()).isEqualTo("2 of 6");
        assertThat(node("ignored").spoken()).contains("Fewer than 5 people");
        assertThat(node("ignored").figure()).isEmpty();
        assertThat(node("wall").spoken()).contains("No play came here");
    }

    @Test
    void theRepliesOfTheChosenSceneTellTheirShare() {
        six();
        show();
        studio.graph().choose("arrives");

        assertThat(studio.form().state().body().note()).contains("6 of 6 plays came here");
        assertThat(reply("listen").note()).isEqualTo("Chosen in 2 of 6 plays");
        assertThat(reply("shocked").note()).isEqualTo("Chosen by one person at most");
        studio.graph().choose("ignored");
        assertThat(reply("now-you").note()).isEmpty();
        studio.graph().choose("fair");
        assertThat(studio.form().state().body().note()).isEqualTo("2 of 6 plays ended here.");
    }

    @Test
    void ofFewPeopleNoCountIsShownAndNobodyIsNamed() {
        for (int i = 1; i <= 4; i++) {
            plays("p" + i, "loud-exit", Outcome.LOST, "arrives:queue", "ignored:now-you", "story:tomorrow");
        }
        show();

        assertThat(state().team().said())
                .startsWith("4 people have played this")
                .contains("from 5 people up");
        assertThat(state().nodes()).allMatch(it -> it.figure().isEmpty() && !it.fell());
        assertThat(state().edges()).allMatch(it -> it.share() == 0);
        plays("p5", "fair", Outcome.PLEASED, "arrives:listen", "story:hear-tonight");
        plays("p6", "fair", Outcome.PLEASED, "arrives:listen", "story:hear-tonight");
        studio.graph().team().show(true);
        assertThat(state().toString()).contains("6 plays by 6").doesNotContain("Person p");
    }

    @Test
    void firstPlaysOrAllThatAreKeptByChoice() {
        six();
        plays("p1", "fair", Outcome.PLEASED, "arrives:listen", "story:hear-tonight");
        show();
        assertThat(edge("arrives", "listen").figure()).isEqualTo("2 of 6");

        studio.graph().team().firstAlone(false);

        assertThat(edge("arrives", "listen").figure()).isEqualTo("3 of 7");
        assertThat(state().team().first()).isFalse();
    }

    @Test
    void whatAnEditTookAwayIsSaidAndWhatItLeftStillCounts() {
        six();
        show();
        room.type(studio, "id: queue", "id: in-a-second");

        assertThat(state().team().notes()).singleElement().asString().contains("arrives › queue");
        assertThat(edge("arrives", "in-a-second").spoken()).contains("one person at most");
        assertThat(edge("arrives", "listen").figure()).isEqualTo("2 of 6");
        studio.undo();
        assertThat(state().team().notes()).isEmpty();
        assertThat(List.of(edge("arrives", "queue").figure())).containsExactly("4 of 6");
    }
}
