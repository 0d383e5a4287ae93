package org.tillside.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tillside.journal.Entry;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.shop.Decision;
import org.tillside.shop.PublicKey;
import org.tillside.shop.ShopState;

/** The half of a {@link Book} that opens keys: founding, signing, PINs that are chosen, changed, forgotten and tried. */
abstract sealed class Keyring permits Book {
    final Keys keys;

    Keyring(Keys keys) {
        this.keys = keys;
    }

    /** The state as last read or written; never waits. */
    public abstract ShopState state();

    /** Writes entries that need no signature, all or none. */
    public abstract Book.Written write(List<Entry> entries) throws IOException;

    /** Writes entries, signed where there is a signer. */
    abstract Book.Written save(List<Entry> entries, Optional<Signer> signer) throws IOException;

    /** Reads what other windows wrote. */
    public abstract ShopState poll() throws IOException;

    /** Does something while no other window signs. */
    abstract Book.Written undisturbed(Locks.Work<Book.Written> work) throws IOException;

    /** What is to be signed, decided on all that any window has written. */
    @FunctionalInterface
    public interface Deciding {
        /** @param before how many wrong PINs came before */
        Decision decide(int before, ShopState latest);
    }

    /** The keys of the people. */
    public Keys keys() {
        return keys;
    }

    /**
     * Writes entries signed by a person's key, opened by the PIN, whose digits the caller wipes.
     *
     * @param entries gives them, told how many wrong PINs came before
     */
    public synchronized Book.Written sign(PersonId signer, char[] pin, IntFunction<List<Entry>> entries)
            throws IOException {
        return sign(signer, pin, (before, latest) -> new Decision.Decided(entries.apply(before)));
    }

    /** Writes what is decided once the PIN was right, signed; nothing where it is refused then. */
    public synchronized Book.Written sign(PersonId signer, char[] pin, Deciding deciding) throws IOException {
        int before = Tries.ALLOWED - keys.triesLeft(signer.value());
        Unlocking unlocking = tried(signer, pin);
        if (!(unlocking instanceof Unlocking.Unlocked unlocked)) {
            return refused(unlocking);
        }
        return undisturbed(() -> {
            // another window may have signed the same since this one last looked
            ShopState latest = poll();
            if (!counts(signer, unlocked.signer())) {
                return new Book.Written.NoKey();
            }
            Decision decision = deciding.decide(before, latest);
            return decision instanceof Decision.Decided decided
                    ? save(decided.entries(), Optional.of(unlocked.signer()))
                    : new Book.Written.Refused((Decision.Refused) decision);
        });
    }

    /** Tries a PIN on the key that counts, which a crash may have left beside the one before it. */
    final Unlocking tried(PersonId person, char[] pin) {
        try {
            settle(person);
        } catch (IOException e) {
            return new Unlocking.NotTried(String.valueOf(e.getMessage()));
        }
        return keys.unlock(person.value(), pin);
    }

    private void settle(PersonId person) throws IOException {
        Optional<String> open =
                state().person(person).flatMap(it -> it.openKey()).map(PublicKey::key);
        if (open.isPresent()) {
            keys.adopt(person.value(), open.get());
        }
    }

    /** Saves the event that opens a prepared key, and only then puts the key in the place of the one before. */
    private Book.Written opened(PersonId person, Signer made, List<Entry> entries, Signer signer) throws IOException {
        // a prepared key stays where the event failed: should it be on the disk after all, its key is there too
        Book.Written written = save(entries, Optional.of(signer));
        if (written instanceof Book.Written.Saved) {
            try {
                keys.adopt(person.value(), made.key().x509());
            } catch (IOException later) {
                // the key counts and lies beside: the next PIN that is tried puts it in its place, or says why not
                return written;
            }
        }
        return written;
    }

