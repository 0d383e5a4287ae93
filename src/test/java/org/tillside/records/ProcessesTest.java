package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows at once, and windows that are killed: with real processes, for locks are between those. */
class ProcessesTest {
    @TempDir
    Path temp;

    private final Surroundings world = Surroundings.real("0.1.0");
    private ShopFolder shop;
    private Path profile;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = temp.resolve("profile");
    }

    @Test
    void twoProcessesWriteBesideEachOther() throws Exception {
        Set<String> ids = new HashSet<>();
        try (Records here = Records.open(shop, new Profile(profile, world.disk()), world);
                WriterProcess there = new WriterProcess(shop, profile, 60)) {
            here.start("test");
            String other = there.out.readLine();
            assertThat(other).endsWith("-1-1");
            assertThat(here.writer()).endsWith("-0-1");
            assertThat(other.substring(0, 12)).isEqualTo(here.writer().substring(0, 12));
            for (int i = 0; i < 60; i++) {
                Draft draft = here.draft("lesson-read", StrictJson.empty());
                Shops.saved(here.save(List.of(draft)));
                ids.add(draft.id());
                ids.add(there.out.readLine());
                here.poll();
            }
            assertThat(there.waitFor()).isZero();
            here.poll();
            assertThat(here.damages()).isEmpty();
        }
        List<Recorded> all = Shops.readAll(shop);
        assertThat(all).hasSize(122).isSortedAccordingTo((a, b) -> a.line().compareTo(b.line()));
        assertThat(all).extracting(r -> r.line().id()).containsAll(ids);
        assertThat(all).noneMatch(r -> r.secret() instanceof PrivatePart.Lost);
    }

    @Test
    void whatWasSavedSurvivesAKill() throws Exception {
        List<String> saved = new ArrayList<>();
        Random random = new Random(5);
        Set<String> writers = new HashSet<>();
        for (int round = 0; round < 5; round++) {
            try (WriterProcess process = new WriterProcess(shop, profile, 1_000_000)) {
                assertThat(writers.add(process.out.readLine())).isTrue();
                for (int i = 0; i < 20 + random.nextInt(40); i++) {
                    saved.add(process.out.readLine());
                }
                process.kill();
            }
        }
        try (Records records = Records.open(shop, new Profile(profile, world.disk()), world)) {
            records.start("test");
            assertThat(records.writer()).endsWith("-0-6");
            assertThat(records.damages()).noneMatch(d -> !(d instanceof Damage.TornTail));
        }
        List<Recorded> all = Shops.readAll(shop);
        assertThat(all).extracting(r -> r.line().id()).containsAll(saved);
        assertThat(all).noneMatch(r -> r.secret() instanceof PrivatePart.Lost);
        Profile seen = new Profile(profile, world.disk());
        assertThat(new Verify(shop, Optional.of(seen))
                        .run(e -> new Verify.Expected.None())
                        .intact())
                .isTrue();
    }
}
