package org.tillside.records;

import java.util.List;
import org.tillside.journal.Event;
import org.tillside.shop.Fold;
import org.tillside.shop.ShopState;

/** Folds what streams by; what was folded before counts no more when it begins again. */
final class Folding implements JournalStream.Taker<Event> {
    private final Events events;
    private Fold fold = new Fold(ShopState.EMPTY);

    Folding(Events events) {
        this.events = events;
    }

    @Override
    public void begin() {
        fold = new Fold(ShopState.EMPTY);
    }

    @Override
    public Event read(Recorded event) {
        return events.of(event);
    }

    @Override
    public void take(List<Event> batch) {
        batch.forEach(fold::take);
    }

    ShopState state() {
        return fold.done();
    }
}
