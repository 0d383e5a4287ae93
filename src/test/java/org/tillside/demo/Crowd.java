package org.tillside.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.PositionId;
import org.tillside.content.ScenarioId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Exploration;
import org.tillside.records.Book;
import org.tillside.records.Disk;
import org.tillside.records.FolderCheck;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;

/**
 * A larger shop than the demo shop: as many people as are wanted learn, are watched and asked again and signed off day by day,
 * timed on the floor, and their plays rated.
 */
public final class Crowd {
    private static final int ROUNDS = 1_000;
    /** The last days, on which greetings are timed. */
    private static final int TIMED = 4;

    private static final List<String> POSITIONS = List.of("shop-assistant", "cashier", "stock-keeper");

    private final Story story;
    private final Pairs pairs;
    private final LocalDate until;
    private final List<Cast.Player> learners = new ArrayList<>();
    private final Map<ScenarioId, Exploration> explored = new HashMap<>();

    private Crowd(Story story, LocalDate until, int people, int days) {
        this.story = story;
        this.pairs = new Pairs(story, until);
        this.until = until;
        learners.addAll(Cast.MENTORS);
        for (int i = learners.size() + 1; i < people; i++) {
            learners.add(newHire(i, days));
        }
    }

    /** The owner's, a mentor's and a trainee's id with their PINs. */
    public static final Map<String, String> PINS = Map.of("ilze", "475862", "anna", "269347", "hire-10", "649253");

    /** Makes the shop: so many people, the owner among them, of whom each is there on each of so many days. */
    public static void make(Path folder, Path profile, Catalogue catalogue, LocalDate until, int people, int days)
            throws IOException {
        // all are there from nine to five: without this a day of theirs would last longer than a day
        int atOnce = 1 + people / 4;
        SetClock clock = new SetClock(DemoShop.ZONE, until.minusDays(days).atTime(8, 30), atOnce);
        Surroundings world = Surroundings.seeded("test", clock, 7).with(Disk.unforced());
        ShopFolder shop =
                ((ShopFolder.Opened.Shop) ShopFolder.create(folder, new FolderCheck(Map.of()), world)).folder();
        try (Book book = Book.open(shop, new Profile(profile, world.disk()), world, ROUNDS)) {
            new Crowd(new Story(book, catalogue, clock, 7), until, people, days).live(days);
        }
    }

    private static Cast.Player newHire(int number, int days) {
        List<Cast.Player> mentors = Cast.MENTORS;
        return new Cast.Player(
                new PersonId("hire-" + number),
                "Person Number " + number,
                "649253",
                Set.of(Role.NEW_HIRE),
                POSITIONS.get(number % POSITIONS.size()),
                days,
                55 + number % 40,
                1,
                Optional.of(mentors.get(number % mentors.size()).id().value()),
                Optional.empty());
    }

    private void live(int days) throws IOException {
        found();
        for (Cast.Player each : learners) {
            pairs.arrive(each, until.minusDays(days));
        }
        for (int day = 1; day <= days; day++) {
            LocalDate today = until.minusDays(days - day + 1);
            for (Cast.Player each : learners) {
                story.clock().at(today.atTime(9, 5));
                new Learner(story, each, explored).day(day, 35);
                new Recaller(story, each, today).day();
            }
            pairs.part(today);
            for (Cast.Player trainer :
                    Stream.concat(Stream.of(Cast.OWNER), Cast.MENTORS.stream()).toList()) {
                new Trainer(story, trainer, until).day(12, 1);
            }
            if (day > days - TIMED) {
                time();
            }
        }
        new Raters(story, explored).rate(learners);
    }

    private void time() throws IOException {
        Cast.Player mentor = Cast.MENTORS.get(0);
        for (Cast.Player each : learners) {
            if (story.shop().mentors(mentor.id(), each.id())) {
                new Greetings(story).shift(mentor, each);
            }
        }
    }

    private void found() throws IOException {
        Cast.Player owner = Cast.OWNER;
        story.came(owner);
        story.book()
                .found(
                        List.of(
                                new Shop.Founded("Large Shop", DemoShop.ZONE.getId(), "EUR", "en", true),
                                new Shop.PersonAdded(
                                        owner.id(),
                                        Optional.of(owner.name()),
                                        owner.roles(),
                                        Optional.of(new PositionId(owner.position())),
                                        Optional.empty(),
                                        story.today(),
                                        Optional.empty())),
                        owner.id(),
                        owner.pin().toCharArray(),
                        false);
    }
}
