package org.tillside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tillside.content.Edited;
import org.tillside.content.Edited.Kind;
import org.tillside.content.Splice;

class HistoryTest {
    private static final Instant START = Instant.parse("2026-11-22T07:14:03Z");
    private long millis;

    private Edited.Step step(int at, String old, String now) {
        return new Edited.Step(new Splice(at, old, now), Kind.TYPED, START.plusMillis(millis));
    }

    private History typed(History history, String text) {
        History now = history;
        for (char one : text.toCharArray()) {
            now = now.with(step(now.text().length(), "", String.valueOf(one)));
            millis += 100;
        }
        return now;
    }

    private History wiped(History history, int count) {
        History now = history;
        for (int i = 0; i < count; i++) {
            String text = now.text();
            now = now.with(step(text.length() - 1, text.substring(text.length() - 1), ""));
            millis += 100;
        }
        return now;
    }

    private static List<String> back(History history) {
        List<String> texts = new ArrayList<>();
        for (History it = history; it.canUndo(); ) {
            it = it.undo();
            texts.add(it.text());
        }
        return texts;
    }

    @Test
    void aWordIsOneStepAndWhatWasDeletedAnother() {
        History history = wiped(typed(History.of("a: "), "hello"), 2);
        assertThat(history.text()).isEqualTo("a: hel");
        assertThat(back(history)).containsExactly("a: hello", "a: ");
    }

    @Test
    void aPauseANewLineAndAnotherPlaceBeginAnotherStep() {
        History history = typed(History.of(""), "one");
        millis += 901;
        history = typed(history, "two");
        assertThat(back(history)).containsExactly("one", "");
        assertThat(back(typed(history, "\nx\n"))).containsExactly("onetwo\nx", "onetwo", "one", "");
        assertThat(back(history.with(step(0, "", "x")))).containsExactly("onetwo", "one", "");
    }

    @Test
    void deletingForwardsIsOneStep() {
        History history = History.of("hello");
        history = history.with(step(1, "e", "")).with(step(1, "l", "")).with(step(1, "l", ""));
        assertThat(history.text()).isEqualTo("ho");
        assertThat(back(history)).containsExactly("hello");
        assertThat(history.undo().redo().text()).isEqualTo("ho");
    }

    @Test
    void whatIsTypedAfterUndoOrSavingIsAStepOfItsOwn() {
        History history = typed(typed(History.of(""), "ab").saved(), "cd");
        assertThat(back(history)).containsExactly("ab", "");
        History again = typed(typed(history.undo(), "x").undo().redo(), "y");
        assertThat(back(again)).containsExactly("abx", "ab", "");
        assertThat(again.canRedo()).isFalse();
    }

    @Test
    void onlyWhatIsTypedJoins() {
        Edited.Step fix = new Edited.Step(new Splice(0, "", "\""), Kind.FIX, START);
        Edited.Step form = new Edited.Step(new Splice(1, "", "x"), Kind.FORM, START);
        assertThat(back(History.of("").with(fix).with(form))).hasSize(2);
        assertThat(History.of("")
                        .with(step(0, "", ""))
                        .with(new Edited.Step(List.of(), Kind.FORM, START))
                        .canUndo())
                .isFalse();
    }

    @Test
    void itKnowsWhetherTheTextIsWhatIsOnDisk() {
        History history = typed(History.of("a"), "b");
        assertThat(history.isSaved()).isFalse();
        assertThat(history.undo().isSaved()).isTrue();
        assertThat(history.saved().isSaved()).isTrue();
        assertThat(history.saved().undo().isSaved()).isFalse();
        assertThat(history.saved().undo().redo().isSaved()).isTrue();
        assertThat(history.saved("other").onDisk()).isEqualTo("other");
    }

    @Test
    void aStepOfSeveralChangesGoesBackWhole() {
        Edited.Step rename = new Edited.Step(
                List.of(new Splice(0, "wall", "door"), new Splice(9, "wall", "door")), Kind.FORM, START);
        History history = History.of("wall, to wall").with(rename);
        assertThat(history.text()).isEqualTo("door, to door");
        assertThat(history.undo().text()).isEqualTo("wall, to wall");
    }

    @Test
    void itsEventsMakeItAnew() {
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            History history = random(random, History.of("seed"), 60);
            History again = History.of(history.base(), history.events());
            assertThat(again.text()).isEqualTo(history.text());
            assertThat(again.onDisk()).isEqualTo(history.onDisk());
            assertThat(back(again)).isEqualTo(back(history));
            assertThat(forth(again)).isEqualTo(forth(history));
        }
    }

    private static List<String> forth(History history) {
        List<String> texts = new ArrayList<>();
        for (History it = history; it.canRedo(); ) {
            it = it.redo();
            texts.add(it.text());
        }
        return texts;
    }

    private History random(Random random, History start, int count) {
        History history = start;
        for (int i = 0; i < count; i++) {
            int length = history.text().length();
            int at = random.nextInt(length + 1);
            millis += random.nextInt(1_500);
            history = switch (random.nextInt(8)) {
                case 0 -> history.undo();
                case 1 -> history.redo();
                case 2 -> history.saved();
                case 3 -> history.with(step(at, history.text().substring(at, Math.min(length, at + 1)), ""));
                default -> history.with(step(at, "", "x"));
            };
        }
        return history;
    }

    @Test
    void aVeryLongHistoryFoldsItsOldestStepsAndKeepsTheText() {
        History history = History.of("");
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i <= History.MOST_STEPS; i++) {
            millis += 2_000;
            history = history.with(step(expected.length(), "", "x"));
            expected.append('x');
            assertThat(history.isFolded()).isEqualTo(i == History.MOST_STEPS);
        }
        assertThat(history.text()).isEqualTo(expected.toString());
        assertThat(back(history)).hasSize(History.MOST_STEPS / 2).last().isEqualTo(history.base());
    }

    @Test
    void aHistoryOfGreatPiecesIsBoundedToo() {
        String large = "y".repeat(1 << 20);
        History history = History.of("");
        for (int i = 0; i < 60; i++) {
            history = history.with(
                    new Edited.Step(Splice.between(history.text(), i % 2 == 0 ? large : ""), Kind.FORM, START));
        }
        assertThat(history.isFolded()).isTrue();
        assertThat(history.events()).hasSizeLessThan(20);
        assertThat(history.undo().text()).isEqualTo(large);
    }
}
