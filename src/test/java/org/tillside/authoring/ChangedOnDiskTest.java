package org.tillside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tillside.content.Edited;
import org.tillside.content.Splice;

class ChangedOnDiskTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:14:03Z");
    private static final String DISK = "a\nb\nc\nd\n";

    private static History typed(String text) {
        return History.of(DISK).with(new Edited.Step(Splice.between(DISK, text), Edited.Kind.TYPED, NOW));
    }

    private static ChangedOnDisk.Taken taken(History history, String onDisk) {
        ChangedOnDisk outside = ChangedOnDisk.of(history, onDisk, NOW);
        assertThat(outside).isInstanceOf(ChangedOnDisk.Taken.class);
        ChangedOnDisk.Taken taken = (ChangedOnDisk.Taken) outside;
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
        assertThat(ChangedOnDisk.of(typed("mine"), DISK, NOW)).isEqualTo(new ChangedOnDisk.Same());
    }

    @Test
    void withoutWorkOfOnesOwnTheFileIsTakenOverAndThatCanBeUndone() {
        ChangedOnDisk.Taken taken = taken(History.of(DISK), "new\n");
        assertThat(taken.now().text()).isEqualTo("new\n");
        assertThat(taken.now().isSaved()).isTrue();
        assertThat(taken.merged()).isFalse();
        assertThat(taken.now().undo().text()).isEqualTo(DISK);
        assertThat(taken.now().undo().isSaved()).isFalse();
    }

    @Test
    void workOfOnesOwnIsMergedAndStaysUnsaved() {
        ChangedOnDisk.Taken taken = taken(typed("A\nb\nc\nd\n"), "a\nb\nc\nD\n");
        assertThat(taken.now().text()).isEqualTo("A\nb\nc\nD\n");
        assertThat(taken.now().isSaved()).isFalse();
        assertThat(taken.merged()).isTrue();
    }

    @Test
    void whoHasWrittenTheSameHasSavedIt() {
        ChangedOnDisk.Taken taken = taken(typed("same\n"), "same\n");
        assertThat(taken.now().isSaved()).isTrue();
        assertThat(taken.events()).hasSize(1);
    }

    @Test
    void whereBothChangedTheSameLinesSomebodyChooses() {
        History mine = typed("a\nmine\nc\nd\n");
        ChangedOnDisk outside = ChangedOnDisk.of(mine, "a\ntheirs\nc\nD\n", NOW);
        assertThat(outside).isInstanceOf(ChangedOnDisk.Conflicting.class);
        Merge.Conflicts conflicts = ((ChangedOnDisk.Conflicting) outside).conflicts();
        String both = conflicts.text(it -> String.join("", it.mine()) + String.join("", it.theirs()));
        ChangedOnDisk.Taken chosen = ChangedOnDisk.chosen(mine, both, "a\ntheirs\nc\nD\n", NOW);
        assertThat(chosen.now().text()).isEqualTo("a\nmine\ntheirs\nc\nD\n");
        assertThat(chosen.now().isSaved()).isFalse();
        assertThat(chosen.now().undo().text()).isEqualTo(mine.text());
    }
}
