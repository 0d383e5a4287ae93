package org.tillside.demo;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.practice.DrillGuest;
import org.tillside.practice.DrillRun;
import org.tillside.practice.DrillWay;
import org.tillside.shop.Command;

/**
 * Greeting as it is drilled and as it is timed on the floor. It draws from numbers of its own, so that the rest of the
 * story stays as it is.
 */
final class Greetings {
    private static final String KIND = "greeting";
    private static final List<Integer> SHIFTS_AGO = List.of(6, 4, 2);

    private final Story story;
    private final Map<Integer, DrillWay> meant = new HashMap<>();

    Greetings(Story story) {
        this.story = story;
    }

    /** One drill from beginning to end, as well as somebody can. */
    void drill(Cast.Player who) throws IOException {
        int before = story.person(who.id()).work().drill(KIND).done();
        SplittableRandom random = new SplittableRandom(who.name().hashCode() * 31L + before);
        long seed = random.nextLong(Long.MAX_VALUE);
        int skill = Math.min(95, who.skill() + 6 * before);
        story.clock().pass(Duration.ofMinutes(5));
        story.act(
                who.id(), new Command.FinishDrill(who.id(), KIND, seed, DrillRun.ROUNDS, played(seed, skill, random)));
    }

    private List<Learning.Greeting> played(long seed, int skill, SplittableRandom random) {
        DrillRun run = DrillRun.begin(seed, false);
        int busy = 0;
        while (!run.over()) {
            run = run.nextRound().pass(1);
            busy = run.roundOver() ? 0 : busy - 1;
            Optional<DrillGuest> next = run.waiting().stream().findFirst();
            if (next.isPresent() && meant.putIfAbsent(next.get().number(), way(next.get(), skill, random)) == null) {
                // between seeing somebody and the first word
                busy = 25 + random.nextInt(90 - skill / 2);
            } else if (next.isPresent() && busy <= 0) {
                run = run.pick(next.get().number())
                        .greet(meant.getOrDefault(next.get().number(), DrillWay.NOD));
            }
        }
        meant.clear();
        return greetings(run);
    }

    private static DrillWay way(DrillGuest guest, int skill, SplittableRandom random) {
        boolean well = random.nextInt(100) < skill;
        List<DrillWay> ways =
                guest.ways().stream().filter(it -> guest.suits(it) == well).toList();
        return ways.get(random.nextInt(ways.size()));
    }

    private static List<Learning.Greeting> greetings(DrillRun run) {
        return run.done().stream()
                .map(it -> new Learning.Greeting(
                        run.guests().get(it.guest()).visitor().id(),
                        it.tenths(),
                        it.way().map(DrillWay::id),
                        it.well()))
                .toList();
    }

    /** Whether a mentor stands on the floor with the stop-clock on a day: three times in the last week, not on Sundays. */
    static boolean timed(LocalDate day, LocalDate until) {
        return SHIFTS_AGO.stream()
                .map(until::minusDays)
                .anyMatch(it -> day.equals(it.getDayOfWeek() == DayOfWeek.SUNDAY ? it.minusDays(1) : it));
    }

    /** The greetings of one shift; they grow quicker from shift to shift. */
    void shift(Cast.Player mentor, Cast.Player trainee) throws IOException {
        int before = story.person(trainee.id()).shifts().size();
        SplittableRandom random = new SplittableRandom(trainee.name().hashCode() + 7L * before);
        List<Mentoring.Timed> greetings = new ArrayList<>();
        for (int i = 0; i < 7 + random.nextInt(5); i++) {
            int tenths = 30 + random.nextInt(420 - 90 * before);
            boolean nobody = random.nextInt(100) < 12 - 4 * before;
            greetings.add(new Mentoring.Timed(
                    nobody ? Optional.empty() : Optional.of(tenths),
                    nobody
                            ? Optional.of(false)
                            : random.nextInt(4) == 0 ? Optional.empty() : Optional.of(tenths < 260)));
        }
        story.act(
                mentor.id(),
                new Command.TimeGreetings(
                        new EventId(story.id("timing")), trainee.id(), story.today(), greetings, Optional.empty()));
    }
}
