package org.tillside.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import org.tillside.journal.Event;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.records.Book;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.SignedBy;
import org.tillside.records.Surroundings;
import org.tillside.records.Verify;

/** Turns the clock ten years on and back, into another zone, and in mid-session: nothing rests on it. */
class ClockTest {
    private static final PersonId ILZE = new PersonId("ilze");
    private static final PersonId JANIS = new PersonId("janis");
    private static final String PIN = "583017";
    private static final Duration TEN_YEARS = Duration.ofDays(3_652);

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Shops.Hands hands = new Shops.Hands();
    private final Surroundings world = Shops.world(hands, 1);
    private final List<String> order = new ArrayList<>();
    private ShopFolder shop;
    private Profile profile;

    private Book open() throws IOException {
        return Book.open(shop, profile, world, 10);
    }

    private static void saved(Book.Written written) {
        assertThat(written).isInstanceOf(Book.Written.Saved.class);
    }

    private void sign(Book book, Mentoring.Decision decision, boolean jumped) throws IOException {
        OffsetDateTime now = OffsetDateTime.now(hands);
        String device = "till " + order.size();
        order.add(device);
        saved(book.sign(
                ILZE,
                PIN.toCharArray(),
                tries -> List.of(new Mentoring.SignedOff(
                        JANIS,
                        ILZE,
                        Optional.of("Ilze"),
                        Role.OWNER,
                        new ProgrammeId("new-hire"),
                        new StepId("register-live"),
                        "1.0.0",
                        "c0ffee",
                        Optional.empty(),
                        decision,
                        Optional.of("as seen"),
                        now,
                        now,
                        jumped,
                        tries,
                        Optional.empty(),
                        device))));
        assertThat(book.clockJumped()).as(device).isEqualTo(jumped);
    }

    private void found(Book book) throws IOException {
        saved(book.found(
                List.of(
                        new Shop.Founded("Pie Liepas", "Europe/Riga", "EUR", "lv", false),
                        person(ILZE, Role.OWNER),
                        person(JANIS, Role.NEW_HIRE)),
                ILZE,
                PIN.toCharArray(),
                false));
    }

    private static Shop.PersonAdded person(PersonId id, Role role) {
        return new Shop.PersonAdded(
                id,
                Optional.of(id.value()),
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 2),
                Optional.empty());
    }

    private void turn(Duration by) {
        hands.now = hands.now.plus(by);
    }

    @Test
    void orderNewestSignOffAndLockOutsDoNotRestOnTheClock() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        try (Book book = open()) {
            found(book);
            sign(book, Mentoring.Decision.NOT_YET, false);
            turn(TEN_YEARS);
            sign(book, Mentoring.Decision.ACHIEVED, true);
            hands.pass(Duration.ofMinutes(5));
            sign(book, Mentoring.Decision.ACHIEVED, false);
            turn(TEN_YEARS.negated());
            sign(book, Mentoring.Decision.NOT_YET, true);
            hands.zone = ZoneId.of("Asia/Kuala_Lumpur");
            hands.pass(Duration.ofMinutes(1));
            sign(book, Mentoring.Decision.NOT_YET, true);
        }
        turn(TEN_YEARS.negated());
        try (Book book = open()) {
            sign(book, Mentoring.Decision.NOT_YET, true);
        }
        turn(TEN_YEARS.plus(TEN_YEARS));
        try (Book book = open()) {
            hands.zone = ZoneId.of("Europe/Riga");
            sign(book, Mentoring.Decision.ACHIEVED, false);
            sign(book, Mentoring.Decision.NOT_YET, false);
            turn(Duration.ofSeconds(119));
            sign(book, Mentoring.Decision.NOT_YET, false);
            turn(Duration.ofDays(-1_000));
            sign(book, Mentoring.Decision.ACHIEVED, true);
        }
        everythingIsInOrder();
    }

    private void everythingIsInOrder() throws IOException {
        try (Book book = open()) {
            List<Event> signed = book.events().stream()
                    .filter(it -> it.entry() instanceof Mentoring.SignedOff)
                    .toList();
            assertThat(signed).extracting(ClockTest::device).isEqualTo(order);
            var newest = book.state()
                    .person(JANIS)
                    .orElseThrow()
                    .lastWord(new ProgrammeId("new-hire"), new StepId("register-live"))
                    .orElseThrow();
            assertThat(newest.signed().device()).isEqualTo(order.get(order.size() - 1));
            List<String> byClock = signed.stream()
                    .sorted(Comparator.comparing(it -> it.at().toInstant()))
                    .map(ClockTest::device)
                    .toList();
            assertThat(byClock).as("the control: ordered by the clock").isNotEqualTo(order);
            assertThat(byClock.get(byClock.size() - 1)).isNotEqualTo(order.get(order.size() - 1));
            assertThat(new Verify(shop, Optional.of(profile))
                            .run(new SignedBy())
                            .damages())
                    .isEmpty();
            int wrong = lockOut(book);
            Ledger.note(Figure.met(
                    "Clocks",
                    "Ten years back and forth, another zone or a step in mid-session change no order, no newest"
                            + " sign-off and no lock-out, and every jump is flagged.",
                    "all right, every jump flagged",
                    signed.size() + " sign-offs in order, "
                            + signed.stream().filter(Event::clockJumped).count()
                            + " under a wrong clock flagged and no other, locked after " + wrong + " tries",
                    "the control, ordered by the clock, has another order and another newest sign-off"));
        }
    }

    private int lockOut(Book book) {
        int wrong = 0;
        while (wrong < 30 && book.check(ILZE, "111111".toCharArray()) instanceof Book.Written.WrongPin) {
            wrong++;
            turn(wrong % 2 == 0 ? TEN_YEARS : TEN_YEARS.negated());
        }
        assertThat(book.check(ILZE, PIN.toCharArray())).isInstanceOf(Book.Written.Locked.class);
        return wrong + 1;
    }

    private static String device(Event event) {
        return ((Mentoring.SignedOff) event.entry()).device();
    }
}
