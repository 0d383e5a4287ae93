package org.tillside.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.PositionId;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeId;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
import org.tillside.journal.EventId;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Exploration;
import org.tillside.records.Book;
import org.tillside.records.FolderCheck;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;
import org.tillside.shop.Command;
import org.tillside.shop.Pairing;
import org.tillside.shop.SignOff;

/**
 * Ninety days of a shop with an owner, three mentors and six new hires. The same seed, day and content give the same
 * bytes, keys included.
 */
public final class DemoShop {
    /** How many days the story tells. */
    public static final int DAYS = 90;

    private static final ZoneId ZONE = ZoneId.of("Europe/Riga");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("new-hire");
    private static final QuizId REGISTER = new QuizId("register-service");
    /** The PINs stand on the tiles, so nothing is gained by making them slow to try. */
    private static final int ROUNDS = 1_000;

    private final Catalogue catalogue;
    private final long seed;
    private final LocalDate until;
    private final Map<ScenarioId, Exploration> explored = new HashMap<>();

    /**
     * A story that ends on the evening before a day.
     *
     * @param catalogue the content that is learned, in English
     */
    public DemoShop(Catalogue catalogue, long seed, LocalDate until) {
        this.catalogue = catalogue;
        this.seed = seed;
        this.until = until;
    }

