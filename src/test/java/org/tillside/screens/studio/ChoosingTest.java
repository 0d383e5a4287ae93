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
import org.tillside.content.Edited;
import org.tillside.screens.studio.ConditionState.Term;
import org.tillside.screens.studio.FormState.Field;
import org.tillside.screens.studio.FormState.Group;
import org.tillside.screens.studio.FormState.Kind;

/** Conditions are chosen and not typed, each choice is one step, and what cannot be chosen is left as it is. */
class ChoosingTest {
    private static final String SCENE = "scenes/scene-2";
    private static final String REPLY = SCENE + "/replies/reply-1";
    private static final String WHEN = REPLY + "/when";
    private static final String TO = REPLY + "/to";

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

    private Choosing choosing() {
        return studio.form().choosing();
    }

    private static Stream<Group> groups(Group it) {
        return Stream.concat(Stream.of(it), it.groups().stream().flatMap(ChoosingTest::groups));
    }

    private Optional<Field> field(String path) {
        return groups(studio.form().state().body())
                .flatMap(it -> it.fields().stream())
                .filter(it -> it.path().equals(path))
                .findFirst();
    }

    private ConditionState condition(String path) {
        return field(path).flatMap(Field::condition).orElseThrow();
    }

    private Term term(int row) {
        return condition(WHEN).terms().get(row);
    }

    private void write(String old, String now) {
        studio.writing().replace(text().replace(old, now), Edited.Kind.TYPED);
    }

    private void when(String condition) {
        studio.form().fill(WHEN, condition);
        studio.form().choose(SCENE);
    }

    private static List<String> values(List<FormState.Option> options) {
        return options.stream().map(FormState.Option::value).toList();
    }

    @Test
    void aConditionIsChosenThingByThing() {
        studio.form().add(REPLY, "when");
        assertThat(term(0).what()).isEmpty();
        assertThat(values(term(0).whats())).contains("", "meter:trust", "cost", "seen");
        assertThat(text()).doesNotContain("trust >= 5");

        choosing().what(WHEN, 0, "meter:trust");
        choosing().sign(WHEN, 0, "MORE");
        choosing().value(WHEN, 0, "3");
        assertThat(text()).contains("when: trust > 3\n");

        choosing().more(WHEN);
        assertThat(condition(WHEN).terms()).hasSize(2);
        choosing().what(WHEN, 1, "seen");
        choosing().sign(WHEN, 1, "NO");
        assertThat(text()).contains("when: trust > 3 and not seen(scene-1)\n");
        choosing().join(WHEN, "ANY");
        assertThat(text()).contains("when: trust > 3 or not seen(scene-1)\n");

        choosing().less(WHEN, 0);
        assertThat(text()).contains("when: not seen(scene-1)\n");
        choosing().less(WHEN, 0);
        assertThat(text()).doesNotContain("not seen(scene-1)");
        assertThat(term(0).what()).as("to be chosen anew").isEmpty();
    }

    @Test
    void eachChoiceIsAStepThatCanBeTakenBack() {
        when("trust >= 4");
        String before = text();
        choosing().value(WHEN, 0, "7");
        assertThat(text()).contains("trust >= 7");
        studio.undo();
        assertThat(text()).isEqualTo(before);
        assertThat(term(0).value()).isEqualTo("4");
    }

    @Test
    void commentsAndLayoutStay() {
        when("trust >= 4");
        write("        when: trust >= 4\n", "        when:   'trust>=4  and cost <= 20' # not for all\n");

        choosing().value(WHEN, 1, "30");

        assertThat(text()).contains("        when:   'trust>=4  and cost <= 30' # not for all\n");
    }

    @Test
    void whatCannotBeChosenIsItsTextAndStays() {
        String said = "trust >= 4 and (cost < 3 or seen(scene-1))";
        when(said);
        String before = text();

        assertThat(condition(WHEN).worded()).isTrue();
        assertThat(field(WHEN).map(Field::value)).contains(said);
        choosing().choose(WHEN);
        choosing().value(WHEN, 0, "7");
        choosing().less(WHEN, 0);

        assertThat(text()).isEqualTo(before);
        assertThat(condition(WHEN).why()).isEqualTo(room.desk.words().text("studio.when.why"));
    }

