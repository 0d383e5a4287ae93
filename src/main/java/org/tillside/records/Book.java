package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tillside.journal.Entry;
import org.tillside.journal.Event;
import org.tillside.journal.PersonId;
import org.tillside.journal.Shop;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Decision;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;
import org.tillside.shop.Traces;

/**
 * One shop open in this window: its records as a folded state, and the one way to add to them. Every method may be
 * called from any thread but the one that paints, since all of them may wait for the disk.
 */
public final class Book extends Keyring implements Closeable {
    private final Records records;
    private final Profile profile;
    private final Surroundings world;
    private final Criteria criteria;
    private final AuthorDrafts authorDrafts;
    private final ContentFiles contentFiles;
    private final Events events;
    private final StateCodec states = new StateCodec();
    private volatile List<Damage> found = List.of();
    private volatile boolean clockJumped;
    private volatile ShopState state = ShopState.EMPTY;
    private volatile List<Forgotten> forgotten = List.of();

    private Book(Records records, Events events, Keys keys, Profile profile, Surroundings world) {
        super(keys);
        this.records = records;
        this.events = events;
        this.profile = profile;
        this.world = world;
        this.criteria = new Criteria(records.shop(), world.disk());
        this.contentFiles = new ContentFiles(records.shop(), world);
        this.authorDrafts = new AuthorDrafts(records.shop(), world);
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

        /** Nothing was written: what other windows wrote in the meantime does not allow it. */
        record Refused(Decision.Refused why) implements Written {}
    }

    /** Opens a shop's records for writing and reads what is new since the last checkpoint. */
    public static Book open(ShopFolder shop, Profile profile, Surroundings world) throws IOException {
        return open(shop, profile, world, Keys.ROUNDS);
    }

    /** The same with another number of rounds to wrap keys; the files say which, so each opens the other's. */
    public static Book open(ShopFolder shop, Profile profile, Surroundings world, int rounds) throws IOException {
        Events events = new Events();
        Folding fold = new Folding(events);
        Records records = Records.open(shop, profile, world, StateCodec.MAKER, fold);
        Book book = new Book(records, events, new Keys(shop, world, rounds), profile, world);
        book.read(fold);
        book.contentFiles.finish();
        return book;
    }

    private synchronized void read(Folding fold) throws IOException {
        Records.Opening opening = records.start();
        Optional<ShopState> kept = opening.state().flatMap(states::read);
        if (opening.state().isPresent() && kept.isEmpty()) {
            records.readAll(fold);
            state = fold.state();
        } else {
            state = kept.orElseGet(fold::state);
            take(opening.news());
        }
        found = records.damages();
        // what was written since these erasures is not about what they took
        forgotten = List.of();
    }

    @Override
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

    /** A look through what was taken on trust at opening, to be closed by whoever looks; empty if nothing was. */
    public synchronized Optional<Examination> examination() {
        return records.examination();
    }

    /** Notes what an examination found, to be told with what was found at opening. */
    public synchronized void found(List<Damage> later) {
        found = Stream.concat(found.stream(), later.stream()).distinct().toList();
    }

    /** The folder in which all of it lies. */
    public ShopFolder folder() {
        return records.shop();
    }

    /** What a person has half written. */
    public DraftFile drafts(PersonId person) {
        return new DraftFile(folder().drafts().resolve(person.value() + ".json"), world.disk());
    }

    /** Of whom something was erased since this window opened, in the order in which it saw it; never waits. */
    public List<Forgotten> forgotten() {
        return forgotten;
    }

    /** What authors have done to the shop's content in this window and not saved. */
    public AuthorDrafts authorDrafts() {
        return authorDrafts;
    }

    /** The shop's own content files. */
    public ContentFiles contentFiles() {
        return contentFiles;
    }

    /** Whether the clock of the last event written here could not be trusted. */
    public boolean clockJumped() {
        return clockJumped;
    }

    /** Keeps a text that people read or are signed against, once under its own SHA-256, which it gives. */
    public synchronized String keepCriteria(CriteriaText text) throws IOException {
        return criteria.keep(text);
    }

    /** The text of that hash; empty if it is not there or is not what it was. */
    public Optional<CriteriaText> criteria(String hash) throws IOException {
        return criteria.text(hash);
    }

    /** The version of the pack that criteria were worded in; empty where they cannot be read. */
    public Optional<String> criteriaVersion(String hash) throws IOException {
        return criteria(hash).map(CriteriaText::packVersion);
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
        Optional<PersonName> name = name(state, person);
        return AboutPerson.in(person, journal.stream().map(events::of).toList())
                .of(
                        journal,
                        drafts(person).read(),
                        name.isPresent() ? new AuthorMentions(folder(), name.get()).find() : List.of())
                .text();
    }

    @Override
    Written undisturbed(Locks.Work<Written> work) throws IOException {
        return world.locks().exclusively(folder().root(), "sign", work);
    }

    /** Reads what other windows wrote; the state is the same object if there was nothing. */
    @Override
    public synchronized ShopState poll() throws IOException {
        take(records.poll());
        return state;
    }

