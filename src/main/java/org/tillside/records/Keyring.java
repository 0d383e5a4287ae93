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
        int before = Tries.ALLOWED - keys.triesLeft(signer.value());
        Unlocking unlocking = keys.unlock(signer.value(), pin);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            return counts(signer, unlocked.signer())
                    ? save(entries.apply(before), Optional.of(unlocked.signer()))
                    : new Book.Written.NoKey();
        }
        return refused(unlocking);
    }

    /** Tries a person's PIN, as at the tiles; nothing is written when it is right. */
    public synchronized Book.Written check(PersonId person, char[] pin) {
        Unlocking unlocking = keys.unlock(person.value(), pin);
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
        Signer signer = keys.create(owner.value(), pin);
        Entry opened = new Shop.KeyOpened(owner, signer.key().x509(), Optional.empty(), reEnrolled);
        return save(List.of(opened), Optional.of(signer));
    }

    /** A person's first or new PIN, chosen beside an owner, who signs with the owner's own. */
    public synchronized Book.Written enrol(PersonId person, char[] chosen, PersonId owner, char[] ownerPin)
            throws IOException {
        Unlocking unlocking = keys.unlock(owner.value(), ownerPin);
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
        Signer made = keys.create(person.value(), chosen);
        entries.add(new Shop.KeyOpened(person, made.key().x509(), Optional.of(owner), false));
        return save(entries, Optional.of(unlocked.signer()));
    }

    /** Lets a person who tried too many PINs try again, signed by another one, an owner. */
    public synchronized Book.Written unlock(PersonId person, PersonId owner, char[] ownerPin) throws IOException {
        Unlocking unlocking = keys.unlock(owner.value(), ownerPin);
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
        return keys.unlock(owner.value(), pin) instanceof Unlocking.Unlocked unlocked
                ? Optional.of(keys.makeSheet(owner.value(), unlocked.signer()))
                : Optional.empty();
    }

    /** A new PIN for the owner who has the recovery sheet; the key stays the same. */
    public synchronized Book.Written recover(PersonId owner, RecoveryCode code, char[] chosen) throws IOException {
        Unlocking unlocking = keys.unlock(owner.value(), code);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            keys.changePin(owner.value(), unlocked.signer(), chosen);
            return new Book.Written.Saved(state());
        }
        return refused(unlocking);
    }

    /** Another PIN for somebody who knows the present one; the key stays the same. */
    public synchronized Book.Written changePin(PersonId person, char[] present, char[] chosen) throws IOException {
        Unlocking unlocking = keys.unlock(person.value(), present);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            keys.changePin(person.value(), unlocked.signer(), chosen);
            return new Book.Written.Saved(state());
        }
        return refused(unlocking);
    }
}
