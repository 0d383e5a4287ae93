package org.tillside.screens.shell;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.tillside.content.Catalogue;
import org.tillside.content.Variables;
import org.tillside.journal.Entry;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.records.Book;
import org.tillside.screens.Background;
import org.tillside.screens.CriteriaText;
import org.tillside.screens.Desk;
import org.tillside.screens.Drafts;
import org.tillside.screens.Failure;
import org.tillside.screens.Maxima;
import org.tillside.screens.Outside;
import org.tillside.screens.Page;
import org.tillside.screens.Prefs;
import org.tillside.screens.Refusals;
import org.tillside.screens.Route;
import org.tillside.screens.Ticker;
import org.tillside.screens.Words;
import org.tillside.shop.Command;
import org.tillside.shop.Decision;
import org.tillside.shop.Decisions;
import org.tillside.shop.Now;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;
import org.tillside.shop.Waiting;

/** The desk of the person who is signed in. */
final class FrontDesk implements Desk {
    private final House house;
    private final Navigator navigator;
    private final PersonId viewer;
    private final Book book;
    private final Decisions decisions = new Decisions();
    private final Doors doors = new Doors(this);
    private final Maxima maxima = new Maxima(this);
    private final DraftFiles drafts;
    private Optional<Jumps> jumps = Optional.empty();

    FrontDesk(House house, Navigator navigator, PersonId viewer) {
        this.house = house;
        this.navigator = navigator;
        this.viewer = viewer;
        this.book = house.openBook();
        this.drafts = new DraftFiles(book.drafts(viewer), house.background(), this::failed);
    }

    /** Has the content in this person's language read, and the person's drafts; then runs {@code then}. */
    void prepare(Runnable then) {
        String language = language();
        house.background()
                .run(
                        "shell.reading",
                        () -> {
                            drafts.load();
                            return house.catalogue(language).orElseGet(() -> house.openings()
                                    .content(Optional.of(book.folder().content()), language));
                        },
                        content -> {
                            house.keep(content);
                            then.run();
                        },
                        this::failed);
    }

    Maxima maxima() {
        return maxima;
    }

    Doors doors() {
        return doors;
    }

    /** All that can be jumped to, gathered anew only when the shop, the content or the language is another. */
    Jumps jumps() {
        Jumps known = jumps.filter(it -> it.of(this)).orElseGet(() -> new Jumps(this));
        jumps = Optional.of(known);
        return known;
    }

    private Optional<Person> me() {
        return shop().person(viewer);
    }

    private String language() {
        return me().flatMap(Person::language).orElseGet(() -> house.prefs().language());
    }

    Prefs looks() {
        return house.prefs().in(language());
    }

    /** The rooms that a person needs, in the order of the rail. */
    static List<Room> rooms(Optional<Person> person) {
        List<Room> rooms = new ArrayList<>(List.of(Room.TODAY, Room.LEARN, Room.PRACTISE, Room.PEOPLE));
        if (person.filter(it -> it.in(Role.OWNER)).isPresent()) {
            rooms.add(Room.SHOP);
        }
        return rooms;
    }

    RailState rail(Optional<Page<?>> page) {
        int waiting = me().filter(it -> it.in(Role.MENTOR))
                .map(it -> Waiting.of(shop(), catalogue(), viewer, today()).count(today()))
                .orElse(0);
        List<RailState.Door> rooms = rooms(me()).stream()
                .map(room -> new RailState.Door(
                        room, page.filter(it -> it.room() == room).isPresent(), room == Room.TODAY ? waiting : 0))
                .toList();
        String name = me().flatMap(Person::name).orElse("");
        String line = words().text("shell.role." + leading());
        return new RailState(
                shop().shop().map(it -> it.name()).orElse(""),
                rooms,
                Optional.of(new RailState.Person(viewer.value(), name, line)),
                page.filter(Page::stage).isPresent());
    }

    private String leading() {
        Optional<Person> me = me();
        if (me.filter(it -> it.in(Role.OWNER)).isPresent()) {
            return "owner";
        }
        return me.filter(it -> it.in(Role.MENTOR)).isPresent() ? "mentor" : "new-hire";
    }

    @Override
    public Words words() {
        return house.words(language());
    }

    @Override
    public Catalogue catalogue() {
        return house.catalogue(language())
                .orElseThrow(() -> new IllegalStateException("content is read before a page opens"));
    }

    @Override
    public ShopState shop() {
        return book.state();
    }

    @Override
    public PersonId viewer() {
        return viewer;
    }

    @Override
    public OffsetDateTime clock() {
        return house.now();
    }

    @Override
    public Background background() {
        return house.background();
    }

