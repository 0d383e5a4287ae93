package org.tillside.records;

/** The sixteen bytes of an event's id, which is a UUID unless somebody else made it. For one thread. */
final class IdDigits {
    private static final int LENGTH = 36;

    private long high;
    private long low;

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

    /** The first half of the id that was read last. */
    long high() {
        return high;
    }

    /** Its second half. */
    long low() {
        return low;
    }
}
