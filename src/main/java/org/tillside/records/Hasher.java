package org.tillside.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** SHA-256 of one thing after the other, held against digits as they stand in a file. For one thread. */
final class Hasher {
    private static final int HASH = 64;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest digest = Bytes.digest();
    private final byte[] expected = new byte[HASH];

    void add(Bytes bytes) {
        bytes.addTo(digest);
    }

    /** Whether the hash of all that was added since the last question stands there in 64 lower-case digits. */
    boolean is(Bytes digits, int from) {
        byte[] hash = digest.digest();
        for (int i = 0; i < hash.length; i++) {
            expected[2 * i] = DIGITS[hash[i] >> 4 & 0xf];
            expected[2 * i + 1] = DIGITS[hash[i] & 0xf];
        }
        return digits.has(expected, from);
    }
}
