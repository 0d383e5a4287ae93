package org.tillside.records;

import java.util.HashSet;
import java.util.Set;

/** The ids of a million events in sixteen bytes each: every one of ours is a UUID, and others are kept as they are. */
final class IdSet {
    private static final int LENGTH = 36;

    private final Set<String> odd = new HashSet<>();
    private long[] pairs = new long[1 << 12];
    private int size;
    private boolean zero;
    /** The digits of the id that was looked at last. */
    private long high;

    private long low;

    /** False if it was there before. */
    boolean add(String id) {
        if (!isUuid(id)) {
            return odd.add(id);
        }
        if (high == 0 && low == 0) {
            boolean fresh = !zero;
            zero = true;
            return fresh;
        }
        if (size * 4 > pairs.length) {
            grow();
        }
        return put(high, low);
    }

    /** Whether it was added. */
    boolean has(String id) {
        if (!isUuid(id)) {
            return odd.contains(id);
        }
        if (high == 0 && low == 0) {
            return zero;
        }
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

    /** Reads the digits of an id; false if it is not written as one of ours. */
    private boolean isUuid(String id) {
        if (id.length() != LENGTH) {
            return false;
        }
        long bits = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = id.charAt(i);
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') {
                    return false;
                }
                high = i == 18 ? bits : high;
            } else if (c >= '0' && c <= '9') {
                bits = bits << 4 | c - '0';
            } else if (c >= 'a' && c <= 'f') {
                bits = bits << 4 | c - 'a' + 10;
            } else {
                return false;
            }
        }
        low = bits;
        return true;
    }
}
