package org.tillside.screens.shell;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tillside.content.Catalogue;
import org.tillside.insight.Walks;
import org.tillside.library.PackSource;
import org.tillside.records.Book;
import org.tillside.records.Front;
import org.tillside.records.KeptFindings;
import org.tillside.records.Profile;
import org.tillside.records.Randomness;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;
import org.tillside.screens.Maxima;
import org.tillside.screens.Outside;
import org.tillside.screens.PackPictures;
import org.tillside.screens.Pictures;
import org.tillside.screens.Prefs;
import org.tillside.screens.Ticker;
import org.tillside.screens.WindowPlace;
import org.tillside.screens.Words;
import org.tillside.screens.studio.KeptWork;
import org.tillside.shop.Reckoning;
import org.tillside.shop.ShopState;

/** Everything that outlives a page: the open shop, the content by language, texts, time, and how it all looks. */
public final class House {
    private final Words words;
    private final Background background;
    private final Ticker ticker;
    private final Clock clock;
    private final Randomness random;
    private final Profile profile;
    private final Outside outside;
    private final Openings openings;
    private final Map<String, Catalogue> catalogues = new HashMap<>();
    private final Reckoning reckoning = new Reckoning();
    private final Walks walks = new Walks();
    private final KeptWork studio = new KeptWork();
    private final Maxima.Explored explored = new Maxima.Explored();
    private Optional<Book> book = Optional.empty();
    private Prefs prefs;

    /**
     * A house without a shop yet.
     *
     * @param openings opens, founds and restores shops; reads content
     */
    public House(
            Words words,
            Background background,
            Ticker ticker,
            Clock clock,
            Randomness random,
            Profile profile,
            Outside outside,
            Openings openings,
            Prefs prefs) {
        this.words = words;
        this.background = background;
        this.ticker = ticker;
        this.clock = clock;
        this.random = random;
        this.profile = profile;
        this.outside = outside;
        this.openings = openings;
        this.prefs = prefs;
    }

    /** What opens shops and reads content; its methods wait for the disk. */
    public interface Openings {
        /** Opens the shop in a folder for writing; throws with a sentence-less reason when that cannot be. */
        Book open(java.nio.file.Path folder) throws IOException;

        /** What the tiles of a shop showed when it was closed, read faster than the shop is opened; else empty. */
        default Optional<Front> front(java.nio.file.Path folder) throws IOException {
            return Optional.empty();
        }

        /** Makes a new, empty shop folder and opens it. */
        Book create(java.nio.file.Path folder) throws IOException;

        /** Makes the demo shop in a folder unless it is there. */
        void demo(java.nio.file.Path folder) throws IOException;

        /** Unpacks a backup into a new folder and gives the folder. */
        java.nio.file.Path restore(java.nio.file.Path backup) throws IOException;

        /** Where the packs of a shop lie, its own first. */
        List<PackSource> sources(Optional<java.nio.file.Path> shop);

        /** What was found in packs by this build of the program; empty where nothing tells one build from another. */
        default Optional<KeptFindings> findings() {
            return Optional.empty();
        }

        /** Reads the content that a shop uses, in a language. */
        Catalogue content(Optional<java.nio.file.Path> shop, String language);
    }

    /** Closes the shop after everything that was handed in; then runs {@code then}, whether or not that went well. */
    public void close(Runnable then) {
        background.run(
                "shell.closing",
                () -> {
                    if (book.isPresent()) {
                        book.get().close();
                    }
                    return book.isPresent();
                },
                closed -> then.run(),
                // what was said to be saved is on disk; a checkpoint that fails only makes the next start slower
                failure -> then.run());
    }

    /** Other looks for this device from now on; {@code then} runs when they are kept. */
    void look(Prefs wanted, Runnable then, Consumer<Failure> failed) {
        prefs = wanted;
        background.run(
                "shell.saving",
                () -> {
                    profile.settings().save(wanted.settings());
                    words.readAll();
                    return wanted;
                },
                kept -> then.run(),
                failed);
    }

    /** Keeps where the window lies for the next start. */
    public void remember(WindowPlace place) {
        background.run(
                "shell.saving",
                () -> {
                    profile.settings().save(place.settings());
                    return place;
                },
                kept -> {},
                // without it the next window opens where the system puts it
                failure -> {});
    }

    Words words(String language) {
        return words.in(Locale.forLanguageTag(language));
    }

    /** Reads the texts of all languages; waits for the disk. */
    void readWords() {
        words.readAll();
    }

    /** The scenarios that were explored, for whoever signs in. */
    Maxima.Explored explored() {
        return explored;
    }

    /** What follows from everybody's history; it outlives a page, a change of person and what others do. */
    Reckoning reckoning() {
        return reckoning;
    }

    /** The plays that were gone through, for as long as the program runs. */
    Walks walks() {
        return walks;
    }

    /** What the Studio has worked out, for as long as the program runs. */
    KeptWork studio() {
        return studio;
    }

    Background background() {
        return background;
    }

    Ticker ticker() {
        return ticker;
    }

    Clock clock() {
        return clock;
    }

    Randomness random() {
        return random;
    }

    Profile profile() {
        return profile;
    }

    Outside outside() {
        return outside;
    }

    Openings openings() {
        return openings;
    }

    /** The pictures of the open shop's packs. */
    Pictures pictures() {
        return new PackPictures(openings.sources(book.map(it -> it.folder().content())), background);
    }

    Optional<Book> book() {
        return book;
    }

    Book openBook() {
        return book.orElseThrow(() -> new IllegalStateException("no shop is open"));
    }

    Optional<ShopState> shop() {
        return book.map(Book::state);
    }

    Prefs prefs() {
        return prefs;
    }

    /** The time in the shop's zone. */
    OffsetDateTime now() {
        return OffsetDateTime.now(shop().map(it -> clock.withZone(it.zone())).orElse(clock));
    }

    /** Another shop is open from now on; its content is read anew. */
    void moveInto(Book opened) {
        book = Optional.of(opened);
        catalogues.clear();
        reckoning.clear();
    }

    /** The content in a language, as read before; {@link #keep} puts it there. */
    Optional<Catalogue> catalogue(String language) {
        return Optional.ofNullable(catalogues.get(language));
    }

    /** Keeps content that was read for a shop, if that is still the open one. */
    void keep(Book of, Catalogue content) {
        if (book.filter(of::equals).isPresent()) {
            keep(content);
        }
    }

    /** Keeps content that was read anew; in the other languages it is read again when it is wanted. */
    void renew(Catalogue content) {
        catalogues.clear();
        keep(content);
    }

    /** Keeps content that was read. */
    void keep(Catalogue content) {
        catalogues.put(content.language(), content);
    }
}
