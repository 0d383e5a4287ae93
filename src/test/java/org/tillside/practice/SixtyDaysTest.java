package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tillside.content.Catalogue;
import org.tillside.content.Module;
import org.tillside.library.Library;
import org.tillside.library.PackSource;

/** Somebody does the day's refresher for sixty days, while one module after another is finished. */
class SixtyDaysTest {
    private static final Fsrs FSRS = Fsrs.STANDARD;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final int DAYS = 60;
    /** Two weeks: longer than any backlog that sixty days of a whole programme leave behind. */
    private static final long STARVED = 14;

    private final Catalogue catalogue =
            Library.read(PackSource.bundled().stream().toList(), "en");

    /** Chooses what is asked on a day. */
    private interface Chooser {
        List<Candidate> choose(Memories memories, List<Candidate> candidates, LocalDate day);
    }

    /** A day: what was asked, how much there was to ask, and for how long what is longest overdue has waited. */
    private record Day(List<Candidate> asked, int most, long waited) {
        int seconds() {
            return asked.stream().mapToInt(Candidate::seconds).sum();
        }
    }

    private static List<Candidate> product(Memories memories, List<Candidate> candidates, LocalDate day) {
        return Refresher.of(FSRS, memories, candidates, day, day.toEpochDay()).items().stream()
                .map(Refresher.Item::candidate)
                .toList();
    }

    private static List<Candidate> newestFirst(Memories memories, List<Candidate> candidates, LocalDate day) {
        return candidates.stream()
                .sorted(Comparator.comparing(it -> -memories.of(it.question())
                        .map(known -> known.memory().retrievability(FSRS, day))
                        .orElse(1.0)))
                .limit(6)
                .toList();
    }

    /** A module is done every other day. */
    private List<Candidate> candidates(LocalDate day) {
        List<Candidate> all = new ArrayList<>();
        LocalDate done = FIRST;
        for (Module module : catalogue.modules()) {
            if (!done.isAfter(day)) {
                Optional<LocalDate> since = Optional.of(done);
                module.quiz().ifPresent(quiz -> quiz.questions()
                        .forEach(it -> Candidate.of(quiz.id(), it, since).ifPresent(all::add)));
            }
            done = done.plusDays(2);
        }
        return all;
    }

    private List<Day> days(Chooser chooser, int percentRight) {
        Random chance = new Random(7);
        Memories memories = Memories.NONE;
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            List<Candidate> candidates = candidates(day);
            List<Candidate> asked = chooser.choose(memories, candidates, day);
            int most = candidates.stream()
                    .filter(it -> it.moduleDone().filter(day::isAfter).isPresent())
                    .mapToInt(Candidate::seconds)
                    .sum();
            days.add(new Day(asked, most, waited(memories, candidates, day)));
            for (Candidate it : asked) {
                boolean right = chance.nextInt(100) < percentRight;
                Recall recall = !right ? Recall.WRONG : chance.nextBoolean() ? Recall.RIGHT : Recall.RIGHT_AND_SURE;
                memories = memories.after(FSRS, day, new Evidence.Answered(it.question(), it.skills(), recall));
            }
        }
        return days;
    }

    private static long waited(Memories memories, List<Candidate> candidates, LocalDate day) {
        return candidates.stream()
                .flatMap(it -> memories.of(it.question()).stream())
                .mapToLong(it -> ChronoUnit.DAYS.between(it.due(FSRS), day))
                .max()
                .orElse(0);
    }

    private static boolean lasts(List<Day> days) {
        return days.stream()
                .filter(it -> !it.asked().isEmpty() && it.most() >= Refresher.LEAST_SECONDS)
                .allMatch(it -> it.seconds() >= Refresher.LEAST_SECONDS && it.seconds() <= Refresher.MOST_SECONDS);
    }

    private static boolean once(List<Day> days) {
        return days.stream()
                .allMatch(it -> new HashSet<>(it.asked()).size() == it.asked().size());
    }

    private static boolean starves(List<Day> days) {
        return days.stream().anyMatch(it -> it.waited() > STARVED);
    }

    @Test
    void aSetTakesThreeToFiveMinutesAsksNothingTwiceAndLeavesNothingWaiting() {
        for (int right : new int[] {60, 80, 95}) {
            List<Day> days = days(SixtyDaysTest::product, right);
            assertThat(days.stream().filter(it -> !it.asked().isEmpty()))
                    .as("days with a set")
                    .hasSizeGreaterThan(20);
            assertThat(lasts(days)).as("length, %s right", right).isTrue();
            assertThat(once(days)).as("once, %s right", right).isTrue();
            assertThat(days).as("waits, %s right", right).allMatch(it -> it.waited() <= STARVED);
        }
    }

    @Test
    void theSameChecksFailWhereItIsDoneBadly() {
        List<Day> few = days(
                (memories, candidates, day) ->
                        product(memories, candidates, day).stream().limit(1).toList(),
                60);
        List<Day> fresh = days(SixtyDaysTest::newestFirst, 80);
        assertThat(starves(fresh))
                .as("what is still remembered keeps out what is due")
                .isTrue();
        assertThat(lasts(few)).as("one a day is no refresher").isFalse();
        List<Day> twice = days(
                (memories, candidates, day) -> {
                    List<Candidate> set = new ArrayList<>(product(memories, candidates, day));
                    set.addAll(set);
                    return set;
                },
                80);
        assertThat(once(twice)).as("asked twice").isFalse();
        assertThat(lasts(twice)).as("twice as long").isFalse();
    }
}
