package org.tillside.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws a drill from a seed: three rounds of a minute and a half. The tempo rises because more people come, closer
 * upon each other; the ring of each stays at the thirty seconds of the rule.
 */
final class DrillDraw {
    /** How many come in, by round. */
    static final List<Integer> GUESTS = List.of(5, 8, 11);

    private static final int FIRST = 15;
    private static final int COMING = 600;
    private static final int WAYS = 4;
    /** Whoever was greeted stands there a moment longer. */
    private static final int STAYS = DrillRun.RING + DrillRun.LINGERS;

    private final Seeded seeded;
    private final List<DrillGuest> guests = new ArrayList<>();
    private List<DrillVisitor> deck = List.of();

    private DrillDraw(long seed) {
        this.seeded = Seeded.of(seed, "greeting-drill");
    }

    static List<DrillGuest> draw(long seed) {
        DrillDraw drawing = new DrillDraw(seed);
        for (int round = 0; round < GUESTS.size(); round++) {
            int all = GUESTS.get(round);
            for (int i = 0; i < all; i++) {
                drawing.add(round, FIRST + i * COMING / all + drawing.seeded.below(10));
            }
        }
        return List.copyOf(drawing.guests);
    }

    private void add(int round, int at) {
        List<DrillGuest> present = guests.stream()
                .filter(it -> it.round() == round && it.at() + STAYS > at)
                .toList();
        DrillVisitor visitor = visitor(present);
        DrillSpot spot = spot(present);
        guests.add(new DrillGuest(guests.size(), round, letter(present), visitor, spot, at, ways(visitor, spot)));
    }

    /** Everybody comes in once before anybody comes again, but for those whose face is in the shop already. */
    private DrillVisitor visitor(List<DrillGuest> present) {
        List<DrillVisitor> free = free(deck, present);
        if (free.isEmpty()) {
            deck = seeded.shuffled(Arrays.asList(DrillVisitor.values()));
            free = free(deck, present);
        }
        DrillVisitor next = free.get(0);
        deck = deck.stream().filter(it -> it != next).toList();
        return next;
    }

    private static List<DrillVisitor> free(List<DrillVisitor> from, List<DrillGuest> present) {
        return from.stream()
                .filter(it -> present.stream()
                        .noneMatch(there -> there.visitor().face().equals(it.face())))
                .toList();
    }

    private DrillSpot spot(List<DrillGuest> present) {
        List<DrillSpot> taken = present.stream().map(DrillGuest::spot).toList();
        List<DrillSpot> free = Arrays.stream(DrillSpot.values())
                .filter(it -> !taken.contains(it))
                .toList();
        return free.get(seeded.below(free.size()));
    }

    private static char letter(List<DrillGuest> present) {
        List<Character> taken = present.stream().map(DrillGuest::letter).toList();
        char letter = 'A';
        while (taken.contains(letter)) {
            letter++;
        }
        return letter;
    }

    /** One or two that suit, one that is friendly and does not, and what never does. */
    private List<DrillWay> ways(DrillVisitor visitor, DrillSpot spot) {
        List<DrillWay> suiting = seeded.shuffled(visitor.manner().suits(spot.far()));
        int right = suiting.size() > 1 ? 1 + seeded.below(2) : 1;
        DrillWay tempting =
                seeded.shuffled(visitor.manner().tempting(spot.far())).get(0);
        List<DrillWay> never = seeded.shuffled(
                Arrays.stream(DrillWay.values()).filter(it -> !it.open()).toList());
        List<DrillWay> all = Stream.of(suiting.stream().limit(right), Stream.of(tempting), never.stream())
                .flatMap(it -> it)
                .limit(WAYS)
                .toList();
        return seeded.shuffled(all);
    }
}
