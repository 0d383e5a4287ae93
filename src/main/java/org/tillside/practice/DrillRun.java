package org.tillside.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run through the 30/30 drill. It holds no clock: it is told how many tenths of a second have passed.
 *
 * @param guests everybody who comes in, as the seed draws them
 * @param calm whether the rings wait: then time stands still while somebody waits, and the next one comes afterwards
 * @param round from 0
 * @param now tenths of a second since the round began
 * @param chosen the number of the guest who is to be greeted
 * @param done who was greeted or missed, in that order
 */
public record DrillRun(
        long seed,
        List<DrillGuest> guests,
        boolean calm,
        int round,
        int now,
        Optional<Integer> chosen,
        List<Greeted> done) {
    /** A ring closes after so many tenths of a second: the thirty seconds of the rule. */
    public static final int RING = 300;

    /** So long somebody can still be seen after they were greeted or missed. */
    public static final int LINGERS = 30;

    /** How many rounds there are. */
    public static final int ROUNDS = DrillDraw.GUESTS.size();

    /** The median is of so many greetings. */
    public static final int LATEST = 12;

    public DrillRun {
        guests = List.copyOf(guests);
        done = List.copyOf(done);
    }

    /**
     * What became of a guest.
     *
     * @param tenths until the greeting; empty if the ring closed first
     * @param way empty if not greeted
     */
    public record Greeted(int guest, Optional<Integer> tenths, Optional<DrillWay> way, boolean well) {}

    /** Before the first guest. */
    public static DrillRun begin(long seed, boolean calm) {
        return new DrillRun(seed, DrillDraw.draw(seed), calm, 0, 0, Optional.empty(), List.of());
    }

    /** A run that was left: whoever knows the seed and what became of the guests knows all. */
    public static DrillRun resume(long seed, boolean calm, int round, int now, List<Greeted> done) {
        return new DrillRun(seed, DrillDraw.draw(seed), calm, round, now, Optional.empty(), done);
    }

    /** Time passes: guests come in and rings close. */
    public DrillRun pass(int tenths) {
        if (over() || roundOver()) {
            return this;
        } else if (calm) {
            return waiting().isEmpty() ? at(next().map(DrillGuest::at).orElse(now)) : this;
        }
        DrillRun later = at(now + tenths);
        List<Greeted> more = new ArrayList<>(done);
        later.waiting().stream()
                .filter(it -> later.left(it) <= 0)
                .forEach(it -> more.add(new Greeted(it.number(), Optional.empty(), Optional.empty(), false)));
        return later.with(more);
    }

    private DrillRun at(int tenths) {
        return new DrillRun(seed, guests, calm, round, tenths, chosen, done);
    }

    private DrillRun with(List<Greeted> more) {
        Optional<Integer> still = chosen.filter(it -> more.stream().noneMatch(gone -> gone.guest() == it));
        return new DrillRun(seed, guests, calm, round, now, still, more);
    }

    private Optional<DrillGuest> next() {
        return ofRound().filter(it -> it.at() > now).findFirst();
    }

    private Stream<DrillGuest> ofRound() {
        return guests.stream().filter(it -> it.round() == round);
    }

    /** What became of a guest, if it is settled. */
    public Optional<Greeted> outcome(DrillGuest guest) {
        return done.stream().filter(it -> it.guest() == guest.number()).findFirst();
    }

    /** Who has come in and is not greeted yet, the longest waiting first. */
    public List<DrillGuest> waiting() {
        return ofRound().filter(it -> it.at() <= now && outcome(it).isEmpty()).toList();
    }

    /** Who was greeted or missed a moment ago. */
    public List<DrillGuest> lingering() {
        return ofRound()
                .filter(it -> outcome(it)
                        .filter(gone -> it.at() + gone.tenths().orElse(RING) + LINGERS > now)
                        .isPresent())
                .toList();
    }

    /** Tenths of a second until the ring of somebody who waits closes. */
    public int left(DrillGuest guest) {
        return RING - (now - guest.at());
    }

    /** Somebody is chosen to be greeted; nobody changes if they do not wait. */
    public DrillRun pick(int guest) {
        boolean there = waiting().stream().anyMatch(it -> it.number() == guest);
        return there ? new DrillRun(seed, guests, calm, round, now, Optional.of(guest), done) : this;
    }

    /** The guest who is to be greeted. */
    public Optional<DrillGuest> picked() {
        return chosen.map(guests::get);
    }

    /** Whoever is chosen is greeted in one of the ways offered. */
    public DrillRun greet(DrillWay way) {
        Optional<DrillGuest> guest = picked().filter(it -> it.ways().contains(way));
        if (guest.isEmpty()) {
            return this;
        }
        List<Greeted> more = new ArrayList<>(done);
        more.add(new Greeted(
                guest.get().number(),
                Optional.of(now - guest.get().at()),
                Optional.of(way),
                guest.get().suits(way)));
        return with(more);
    }

    /** Whether everybody of this round is greeted or missed. */
    public boolean roundOver() {
        return ofRound().allMatch(it -> outcome(it).isPresent());
    }

    /** Whether the last round is over. */
    public boolean over() {
        return round == ROUNDS - 1 && roundOver();
    }

    /** The next round, if this one is over. */
    public DrillRun nextRound() {
        return roundOver() && !over() ? new DrillRun(seed, guests, calm, round + 1, 0, Optional.empty(), done) : this;
    }

    /** How long a round can last, in tenths of a second. */
    public int length() {
        return ofRound().mapToInt(DrillGuest::at).max().orElse(0) + RING;
    }

    /** What became of the guests of a round. */
    public List<Greeted> ofRound(int number) {
        return done.stream()
                .filter(it -> guests.get(it.guest()).round() == number)
                .toList();
    }

    /** How many were greeted well in a row up to now. */
    public int streak() {
        int row = 0;
        for (Greeted each : done) {
            row = each.well() ? row + 1 : 0;
        }
        return row;
    }

    /** The most that were greeted well in a row. */
    public int bestStreak() {
        int best = 0;
        int row = 0;
        for (Greeted each : done) {
            row = each.well() ? row + 1 : 0;
            best = Math.max(best, row);
        }
        return best;
    }

    /** Tenths of a second until the last twelve greetings that suited, oldest first: arms crossed greet nobody. */
    public List<Integer> latest() {
        List<Integer> all = suited();
        return all.subList(Math.max(0, all.size() - LATEST), all.size());
    }

    /** Tenths of a second until each greeting that suited, oldest first. */
    public List<Integer> suited() {
        return done.stream()
                .filter(Greeted::well)
                .flatMap(it -> it.tenths().stream())
                .toList();
    }

    /** The middle of some tenths of a second, the mean of the two middle ones for an even number; empty for none. */
    public static Optional<Double> median(List<Integer> tenths) {
        List<Integer> sorted = tenths.stream().sorted(Comparator.naturalOrder()).toList();
        int n = sorted.size();
        return n == 0 ? Optional.empty() : Optional.of((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0);
    }
}
