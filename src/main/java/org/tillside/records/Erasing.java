package org.tillside.records;

import java.util.List;
import org.tillside.journal.Event;
import org.tillside.shop.Decision;
import org.tillside.shop.ShopState;

/** What is to be erased, decided on all that any window has written. */
@FunctionalInterface
public interface Erasing {
    /**
     * A decision whose one entry is an erasure, or a refusal.
     *
     * @param events all of them, in order
     */
    Decision decide(ShopState latest, List<Event> events);
}
