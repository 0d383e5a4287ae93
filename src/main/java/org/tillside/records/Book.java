package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.tillside.journal.Entry;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.shop.PublicKey;
import org.tillside.shop.ShopState;

/**
 * One shop open in this window: its records as a folded state, and the one way to add to them. Every method may be
 * called from any thread but the one that paints, since all of them may wait for the disk.
 */
public final class Book implements Closeable {
    private final Records records;
    private final Keys keys;
    private final Profile profile;
    private final Surroundings world;
    private final Events events = new Events();
    private final StateCodec states = new StateCodec();
    private volatile List<Damage> found = List.of();
    private volatile boolean clockJumped;
    private volatile ShopState state = ShopState.EMPTY;

    private Book(Records records, Keys keys, Profile profile, Surroundings world) {
        this.records = records;
        this.profile = profile;
        this.keys = keys;
        this.world = world;
    }

    /** What became of entries that were to be written. */
    public sealed interface Written {
        /** They are on disk for good; the state holds them. */
        record Saved(ShopState state) implements Written {}

        /** They are not, and nothing that was saved before is lost. */
        record NotSaved(SaveOutcome.Reason reason, String detail) implements Written {}

        /** The PIN was wrong; so many more may be tried. */
        record WrongPin(int left) implements Written {}

        /** Too many PINs were wrong: an owner must unlock. */
        record Locked() implements Written {}

        /** The person has no key that counts. */
        record NoKey() implements Written {}
    }

    /** Opens a shop's records for writing and reads what is new since the last checkpoint. */
    public static Book open(ShopFolder shop, Profile profile, Surroundings world) throws IOException {
        return open(shop, profile, world, Keys.ROUNDS);
    }

    /** The same with another number of rounds to wrap keys; the files say which, so each opens the other's. */
    public static Book open(ShopFolder shop, Profile profile, Surroundings world, int rounds) throws IOException {
        Book book = new Book(Records.open(shop, profile, world, StateCodec.MAKER), new Keys(shop, world, rounds), profile, world);
        book.read();
        return book;
    }

    private synchronized void read() throws IOException {
        Folding fold = new Folding();
        Records.Opening opening = records.start(StateCodec.MAKER, fold);
        Optional<ShopState> kept = opening.state().flatMap(states::read);
        if (opening.state().isPresent() && kept.isEmpty()) {
            records.readAll(fold);
            state = fold.state;
        } else {
            state = kept.orElse(fold.state);
            take(opening.news());
        }
        found = records.damages();
    }

    /** The state as last read or written; never waits. */
    public ShopState state() {
        return state;
    }

    /** What is wrong with the files, as found so far; waits for the disk's turn. */
    public synchronized List<Damage> damages() {
        return records.damages();
    }

    /** What was wrong with the files when they were opened; never waits. */
    public List<Damage> found() {
        return found;
    }

    /** The folder in which all of it lies. */
    public ShopFolder folder() {
        return records.shop();
    }

    /** The keys of the people. */
    public Keys keys() {
        return keys;
    }

    /** What a person has half written. */
    public DraftFile drafts(PersonId person) {
        return new DraftFile(folder().drafts().resolve(person.value() + ".json"), world.disk());
    }

    /** Whether the clock of the last event written here could not be trusted. */
    public boolean clockJumped() {
        return clockJumped;
    }

    /** Keeps the criteria that people are signed against, once under their own SHA-256, which it gives. */
    public synchronized String keepCriteria(Map<String, Object> fields) throws IOException {
        return new Criteria(folder(), world.disk())
                .keep(Bytes.wrap(ValueMapper.make().writeValueAsBytes(fields)));
    }

    /** The criteria of that hash as JSON; empty if they are not there or are not what they were. */
    public Optional<String> criteria(String hash) throws IOException {
        return new Criteria(folder(), world.disk()).read(hash).map(Bytes::text);
    }

    /** The version of the pack that criteria were worded in; empty where they cannot be read. */
    public Optional<String> criteriaVersion(String hash) throws IOException {
        try {
            Optional<Bytes> text = new Criteria(folder(), world.disk()).read(hash);
            return text.isEmpty()
                    ? Optional.empty()
                    : StrictJson.object(text.get()).path("pack-version").stringValueOpt();
        } catch (StrictJson.NotJson e) {
            return Optional.empty();
        }
    }

    /** Every event of every window, in order, read anew from the files. */
    public synchronized List<Event> events() throws IOException {
        return journal().stream().map(events::of).toList();
    }

