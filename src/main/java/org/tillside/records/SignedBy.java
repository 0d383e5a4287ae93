package org.tillside.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tillside.journal.Entry;
import org.tillside.journal.Event;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Shop;
import org.tillside.shop.PublicKey;
import org.tillside.shop.ShopState;

/** Tells which key had to sign an event: it folds the shop as it goes and looks which key was open then. */
public final class SignedBy implements Verify.KeyAtEvent {
    private final Events events = new Events();
    private final List<Event> waiting = new ArrayList<>();
    private final Set<PersonKey> keys = new HashSet<>();
    private ShopState state = ShopState.EMPTY;

    @Override
    public Verify.Expected expected(Recorded recorded) {
        Event event = events.of(recorded);
        if (event.entry() instanceof Shop.KeyOpened opened) {
            key(opened.key()).ifPresent(keys::add);
        }
        Verify.Expected expected = expected(event);
        waiting.add(event);
        return expected;
    }

    private Verify.Expected expected(Event event) {
        if (event.entry() instanceof Shop.KeyOpened opened && opened.by().isEmpty()) {
            return opensItself(opened) ? by(opened.key()) : new Verify.Expected.NoOpenKey();
        }
        return signer(event.entry())
                .map(person -> folded().keyAt(person, event)
                        .map(PublicKey::key)
                        .map(SignedBy::by)
                        .orElseGet(Verify.Expected.NoOpenKey::new))
                .orElseGet(this::anybody);
    }

    /** Every key that was ever opened: what is signed without need is signed by one of them. */
    private Verify.Expected anybody() {
        return new Verify.Expected.AnyOf(keys);
    }

    /** The first owner's key signs its own opening, and so does one made at the computer without PIN and sheet. */
    private boolean opensItself(Shop.KeyOpened opened) {
        boolean first =
                folded().people().values().stream().allMatch(it -> it.keys().isEmpty());
        return first || opened.reEnrolled();
    }

    private static Verify.Expected by(String key) {
        return key(key).<Verify.Expected>map(Verify.Expected.By::new).orElseGet(Verify.Expected.NoOpenKey::new);
    }

    private static Optional<PersonKey> key(String text) {
        try {
            return Optional.of(new PersonKey(text));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    /** Whose signature an entry must bear; empty where none is asked for. */
    private static Optional<PersonId> signer(Entry entry) {
        if (entry instanceof Mentoring.SignedOff it) {
            return Optional.of(it.signer());
        } else if (entry instanceof Mentoring.Withdrawn it) {
            return Optional.of(it.by());
        } else if (entry instanceof Mentoring.Corrected it) {
            return Optional.of(it.by());
        } else if (entry instanceof Shop.KeyOpened it) {
            return it.by();
        } else if (entry instanceof Shop.KeyClosed it) {
            return Optional.of(it.by());
        } else if (entry instanceof Shop.Unlocked it) {
            return Optional.of(it.by());
        }
        return entry instanceof Shop.Erased it ? Optional.of(it.by()) : Optional.empty();
    }

    private ShopState folded() {
        state = state.afterAll(waiting);
        waiting.clear();
        return state;
    }

    /** The shop after everything that was asked about. */
    public ShopState shop() {
        return folded();
    }
}
