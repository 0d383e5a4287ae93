package org.tillside.practice;

import java.util.List;

/**
 * One visitor of a drill as the seed drew it.
 *
 * @param number from 0, over all rounds
 * @param round from 0
 * @param letter names them on the floor, from {@code A}
 * @param at when they come in, in tenths of a second of the round
 * @param ways the four to choose from, in the order shown
 */
public record DrillGuest(
        int number, int round, char letter, DrillVisitor visitor, DrillSpot spot, int at, List<DrillWay> ways) {
    public DrillGuest {
        ways = List.copyOf(ways);
    }

    /** Whether a way suits this visitor where they stand. */
    public boolean suits(DrillWay way) {
        return visitor.manner().suits(spot.far()).contains(way);
    }
}