    private List<Recorded> journal() throws IOException {
        JournalReader reader = new JournalReader(folder());
        reader.poll();
        return reader.all();
    }

    /** All that is kept about a person, as a JSON text. */
    public synchronized String about(PersonId person) throws IOException {
        List<Recorded> journal = journal();
        List<Event> all = journal.stream().map(events::of).toList();
        Set<org.tillside.shop.Erasure.Category> every = EnumSet.allOf(org.tillside.shop.Erasure.Category.class);
        Set<String> theirs = org.tillside.shop.Erasure.events(person, every, all).stream()
                .map(EventId::value)
                .collect(Collectors.toSet());
        return new AboutPerson(person, theirs)
                .of(journal, drafts(person).read())
                .text();
    }

    /** Reads what other windows wrote; the state is the same object if there was nothing. */
    public synchronized ShopState poll() throws IOException {
        take(records.poll());
        return state;
    }

    /** Folds what streams by; what was folded before counts no more when it begins again. */
    private final class Folding implements JournalStream.Taker {
        private ShopState state = ShopState.EMPTY;

        @Override
        public void begin() {
            state = ShopState.EMPTY;
        }

        @Override
        public void take(List<Recorded> batch) {
            state = state.afterAll(batch.parallelStream().map(events::of).toList());
        }
    }

    private void take(JournalReader.News news) throws IOException {
        if (news.isEmpty()) {
            return;
        }
        if (news.refold()) {
            Folding fold = new Folding();
            records.readAll(fold);
            state = fold.state;
            return;
        }
        List<Event> taken = news.events().stream().map(events::of).toList();
        taken.stream()
                .filter(it -> it.writer().equals(records.writer()))
                .reduce((first, last) -> last)
                .ifPresent(it -> clockJumped = it.clockJumped());
        state = state.afterAll(taken);
    }

    /** Writes entries that need no signature, all or none. */
    public synchronized Written write(List<Entry> entries) throws IOException {
        return save(entries, Optional.empty());
    }

