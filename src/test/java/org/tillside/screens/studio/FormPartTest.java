package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.screens.ContentFile;
import org.tillside.screens.studio.FormState.Field;
import org.tillside.screens.studio.FormState.Group;

/** Fields stay where they are while somebody types in them, and nothing is written that nobody has typed. */
class FormPartTest {
    private static final String SCENE = "scenes/scene-2";
    private static final String REPLY = SCENE + "/replies/reply-1";
    private static final ContentFile OURS = new ContentFile(true, "own/scenarios/torn.yaml");

    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
        studio = room.studio();
        studio.makeNew();
        studio.making().title("Torn");
        studio.making()
                .text("Customer: It is torn.\nBetter: Oh.\nWorse: So?\nCustomer: And?\nBetter: Yes.\nWorse: No.");
        studio.making().make();
        studio.form().choose(SCENE);
        studio.form().fold(REPLY);
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private String text() {
        return studio.editing().orElseThrow().text();
    }

    private static Stream<Group> groups(Group it) {
        return Stream.concat(Stream.of(it), it.groups().stream().flatMap(FormPartTest::groups));
    }

    private Optional<Field> field(String path) {
        return groups(studio.form().state().body())
                .flatMap(it -> it.fields().stream())
                .filter(it -> it.path().equals(path))
                .findFirst();
    }

    private List<String> paths() {
        return groups(studio.form().state().body())
                .flatMap(it -> it.fields().stream())
                .map(Field::path)
                .toList();
    }

    @Test
    void whatIsAddedIsAnEmptyFieldUntilSomethingIsTyped() {
        String before = text();

        studio.form().add(REPLY, "cost");

        assertThat(field(REPLY + "/cost").map(Field::value)).contains("");
        assertThat(text()).isEqualTo(before);
        studio.form().fill(REPLY + "/cost", "39");
        assertThat(field(REPLY + "/cost").map(Field::value)).contains("39");
        assertThat(text()).contains("cost: 39");
    }

    @Test
    void aFieldThatIsEmptiedStaysInItsPlaceToBeTypedInAgain() {
        studio.form().add(REPLY, "cost");
        studio.form().fill(REPLY + "/cost", "3");
        List<String> before = paths();

        studio.form().fill(REPLY + "/cost", "");
        studio.form().fill(REPLY + "/meters/trust", "");

        assertThat(text()).doesNotContain("cost:");
        assertThat(paths()).isEqualTo(before);
        studio.form().fill(REPLY + "/meters/trust", "5");
        assertThat(text()).contains("trust: 5");
    }

    @Test
    void waysByConditionsAreFieldsOfTheirOwn() {
        String won = REPLY + "/to/won";
        assertThat(field(won + "/when").map(Field::value)).contains("trust >= 7");
        assertThat(field(REPLY + "/to")).as("one choice cannot hold them").isEmpty();

        studio.form().fill(won + "/when", "trust >= 5");
        studio.form().fill(REPLY + "/to/even/id", "lost");

        assertThat(text()).contains("- when: trust >= 5\n").doesNotContain("- id: even");
    }

    @Test
    void whoeverIsLateIsLedToTheWorstEnding() {
        studio.form().fill(SCENE + "/within", "20s");
        studio.form().add(SCENE, "late");

        assertThat(text()).contains("late:\n      to: lost\n");
    }

    @Test
    void theStudioOpensWhereItWas() throws IOException {
        studio.tab(Tab.TRANSLATE);
        studio.leave();
        room.restart();

        StudioPresenter again = room.studio();

        assertThat(again.state().open().map(StudioState.Open::file)).contains(OURS);
        assertThat(again.state().open().map(StudioState.Open::tab)).contains(Tab.TRANSLATE);
    }
}
