package org.tillside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tillside.content.Edited;
import org.tillside.content.Splice;

class OutsideTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:14:03Z");
    private static final String DISK = "a\nb\nc\nd\n";

    private static History typed(String text) {
        return History.of(DISK).with(new Edited.Step(Splice.between(DISK, text), Edited.Kind.TYPED, NOW));
    }

    private static Outside.Taken taken(History history, String onDisk) {
        Outside outside = Outside.of(history, onDisk, NOW);
        assertThat(outside).isInstanceOf(Outside.Taken.class);
        Outside.Taken taken = (Outside.Taken) outside;
        History again = history;
        for (Edited event : taken.events()) {
            again = again.with(event);
        }
        assertThat(again.text())
                .as("the journal tells the same")
                .isEqualTo(taken.now().text());
        assertThat(again.onDisk()).isEqualTo(onDisk);
        assertThat(taken.now().onDisk()).isEqualTo(onDisk);
        return taken;
    }

    @Test
    void aFileThatNobodyChangedIsLeftAlone() {
        assertThat(Outside.of(typed("mine"), DISK, NOW)).isEqualTo(new Outside.Same());
    }

    @Test
    void withoutWorkOfOnesOwnTheFileIsTakenOverAndThatCanBeUndone() {
        Outside.Taken taken = taken(History.of(DISK), "new\n");
        assertThat(taken.now().text()).isEqualTo("new\n");
        assertThat(taken.now().isSaved()).isTrue();
        assertThat(taken.merged()).isFalse();
        assertThat(taken.now().undo().text()).isEqualTo(DISK);
        assertThat(taken.now().undo().isSaved()).isFalse();
    }

    @Test
    void workOfOnesOwnIsMergedAndStaysUnsaved() {
        Outside.Taken taken = taken(typed("A\nb\nc\nd\n"), "a\nb\nc\nD\n");
        assertThat(taken.now().text()).isEqualTo("A\nb\nc\nD\n");
        assertThat(taken.now().isSaved()).isFalse();
        assertThat(taken.merged()).isTrue();
    }

    @Test
    void whoHasWrittenTheSameHasSavedIt() {
        Outside.Taken taken = taken(typed("same\n"), "same\n");
        assertThat(taken.now().isSaved()).isTrue();
        assertThat(taken.events()).hasSize(1);
    }

    @Test
    void whereBothChangedTheSameLinesSomebodyChooses() {
        History mine = typed("a\nmine\nc\nd\n");
        Outside outside = Outside.of(mine, "a\ntheirs\nc\nD\n", NOW);
        assertThat(outside).isInstanceOf(Outside.Conflicting.class);
        Merge.Conflicts conflicts = ((Outside.Conflicting) outside).conflicts();
        String both = conflicts.text(it -> String.join("", it.mine()) + String.join("", it.theirs()));
        Outside.Taken chosen = Outside.chosen(mine, both, "a\ntheirs\nc\nD\n", NOW);
        assertThat(chosen.now().text()).isEqualTo("a\nmine\ntheirs\nc\nD\n");
        assertThat(chosen.now().isSaved()).isFalse();
        assertThat(chosen.now().undo().text()).isEqualTo(mine.text());
    }
}
