package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Edited;
import org.tillside.content.Problem;
import org.tillside.content.Splice;
import org.tillside.faults.MemoryFolder;

class AuthorDraftsTest {
    private static final String FILE = "tillside/scenarios/blouse.yaml";

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Shops.Hands hands = new Shops.Hands();
    private final Surroundings world = Shops.world(hands, 1);
    private ShopFolder shop;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
    }

    /** Somebody who types at the end of a text, and keeps all of it. */
    private static final class Typist {
        final AuthorDraft draft;
        final List<Edited> events;
        final String base;
        final Shops.Hands hands;
        String text;

        Typist(AuthorDrafts drafts, String onDisk, Shops.Hands hands) {
            AuthorDrafts.Opened.Draft opened = opened(drafts.open(FILE, onDisk));
            this.draft = opened.draft();
            this.hands = hands;
            this.base = opened.kept().base();
            this.events = new ArrayList<>(opened.kept().events());
            this.text = textOf(opened.kept());
        }

        Optional<Problem> type(String more) {
            return did(new Edited.Step(new Splice(text.length(), "", more), Edited.Kind.TYPED, hands.instant()));
        }

        Optional<Problem> did(Edited event) {
            events.add(event);
            text = event.on(text);
            return draft.keep(List.of(event), () -> new AuthorDrafts.Kept(base, events));
        }
    }

    private static AuthorDrafts.Opened.Draft opened(AuthorDrafts.Opened it) {
        assertThat(it).isInstanceOf(AuthorDrafts.Opened.Draft.class);
        return (AuthorDrafts.Opened.Draft) it;
    }

    private static String textOf(AuthorDrafts.Kept kept) {
        String text = kept.base();
        for (Edited event : kept.events()) {
            text = event.on(text);
        }
        return text;
    }

    /** What the next start of the program finds; the one before ended without closing anything. */
    private AuthorDrafts.Opened.Draft later() throws IOException {
        AuthorDrafts drafts = new AuthorDrafts(shop, Shops.world(hands, 2));
        return opened(drafts.open(FILE, "on disk"));
    }

    private Path journal() {
        return shop.drafts().resolve("author/0/" + FILE + ".jsonl");
    }

    @Test
    void whatWasDoneIsThereAgainAfterARestart() throws IOException {
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
            Typist anna = new Typist(drafts, "id: blouse\n", hands);
            assertThat(Files.exists(journal()))
                    .as("nothing is written for one who only looks")
                    .isFalse();
            assertThat(anna.type("tā😀\"\\\u0001\n")).isEmpty();
            // the halves of one character come as two keystrokes
            assertThat(anna.type("\ud83d")).isEmpty();
            assertThat(anna.type("\ude00")).isEmpty();
            assertThat(anna.did(new Edited.Undone(new Splice(anna.text.length() - 1, "\ude00", ""))))
                    .isEmpty();
            assertThat(anna.did(new Edited.Redone(new Splice(anna.text.length(), "", "\ude00"))))
                    .isEmpty();
            assertThat(anna.did(new Edited.Saved(new Splice(0, "", "")))).isEmpty();
            assertThat(anna.did(new Edited.Step(
                            List.of(new Splice(0, "id", "ID"), new Splice(4, "b", "B")),
                            Edited.Kind.FORM,
                            hands.instant(),
                            true)))
                    .isEmpty();
            anna.draft.close();
            AuthorDrafts.Opened.Draft again = opened(drafts.open(FILE, "on disk"));
            assertThat(again.kept()).isEqualTo(new AuthorDrafts.Kept("id: blouse\n", anna.events));
            assertThat(again.found()).isEmpty();
        }
        assertThat(textOf(later().kept())).isEqualTo("ID: Blouse\ntā😀\"\\\u0001\n😀");
    }

    @Test
    void aTornEndLosesTheLastKeystrokeAndSaysSo() throws IOException {
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
            Typist anna = new Typist(drafts, "", hands);
            for (String letter : "hello".split("")) {
                anna.type(letter);
            }
        }
        byte[] good = Files.readAllBytes(journal());
        int last = lastLine(good);
        for (int cut = last + 1; cut < good.length; cut++) {
            Files.write(journal(), Arrays.copyOf(good, cut));
            try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
                AuthorDrafts.Opened.Draft found = opened(drafts.open(FILE, ""));
                boolean whole = cut == good.length - 1;
                assertThat(textOf(found.kept())).isEqualTo(whole ? "hello" : "hell");
                assertThat(found.found().map(Problem::key).orElse("")).isEqualTo(whole ? "" : "draft-torn");
                found.draft().close();
                assertThat(Files.size(journal())).isEqualTo(whole ? good.length : last);
            }
        }
        Files.write(journal(), Arrays.copyOf(Arrays.copyOf(good, last), last + 300));
        assertThat(textOf(later().kept())).isEqualTo("hell");
    }

    private static int lastLine(byte[] good) {
        int last = good.length - 1;
        while (good[last - 1] != '\n') {
            last--;
        }
        return last;
    }

    @Test
    void everyFlippedBitIsNoticedAndTheDamagedFileStays() throws IOException {
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
            Typist anna = new Typist(drafts, "", hands);
            anna.type("a");
            anna.type("b");
        }
        byte[] good = Files.readAllBytes(journal());
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            Path copy = Files.write(temp.resolve("bad.jsonl"), bad);
            DraftJournal.State state = DraftJournal.read(copy).state();
            // what hits the last line end leaves a last line without one
            assertThat(state).as("bit %d", bit).isNotEqualTo(DraftJournal.State.SOUND);
        }
        byte[] bad = good.clone();
        bad[lastLine(good) + 20] ^= 1;
        Files.write(journal(), bad);
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
            AuthorDrafts.Opened.Draft found = opened(drafts.open(FILE, ""));
            assertThat(textOf(found.kept())).isEqualTo("a");
            Problem told = found.found().orElseThrow();
            assertThat(told.key()).isEqualTo("draft-damaged");
            assertThat(shop.root().resolve(told.args().get(0))).hasBinaryContent(bad);
        }
    }

    @Test
    void twoWindowsKeepApartAndWhatOneLeftTheOtherTakesOver() throws IOException {
        AuthorDrafts first = new AuthorDrafts(shop, world);
        AuthorDrafts second = new AuthorDrafts(shop, world);
        new Typist(first, "", hands).type("first");
        Typist other = new Typist(second, "", hands);
        assertThat(other.text).isEmpty();
        other.type("second");
        assertThat(second.left()).extracting(AuthorDrafts.Left::elsewhere).containsExactlyInAnyOrder(true, false);
        first.close();
        second.close();
        try (AuthorDrafts third = new AuthorDrafts(shop, world)) {
            Typist anna = new Typist(third, "", hands);
            assertThat(anna.text).isEqualTo("first");
            anna.did(new Edited.Saved(new Splice(0, "", "")));
            anna.draft.close();
            assertThat(third.left()).extracting(AuthorDrafts.Left::saved).containsExactlyInAnyOrder(true, false);
        }
        try (AuthorDrafts fourth = new AuthorDrafts(shop, world)) {
            assertThat(new Typist(fourth, "", hands).text)
                    .as("unsaved work comes first")
                    .isEqualTo("second");
        }
    }

    @Test
    void aJournalThatGrewLargeIsWrittenAnewInItsShortestForm() throws IOException {
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
            Typist anna = new Typist(drafts, "", hands);
            String large = "y".repeat(300_000);
            long before = 0;
            int times = 0;
            for (int i = 0; i < 9; i++) {
                Edited step = new Edited.Step(
                        Splice.between(anna.text, i % 2 == 0 ? large : "short"), Edited.Kind.FORM, hands.instant());
                anna.text = step.on(anna.text);
                String now = anna.text;
                anna.draft.keep(List.of(step), () -> new AuthorDrafts.Kept(now, List.of()));
                boolean anew = Files.size(journal()) < before;
                times += anew ? 1 : 0;
                before = Files.size(journal());
                assertThat(before).isLessThan(anew ? large.length() + 1_000 : AuthorDraft.GROWTH + 2L * large.length());
            }
            assertThat(times).isEqualTo(2);
            anna.type("er");
        }
        assertThat(textOf(later().kept())).endsWith("er").hasSize(300_002);
    }

    @Test
    void aNameThatLeadsOutOfTheContentIsRefused() throws IOException {
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
            for (String name :
                    List.of("../x.yaml", "/x.yaml", "a/../../x.yaml", "a\\b.yaml", "C:x.yaml", "a//b", ".x", "")) {
                assertThat(drafts.open(name, "")).isInstanceOf(AuthorDrafts.Opened.Refused.class);
            }
        }
    }
}
