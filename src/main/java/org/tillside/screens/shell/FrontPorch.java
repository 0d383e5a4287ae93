package org.tillside.screens.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tillside.journal.Entry;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.records.Book;
import org.tillside.records.Damage;
import org.tillside.records.DemoPins;
import org.tillside.records.Front;
import org.tillside.records.Profile;
import org.tillside.records.RecoveryCode;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;
import org.tillside.screens.Outside;
import org.tillside.screens.Page;
import org.tillside.screens.Porch;
import org.tillside.screens.Prefs;
import org.tillside.screens.Refusals;
import org.tillside.screens.Route;
import org.tillside.screens.Ticker;
import org.tillside.screens.Words;
import org.tillside.shop.ShopState;

/** What happens before anybody is signed in: shops are founded and opened, PINs tried. */
public final class FrontPorch implements Porch {
    private final House house;
    private final Navigator navigator;
    private final PorchTable pages = new PorchTable(this);
    private List<Profile.Recent> recent = List.of();
    private Map<String, String> demoPins = Map.of();
    /** What is shown while the shop is being opened, and the page that somebody asked for in the meantime. */
    private Optional<Front> front = Optional.empty();

    private Optional<Route> wanted = Optional.empty();

    FrontPorch(House house, Navigator navigator) {
        this.house = house;
        this.navigator = navigator;
    }

    Page<?> open(Route route) {
        return pages.open(route);
    }

    /** A shop that was just opened. */
    private record Opened(Book book, List<Profile.Recent> recent, Map<String, String> demoPins) {}

    @Override
    public Words words() {
        return house.words(house.prefs().language());
    }

    @Override
    public Prefs prefs() {
        return house.prefs();
    }

    @Override
    public void prefs(Prefs wanted) {
        house.prefs(wanted);
        work(
                "shell.saving",
                () -> {
                    house.profile().settings().save(wanted.settings());
                    house.readWords();
                    return wanted;
                },
                done -> navigator.dress());
    }

    @Override
    public Optional<ShopState> shop() {
        return house.shop().or(() -> front.map(Front::shop));
    }

    @Override
    public List<Damage> damages() {
        return house.book().map(Book::found).orElse(List.of());
    }

    @Override
    public List<Profile.Recent> recent() {
        return recent;
    }

    @Override
    public Optional<String> demoPin(PersonId person) {
        return Optional.ofNullable(demoPins.get(person.value()));
    }

    @Override
    public Path folderFor(String name) {
        return house.profile().newShopFolder(name);
    }

