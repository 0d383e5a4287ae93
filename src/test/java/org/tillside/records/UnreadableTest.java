package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that cannot be read are told alike, however all of them are read, and what can be read counts alike. */
class UnreadableTest {
    private static final int EACH = 1_200;

    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private final BadSectors disk = new BadSectors();
    private ShopFolder shop;
    private Profile profile;
    private Path journal;
    private Path secrets;

    /** What may be wrong with a file. */
    private enum Wrong {
        NOTHING {
            @Override
            void at(Path file, BadSectors disk) {
                assertThat(file).exists();
            }
        },
        FOLDER {
            @Override
            void at(Path file, BadSectors disk) throws IOException {
                Files.delete(file);
                Files.createDirectory(file);
            }
        },
        FIRST_SECTOR {
            @Override
            void at(Path file, BadSectors disk) {
                disk.at(file, 0);
            }
        },
        SOME_SECTOR {
            @Override
            void at(Path file, BadSectors disk) throws IOException {
                disk.at(file, Files.size(file) / 2);
            }
        },
        LAST_SECTOR {
            @Override
            void at(Path file, BadSectors disk) throws IOException {
                disk.at(file, Files.size(file) - 1);
            }
        },
        SECTOR_AT_A_LINE_END {
            @Override
            void at(Path file, BadSectors disk) throws IOException {
                disk.at(file, Files.readString(file).indexOf('\n', 20_000) + 1);
            }
        },
        GONE {
            @Override
            void at(Path file, BadSectors disk) throws IOException {
                Files.delete(file);
            }
        },
        EMPTY {
            @Override
            void at(Path file, BadSectors disk) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        ZEROS {
            @Override
            void at(Path file, BadSectors disk) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                System.arraycopy(new byte[4096], 0, bytes, 8192, 4096);
                Files.write(file, bytes);
            }
        },
        CUT_LETTER {
            @Override
            void at(Path file, BadSectors disk) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                int letter = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00c4\u0081", bytes.length / 3);
                // nothing there is more than one byte long
                bytes[letter < 0 ? bytes.length / 3 : letter + 1] = letter < 0 ? (byte) 0xc4 : (byte) '"';
                Files.write(file, bytes);
            }
        },
        CUT_AT_THE_END {
            @Override
            void at(Path file, BadSectors disk) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length - 7));
            }
        },
        FOREIGN {
            @Override
            void at(Path file, BadSectors disk) throws IOException {
                Files.writeString(file, "not one of ours\n{\"id\":\"x\"}\n", StandardOpenOption.APPEND);
            }
        };

        abstract void at(Path file, BadSectors disk) throws IOException;
    }

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        try (JournalWriter one = JournalWriter.open(shop, profile, world);
                JournalWriter other = JournalWriter.open(shop, profile, world)) {
            for (int i = 0; i < 6; i++) {
                JournalWriter now = i % 2 == 0 ? one : other;
                List<Draft> drafts = new ArrayList<>();
                for (int k = 0; k < EACH / 3; k++) {
                    drafts.add(k % 3 == 0 ? Shops.comment(now, "vārds " + k) : Shops.lesson(now, k));
                }
                Shops.saved(now.append(drafts));
            }
        }
        journal = shop.journal(shop.writers().get(0));
        secrets = shop.privateOf(shop.writers().get(0));
    }

    /** What reading all files gives. */
    private record Told(List<Recorded> events, Set<Damage> damages, long lamport) {}

    private ShopFolder onThisDisk() {
        return new ShopFolder(disk.path(shop.root()), shop.id());
    }

    private Told atOnce() throws IOException {
        JournalReader reader = new JournalReader(onThisDisk());
        reader.poll();
        reader.poll();
        return new Told(reader.all(), new LinkedHashSet<>(reader.damages()), reader.lamport());
    }

    private Told asAStream() throws IOException {
        List<Recorded> events = new ArrayList<>();
        FirstReading reading = new FirstReading(onThisDisk(), new JournalStream.Taker<Recorded>() {
            @Override
            public void begin() {
                events.clear();
            }

            @Override
            public Recorded read(Recorded event) {
                return event;
            }

            @Override
            public void take(List<Recorded> batch) {
                events.addAll(batch);
            }
        });
        JournalReader reader = reading.reader();
        events.addAll(reader.poll().events());
        return new Told(events, new LinkedHashSet<>(reader.damages()), reader.lamport());
    }

    private Set<Damage> examined() throws IOException {
        try (Examination look = new Examination(onThisDisk(), Set.of())) {
            boolean more = true;
            while (more) {
                more = look.step();
            }
            return new LinkedHashSet<>(look.found());
        }
    }

    private void alike() throws IOException {
        Told whole = atOnce();
        Told streamed = asAStream();
        assertThat(streamed.damages()).isEqualTo(whole.damages());
        assertThat(streamed.events()).isEqualTo(whole.events());
        assertThat(streamed.lamport()).isEqualTo(whole.lamport());
        // a tail may be a line that is being written: it is told at the second look only
        assertThat(examined()).isEqualTo(without(whole.damages()));
    }

    private static Set<Damage> without(Set<Damage> damages) {
        Set<Damage> others = new LinkedHashSet<>(damages);
        others.removeIf(Damage.UnfinishedTail.class::isInstance);
        return others;
    }

    @ParameterizedTest
    @EnumSource
    void aJournalIsToldAlike(Wrong wrong) throws IOException {
        wrong.at(journal, disk);
        alike();
        assertThat(atOnce().damages().isEmpty())
                .isEqualTo(Set.of(Wrong.NOTHING, Wrong.GONE, Wrong.EMPTY).contains(wrong));
        assertThat(atOnce().events()).as("the other one counts").hasSizeGreaterThan(EACH);
    }

    @ParameterizedTest
    @EnumSource
    void privatePartsAreToldAlike(Wrong wrong) throws IOException {
        wrong.at(secrets, disk);
        alike();
        assertThat(atOnce().damages().isEmpty()).isEqualTo(wrong == Wrong.NOTHING);
        assertThat(atOnce().events()).hasSize(2 * EACH + 2);
    }

    @Test
    void whatStandsBeforeABadSectorCounts() throws IOException {
        disk.at(journal, Files.size(journal) * 2 / 3);
        Told told = asAStream();
        assertThat(told.events()).hasSizeBetween(EACH + EACH / 2, 2 * EACH);
        assertThat(told.damages()).singleElement().isInstanceOfSatisfying(Damage.Unreadable.class, it -> {
            assertThat(it.why()).isEqualTo(BadSectors.SAID);
            assertThat(it.n()).isEqualTo(told.events().size() - EACH - 1);
        });
    }

    @Test
    void partsThatTheDiskKeepsBackAreNotCalledMissing() throws IOException {
        disk.at(secrets, Files.size(secrets) / 2);
        assertThat(asAStream().damages())
                .singleElement()
                .isInstanceOfSatisfying(Damage.PrivateUnreadable.class, it -> assertThat(it.n())
                        .isBetween(EACH / 6L - 20, EACH / 6L + 20));
    }

    @Test
    void aShopWithAnUnreadableJournalOfOnesOwnOpens() throws IOException {
        opens(journal, Damage.Unreadable.class);
    }

    @Test
    void aShopWithUnreadablePartsOfOnesOwnOpens() throws IOException {
        opens(secrets, Damage.PrivateUnreadable.class);
    }

    private void opens(Path file, Class<? extends Damage> told) throws IOException {
        Wrong.FOLDER.at(file, disk);
        Told before = atOnce();
        JournalStream.Taker<Line> nobody = new JournalStream.Taker<>() {
            private int count;

            @Override
            public void begin() {
                count = 0;
            }

            @Override
            public Line read(Recorded event) {
                return event.line();
            }

            @Override
            public void take(List<Line> batch) {
                count += batch.size();
                assertThat(count).isLessThanOrEqualTo(before.events().size());
            }
        };
        try (Records records = Records.open(shop, profile, world, "fold-1", nobody)) {
            records.start();
            assertThat(records.damages()).hasAtLeastOneElementOfType(told);
            assertThat(records.save(List.of(records.draft("lesson-read", StrictJson.empty()))))
                    .isInstanceOf(SaveOutcome.Saved.class);
        }
        assertThat(new Verify(shop, Optional.of(profile))
                        .run(event -> new Verify.Expected.None())
                        .damages())
                .hasAtLeastOneElementOfType(told);
    }
}
