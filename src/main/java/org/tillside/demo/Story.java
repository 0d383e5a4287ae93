package org.tillside.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tillside.content.Catalogue;
import org.tillside.journal.Entry;
import org.tillside.journal.PersonId;
import org.tillside.records.Book;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Decision;
import org.tillside.shop.Decisions;
import org.tillside.shop.Named;
import org.tillside.shop.Now;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;

/** The shop as its story goes: who does what is decided by the product's own rules and written into its records. */
final class Story {
    /** From here on the ids of what is told aside are counted. */
    private static final int ASIDE = 100_000;

    private final Book book;
    private final Catalogue catalogue;
    private final SetClock clock;
    private final SplittableRandom random;
    private final Decisions decisions = new Decisions();
    private final Map<PersonId, Cast.Player> came = new HashMap<>();
    private int ids;

    Story(Book book, Catalogue catalogue, SetClock clock, long seed) {
        this.book = book;
        this.catalogue = catalogue;
        this.clock = clock;
        this.random = new SplittableRandom(seed);
    }

    /** The same story with chances of its own: what they decide leaves all that comes after as it would be. */
    Story aside(long seed) {
        Story aside = new Story(book, catalogue, clock, seed);
        aside.came.putAll(came);
        aside.ids = ASIDE;
        return aside;
    }

    Book book() {
        return book;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    ShopState shop() {
        return book.state();
    }

    SetClock clock() {
        return clock;
    }

    LocalDate today() {
        return clock.time().toLocalDate();
    }

    Person person(PersonId id) {
        return shop().person(id).orElseThrow();
    }

    /** Somebody comes to work here. */
    void came(Cast.Player player) {
        came.put(player.id(), player);
    }

    /** How often somebody who came gets something right at once, in per cent. */
    int skill(PersonId of) {
        return who(of).skill();
    }

    /** How many days before the last day somebody who came started. */
    int since(PersonId of) {
        return who(of).since();
    }

    private Cast.Player who(PersonId id) {
        return Objects.requireNonNull(came.get(id), "who has not come");
    }

    /** True so many times in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    long seed() {
        return random.nextLong(Long.MAX_VALUE);
    }

    /** A new id, the same for the same seed. */
    String id(String kind) {
        return kind + "-" + ++ids;
    }

    void minutes(int least, int most) {
        clock.pass(Duration.ofSeconds(60L * least + random.nextInt(60 * Math.max(1, most - least))));
    }

    /** Keeps a text that is read or signed against, and gives the hash under which it lies. */
    String keep(CriteriaText text, Optional<PersonId> trainee) throws IOException {
        Map<String, String> values = new HashMap<>();
        shop().charterIn(catalogue.language()).forEach((name, sentence) -> values.put("shop." + name, sentence));
        shop().shop().ifPresent(it -> values.put("shop.name", it.name()));
        return book.keepCriteria(text.with(values, new Named(shop()).in(trainee)));
    }

    private Now now(PersonId by) {
        return new Now(Optional.of(by), clock.time(), false);
    }

    /** Whether somebody may do this now. */
    boolean may(PersonId by, Command command) {
        return decisions.decide(shop(), catalogue, command, now(by)) instanceof Decision.Decided;
    }

    /** Somebody does something that needs no signature; it must be allowed. */
    void act(PersonId by, Command command) throws IOException {
        safe(book.write(decided(by, command)));
    }

    /** Somebody signs something; it must be allowed. */
    void sign(Cast.Player by, Command command) throws IOException {
        List<Entry> entries = decided(by.id(), command);
        safe(book.sign(by.id(), by.pin().toCharArray(), tries -> entries));
    }

    private List<Entry> decided(PersonId by, Command command) {
        Decision decision = decisions.decide(shop(), catalogue, command, now(by));
        if (decision instanceof Decision.Decided decided) {
            return decided.entries();
        }
        throw new IllegalStateException("the demo's story breaks a rule: " + command + " " + decision);
    }

    private static void safe(Book.Written written) throws IOException {
        if (!(written instanceof Book.Written.Saved)) {
            throw new IOException("The demo shop could not be written: " + written);
        }
    }
}