    @Override
    public Clock clock() {
        return house.clock();
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
    public void go(Route route) {
        if (front.isPresent()) {
            wanted = Optional.of(route);
        } else {
            navigator.outdoors(route);
        }
    }

    @Override
    public void say(Notice notice) {
        navigator.say(notice);
    }

    @Override
    public Outside outside() {
        return house.outside();
    }

    @Override
    public void found(Founding founding, Consumer<Founded> then) {
        PersonId owner = new PersonId(house.random().uuid());
        house.background()
                .run(
                        "shell.founding",
                        () -> founded(founding, owner),
                        made -> {
                            made.opened().ifPresent(this::moveInto);
                            then.accept(made.result());
                        },
                        failure -> then.accept(new Founded.Refused(sentence(failure))));
    }

    /** What founding made: the shop if it is there, and what to say. */
    private record Made(Optional<Opened> opened, Founded result) {}

    private Made founded(Founding founding, PersonId owner) throws IOException {
        char[] again = founding.pin().clone();
        try {
            Book book = house.openings().create(house.profile().newShopFolder(founding.name()));
            Book.Written written = book.found(entries(founding, owner), owner, founding.pin(), false);
            if (!(written instanceof Book.Written.Saved)) {
                return new Made(Optional.empty(), new Founded.Refused(new Refusals(words()).sentence(written)));
            }
            String code =
                    book.recoverySheet(owner, again).map(RecoveryCode::text).orElse("");
            return new Made(Optional.of(moved(book)), new Founded.Open(owner, code));
        } finally {
            Arrays.fill(again, ' ');
            Arrays.fill(founding.pin(), ' ');
        }
    }

    private List<Entry> entries(Founding founding, PersonId owner) {
        List<Entry> entries = new ArrayList<>();
        entries.add(
                new Shop.Founded(founding.name(), founding.zone(), founding.currency(), founding.language(), false));
        entries.add(new Shop.PersonAdded(
                owner,
                Optional.of(founding.owner()),
                Set.of(Role.OWNER),
                Optional.empty(),
                Optional.empty(),
                LocalDate.now(house.clock().withZone(java.time.ZoneId.of(founding.zone()))),
                Optional.empty()));
        if (!founding.charter().isEmpty()) {
            entries.add(new Shop.CharterWritten(founding.language(), founding.charter(), owner));
        }
        return entries;
    }

    private Opened moved(Book book) throws IOException {
        house.profile()
                .opened(
                        book.folder(),
                        book.state().shop().map(Shop.Founded::name).orElse(""));
        boolean demo = book.state().shop().filter(Shop.Founded::demo).isPresent();
        return new Opened(book, house.profile().recent(), demo ? DemoPins.read(book.folder()) : Map.of());
    }

    @Override
    public void openDemo() {
        opening(
                () -> {
                    Path folder = house.profile().root().resolve("shops").resolve("demo");
                    house.openings().demo(folder);
                    return house.openings().open(folder);
                },
                () -> {});
    }

    @Override
    public void openShop(Path folder) {
        opening(() -> house.openings().open(folder), () -> {});
    }

    /** Opens the first shop, its tiles shown as they were while that takes its time; if it fails {@code otherwise} runs. */
    void openFirst(Path folder, Runnable otherwise) {
        house.background()
                .run(
                        "shell.opening",
                        () -> house.openings().front(folder),
                        seen -> {
                            seen.ifPresent(this::look);
                            Runnable open = () -> opening(() -> house.openings().open(folder), otherwise);
                            if (seen.isPresent()) {
                                navigator.whenPainted(open);
                            } else {
                                open.run();
                            }
                        },
                        failure -> opening(() -> house.openings().open(folder), otherwise));
    }

    private void look(Front seen) {
        front = Optional.of(seen);
        demoPins = seen.demoPins();
        navigator.outdoors(new Route.Tiles());
    }

    @Override
    public void restore(Path backup) {
        opening(() -> house.openings().open(house.openings().restore(backup)), () -> {});
    }

    private void opening(Callable<Book> how, Runnable otherwise) {
        house.background().run("shell.opening", () -> moved(how.call()), this::into, failure -> {
            front = Optional.empty();
            otherwise.run();
            say(Notice.of(Notice.Tone.BAD, sentence(failure)));
        });
    }

    private void moveInto(Opened opened) {
        closeOld();
        house.moveInto(opened.book());
        front = Optional.empty();
        recent = opened.recent();
        demoPins = opened.demoPins();
    }

    private void into(Opened opened) {
        boolean shown = front.isPresent();
        moveInto(opened);
        if (wanted.isPresent() || !shown) {
            navigator.outdoors(wanted.orElse(new Route.Tiles()));
        } else {
            navigator.refresh();
        }
        wanted = Optional.empty();
        readAhead(opened.book());
    }

    /** The content is read while people look at the tiles; whoever signs in before that waits for it. */
    private void readAhead(Book book) {
        String language = house.prefs().language();
        house.background()
                .run(
                        "shell.reading",
                        () -> {
                            house.readWords();
                            return house.openings()
                                    .content(Optional.of(book.folder().content()), language);
                        },
                        content -> house.keep(book, content),
                        // signing in reads it again, and then it is said
                        failure -> {});
    }

    private void closeOld() {
        house.book()
                .ifPresent(old -> work(
                        "shell.closing",
                        () -> {
                            old.close();
                            return old;
                        },
                        done -> {}));
    }

    @Override
    public void signIn(PersonId person, char[] pin, Consumer<Entering> then) {
        entering(person, () -> house.openBook().check(person, pin), then, pin);
    }

    @Override
    public void unlock(PersonId person, PersonId owner, char[] ownerPin, Consumer<Entering> then) {
        house.background()
                .run(
                        "shell.signing-in",
                        () -> wiping(() -> house.openBook().unlock(person, owner, ownerPin), ownerPin),
                        written -> then.accept(entering(written)),
                        failure -> then.accept(new Entering.Refused(sentence(failure))));
    }

    @Override
    public void enrol(PersonId person, char[] chosen, PersonId owner, char[] ownerPin, Consumer<Entering> then) {
        entering(person, () -> house.openBook().enrol(person, chosen, owner, ownerPin), then, chosen, ownerPin);
    }

    @Override
    public void recover(PersonId owner, String code, char[] chosen, Consumer<Entering> then) {
        Optional<RecoveryCode> read = RecoveryCode.parse(code);
        if (read.isEmpty()) {
            Arrays.fill(chosen, ' ');
            then.accept(new Entering.Refused(words().text("pin.code-mistyped")));
            return;
        }
        entering(owner, () -> house.openBook().recover(owner, read.get(), chosen), then, chosen);
    }

    @Override
    public void reEnrol(PersonId owner, char[] chosen, Consumer<Entering> then) {
        entering(owner, () -> house.openBook().found(List.of(), owner, chosen, true), then, chosen);
    }

    private void entering(PersonId person, Callable<Book.Written> how, Consumer<Entering> then, char[]... secrets) {
        house.background()
                .run(
                        "shell.signing-in",
                        () -> wiping(how, secrets),
                        written -> {
                            then.accept(entering(written));
                            if (written instanceof Book.Written.Saved) {
                                navigator.enter(person);
                            }
                        },
                        failure -> then.accept(new Entering.Refused(sentence(failure))));
    }

    private static Book.Written wiping(Callable<Book.Written> how, char[]... secrets) throws Exception {
        try {
            return how.call();
        } finally {
            Arrays.stream(secrets).forEach(it -> Arrays.fill(it, ' '));
        }
    }

    private Entering entering(Book.Written written) {
        if (written instanceof Book.Written.Saved) {
            return new Entering.Entered();
        } else if (written instanceof Book.Written.WrongPin wrong) {
            return new Entering.WrongPin(wrong.left());
        } else if (written instanceof Book.Written.Locked) {
            return new Entering.Locked();
        } else if (written instanceof Book.Written.NoKey) {
            return new Entering.NoKey();
        }
        return new Entering.Refused(new Refusals(words()).sentence(written));
    }

    private <T> void work(String what, Callable<T> how, Consumer<T> then) {
        house.background().run(what, how, then, failure -> say(Notice.of(Notice.Tone.BAD, sentence(failure))));
    }

    private String sentence(Failure failure) {
        return failure.said(words()) + " " + failure.detail();
    }
}