    /**
     * Writes entries signed by a person's key, opened by the PIN, whose digits the caller wipes.
     *
     * @param entries gives them, told how many wrong PINs came before
     */
    public synchronized Written sign(PersonId signer, char[] pin, IntFunction<List<Entry>> entries) throws IOException {
        int before = Tries.ALLOWED - keys.triesLeft(signer.value());
        Unlocking unlocking = keys.unlock(signer.value(), pin);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            return counts(signer, unlocked.signer())
                    ? save(entries.apply(before), Optional.of(unlocked.signer()))
                    : new Written.NoKey();
        }
        return refused(unlocking);
    }

    /** Tries a person's PIN, as at the tiles; nothing is written when it is right. */
    public synchronized Written check(PersonId person, char[] pin) {
        Unlocking unlocking = keys.unlock(person.value(), pin);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            return counts(person, unlocked.signer()) ? new Written.Saved(state) : new Written.NoKey();
        }
        return refused(unlocking);
    }

    private boolean counts(PersonId person, Signer signer) {
        return state.person(person)
                .flatMap(it -> it.openKey())
                .map(PublicKey::key)
                .filter(signer.key().x509()::equals)
                .isPresent();
    }

    private static Written refused(Unlocking unlocking) {
        if (unlocking instanceof Unlocking.Wrong wrong) {
            return wrong.left() == 0 ? new Written.Locked() : new Written.WrongPin(wrong.left());
        } else if (unlocking instanceof Unlocking.Locked) {
            return new Written.Locked();
        } else if (unlocking instanceof Unlocking.NotTried untried) {
            return new Written.NotSaved(SaveOutcome.Reason.OTHER, untried.detail());
        }
        return new Written.NoKey();
    }

    /**
     * The first owner: founds the shop with the entries given, makes the owner's key and signs its opening with the key
     * itself.
     */
    public synchronized Written found(List<Entry> founding, PersonId owner, char[] pin, boolean reEnrolled)
            throws IOException {
        Written founded = founding.isEmpty() ? new Written.Saved(state) : write(founding);
        if (!(founded instanceof Written.Saved)) {
            return founded;
        }
        Signer signer = keys.create(owner.value(), pin);
        Entry opened = new Shop.KeyOpened(owner, signer.key().x509(), Optional.empty(), reEnrolled);
        return save(List.of(opened), Optional.of(signer));
    }

    /** A person's first or new PIN, chosen beside an owner, who signs with the owner's own. */
    public synchronized Written enrol(PersonId person, char[] chosen, PersonId owner, char[] ownerPin)
            throws IOException {
        Unlocking unlocking = keys.unlock(owner.value(), ownerPin);
        if (!(unlocking instanceof Unlocking.Unlocked unlocked)) {
            return refused(unlocking);
        }
        if (!counts(owner, unlocked.signer())) {
            return new Written.NoKey();
        }
        List<Entry> entries = new ArrayList<>();
        state.person(person)
                .flatMap(it -> it.openKey())
                .ifPresent(old -> entries.add(new Shop.KeyClosed(person, old.key(), owner)));
        Signer made = keys.create(person.value(), chosen);
        entries.add(new Shop.KeyOpened(person, made.key().x509(), Optional.of(owner), false));
        return save(entries, Optional.of(unlocked.signer()));
    }

    /** Lets a person who tried too many PINs try again, signed by another one, an owner. */
    public synchronized Written unlock(PersonId person, PersonId owner, char[] ownerPin) throws IOException {
        Unlocking unlocking = keys.unlock(owner.value(), ownerPin);
        if (!(unlocking instanceof Unlocking.Unlocked unlocked)) {
            return refused(unlocking);
        }
        boolean isOwner = state.person(owner).filter(it -> it.in(Role.OWNER)).isPresent();
        if (!isOwner || person.equals(owner) || !counts(owner, unlocked.signer())) {
            return new Written.NoKey();
        }
        Written noted = save(List.of(new Shop.Unlocked(person, owner)), Optional.of(unlocked.signer()));
        if (noted instanceof Written.Saved) {
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
    public synchronized Written recover(PersonId owner, RecoveryCode code, char[] chosen) throws IOException {
        Unlocking unlocking = keys.unlock(owner.value(), code);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            keys.changePin(owner.value(), unlocked.signer(), chosen);
            return new Written.Saved(state);
        }
        return refused(unlocking);
    }

    /** Another PIN for somebody who knows the present one; the key stays the same. */
    public synchronized Written changePin(PersonId person, char[] present, char[] chosen) throws IOException {
        Unlocking unlocking = keys.unlock(person.value(), present);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            keys.changePin(person.value(), unlocked.signer(), chosen);
            return new Written.Saved(state);
        }
        return refused(unlocking);
    }

    private Written save(List<Entry> entries, Optional<Signer> signer) throws IOException {
        List<Draft> drafts = entries.stream()
                .map(entry -> events.draft(records, entry))
                .map(draft -> signer.map(draft::signed).orElse(draft))
                .toList();
        SaveOutcome outcome = records.save(drafts);
        if (outcome instanceof SaveOutcome.NotSaved not) {
            return new Written.NotSaved(not.reason(), not.detail());
        }
        take(records.poll());
        return new Written.Saved(state);
    }

    /**
     * Erases the private parts of the events that the entry names, signed by an owner.
     *
     * @param names ids whose half-written texts go too
     */
    public synchronized Written erase(Shop.Erased entry, PersonId owner, char[] pin, Set<String> names)
            throws IOException {
        Unlocking unlocking = keys.unlock(owner.value(), pin);
        if (!(unlocking instanceof Unlocking.Unlocked unlocked)) {
            return refused(unlocking);
        }
        Draft draft = events.draft(records, entry).signed(unlocked.signer());
        if (records.erase(draft, names) instanceof Records.Erased.NotSaved not) {
            return new Written.NotSaved(not.why().reason(), not.why().detail());
        }
        take(records.poll());
        return new Written.Saved(state);
    }

    /** Checks all records from the files alone, against what this installation has seen of them. */
    public Verify.Report verify(Verify.KeyAtEvent keys) throws IOException {
        return new Verify(folder(), Optional.of(profile)).run(keys);
    }

    /** Puts the whole shop into a zip that was checked before it got its name. */
    public synchronized Backup.Made backUp(java.nio.file.Path zip) throws IOException {
        checkpoint();
        return new Backup(folder(), world).write(zip);
    }

    /** Keeps the state, so that the next start reads only what came after it. */
    public synchronized void checkpoint() throws IOException {
        Front.save(folder(), world.disk(), state);
        records.checkpoint(StateCodec.MAKER, states.write(state));
    }

    @Override
    public synchronized void close() throws IOException {
        checkpoint();
        records.close();
    }
}