    @Override
    public Ticker ticker() {
        return house.ticker();
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public String said(String text) {
        return Variables.fill(text, variables());
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables().get(name));
    }

    private Map<String, String> variables() {
        return new ShopWords(words(), shop()).of(viewer, language());
    }

    @Override
    public String newId() {
        return house.random().uuid();
    }

    @Override
    public long newSeed() {
        return java.nio.ByteBuffer.wrap(house.random().bytes(8)).getLong() >>> 1;
    }

    @Override
    public void go(Route route) {
        navigator.go(route);
    }

    @Override
    public void replace(Route route) {
        navigator.replace(route);
    }

    @Override
    public void back() {
        navigator.back();
    }

    @Override
    public Prefs prefs() {
        return looks();
    }

    @Override
    public void prefs(Prefs wanted) {
        boolean otherLanguage = !wanted.language().equals(language());
        house.prefs(wanted.in(house.prefs().language()));
        house.background()
                .run(
                        "shell.saving",
                        () -> {
                            house.profile().settings().save(house.prefs().settings());
                            return wanted;
                        },
                        done -> {},
                        this::failed);
        if (otherLanguage) {
            act(new Command.ChooseLanguage(viewer, wanted.language()), navigator::dress);
        } else {
            navigator.dress();
        }
    }

    @Override
    public Book book() {
        return book;
    }

    @Override
    public void signOut() {
        navigator.switchPerson();
    }

    @Override
    public Outside outside() {
        return house.outside();
    }

    @Override
    public void say(Notice notice) {
        navigator.say(notice);
    }

    private Now now() {
        return new Now(Optional.of(viewer), clock(), book.clockJumped());
    }

    @Override
    public void act(Command command, Runnable then) {
        Decision decision = decisions.decide(shop(), catalogue(), command, now());
        if (decision instanceof Decision.Refused refused) {
            say(Notice.of(Notice.Tone.WARN, new Refusals(words()).sentence(refused)));
            navigator.refresh();
            return;
        }
        List<Entry> entries = ((Decision.Decided) decision).entries();
        house.background()
                .run("shell.saving", () -> book.write(entries), written -> written(written, then), this::failed);
    }

    private void written(Book.Written written, Runnable then) {
        if (written instanceof Book.Written.Saved) {
            navigator.refresh();
            then.run();
        } else {
            say(Notice.of(Notice.Tone.BAD, new Refusals(words()).sentence(written)));
            navigator.refresh();
        }
    }

    @Override
    public void sign(IntFunction<Command> command, char[] pin, Consumer<Signing> then) {
        Now now = now();
        ShopState before = shop();
        Catalogue catalogue = catalogue();
        Decision first = decisions.decide(before, catalogue, command.apply(0), now);
        if (first instanceof Decision.Refused refused) {
            Arrays.fill(pin, ' ');
            then.accept(new Signing.Refused(new Refusals(words()).sentence(refused)));
            return;
        }
        house.background()
                .run(
                        "shell.signing",
                        () -> signed(command, pin, before, catalogue, now),
                        written -> {
                            then.accept(signing(written));
                            navigator.refresh();
                        },
                        failure -> {
                            then.accept(new Signing.Refused(failure.said(words()) + " " + failure.detail()));
                            navigator.refresh();
                        });
    }

    private Book.Written signed(
            IntFunction<Command> command, char[] pin, ShopState before, Catalogue catalogue, Now now)
            throws IOException {
        try {
            return book.sign(
                    viewer, pin, tries -> entries(decisions.decide(before, catalogue, command.apply(tries), now)));
        } finally {
            Arrays.fill(pin, ' ');
        }
    }

    /** A decision that held with no tries before holds with some: only the count in the entry differs. */
    private static List<Entry> entries(Decision decision) {
        return decision instanceof Decision.Decided decided ? decided.entries() : List.of();
    }

    private Signing signing(Book.Written written) {
        if (written instanceof Book.Written.Saved) {
            return new Signing.Signed();
        } else if (written instanceof Book.Written.WrongPin wrong) {
            return new Signing.WrongPin(wrong.left());
        } else if (written instanceof Book.Written.Locked) {
            return new Signing.Locked();
        }
        return new Signing.Refused(new Refusals(words()).sentence(written));
    }

    @Override
    public void keepCriteria(CriteriaText text, Consumer<String> then) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", text.title());
        fields.put("language", text.language());
        fields.put("pack-version", text.packVersion());
        fields.put("lines", text.lines());
        house.background().run("shell.saving", () -> book.keepCriteria(fields), then, this::failed);
    }

    /** What did not work is said, and the page shows again what is so: nothing stays busy. */
    private void failed(Failure failure) {
        navigator.refresh();
        say(Notice.of(Notice.Tone.BAD, failure.said(words())));
    }
}
