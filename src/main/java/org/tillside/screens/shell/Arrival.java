package org.tillside.screens.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tillside.journal.PersonId;
import org.tillside.journal.Shop;
import org.tillside.records.Book;
import org.tillside.records.DemoPins;
import org.tillside.records.Front;
import org.tillside.records.Profile;
import org.tillside.screens.Porch;
import org.tillside.screens.Route;
import org.tillside.shop.ShopState;

/** How a shop comes to be the open one: founded, opened or restored; and what is seen of it in the meantime. */
final class Arrival {
    private final House house;
    private final FrontPorch porch;
    private final Navigator navigator;
    private List<Profile.Recent> recent = List.of();
    private Map<String, String> demoPins = Map.of();
    /** What is shown while the shop is being opened, and the page that somebody asked for in the meantime. */
    private Optional<Front> front = Optional.empty();

    private Optional<Route> wanted = Optional.empty();

    Arrival(House house, FrontPorch porch, Navigator navigator) {
        this.house = house;
        this.porch = porch;
        this.navigator = navigator;
    }

    /** A shop that was just opened. */
    private record Opened(Book book, List<Profile.Recent> recent, Map<String, String> demoPins) {}

    /** The shop that is being opened, as its tiles were when it was closed. */
    Optional<ShopState> seen() {
        return front.map(Front::shop);
    }

    List<Profile.Recent> recent() {
        return recent;
    }

    Optional<String> demoPin(PersonId person) {
        return Optional.ofNullable(demoPins.get(person.value()));
    }

    /** Goes to a page once the shop is open. */
    void go(Route route) {
        if (front.isPresent()) {
            wanted = Optional.of(route);
        } else {
            navigator.outdoors(route);
        }
    }

    void found(Porch.Founding founding, Consumer<Porch.Founded> then) {
        house.background()
                .run(
                        "shell.founding",
                        () -> made(founding),
                        made -> {
                            made.opened().ifPresent(this::moveInto);
                            then.accept(made.result());
                        },
                        failure -> then.accept(new Porch.Founded.Refused(porch.sentence(failure))));
    }

    /** What founding made: the shop if it is there, and what to say. */
    private record Made(Optional<Opened> opened, Porch.Founded result) {}

    private Made made(Porch.Founding founding) throws IOException {
        Founder.Made shop = new Founder(house, porch.words()).found(founding);
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

    void openDemo() {
        opening(
                () -> {
                    Path folder = house.profile().root().resolve("shops").resolve("demo");
                    house.openings().demo(folder);
                    return house.openings().open(folder);
                },
                () -> {});
    }

    void open(Path folder) {
        open(folder, () -> {});
    }

    private void open(Path folder, Runnable otherwise) {
        opening(() -> house.openings().open(folder), otherwise);
    }

    void restore(Path backup) {
        opening(() -> house.openings().open(house.openings().restore(backup)), () -> {}, Optional.of("tiles.restored"));
    }

    /** Opens the first shop behind its tiles; what was read of them already is not read again. */
    void first(Path folder, Optional<Front> read, Runnable otherwise) {
        if (read.isPresent()) {
            behind(read, folder, otherwise);
            return;
        }
        house.background()
                .run(
                        "shell.opening",
                        () -> house.openings().front(folder),
                        found -> behind(found, folder, otherwise),
                        failure -> open(folder, otherwise));
    }

    private void behind(Optional<Front> tiles, Path folder, Runnable otherwise) {
        if (tiles.isPresent()) {
            look(tiles.get());
            navigator.whenPainted(() -> open(folder, otherwise));
        } else {
            open(folder, otherwise);
        }
    }

    private void look(Front tiles) {
        front = Optional.of(tiles);
        demoPins = tiles.demoPins();
        navigator.outdoors(new Route.Tiles());
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
                            where.ifPresent(key -> porch.say(Notice.of(
                                    Notice.Tone.GOOD,
                                    porch.words()
                                            .text(key, opened.book().folder().root()))));
                        },
                        failure -> {
                            unseen();
                            otherwise.run();
                            porch.failed(failure);
                        });
    }

    /** What was seen of a shop that cannot be opened is of no use, and leads to no page of the next one. */
    private void unseen() {
        if (front.isPresent()) {
            front = Optional.empty();
            wanted = Optional.empty();
            demoPins = Map.of();
        }
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
        new Examining(house, navigator::refresh, porch::failed).begin(book);
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
                        porch::failed));
    }
}
