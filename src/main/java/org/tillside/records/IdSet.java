package org.tillside.records;

import java.util.HashSet;
import java.util.Set;

/** The ids of a million events in sixteen bytes each: every one of ours is a UUID, and others are kept as they are. */
final class IdSet {
    private static final int SHORTEST = 36;

    private final Set<String> odd = new HashSet<>();
    private long[] pairs = new long[1 << 12];
    private int size;
    private boolean zero;

    /** False if it was there before. */
    boolean add(String id) {
        if (!isUuid(id)) {
            return odd.add(id);
        }
        long high = hex(id, 0, 8) << 32 | hex(id, 9, 13) << 16 | hex(id, 14, 18);
        long low = hex(id, 19, 23) << 48 | hex(id, 24, 36);
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
        long high = hex(id, 0, 8) << 32 | hex(id, 9, 13) << 16 | hex(id, 14, 18);
        long low = hex(id, 19, 23) << 48 | hex(id, 24, 36);
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

    private static boolean isUuid(String id) {
        if (id.length() != SHORTEST) {
            return false;
        }
        for (int i = 0; i < SHORTEST; i++) {
            char c = id.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : !(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }

    private static long hex(String id, int from, int to) {
        return Long.parseUnsignedLong(id, from, to, 16);
    }
}
