package org.tillside.screens.shell;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tillside.journal.PersonId;
import org.tillside.journal.Shop;
import org.tillside.records.Book;
import org.tillside.records.Damage;
import org.tillside.records.DemoPins;
import org.tillside.records.Front;
import org.tillside.records.Profile;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;
import org.tillside.screens.Outside;
import org.tillside.screens.Page;
import org.tillside.screens.Porch;
import org.tillside.screens.Prefs;
import org.tillside.screens.Route;
import org.tillside.screens.Ticker;
import org.tillside.screens.Words;
import org.tillside.shop.ShopState;

/** What happens before anybody is signed in: shops are founded and opened, PINs tried. */
public final class FrontPorch implements Porch {
    private final House house;
    private final Navigator navigator;
    private final PorchTable pages = new PorchTable(this);
    private final Entrance entrance;
    private List<Profile.Recent> recent = List.of();
    private Map<String, String> demoPins = Map.of();
    /** What is shown while the shop is being opened, and the page that somebody asked for in the meantime. */
    private Optional<Front> front = Optional.empty();

    private Optional<Route> wanted = Optional.empty();

    FrontPorch(House house, Navigator navigator) {
        this.house = house;
        this.navigator = navigator;
        this.entrance = new Entrance(house, this, navigator::enter);
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
        house.look(wanted, navigator::dress, this::failed);
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
        return house.outside().in(words());
    }

    @Override
    public void found(Founding founding, Consumer<Founded> then) {
        house.background()
                .run(
                        "shell.founding",
                        () -> made(founding),
                        made -> {
                            made.opened().ifPresent(this::moveInto);
                            then.accept(made.result());
                        },
                        failure -> then.accept(new Founded.Refused(sentence(failure))));
    }

    /** What founding made: the shop if it is there, and what to say. */
    private record Made(Optional<Opened> opened, Founded result) {}

    private Made made(Founding founding) throws IOException {
        Founder.Made shop = new Founder(house, words()).found(founding);
        Optional<Book> book = shop.book();
        return new Made(book.isPresent() ? Optional.of(moved(book.get())) : Optional.empty(), shop.result());
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
        opening(() -> house.openings().open(house.openings().restore(backup)), () -> {}, Optional.of("tiles.restored"));
    }

    private void opening(Callable<Book> how, Runnable otherwise) {
        opening(how, otherwise, Optional.empty());
    }

    /** Opens a shop, and says where it lies if that is not what somebody chose. */
    private void opening(Callable<Book> how, Runnable otherwise, Optional<String> where) {
        house.background()
                .run(
                        "shell.opening",
                        () -> moved(how.call()),
                        opened -> {
                            into(opened);
                            where.ifPresent(key -> say(Notice.of(
                                    Notice.Tone.GOOD,
                                    words().text(key, opened.book().folder().root()))));
                        },
                        failure -> {
                            front = Optional.empty();
                            otherwise.run();
                            failed(failure);
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

    /** The content is read while people look at the tiles, and then what was taken on trust is looked through. */
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
        new Examining(house, navigator::refresh).begin(book);
    }

    private void closeOld() {
        house.book().ifPresent(old -> house.background()
                .run(
                        "shell.closing",
                        () -> {
                            old.close();
                            return old;
                        },
                        done -> {},
                        this::failed));
    }

    @Override
    public void signIn(PersonId person, char[] pin, Consumer<Entering> then) {
        entrance.signIn(person, pin, then);
    }

    @Override
    public void unlock(PersonId person, PersonId owner, char[] ownerPin, Consumer<Entering> then) {
        entrance.unlock(person, owner, ownerPin, then);
    }

    @Override
    public void enrol(PersonId person, char[] chosen, PersonId owner, char[] ownerPin, Consumer<Entering> then) {
        entrance.enrol(person, chosen, owner, ownerPin, then);
    }

    @Override
    public void recover(PersonId owner, String code, char[] chosen, Consumer<Entering> then) {
        entrance.recover(owner, code, chosen, then);
    }

    @Override
    public void reEnrol(PersonId owner, char[] chosen, Consumer<Entering> then) {
        entrance.reEnrol(owner, chosen, then);
    }

    private void failed(Failure failure) {
        say(Notice.of(Notice.Tone.BAD, sentence(failure)));
    }

    String sentence(Failure failure) {
        if (failure.cause() instanceof AccessDeniedException denied) {
            return words().text("folder.read-only", denied.getFile());
        }
        return failure.said(words()) + " " + failure.detail();
    }
}
