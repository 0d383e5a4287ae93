package org.tillside.demo;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.PositionId;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.practice.Exploration;
import org.tillside.records.Book;
import org.tillside.shop.Command;

/** What happens day by day: who comes, who learns, who trains, and what is under way on the last evening. */
final class Plot {
    private static final QuizId REGISTER = new QuizId("register-service");

    private final Story story;
    private final LocalDate until;
    private final Pairs pairs;
    private final Regrets regrets;
    private final Comments comments;
    private final Complaints complaints;
    private final Map<ScenarioId, Exploration> explored = new HashMap<>();

    Plot(Story story, LocalDate until) {
        this.story = story;
        this.until = until;
        this.pairs = new Pairs(story, until);
        this.regrets = new Regrets(story, until);
        this.comments = new Comments(story);
        this.complaints = new Complaints(story, until);
    }

    void tell() throws IOException {
        found();
        LocalDate first = until.minusDays(DemoShop.DAYS);
        for (LocalDate day = first; day.isBefore(until); day = day.plusDays(1)) {
            story.clock().at(day.atTime(LocalTime.of(8, 45)));
            arrivals(day);
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                workday(day);
            }
        }
        story.clock().at(until.minusDays(1).atTime(18, 5));
        new TryOut(story).tell();
        new KeepingUp(story, until, explored).tell();
        story.clock().at(until.minusDays(1).atTime(18, 30));
        today();
        new Gaps(story).tell();
    }

    private void found() throws IOException {
        Cast.Player owner = Cast.OWNER;
        Book.Written founded = story.book()
                .found(
                        List.of(
                                new Shop.Founded("Kalna Veikals", DemoShop.ZONE.getId(), "EUR", "en", true),
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

    private void arrivals(LocalDate day) throws IOException {
        for (Cast.Player player :
                Stream.concat(Cast.MENTORS.stream(), Cast.NEW_HIRES.stream()).toList()) {
            long before = Math.max(player.since(), 0);
            // whoever starts on the last day was added the day before
            if (ChronoUnit.DAYS.between(day, until) == Math.max(1, before)) {
                pairs.arrive(player, until.minusDays(before));
            }
        }
    }

    private void workday(LocalDate day) throws IOException {
        int hour = 10;
        for (Cast.Player player :
                Stream.concat(Cast.MENTORS.stream(), Cast.NEW_HIRES.stream()).toList()) {
            story.clock().at(day.atTime(hour++, 5));
            boolean known = story.shop().person(player.id()).isPresent();
            if (known && here(player, day)) {
                long worked = ChronoUnit.DAYS.between(until.minusDays(player.since()), day) + 1;
                int minutes = player.roles().contains(Role.MENTOR) ? 60 : 35;
                new Learner(story, player, explored).day((int) worked * player.pace(), minutes);
                new Recaller(story, player, day).day();
            }
        }
        story.clock().at(day.atTime(17, 30));
        pairs.handOver(day);
        pairs.part(day);
        for (Cast.Player trainer :
                Stream.concat(Stream.of(Cast.OWNER), Cast.MENTORS.stream()).toList()) {
            if (story.shop().person(trainer.id()).isPresent()) {
                new Trainer(story, trainer, until).day(trainer == Cast.OWNER ? 4 : 2, trainer == Cast.OWNER ? 0 : 1);
            }
        }
        regrets.mend(day);
        if (Greetings.timed(day, until)) {
            new Greetings(story).shift(Cast.named("anna"), Cast.named("tigran"));
        }
        comments.say(day);
        complaints.day(day);
        new SecondLook(story, until).day(day);
    }

    private boolean here(Cast.Player player, LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, until);
        boolean away =
                player.away().filter(from -> ago <= from && ago > from - 3).isPresent();
        return ago <= player.since() && !away;
    }

    /**
     * What is under way on the last evening, so that the next morning there is something to go on with: a page read, an
     * answer in own words that waits to be marked, a mentor who was asked.
     */
    private void today() throws IOException {
        story.clock().pass(Duration.ofMinutes(5));
        pairs.propose(Cast.named("aisyah"), Cast.named("anna"));
        new Greetings(story).drill(Cast.named("janis"));
        new Greetings(story).drill(Cast.named("janis"));
        new Greetings(story).shift(Cast.named("anna"), Cast.named("janis"));
        Learner janis = new Learner(story, Cast.named("janis"), explored);
        story.minutes(2, 4);
        janis.quiz(REGISTER, Integer.MAX_VALUE);
        story.minutes(2, 4);
        janis.onePage();
        new Raters(story, explored).rate(Cast.NEW_HIRES);
    }
}
