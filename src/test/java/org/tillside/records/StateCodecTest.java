package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.shop.Command;
import org.tillside.shop.Erasure;
import org.tillside.shop.ShopState;
import org.tillside.shop.SmallShop;

class StateCodecTest {
    private final StateCodec codec = new StateCodec();

    @Test
    void aCheckpointGivesTheVeryState() {
        SmallShop shop = SmallShop.lived();
        for (int cut = 0; cut <= shop.events.size(); cut++) {
            ShopState state = ShopState.of(shop.events.subList(0, cut));
            assertThat(codec.read(codec.write(state))).contains(state);
        }
    }

    @Test
    void whatFollowsACheckpointFoldsAsIfThereHadBeenNone() {
        SmallShop shop = SmallShop.lived();
        int half = shop.events.size() / 2;
        ShopState kept = codec.read(codec.write(ShopState.of(shop.events.subList(0, half))))
                .orElseThrow();
        assertThat(kept.afterAll(shop.events.subList(half, shop.events.size()))).isEqualTo(shop.state);
    }

    @Test
    void otherBytesAreNoState() {
        assertThat(codec.read(Bytes.of("{\"people\": 3}"))).isEmpty();
    }

    @Test
    void erasingNowLeavesWhatReadingTheErasedFilesLeaves() {
        SmallShop shop = SmallShop.lived();
        Set<Erasure.Category> all = Set.of(Erasure.Category.values());
        shop.does(SmallShop.ILZE, new Command.Leave(SmallShop.JANIS, shop.today(), List.of()));
        List<EventId> gone = Erasure.events(SmallShop.JANIS, all, shop.events);
        shop.does(SmallShop.ILZE, new Command.Erase(SmallShop.JANIS, gone, all, ""));
        List<Event> fromFiles = shop.events.stream()
                .map(it -> gone.contains(it.id()) ? erased(it) : it)
                .toList();
        assertThat(fromFiles).isNotEqualTo(shop.events);
        assertThat(ShopState.of(fromFiles)).isEqualTo(shop.state);
    }

    private static Event erased(Event it) {
        EntryCodec entries = new EntryCodec();
        EntryCodec.Encoded written = entries.encode(it.entry());
        return new Event(
                it.writer(),
                it.number(),
                it.id(),
                it.lamport(),
                it.at(),
                it.clockJumped(),
                entries.decode(written.type(), written.open(), Optional.empty()),
                it.signature(),
                it.hash());
    }
}
