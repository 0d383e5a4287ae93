package org.tillside.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.content.Catalogue;
import org.tillside.content.Problem;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.library.Rereading;

/** What is read and checked bit by bit is the same as what is read and checked as a whole. */
class RechecksTest {
    private static final int EDITS = 150;
    /** A translation again and again: of little, of what is not there, of what has changed, and torn. */
    private static final List<String> SAID = List.of(
            "title: Blūze\n",
            "title: Blūze\nscenes:\n  nowhere:\n    says: Es esmu lieks.\n",
            "title: Blūze\nof:\n  title: \"00000000\"\n",
            "title: \"Blūze\n");

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv"})
    void afterEveryEditItIsAsIfAllWereReadAndCheckedAnew(String language) {
        RandomPack pack = new RandomPack(language.hashCode(), language);
        Rereading reading = new Rereading(List.of(pack.source()), language);
        Rechecks checks = new Rechecks();
        Optional<Catalogue> before = Optional.empty();
        int told = 0;
        Set<RandomPack.Kind> silent = EnumSet.allOf(RandomPack.Kind.class);
        for (int i = 0; i < EDITS; i++) {
            RandomPack.Edit what = pack.edit();
            Catalogue whole = whole(pack, language);

            Catalogue bit = reading.read(pack.drafts());
            checks.look(bit);
            checks.play(Duration.ofDays(1));

            assertThat(bit).as("%d: %s", i, what).isEqualTo(whole);
            assertThat(checks.problems()).as("%d: %s", i, what).isEqualTo(Checks.all(whole));
            if (before.filter(whole::equals).isEmpty()) {
                told++;
                silent.remove(what.kind());
            }
            before = Optional.of(whole);
        }
        // one that is an edit behind would have been told from it, whatever the edit was
        assertThat(told).isGreaterThan(EDITS * 2 / 3);
        assertThat(silent).isEmpty();
    }

    /** Whoever writes in one language sees what is wrong in the others: the same as those would see who read them. */
    @Test
    void whatIsWrongInTheOtherLanguagesOfAPackIsFoundAsWell() {
        RandomPack pack = new RandomPack(4, "en");
        Rereading reading = Rereading.inEveryLanguage(List.of(pack.source()), "en");
        for (int i = 0; i < EDITS / 3; i++) {
            RandomPack.Edit what = pack.edit();
            Map<String, String> drafts = new HashMap<>(pack.drafts());
            drafts.put("tillside/pack.yaml", "format: 1\nid: tillside\ntitle: S\nversion: 1\nlanguages: [en, lv]\n");
            String said = SAID.get(i % SAID.size());
            drafts.put("tillside/scenarios/blouse.lv.yaml", said);
            // begun, and not among the pack's languages yet
            drafts.put("tillside/modules/register-service/1-first-word.hy.md", "## " + said + "\n");
            PackSource over = PackSource.over(pack.source(), drafts);
            Catalogue whole = Library.read(List.of(over), "en");
            Set<Problem> wrong = new HashSet<>();
            List.of("en", "lv", "hy")
                    .forEach(it -> wrong.addAll(Library.read(List.of(over), it).problems()));

            Catalogue bit = reading.read(drafts);

            assertThat(bit.packs()).as("%d: %s", i, what).isEqualTo(whole.packs());
            assertThat(new HashSet<>(bit.problems())).as("%d: %s", i, what).isEqualTo(wrong);
            assertThat(wrong.size()).isGreaterThan(whole.problems().size());
        }
    }

    @Test
    void whatNoEditTouchedIsTheVerySame() {
        RandomPack pack = new RandomPack(1, "en");
        Rereading reading = new Rereading(List.of(pack.source()), "en");
        Catalogue before = reading.read(pack.drafts());
        String file = pack.source().list().files().stream()
                .filter(it -> it.matches(".*/scenarios/[a-z-]+\\.yaml"))
                .findFirst()
                .orElseThrow();

        Catalogue after = reading.read(Map.of(file, "id: blouse\ntitle: none\n"));

        long kept = after.scenarios().stream()
                .filter(it -> before.scenario(it.id()).filter(was -> was == it).isPresent())
                .count();
        assertThat(kept).isEqualTo(before.scenarios().size() - 1);
    }

    @Test
    void aReadingThatIsNotToldOfAnEditIsFoundOut() {
        RandomPack pack = new RandomPack(2, "en");
        Rereading reading = new Rereading(List.of(new Unchanging(pack)), "en");
        int found = 0;
        for (int i = 0; i < 20; i++) {
            pack.edit();
            found += reading.read(Map.of()).equals(whole(pack, "en")) ? 0 : 1;
        }

        assertThat(found).isGreaterThan(10);
    }

    /** A disk on which every file looks as it always did, whatever stands in it. */
    private record Unchanging(RandomPack pack) implements PackSource {
        @Override
        public String name() {
            return "";
        }

        @Override
        public Listing list() {
            return pack.source().list();
        }

        @Override
        public Optional<Looked> look() {
            SortedMap<String, Seen> files = new TreeMap<>();
            list().files().forEach(it -> files.put(it, new Seen(1, Instant.EPOCH)));
            return Optional.of(new Looked(files, List.of()));
        }

        @Override
        public InputStream open(String file) throws IOException {
            return PackSource.over(pack.source(), pack.drafts()).open(file);
        }
    }

    private static Catalogue whole(RandomPack pack, String language) {
        return Library.read(List.of(PackSource.over(pack.source(), pack.drafts())), language);
    }
}
