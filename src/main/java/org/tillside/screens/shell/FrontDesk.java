package org.tillside.screens.shell;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.tillside.content.Catalogue;
import org.tillside.content.Variables;
import org.tillside.insight.Walks;
import org.tillside.journal.PersonId;
import org.tillside.library.PackSource;
import org.tillside.records.Book;
import org.tillside.records.KeptFindings;
import org.tillside.screens.Background;
import org.tillside.screens.Desk;
import org.tillside.screens.Drafts;
import org.tillside.screens.Failure;
import org.tillside.screens.Maxima;
import org.tillside.screens.Outside;
import org.tillside.screens.Prefs;
import org.tillside.screens.Route;
import org.tillside.screens.Ticker;
import org.tillside.screens.Words;
import org.tillside.screens.studio.KeptWork;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Named;
import org.tillside.shop.Person;
import org.tillside.shop.Reckoning;
import org.tillside.shop.ShopState;

/** The desk of the person who is signed in. */
final class FrontDesk implements Desk {
    private final House house;
    private final Navigator navigator;
    private final PersonId viewer;
    private final Book book;
    private final Doors doors = new Doors(this);
    private final Maxima maxima;
    private final DraftFiles drafts;
    private final JumpIndex jumps;
    private final Map<String, Catalogue> others = new ConcurrentHashMap<>();
    private final Pen pen;

    FrontDesk(House house, Navigator navigator, PersonId viewer) {
        this.house = house;
        this.navigator = navigator;
        this.viewer = viewer;
        this.book = house.openBook();
        this.drafts = new DraftFiles(viewer, book, house.background(), this::failed);
        this.maxima = new Maxima(this, house.explored());
        this.pen = new Pen(this);
        this.jumps = new JumpIndex(this, this::variables, navigator::gathered);
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

    /** Writes what the content, as it is now, has settled. */
    void settle() {
        new Settling(this).run();
    }

    Maxima maxima() {
        return maxima;
    }

    Doors doors() {
        return doors;
    }

    JumpIndex jumps() {
        return jumps;
    }

    /** Whether something half written here was about somebody of whom something was erased; it is gone then. */
    boolean forgot() {
        return drafts.forgot();
    }

    private String language() {
        return shop().person(viewer).flatMap(Person::language).orElseGet(() -> house.prefs()
                .language());
    }

    Prefs looks() {
        return house.prefs().in(language());
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
    public Catalogue catalogueIn(String language) {
        return others.computeIfAbsent(language, it -> house.openings()
                .content(Optional.of(book.folder().content()), it));
    }

    @Override
    public List<PackSource> packs() {
        return house.openings().sources(Optional.of(book.folder().content()));
    }

    @Override
    public Optional<KeptFindings> findings() {
        return house.openings().findings();
    }

    @Override
    public void readContent(Runnable then) {
        String language = language();
        house.background()
                .run(
                        "shell.reading",
                        () -> house.openings().content(Optional.of(book.folder().content()), language),
                        content -> {
                            others.clear();
                            house.renew(content);
                            navigator.refresh();
                            settle();
                            then.run();
                        },
                        this::failed);
    }

    @Override
    public ShopState shop() {
        return book.state();
    }

    @Override
    public Reckoning reckoning() {
        return house.reckoning();
    }

    @Override
    public Walks walks() {
        return house.walks();
    }

    @Override
    public KeptWork studio() {
        return house.studio();
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
    public String said(String text, PersonId trainee) {
        return Variables.fill(text, variables(trainee));
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables().get(name));
    }

    private Map<String, String> variables() {
        return variables(viewer);
    }

    private Map<String, String> variables(PersonId reader) {
        return new ShopWords(words(), shop()).of(reader, language());
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
        house.look(wanted.in(house.prefs().language()), () -> {}, this::failed);
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
        return house.outside().in(words());
    }

    @Override
    public void say(Notice notice) {
        navigator.say(notice);
    }

    @Override
    public void act(Command command, Runnable then) {
        pen.act(command, then);
    }

    @Override
    public void sign(IntFunction<Command> command, char[] pin, Consumer<Signing> then) {
        pen.sign(command, pin, then);
    }

    @Override
    public void keepCriteria(CriteriaText text, Optional<PersonId> trainee, Consumer<String> then, Runnable otherwise) {
        pen.keepCriteria(text.with(variables(), new Named(shop()).in(trainee)), then, otherwise);
    }

    /** What was written changes what is shown. */
    void refresh() {
        navigator.refresh();
    }

    /** What did not work is said, and the page shows again what is so: nothing stays busy. */
    void failed(Failure failure) {
        navigator.refresh();
        say(Notice.of(Notice.Tone.BAD, failure.said(words())));
    }
}
