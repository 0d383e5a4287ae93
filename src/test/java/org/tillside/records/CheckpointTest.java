package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
    private static final Bytes STATE = Bytes.of("three\nevents");

    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;
    private String first;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        try (Records records = Records.open(shop, profile, world)) {
            records.start("fold-1");
            first = records.writer();
            records.save(List.of(lesson(records), lesson(records)));
            records.poll();
            records.checkpoint("fold-1", STATE);
            records.save(List.of(lesson(records)));
        }
    }

    private static Draft lesson(Records records) {
        return records.draft("lesson-read", StrictJson.empty());
    }

    private Records.Opening reopen(String maker) throws IOException {
        try (Records records = Records.open(shop, profile, world)) {
            return records.start(maker);
        }
    }

    @Test
    void aBelievedStateLeavesOnlyTheRestToBeRead() throws IOException {
        Records.Opening opening = reopen("fold-1");
        assertThat(opening.state()).contains(STATE);
        assertThat(opening.news().events()).hasSize(1);
        assertThat(opening.news().refold()).isFalse();
    }

    @Test
    void anotherFoldsStateIsNotBelieved() throws IOException {
        Records.Opening opening = reopen("fold-2");
        assertThat(opening.state()).isEmpty();
        assertThat(opening.news().events()).hasSize(4);
    }

    @Test
    void aChangedStateOrJournalIsNotBelieved() throws IOException {
        Path checkpoint = shop.checkpoints().resolve("state.checkpoint");
        byte[] good = Files.readAllBytes(checkpoint);
        byte[] bad = good.clone();
        bad[bad.length - 1] ^= 1;
        Files.write(checkpoint, bad);
        assertThat(reopen("fold-1").state()).isEmpty();
        Files.write(checkpoint, good);
        assertThat(reopen("fold-1").state()).isPresent();
        Path journal = shop.journal(first);
        List<String> lines = Files.readAllLines(journal);
        Files.write(journal, lines.subList(0, 2));
        Records.Opening cut = reopen("fold-1");
        assertThat(cut.state()).isEmpty();
        assertThat(cut.found()).hasAtLeastOneElementOfType(Damage.BehindWitness.class);
        Files.writeString(journal, String.join("\n", lines).replaceFirst("lesson-read", "lesson-dead") + "\n");
        // what is covered is looked at by verify, the last covered line at once
        assertThat(new Verify(shop, java.util.Optional.empty())
                        .run(e -> new Verify.Expected.None())
                        .intact())
                .isFalse();
    }

    @Test
    void aLineThatBelongsBeforeTheStateMeansFoldingAgain() throws IOException {
        ShopFolder away = new ShopFolder(Files.createDirectories(temp.resolve("away")), shop.id());
        String late;
        try (JournalWriter writer = JournalWriter.open(away, profile, world)) {
            late = writer.writer();
        }
        Files.copy(away.journal(late), shop.journal(late));
        Records.Opening opening = reopen("fold-1");
        assertThat(opening.state()).isEmpty();
        assertThat(opening.news().refold()).isTrue();
        assertThat(opening.news().events()).hasSize(5).isSortedAccordingTo((a, b) -> a.line()
                .compareTo(b.line()));
    }
}