    /**
     * Makes the shop in a folder that is empty or not there yet.
     *
     * @throws IOException if the folder cannot be used or written to
     */
    public void make(Path folder, String program) throws IOException {
        SetClock clock = new SetClock(ZONE, until.minusDays(DAYS).atTime(8, 30));
        Surroundings world = Surroundings.seeded(program, clock, seed).with(new QuickDisk());
        Path profile = Files.createTempDirectory("tillside-demo");
        try {
            ShopFolder.Opened opened = ShopFolder.create(folder, new FolderCheck(Map.of()), world);
            if (opened instanceof ShopFolder.Opened.Refused refused) {
                throw new IOException(refused.reason() + " " + refused.detail());
            }
            ShopFolder shop = ((ShopFolder.Opened.Shop) opened).folder();
            try (Book book = Book.open(shop, new Profile(profile, world.disk()), world, ROUNDS)) {
                tell(new Story(book, catalogue, clock, seed));
            }
            pins(folder);
        } finally {
            delete(profile);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void pins(Path folder) throws IOException {
        StringBuilder json = new StringBuilder("{\n  \"pins\": {\n");
        List<Cast.Player> all = Cast.all();
        for (int i = 0; i < all.size(); i++) {
            json.append("    \"")
                    .append(all.get(i).id())
                    .append("\": \"")
                    .append(all.get(i).pin())
                    .append('"');
            json.append(i < all.size() - 1 ? ",\n" : "\n");
        }
        Files.writeString(folder.resolve("demo.json"), json.append("  }\n}\n"), StandardCharsets.UTF_8);
    }

    private void tell(Story story) throws IOException {
        found(story);
        LocalDate first = until.minusDays(DAYS);
        for (LocalDate day = first; day.isBefore(until); day = day.plusDays(1)) {
            story.clock().at(day.atTime(LocalTime.of(8, 45)));
            arrivals(story, day);
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                workday(story, day);
            }
        }
        story.clock().at(until.minusDays(1).atTime(18, 30));
        today(story);
    }

    private void found(Story story) throws IOException {
        Cast.Player owner = Cast.OWNER;
        Book.Written founded = story.book()
                .found(
                        List.of(
                                new Shop.Founded("Kalna Veikals", ZONE.getId(), "EUR", "en", true),
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
        if (!(founded instanceof Book.Written.Saved)) {
            throw new IOException("The demo shop could not be founded: " + founded);
        }
        story.minutes(10, 20);
        story.act(owner.id(), new Command.WriteCharter("en", Charter.ENGLISH));
        story.act(owner.id(), new Command.WriteCharter("lv", Charter.LATVIAN));
    }

    private void arrivals(Story story, LocalDate day) throws IOException {
        for (Cast.Player player :
                Stream.concat(Cast.MENTORS.stream(), Cast.NEW_HIRES.stream()).toList()) {
            long before = Math.max(player.since(), 0);
            // whoever starts on the last day was added the day before
            if (ChronoUnit.DAYS.between(day, until) == Math.max(1, before)) {
                arrive(story, player, until.minusDays(before));
            }
        }
    }

    private void arrive(Story story, Cast.Player player, LocalDate starts) throws IOException {
        story.minutes(1, 5);
        story.act(
                Cast.OWNER.id(),
                new Command.AddPerson(
                        player.id(),
                        player.name(),
                        player.roles(),
                        Optional.of(new PositionId(player.position())),
                        Optional.of(PROGRAMME),
                        starts));
        story.minutes(1, 3);
        Book.Written enrolled = story.book()
                .enrol(
                        player.id(),
                        player.pin().toCharArray(),
                        Cast.OWNER.id(),
                        Cast.OWNER.pin().toCharArray());
        if (!(enrolled instanceof Book.Written.Saved)) {
            throw new IOException("The demo shop's keys could not be made: " + enrolled);
        }
        if (player.mentor().isPresent()) {
            pair(story, player, Cast.named(player.mentor().get()));
        }
    }

    private void pair(Story story, Cast.Player trainee, Cast.Player mentor) throws IOException {
        if (trainee.id().value().equals("oskars")) {
            PairingId asked = propose(story, trainee, Cast.named("farid"));
            story.minutes(30, 60);
            story.act(
                    Cast.named("farid").id(),
                    new Command.DeclinePairing(asked, "I am on leave for a week from Monday, and he should not wait."));
        }
        PairingId pairing = propose(story, trainee, mentor);
        story.minutes(20, 60);
        story.act(mentor.id(), new Command.ApprovePairing(pairing));
    }

    private PairingId propose(Story story, Cast.Player trainee, Cast.Player mentor) throws IOException {
        PairingId pairing = new PairingId(story.id("pairing"));
        LocalDate from = story.person(trainee.id()).presence().starts();
        story.act(
                Cast.OWNER.id(),
                new Command.ProposePairing(pairing, trainee.id(), mentor.id(), from, Optional.of(from.plusWeeks(4))));
        return pairing;
    }

    private void workday(Story story, LocalDate day) throws IOException {
        int hour = 10;
        for (Cast.Player player :
                Stream.concat(Cast.MENTORS.stream(), Cast.NEW_HIRES.stream()).toList()) {
            story.clock().at(day.atTime(hour++, 5));
            boolean known = story.shop().person(player.id()).isPresent();
            if (known && here(player, day)) {
                long worked = ChronoUnit.DAYS.between(until.minusDays(player.since()), day) + 1;
                int minutes = player.roles().contains(Role.MENTOR) ? 60 : 35;
                new Learner(story, player, explored).day((int) worked * player.pace(), minutes);
            }
        }
        story.clock().at(day.atTime(17, 30));
        handOver(story, day);
        part(story, day);
        for (Cast.Player trainer :
                Stream.concat(Stream.of(Cast.OWNER), Cast.MENTORS.stream()).toList()) {
            if (story.shop().person(trainer.id()).isPresent()) {
                new Trainer(story, trainer).day(trainer == Cast.OWNER ? 4 : 2, trainer == Cast.OWNER ? 0 : 1);
            }
        }
        mend(story, day);
    }

    private boolean here(Cast.Player player, LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, until);
        boolean away =
                player.away().filter(from -> ago <= from && ago > from - 3).isPresent();
        return ago <= player.since() && !away;
    }

    /** Once the mentors are trained themselves, nobody mentors them any more. */
    private void part(Story story, LocalDate day) throws IOException {
        if (ChronoUnit.DAYS.between(day, until) > 64) {
            return;
        }
        for (Cast.Player mentor : Cast.MENTORS) {
            Optional<Pairing> pairing = story.shop().pairedWith(mentor.id());
            if (pairing.isPresent()) {
                story.minutes(1, 3);
                story.act(
                        Cast.OWNER.id(),
                        new Command.EndPairing(pairing.get().id(), Optional.of("Trained; now trains others.")));
            }
        }
    }

    /** Farid takes other hours, and Mariam takes over whom he trains. */
    private void handOver(Story story, LocalDate day) throws IOException {
        Optional<Pairing> pairing = story.shop()
                .pairedWith(Cast.named("nare").id())
                .filter(it -> it.mentor().equals(Cast.named("farid").id()));
        if (pairing.isPresent() && ChronoUnit.DAYS.between(day, until) <= 24) {
            PairingId next = new PairingId(story.id("pairing"));
            story.act(
                    Cast.OWNER.id(),
                    new Command.HandOver(
                            pairing.get().id(),
                            next,
                            Cast.named("mariam").id(),
                            Optional.of("Farid opens in the mornings now, Nare closes in the evenings.")));
            story.minutes(10, 40);
            story.act(Cast.named("mariam").id(), new Command.ApprovePairing(next));
        }
    }

    /** Twice somebody had written down what was not so, and said it. */
    private void mend(Story story, LocalDate day) throws IOException {
        long ago = ChronoUnit.DAYS.between(day, until);
        if (ago == 20) {
            Optional<SignOff> last = lastAchieved(story, "nare");
            if (last.isPresent()) {
                Cast.Player signer = Cast.named(last.get().signed().signer().value());
                story.minutes(5, 15);
                story.sign(
                        signer,
                        new Command.Withdraw(event(last.get()), "I had watched the role-play, not a real customer."));
            }
        } else if (ago == 6) {
            Optional<SignOff> last = lastAchieved(story, "tigran");
            if (last.isPresent()) {
                Cast.Player signer = Cast.named(last.get().signed().signer().value());
                story.minutes(5, 15);
                story.sign(
                        signer,
                        new Command.Correct(
                                event(last.get()), last.get().seenAt().minusHours(1), "Typed the wrong hour."));
            }
        }
    }

    private static EventId event(SignOff signOff) {
        return signOff.event();
    }

    private static Optional<SignOff> lastAchieved(Story story, String person) {
        return story.person(new PersonId(person)).signOffs().values().stream()
                .filter(it -> it.achieved() && !it.withdrawn())
                .reduce((one, two) -> two);
    }

    /**
     * What is under way on the last evening, so that the next morning there is something to go on with: a page read, an
     * answer in own words that waits to be marked, a mentor who was asked.
     */
    private void today(Story story) throws IOException {
        story.clock().pass(Duration.ofMinutes(5));
        propose(story, Cast.named("aisyah"), Cast.named("anna"));
        Learner janis = new Learner(story, Cast.named("janis"), explored);
        story.minutes(2, 4);
        janis.quiz(REGISTER, Integer.MAX_VALUE);
        story.minutes(2, 4);
        janis.onePage();
    }

    /** The programme that everybody in the story goes through; it must be in the content. */
    public static Optional<Programme> programme(Catalogue catalogue) {
        return catalogue.programme(PROGRAMME);
    }

    /** When the story began. */
    public LocalDateTime began() {
        return until.minusDays(DAYS).atTime(8, 30);
    }
}
