package org.tillside.records;

import java.security.MessageDigest;

/** SHA-256 of one thing after the other, held against digits as they stand in a file. For one thread. */
final class Hasher {
    private static final int HASH = 64;

    private final MessageDigest digest = Bytes.digest();

    void add(Bytes bytes) {
        bytes.addTo(digest);
    }

    /** Whether the hash of all that was added since the last question stands there in 64 lower-case digits. */
    boolean is(Bytes digits, int from) {
        byte[] hash = digest.digest();
        if (from < 0 || from + HASH > digits.size()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < hash.length; i++) {
            different |= digits.at(from + 2 * i) ^ digit(hash[i] >> 4 & 0xf);
            different |= digits.at(from + 2 * i + 1) ^ digit(hash[i] & 0xf);
        }
        return different == 0;
    }

    private static int digit(int half) {
        return half < 10 ? '0' + half : 'a' + half - 10;
    }
}
