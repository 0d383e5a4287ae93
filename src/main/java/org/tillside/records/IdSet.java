package org.tillside.records;

import java.util.HashSet;
import java.util.Set;

/** The ids of a million events in sixteen bytes each: every one of ours is a UUID, and others are kept as they are. */
final class IdSet {
    /** For more than so many there is no room beforehand, whatever a file pretends. */
    private static final int MOST_EXPECTED = 1 << 20;

    private static final int SMALLEST = 1 << 10;

    private final Set<String> odd = new HashSet<>();
    private long[] pairs;
    private int size;
    private boolean zero;
    /** Of the id that was looked at last. */
    private final IdDigits digits = new IdDigits();

    IdSet() {
        this(0);
    }

    /** One with room for about so many. */
    IdSet(int expected) {
        int room = Math.max(SMALLEST, Math.min(expected, MOST_EXPECTED));
        pairs = new long[2 * Integer.highestOneBit(4 * room - 1)];
    }

    /** False if it was there before. */
    boolean add(String id) {
        if (!digits.read(id)) {
            return odd.add(id);
        }
        if (digits.high() == 0 && digits.low() == 0) {
            boolean fresh = !zero;
            zero = true;
            return fresh;
        }
        if (size * 4 > pairs.length) {
            grow();
        }
        return put(digits.high(), digits.low());
    }

    /** Whether it was added. */
    boolean has(String id) {
        if (!digits.read(id)) {
            return odd.contains(id);
        }
        if (digits.high() == 0 && digits.low() == 0) {
            return zero;
        }
        long high = digits.high();
        long low = digits.low();
        int mask = pairs.length / 2 - 1;
        int at = (int) mix(high ^ low) & mask;
        while (pairs[2 * at] != 0 || pairs[2 * at + 1] != 0) {
            if (pairs[2 * at] == high && pairs[2 * at + 1] == low) {
                return true;
            }
            at = at + 1 & mask;
        }
        return false;
    }

    private boolean put(long high, long low) {
        int mask = pairs.length / 2 - 1;
        int at = (int) mix(high ^ low) & mask;
        while (pairs[2 * at] != 0 || pairs[2 * at + 1] != 0) {
            if (pairs[2 * at] == high && pairs[2 * at + 1] == low) {
                return false;
            }
            at = at + 1 & mask;
        }
        pairs[2 * at] = high;
        pairs[2 * at + 1] = low;
        size++;
        return true;
    }

    private void grow() {
        long[] before = pairs;
        pairs = new long[before.length * 2];
        size = 0;
        for (int i = 0; i < before.length; i += 2) {
            if (before[i] != 0 || before[i + 1] != 0) {
                put(before[i], before[i + 1]);
            }
        }
    }

    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        return mixed ^ mixed >>> 33;
    }
}
