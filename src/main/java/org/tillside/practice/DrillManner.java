package org.tillside.practice;

import static org.tillside.practice.DrillWay.BESIDE;
import static org.tillside.practice.DrillWay.FACE;
import static org.tillside.practice.DrillWay.LEAD;
import static org.tillside.practice.DrillWay.MAKE_ROOM;
import static org.tillside.practice.DrillWay.NOD;
import static org.tillside.practice.DrillWay.OPEN_HAND;

import java.util.List;
import java.util.Locale;

/** How somebody who comes in behaves, which decides what suits them. */
public enum DrillManner {
    BROWSING(List.of(BESIDE, OPEN_HAND), List.of(LEAD, FACE)),
    SEARCHING(List.of(OPEN_HAND, LEAD), List.of(NOD)),
    HURRY(List.of(LEAD), List.of(BESIDE, FACE)),
    FULL_HANDS(List.of(MAKE_ROOM), List.of(NOD, BESIDE)),
    SLOW(List.of(FACE), List.of(NOD, LEAD)),
    PHONE(List.of(NOD), List.of(LEAD, BESIDE));

    private final List<DrillWay> near;
    private final List<DrillWay> tempting;

    DrillManner(List<DrillWay> near, List<DrillWay> tempting) {
        this.near = near;
        this.tempting = tempting;
    }

    /** The word for it in the names of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What suits, by how far they stand. Beyond thirty steps nobody is reached in time by walking: a raised hand goes
     * first, or a nod for somebody on the phone.
     */
    public List<DrillWay> suits(boolean far) {
        if (!far) {
            return near;
        }
        return this == PHONE ? List.of(NOD) : List.of(OPEN_HAND);
    }

    /** What is friendly and still wrong here. Beyond thirty steps it is above all what would suit nearby. */
    public List<DrillWay> tempting(boolean far) {
        if (!far || this == PHONE) {
            return tempting;
        }
        return near.stream().filter(it -> it != OPEN_HAND).toList();
    }
}