    private void take(JournalReader.News news) throws IOException {
        if (news.isEmpty()) {
            return;
        }
        forget(news);
        if (news.refold()) {
            Folding fold = new Folding(events);
            records.readAll(fold);
            state = fold.state();
            return;
        }
        List<Event> taken = news.events().stream().map(events::of).toList();
        taken.stream()
                .filter(it -> it.writer().equals(records.writer()))
                .reduce((first, last) -> last)
                .ifPresent(it -> clockJumped = it.clockJumped());
        state = state.afterAll(taken);
    }

    /** By the state before: afterwards nobody could tell what of a person waited to be marked. */
    private void forget(JournalReader.News news) {
        Set<String> erasing = records.erasing();
        List<Forgotten> more = news.events().stream()
                .filter(it -> erasing.contains(it.line().id()))
                .flatMap(it -> events.of(it).entry() instanceof Shop.Erased erased
                        ? Stream.of(new Forgotten(erased.person(), Traces.of(state, erased.person())))
                        : Stream.empty())
                .toList();
        if (!more.isEmpty()) {
            forgotten = Stream.concat(forgotten.stream(), more.stream()).toList();
        }
    }

    @Override
    public synchronized Written write(List<Entry> entries) throws IOException {
        return save(entries, Optional.empty());
    }

    /**
     * Writes what is decided on all that any window has written, while no other one decides so; nothing where it is
     * refused then.
     */
    public synchronized Written write(Function<ShopState, Decision> deciding) throws IOException {
        return undisturbed(() -> {
            Decision decision = deciding.apply(poll());
            return decision instanceof Decision.Decided decided
                    ? save(decided.entries(), Optional.empty())
                    : new Written.Refused((Decision.Refused) decision);
        });
    }

    @Override
    Written save(List<Entry> entries, Optional<Signer> signer) throws IOException {
        List<Draft> drafts = entries.stream()
                .map(entry -> events.draft(records, entry))
                .map(draft -> signer.map(draft::signed).orElse(draft))
                .toList();
        return records.save(drafts) instanceof SaveOutcome.NotSaved not
                ? new Written.NotSaved(not.reason(), not.detail())
                : new Written.Saved(poll());
    }

    /**
     * Erases the private parts of the events that are decided on once the PIN was right, signed by an owner; nothing
     * where it is refused then.
     *
     * @param names ids whose half-written texts go too
     */
    public synchronized Written erase(Erasing erasing, PersonId owner, char[] pin, Set<String> names)
            throws IOException {
        Unlocking unlocking = tried(owner, pin);
        return unlocking instanceof Unlocking.Unlocked unlocked
                ? undisturbed(() -> erase(erasing, owner, unlocked.signer(), names))
                : refused(unlocking);
    }

    private Written erase(Erasing erasing, PersonId owner, Signer signer, Set<String> names) throws IOException {
        // another window may have taken the person back since this one last looked
        ShopState latest = poll();
        if (!owns(owner, signer)) {
            return new Written.NoKey();
        }
        Decision decision = erasing.decide(latest, events());
        if (decision instanceof Decision.Refused why) {
            return new Written.Refused(why);
        }
        Entry entry = ((Decision.Decided) decision).entries().get(0);
        Draft draft = events.draft(records, entry).signed(signer);
        // first, since no note may hold a name that a later start would still have to look for
        if (entry instanceof Shop.Erased it
                && it.categories().contains(org.tillside.shop.Erasure.Category.NAME.word())) {
            takeOut(latest, it.person());
        }
        Set<String> all = new HashSet<>(names);
        if (entry instanceof Shop.Erased it) {
            all.addAll(Traces.of(latest, it.person()));
        }
        return records.erase(draft, all) instanceof Records.Erased.NotSaved not
                ? new Written.NotSaved(not.why().reason(), not.why().detail())
                : new Written.Saved(poll());
    }

    /** Takes a name out of what authors have half written. */
    private void takeOut(ShopState latest, PersonId person) throws IOException {
        Optional<PersonName> name = name(latest, person);
        if (name.isPresent()) {
            new AuthorErasure(folder(), world.disk(), name.get()).apply();
        }
    }

    private static Optional<PersonName> name(ShopState latest, PersonId person) {
        List<String> others = latest.people().values().stream()
                .filter(it -> !it.id().equals(person))
                .flatMap(it -> it.name().stream())
                .toList();
        return latest.person(person)
                .flatMap(Person::name)
                .filter(it -> !it.isBlank())
                .map(it -> new PersonName(it, others));
    }

    /** Checks all records from the files alone, against what this installation has seen of them. */
    public Verify.Report verify(Verify.KeyAtEvent keys) throws IOException {
        return verify(keys, share -> {});
    }

    /** The same, telling how far it is, 0 to 1. */
    public Verify.Report verify(Verify.KeyAtEvent keys, DoubleConsumer progress) throws IOException {
        return new Verify(folder(), Optional.of(profile)).run(keys, progress);
    }

    /** Puts the whole shop into a zip that was checked before it got its name. */
    public synchronized Backup.Made backUp(java.nio.file.Path zip) throws IOException {
        checkpoint();
        return new Backup(folder(), world).write(zip);
    }

    /** Keeps the state, so that the next start reads only what came after it. */
    public synchronized void checkpoint() throws IOException {
        // what another window has just erased must not come back to the disk with this state
        take(records.poll());
        Front.save(folder(), world.disk(), state);
        records.checkpoint(StateCodec.MAKER, states.write(state));
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            checkpoint();
        } finally {
            authorDrafts.close();
            records.close();
        }
    }
}
