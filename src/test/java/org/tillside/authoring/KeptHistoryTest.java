package org.tillside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Edited;
import org.tillside.content.Edited.Kind;
import org.tillside.content.Splice;
import org.tillside.faults.MemoryFolder;
import org.tillside.records.AuthorDraft;
import org.tillside.records.AuthorDrafts;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.Surroundings;

/** A history and its journal together: whatever is done, a restart gives back the text and every step of undo and redo. */
class KeptHistoryTest {
    private static final String FILE = "own/scenarios/one.yaml";
    private static final String[] LETTERS = {"a", "ā", "\n", "Հ", "\ud83d", "\ude00", "\"", "\\", "two words"};

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Shops.Hands hands = new Shops.Hands();
    private final Random random = new Random(9);

    @Test
    void everyRestartGivesBackTheTextAndTheWholeHistory() throws IOException {
        Surroundings world = Shops.world(hands, 1);
        ShopFolder shop = Shops.create(temp.resolve("shop"), world);
        History history = History.of("id: one\n");
        for (int restart = 0; restart < 15; restart++) {
            try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
                AuthorDrafts.Opened.Draft opened = (AuthorDrafts.Opened.Draft) drafts.open(FILE, "id: one\n");
                same(History.of(opened.kept().base(), opened.kept().events()), history);
                history = work(history, opened.draft(), random.nextInt(60));
            }
        }
        assertThat(history.canUndo()).isTrue();
    }

    private History work(History start, AuthorDraft draft, int count) {
        History history = start;
        for (int i = 0; i < count; i++) {
            hands.pass(Duration.ofMillis(random.nextInt(1_300)));
            Optional<Edited> event = event(history);
            if (event.isPresent()) {
                History now = history.with(event.get());
                assertThat(draft.keep(List.of(event.get()), () -> new AuthorDrafts.Kept(now.base(), now.events())))
                        .isEmpty();
                history = now;
            }
        }
        return history;
    }

    private Optional<Edited> event(History history) {
        String text = history.text();
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(12)) {
            case 0, 1 -> history.undoing();
            case 2 -> history.redoing();
            case 3 -> Optional.of(history.savedAs(text));
            case 4 -> Optional.of(history.savedAs("what another program wrote"));
            case 5 -> Optional.of(new Edited.Step(Splice.between(text, large()), Kind.OUTSIDE, hands.instant()));
            case 6, 7 ->
                Optional.of(new Edited.Step(
                        new Splice(at, text.substring(at, Math.min(text.length(), at + 1)), ""),
                        Kind.TYPED,
                        hands.instant()));
            default ->
                Optional.of(new Edited.Step(
                        new Splice(at, "", LETTERS[random.nextInt(LETTERS.length)]), Kind.TYPED, hands.instant()));
        };
    }

    /** So large now and then that the journal is written anew in between. */
    private String large() {
        return "x".repeat(random.nextInt(20_000)) + "\n";
    }

    private static void same(History found, History expected) {
        assertThat(found.text()).isEqualTo(expected.text());
        assertThat(found.onDisk()).isEqualTo(expected.onDisk());
        History one = found;
        History other = expected;
        while (other.canUndo()) {
            one = one.undo();
            other = other.undo();
            assertThat(one.text()).isEqualTo(other.text());
        }
        assertThat(one.canUndo()).isFalse();
        one = found;
        other = expected;
        while (other.canRedo()) {
            one = one.redo();
            other = other.redo();
            assertThat(one.text()).isEqualTo(other.text());
        }
        assertThat(one.canRedo()).isFalse();
    }
}
