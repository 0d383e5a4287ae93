package org.tillside.practice;

import java.util.Locale;

/** Where on the drill's floor somebody stops. The floor is 760 wide and 564 high; the trainee stands at the till. */
public enum DrillSpot {
    DOOR(208, 488),
    SCARVES(122, 290),
    FITTING_ROOMS(104, 163),
    SALE(500, 84),
    BLOUSES(212, 168),
    DRESSES(514, 258),
    GIFTS(625, 371);

    /** Where everybody comes in. */
    public static final int DOOR_X = 150;

    /** Where everybody comes in. */
    public static final int DOOR_Y = 540;

    /** Where the trainee stands. */
    public static final int YOU_X = 684;

    /** Where the trainee stands. */
    public static final int YOU_Y = 110;

    /** So many steps at most are walked before somebody counts as not greeted. */
    public static final int STEPS = 30;

    private static final double A_STEP = 17;

    private final int x;
    private final int y;

    DrillSpot(int x, int y) {
        this.x = x;
        this.y = y;
    }

    /** From the left of the floor. */
    public int x() {
        return x;
    }

    /** From the top of the floor. */
    public int y() {
        return y;
    }

    /** The word for it in the names of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many steps from the trainee. */
    public int steps() {
        return (int) Math.round(Math.hypot(x - YOU_X, y - YOU_Y) / A_STEP);
    }

    /** Whether it is further than thirty steps. */
    public boolean far() {
        return steps() > STEPS;
    }
}
