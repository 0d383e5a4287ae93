package org.tillside.screens;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.tillside.content.Catalogue;
import org.tillside.content.Variables;
import org.tillside.journal.Entry;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.library.PackSource;
import org.tillside.records.Book;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.studio.KeptWork;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Decision;
import org.tillside.shop.Decisions;
import org.tillside.shop.Now;
import org.tillside.shop.Person;
import org.tillside.shop.Reckoning;
import org.tillside.shop.ShopState;

/** A desk in memory: commands are decided as in the program and folded at once; what is asked of the window is noted. */
public final class TestDesk implements Desk {
    /** A shop on disk, for a test that has one. */
    public Optional<Book> disk = Optional.empty();

    /** What is outside the window, for a test that needs it. */
    public Optional<Outside> window = Optional.empty();

    /** What is half written, for a test that has it on a disk. */
    public Optional<Drafts> drafts = Optional.empty();

    /** The PIN that is right. */
    public static final String PIN = "246810";

    public final List<Route> gone = new ArrayList<>();
    public final List<Route> replaced = new ArrayList<>();
    public final List<Notice> said = new ArrayList<>();
    public final List<Decision.Refused> refused = new ArrayList<>();
    public final List<Entry> entries = new ArrayList<>();
    public final Map<String, Map<String, String>> written = new HashMap<>();
    public int backs;
    /** Where the packs lie, for pages that read them. */
    public List<PackSource> packs = List.of();

    /** Work that may wait, done at once unless a test wants it otherwise. */
    public Background background = new Immediate();

    /** Whether the disk takes no text that is to be kept. */
    public boolean criteriaRefused;

    private Words words;
    /** Whether the disk takes its time with whatever is decided. */
    public boolean slow;

    private final List<Runnable> pending = new ArrayList<>();
    public Catalogue catalogue;
    private final Decisions decisions = new Decisions();
    private final Reckoning reckoning = new Reckoning();
    private final KeptWork studio = new KeptWork();
    private final Deque<Runnable> ticks = new ArrayDeque<>();
    private ShopState shop = ShopState.EMPTY;
    private OffsetDateTime at = OffsetDateTime.parse("2026-11-23T09:00:00+02:00");
    private PersonId viewer = new PersonId("ilze");
    private Prefs prefs = Prefs.plain();
    private int events;
    private int ids;
    private int wrongPins;

