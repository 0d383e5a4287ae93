package org.tillside.records;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on an owner's recovery sheet: 128 bits as 26 characters that cannot be confused, and two that tell a
 * slip of the pen.
 *
 * @param secret 16 bytes
 */
public record RecoveryCode(Bytes secret) {
    /** Crockford's alphabet: no I, L, O or U. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BODY = 26;
    private static final int LENGTH = 28;
    private static final int GROUP = 4;
    /** The largest prime below 32 × 32: every single wrong character and every swap of neighbours changes the rest. */
    private static final BigInteger CHECK = BigInteger.valueOf(1021);

    public RecoveryCode {
        if (secret.size() != 16) {
            throw new IllegalArgumentException("a recovery code has 16 bytes");
        }
    }

    /** Seven groups of four: what is printed. */
    public String text() {
        BigInteger value = new BigInteger(1, secret.toArray());
        String plain = digits(value, BODY) + digits(value.mod(CHECK), LENGTH - BODY);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < plain.length(); i += GROUP) {
            grouped.append(i == 0 ? "" : " ").append(plain, i, i + GROUP);
        }
        return grouped.toString();
    }

    /** Reads what somebody typed from the sheet; empty if a character is wrong, missing or swapped. */
    public static Optional<RecoveryCode> parse(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != LENGTH || plain.chars().anyMatch(c -> DIGITS.indexOf(c) < 0)) {
            return Optional.empty();
        }
        BigInteger value = value(plain.substring(0, BODY));
        boolean right = value.bitLength() <= 128 && value.mod(CHECK).equals(value(plain.substring(BODY)));
        return right ? Optional.of(new RecoveryCode(Bytes.wrap(sixteen(value)))) : Optional.empty();
    }

    private static String digits(BigInteger value, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = count - 1; i >= 0; i--) {
            digits.append(DIGITS.charAt(value.shiftRight(5 * i).intValue() & 31));
        }
        return digits.toString();
    }

    private static BigInteger value(String digits) {
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < digits.length(); i++) {
            value = value.shiftLeft(5).add(BigInteger.valueOf(DIGITS.indexOf(digits.charAt(i))));
        }
        return value;
    }

    private static byte[] sixteen(BigInteger value) {
        byte[] bytes = new byte[16];
        for (int i = 0; i < 16; i++) {
            bytes[15 - i] = value.shiftRight(8 * i).byteValue();
        }
        return bytes;
    }

    @Override
    public String toString() {
        // so that the code never lands in a log
        return "RecoveryCode";
    }
}
