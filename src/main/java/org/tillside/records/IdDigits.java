package org.tillside.records;

import java.util.Arrays;

/** The sixteen bytes of an event's id, which is a UUID unless somebody else made it. For one thread. */
final class IdDigits {
    private static final int LENGTH = 36;
    private static final byte[] VALUES = values();

    private long high;
    private long low;

    /** What each sign counts as a digit, for nobody can guess which comes next; less than 0 for what is none. */
    private static byte[] values() {
        byte[] values = new byte[0x80];
        Arrays.fill(values, (byte) -1);
        "0123456789abcdef".chars().forEach(sign -> values[sign] = (byte) Character.digit(sign, 16));
        return values;
    }

    /** Reads an id; false if it is not written as one of ours. */
    boolean read(String id) {
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
            } else if (c < VALUES.length && VALUES[c] >= 0) {
                bits = bits << 4 | VALUES[c];
            } else {
                return false;
            }
        }
        low = bits;
        return true;
    }

    /** The first half of the id that was read last. */
    long high() {
        return high;
    }

    /** Its second half. */
    long low() {
        return low;
    }
}