    /** Tries a person's PIN, as at the tiles; nothing is written when it is right. */
    public synchronized Book.Written check(PersonId person, char[] pin) {
        Unlocking unlocking = tried(person, pin);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            return counts(person, unlocked.signer()) ? new Book.Written.Saved(state()) : new Book.Written.NoKey();
        }
        return refused(unlocking);
    }

    final boolean counts(PersonId person, Signer signer) {
        return state().person(person)
                .flatMap(it -> it.openKey())
                .map(PublicKey::key)
                .filter(signer.key().x509()::equals)
                .isPresent();
    }

    /** Whether it is the key of an owner, and counts. */
    final boolean owns(PersonId person, Signer signer) {
        return counts(person, signer)
                && state().person(person).filter(it -> it.in(Role.OWNER)).isPresent();
    }

    static Book.Written refused(Unlocking unlocking) {
        if (unlocking instanceof Unlocking.Wrong wrong) {
            return wrong.left() == 0 ? new Book.Written.Locked() : new Book.Written.WrongPin(wrong.left());
        } else if (unlocking instanceof Unlocking.Locked) {
            return new Book.Written.Locked();
        } else if (unlocking instanceof Unlocking.NotTried untried) {
            return new Book.Written.NotSaved(SaveOutcome.Reason.OTHER, untried.detail());
        }
        return new Book.Written.NoKey();
    }

    /**
     * The first owner: founds the shop with the entries given, makes the owner's key and signs its opening with the key
     * itself.
     */
    public synchronized Book.Written found(List<Entry> founding, PersonId owner, char[] pin, boolean reEnrolled)
            throws IOException {
        Book.Written founded = founding.isEmpty() ? new Book.Written.Saved(state()) : write(founding);
        if (!(founded instanceof Book.Written.Saved)) {
            return founded;
        }
        Signer signer = keys.prepare(owner.value(), pin);
        Entry opened = new Shop.KeyOpened(owner, signer.key().x509(), Optional.empty(), reEnrolled);
        return opened(owner, signer, List.of(opened), signer);
    }

    /** A person's first or new PIN, chosen beside an owner, who signs with the owner's own. */
    public synchronized Book.Written enrol(PersonId person, char[] chosen, PersonId owner, char[] ownerPin)
            throws IOException {
        Unlocking unlocking = tried(owner, ownerPin);
        if (!(unlocking instanceof Unlocking.Unlocked unlocked)) {
            return refused(unlocking);
        }
        if (!owns(owner, unlocked.signer())) {
            return new Book.Written.NoKey();
        }
        List<Entry> entries = new ArrayList<>();
        state().person(person)
                .flatMap(it -> it.openKey())
                .ifPresent(old -> entries.add(new Shop.KeyClosed(person, old.key(), owner)));
        Signer made = keys.prepare(person.value(), chosen);
        entries.add(new Shop.KeyOpened(person, made.key().x509(), Optional.of(owner), false));
        return opened(person, made, entries, unlocked.signer());
    }

    /** Lets a person who tried too many PINs try again, signed by another one, an owner. */
    public synchronized Book.Written unlock(PersonId person, PersonId owner, char[] ownerPin) throws IOException {
        Unlocking unlocking = tried(owner, ownerPin);
        if (!(unlocking instanceof Unlocking.Unlocked unlocked)) {
            return refused(unlocking);
        }
        if (person.equals(owner) || !owns(owner, unlocked.signer())) {
            return new Book.Written.NoKey();
        }
        Book.Written noted = save(List.of(new Shop.Unlocked(person, owner)), Optional.of(unlocked.signer()));
        if (noted instanceof Book.Written.Saved) {
            keys.allowAgain(person.value(), owner.value(), unlocked.signer());
        }
        return noted;
    }

    /** A fresh recovery sheet for an owner; an older one is good no more. Empty where the PIN was wrong. */
    public synchronized Optional<RecoveryCode> recoverySheet(PersonId owner, char[] pin) throws IOException {
        return tried(owner, pin) instanceof Unlocking.Unlocked unlocked
                ? Optional.of(keys.makeSheet(owner.value(), unlocked.signer()))
                : Optional.empty();
    }

    /** A new PIN for the owner who has the recovery sheet; the key stays the same. */
    public synchronized Book.Written recover(PersonId owner, RecoveryCode code, char[] chosen) throws IOException {
        settle(owner);
        Unlocking unlocking = keys.unlock(owner.value(), code);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            keys.changePin(owner.value(), unlocked.signer(), chosen);
            return new Book.Written.Saved(state());
        }
        return refused(unlocking);
    }

    /** Another PIN for somebody who knows the present one; the key stays the same. */
    public synchronized Book.Written changePin(PersonId person, char[] present, char[] chosen) throws IOException {
        Unlocking unlocking = tried(person, present);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            keys.changePin(person.value(), unlocked.signer(), chosen);
            return new Book.Written.Saved(state());
        }
        return refused(unlocking);
    }
}