    /** A desk with this content and nobody there yet. */
    public TestDesk(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** Whoever looks from now on. */
    public TestDesk as(String person) {
        viewer = new PersonId(person);
        return this;
    }

    /** The words are in this language from now on. */
    public TestDesk in(java.util.Locale language) {
        words = words.in(language);
        return this;
    }

    /** The clock goes on. */
    public TestDesk later(Duration time) {
        at = at.plus(time);
        return this;
    }

    /** Something that happened, whoever decided it. */
    public EventId happened(Entry entry) {
        int n = ++events;
        EventId id = new EventId("e" + n);
        shop = shop.after(new Event(
                "till-1", n, id, n, at, false, entry, Optional.empty(), String.format("%08x", n * 2654435761L)));
        entries.add(entry);
        return id;
    }

    /** Does a command as this person, or fails. */
    public TestDesk does(String by, Command command) {
        Decision decision =
                decisions.decide(shop, catalogue, command, new Now(Optional.of(new PersonId(by)), at, false));
        if (decision instanceof Decision.Refused it) {
            throw new AssertionError(command + " was refused: " + it);
        }
        ((Decision.Decided) decision).entries().forEach(this::happened);
        return this;
    }

    /** Runs what was to happen after a while, oldest first. */
    public void tick() {
        List<Runnable> due = new ArrayList<>(ticks);
        ticks.clear();
        due.forEach(Runnable::run);
    }

    @Override
    public Reckoning reckoning() {
        return reckoning;
    }

    @Override
    public KeptWork studio() {
        return studio;
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Catalogue catalogueIn(String language) {
        return catalogue;
    }

    @Override
    public List<PackSource> packs() {
        return packs;
    }

    @Override
    public void readContent(Runnable then) {
        then.run();
    }

    @Override
    public ShopState shop() {
        return shop;
    }

    @Override
    public PersonId viewer() {
        return viewer;
    }

    @Override
    public OffsetDateTime clock() {
        return at;
    }

    @Override
    public Background background() {
        return background;
    }

    @Override
    public Ticker ticker() {
        return new Ticker() {
            @Override
            public Stop every(Duration period, Consumer<Duration> tick) {
                return after(period, () -> tick.accept(period));
            }

            @Override
            public Stop after(Duration delay, Runnable then) {
                ticks.add(then);
                return () -> ticks.remove(then);
            }
        };
    }

    @Override
    public Drafts drafts() {
        return drafts.orElseGet(this::inMemory);
    }

    private Drafts inMemory() {
        return new Drafts() {
            @Override
            public Map<String, String> read(String key) {
                return written.getOrDefault(key, Map.of());
            }

            @Override
            public void keep(String key, Map<String, String> fields) {
                written.put(key, fields);
            }

            @Override
            public void drop(String key) {
                written.remove(key);
            }
        };
    }

    @Override
    public String said(String text) {
        return said(text, viewer);
    }

    @Override
    public String said(String text, PersonId trainee) {
        return Variables.fill(text, variables(trainee));
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables(viewer).get(name));
    }

    private Map<String, String> variables(PersonId reader) {
        Map<String, String> values = new HashMap<>();
        shop.charterIn("en").forEach((name, sentence) -> values.put("shop." + name, sentence));
        shop.shop().ifPresent(it -> values.put("shop.name", it.name()));
        shop.person(reader).flatMap(Person::name).ifPresent(it -> values.put("trainee.name", it));
        shop.pairedWith(reader)
                .flatMap(it -> shop.person(it.mentor()))
                .flatMap(Person::name)
                .ifPresent(it -> values.put("mentor.name", it));
        return values;
    }

    @Override
    public String newId() {
        return "new-" + ++ids;
    }

    @Override
    public long newSeed() {
        return 7;
    }

    @Override
    public void go(Route route) {
        gone.add(route);
    }

    @Override
    public void replace(Route route) {
        replaced.add(route);
    }

    @Override
    public void back() {
        backs++;
    }

    @Override
    public Prefs prefs() {
        return prefs;
    }

    @Override
    public void prefs(Prefs wanted) {
        prefs = wanted;
    }

    @Override
    public Book book() {
        return disk.orElseThrow(() -> new IllegalStateException("this desk has no disk"));
    }

    @Override
    public void signOut() {
        gone.add(new Route.Tiles());
    }

    @Override
    public Outside outside() {
        return window.orElseThrow(() -> new IllegalStateException("this desk has no window"));
    }

    @Override
    public void say(Notice notice) {
        said.add(notice);
    }

    @Override
    public void act(Command command, Runnable then) {
        Runnable work = () -> {
            if (decided(command)) {
                then.run();
            }
        };
        if (slow) {
            pending.add(work);
        } else {
            work.run();
        }
    }

    /** The disk has written all that it was slow with. */
    public void catchesUp() {
        slow = false;
        List<Runnable> all = List.copyOf(pending);
        pending.clear();
        all.forEach(Runnable::run);
    }

    private boolean decided(Command command) {
        Decision decision = decisions.decide(shop, catalogue, command, new Now(Optional.of(viewer), at, false));
        if (decision instanceof Decision.Refused it) {
            refused.add(it);
            return false;
        }
        ((Decision.Decided) decision).entries().forEach(this::happened);
        return true;
    }

    @Override
    public void sign(IntFunction<Command> command, char[] pin, Consumer<Signing> then) {
        if (!PIN.equals(new String(pin))) {
            then.accept(new Signing.WrongPin(5 - ++wrongPins));
        } else if (decided(command.apply(wrongPins))) {
            then.accept(new Signing.Signed());
        } else {
            then.accept(new Signing.Refused(refused.get(refused.size() - 1).toString()));
        }
    }

    @Override
    public void keepCriteria(CriteriaText text, Optional<PersonId> trainee, Consumer<String> then, Runnable otherwise) {
        if (criteriaRefused) {
            otherwise.run();
            return;
        }
        then.accept(Integer.toHexString(text.hashCode()));
    }
}
