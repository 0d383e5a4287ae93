package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tillside.content.LevelId;
import org.tillside.content.PositionId;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;
import org.tillside.screens.Immediate;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;

/** The content is gathered in the background and once; rooms and people are there at once and as they are now. */
class JumpIndexTest {
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).as("ilze");
    private final Later later = new Later();
    private final Map<String, String> variables = new HashMap<>();
    private int told;
    private final JumpIndex index = new JumpIndex(desk, () -> variables, () -> told++);

    JumpIndexTest() {
        desk.background = later;
    }

    /** Work that waits until it is its turn. */
    private static final class Later implements Background {
        final Deque<Runnable> waiting = new ArrayDeque<>();
        int handed;

        @Override
        public <T> Task run(String what, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
            handed++;
            waiting.add(() -> new Immediate().run(what, work, onScreen, onFailure));
            return () -> {};
        }

        @Override
        public void watch(Consumer<Busy> watcher) {}

        void go() {
            waiting.remove().run();
        }
    }

    private List<String> found(String typed) {
        return index.find(typed).items().stream().map(JumpState.Item::id).toList();
    }

    @Test
    void roomsAndPeopleAreFoundBeforeTheContentIs() {
        assertThat(index.open().items()).extracting(JumpState.Item::id).contains("room/today");
        assertThat(found("jānis")).containsExactly("person/janis");
        assertThat(found("welcome")).isEmpty();
        assertThat(told).isZero();
        later.go();
        assertThat(told).isEqualTo(1);
        assertThat(found("welcome")).contains("module/welcome");
        assertThat(index.route("module/welcome")).isPresent();
    }

    @Test
    void whatHappensHasNothingGatheredAgain() {
        index.open();
        later.go();
        desk.happened(new Shop.PersonAdded(
                new PersonId("new"),
                Optional.of("Zane Liepa"),
                java.util.Set.of(Role.NEW_HIRE),
                Optional.of(new PositionId("cashier")),
                Optional.empty(),
                desk.today(),
                Optional.empty()));
        desk.happened(new Shop.WantedSet(
                new PositionId("cashier"), new SkillId("register"), new LevelId("alone"), new PersonId("ilze")));
        index.open();
        assertThat(found("zane")).containsExactly("person/new");
        assertThat(found("welcome")).contains("module/welcome");
        assertThat(later.handed).isEqualTo(1);
    }

    @Test
    void otherWordsOfTheShopHaveItGatheredAgainAndOnce() {
        index.open();
        later.go();
        variables.put("shop.name", "Another Shop");
        index.open();
        index.open();
        assertThat(later.handed).isEqualTo(2);
        later.go();
        assertThat(told).isEqualTo(2);
        index.open();
        assertThat(later.handed).isEqualTo(2);
    }

    @Test
    void contentReadAnewIsGatheredAgain() {
        index.open();
        later.go();
        desk.catalogue = new org.tillside.content.Catalogue(
                desk.catalogue.language(), desk.catalogue.packs(), List.of(), Map.of());
        index.open();
        assertThat(later.handed).isEqualTo(2);
    }
}