    @Test
    void whoeverTypesAConditionIsNotInterruptedWhenItCouldBeChosen() {
        when("trust >= 4 and (cost < 3)");
        choosing().word(WHEN);
        studio.form().fillCondition(WHEN, "trust >= ");
        studio.form().fillCondition(WHEN, "trust >= 6");

        assertThat(condition(WHEN).worded()).isTrue();
        assertThat(text()).contains("when: \"trust >= 6\"\n");
        choosing().choose(WHEN);
        assertThat(term(0).what()).isEqualTo("meter:trust");
        assertThat(term(0).value()).isEqualTo("6");
    }

    @Test
    void anAmountThatIsNoneYetIsWaitedFor() {
        when("cost > 20");
        choosing().value(WHEN, 0, "");
        assertThat(term(0).value()).isEmpty();
        assertThat(text()).contains("when: cost > 20\n");
        choosing().value(WHEN, 0, "12,50");
        assertThat(text()).contains("when: cost > 12.50\n");
    }

    @Test
    void flagsAreAskedByTheWordsThatRepliesSet() {
        write("      - id: reply-1\n", "      - id: reply-1\n        set: {offered: card, done: yes}\n");
        studio.form().add(REPLY, "when");
        choosing().what(WHEN, 0, "flag:offered");
        assertThat(text()).contains("when: offered\n");
        choosing().sign(WHEN, 0, "NOT_EQUAL");
        assertThat(text()).contains("when: offered != card\n");
        choosing().sign(WHEN, 0, "NO");
        assertThat(text()).contains("when: not offered\n");
        assertThat(values(term(0).whats())).contains("flag:done");
    }

    @Test
    void anotherMeterIsComparedAsBefore() {
        write("meters:\n", "meters:\n  calm:\n    title: Calm\n    start: 2\n");
        when("trust <= 2");
        choosing().what(WHEN, 0, "meter:calm");
        assertThat(text()).contains("when: calm <= 2\n");
    }

    @Test
    void whereAReplyGoesDependsAndDoesNotAnyMore() {
        String other = SCENE + "/replies/reply-2";
        String to = other + "/to";
        studio.form().fold(other);
        studio.form().fill(to, "even");
        assertThat(field(to).map(Field::kind)).contains(Kind.TARGET);
        String before = text();

        choosing().depends(to);
        assertThat(text())
                .contains("        to:\n          - when: trust >= 5\n            id: even\n          - id: even\n");
        studio.undo();
        assertThat(text()).isEqualTo(before);
        studio.redo();

        studio.form().fill(to + "/0/id", "won");
        studio.form().addOne(to);
        assertThat(text())
                .contains("          - when: trust >= 5\n            id: won\n"
                        + "          - when: trust >= 5\n            id: even\n          - id: even\n");
        choosing().value(to + "/1/when", 0, "3");
        studio.form().remove(to + "/won");
        assertThat(text()).contains("          - when: trust >= 3\n            id: even\n          - id: even\n");

        studio.form().remove(to + "/0");
        assertThat(text()).isEqualTo(before);
        assertThat(field(to).map(Field::value)).contains("even");
    }

    @Test
    void theLastCaseIsWhatHappensOtherwiseAndStaysLast() {
        List<Group> ways = groups(studio.form().state().body())
                .filter(it -> it.path().startsWith(TO + "/"))
                .toList();
        Group last = ways.get(ways.size() - 1);

        assertThat(last.removable() || last.up() || last.down()).isFalse();
        assertThat(last.fields()).extracting(Field::path).containsExactly(last.path() + "/id");
        assertThat(last.lists()).extracting(FormState.Option::value).containsExactly(TO);
        assertThat(ways.get(ways.size() - 2).down()).isFalse();
        assertThat(ways.get(0).up()).isFalse();
        assertThat(ways.get(0).fields().get(0).condition()).isPresent();
    }

    @Test
    void whereNothingIsSaidOfOtherwiseThatIsAddedLast() {
        studio.form().choose(SCENE);
        write("          - id: even\n", "          - when: trust >= 1\n            id: even\n");
        Group last = groups(studio.form().state().body())
                .filter(it -> it.path().startsWith(TO + "/"))
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(last.removable()).isTrue();
        studio.form().addOne(TO);
        assertThat(text()).contains("          - when: trust >= 1\n            id: even\n          - id: even\n");
    }
}
