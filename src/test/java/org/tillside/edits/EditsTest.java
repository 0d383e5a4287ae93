package org.tillside.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tillside.content.Catalogue;
import org.tillside.content.Module;

/** Whatever an author re-orders, adds, renames, deletes and restores, every record stays with its id and readable. */
class EditsTest {
    private static final int SEQUENCES = 200;
    private static final int EDITS = 20;
    private static final int WALKS = 10;
    private static final int STEPS = 8;

    private final LivedShop shop = new LivedShop();
    private final Catalogue first = shop.content;

    /** What is lost of these facts after an edit, although all that they are about is there. */
    private static List<String> lost(Facts before, Facts now, Edits edits) {
        List<String> lost = new ArrayList<>();
        before.told().forEach((key, value) -> {
            boolean there = before.needs(key).stream().allMatch(edits::there);
            if (there && !value.equals(now.told().get(key))) {
                lost.add(key + ": " + value + " -> " + now.told().get(key));
            }
        });
        return lost;
    }

    @Test
    void everyRecordStaysWithItsId() {
        Facts before = Facts.kept(shop, first);
        Map<String, String> whole = Facts.whole(shop, first).told();
        assertThat(before.told()).hasSizeGreaterThan(60);
        for (long seed = 0; seed < SEQUENCES; seed++) {
            Random chance = new Random(seed);
            Edits edits = new Edits(first, seed);
            List<String> done = new ArrayList<>();
            for (int i = 0; i < EDITS; i++) {
                done.add(edits.edit(kind(chance)));
                Facts now = Facts.kept(shop, edits.catalogue());
                assertThat(lost(before, now, edits))
                        .as("seed " + seed + ": " + done)
                        .isEmpty();
            }
            edits.restoreAll();
            assertThat(Facts.whole(shop, edits.catalogue()).told())
                    .as("restored, in another order: seed " + seed + ": " + done)
                    .isEqualTo(whole);
            edits.undoAll();
            assertThat(edits.catalogue().packs()).isEqualTo(first.packs());
        }
    }

    private static Edits.Kind kind(Random chance) {
        return Edits.Kind.values()[chance.nextInt(Edits.Kind.values().length)];
    }

    @Test
    void orderAndNamesAloneChangeNothingAtAll() {
        Map<String, String> whole = Facts.whole(shop, first).told();
        for (long seed = 0; seed < SEQUENCES / 3; seed++) {
            Random chance = new Random(seed);
            Edits edits = new Edits(first, seed);
            for (int i = 0; i < EDITS; i++) {
                edits.edit(chance.nextBoolean() ? Edits.Kind.ORDER : Edits.Kind.RENAME);
            }
            assertThat(edits.whole()).isTrue();
            assertThat(Facts.whole(shop, edits.catalogue()).told())
                    .as("seed " + seed)
                    .isEqualTo(whole);
        }
    }

    @Test
    void everyPageShowsWhatIsKept() {
        Pages before = new Pages(shop);
        assertThat(before.wrong()).isEmpty();
        for (long seed = 0; seed < WALKS; seed++) {
            Random chance = new Random(seed);
            Edits edits = new Edits(first, seed);
            List<String> done = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                for (int each = 0; each < 3; each++) {
                    done.add(edits.edit(kind(chance)));
                }
                shop.desk.catalogue = edits.catalogue();
                assertThat(new Pages(shop).wrong())
                        .as("seed " + seed + ": " + done)
                        .isEmpty();
            }
            edits.undoAll();
            shop.desk.catalogue = edits.catalogue();
        }
        assertThat(new Pages(shop).shown()).as("restored").isEqualTo(before.shown());
    }

    /** A progress that goes by places instead of ids, as the control: what was read is the n-th page of a module. */
    private List<String> byPlace(Catalogue catalogue) {
        var work = shop.desk.shop().person(LivedShop.JANIS).orElseThrow().work();
        List<String> read = new ArrayList<>();
        for (Module old : first.modules()) {
            for (int i = 0; i < old.lessons().size(); i++) {
                int at = i;
                boolean done = work.hasRead(old.lessons().get(i).ref());
                catalogue
                        .module(old.id())
                        .filter(it -> done && at < it.lessons().size())
                        .ifPresent(it -> read.add(it.lessons().get(at).ref().toString()));
            }
        }
        return read.stream().sorted().toList();
    }

    @Test
    void aViewThatWentByPlacesWouldBeFound() {
        List<String> before = byPlace(first);
        int found = 0;
        for (long seed = 0; seed < SEQUENCES; seed++) {
            Edits edits = new Edits(first, seed);
            for (int i = 0; i < EDITS; i++) {
                edits.edit(Edits.Kind.ORDER);
            }
            found += byPlace(edits.catalogue()).equals(before) ? 0 : 1;
        }
        assertThat(found).as("the control").isPositive();
    }
}
