package org.tillside.records;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;

/** Immutable bytes, compared by value: what a hash or a signature was made over must never change afterwards. */
public final class Bytes {
    public static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private final byte[] array;
    private final int from;
    private final int to;

    private Bytes(byte[] array, int from, int to) {
        this.array = array;
        this.from = from;
        this.to = to;
    }

    /** A copy of the given bytes. */
    public static Bytes of(byte... bytes) {
        return new Bytes(bytes.clone(), 0, bytes.length);
    }

    /** The UTF-8 bytes of a text. */
    public static Bytes of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Bytes(bytes, 0, bytes.length);
    }

    /** The bytes that hexadecimal digits stand for; throws IllegalArgumentException if they are no such digits. */
    public static Bytes ofHex(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        return new Bytes(bytes, 0, bytes.length);
    }

    /** Takes the array as it is; for callers in this package that never write to it again. */
    static Bytes wrap(byte[] owned) {
        return new Bytes(owned, 0, owned.length);
    }

    /** The same of a piece of it. */
    static Bytes wrap(byte[] owned, int from, int to) {
        return new Bytes(owned, from, to);
    }

    /** The bytes from one index (inclusive) to another (exclusive), sharing the memory. */
    public Bytes slice(int start, int end) {
        if (start < 0 || end < start || from + end > to) {
            throw new IndexOutOfBoundsException(start + " to " + end + " of " + size());
        }
        return new Bytes(array, from + start, from + end);
    }

    public int size() {
        return to - from;
    }

    public byte at(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        return array[from + index];
    }

    public byte[] toArray() {
        return Arrays.copyOfRange(array, from, to);
    }

    public String text() {
        return new String(array, from, size(), StandardCharsets.UTF_8);
    }

    public String hex() {
        return HexFormat.of().formatHex(array, from, to);
    }

    /** SHA-256 of these bytes in lower-case hexadecimal digits, 64 of them. */
    public String sha256() {
        MessageDigest digest = digest();
        digest.update(array, from, size());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** These bytes followed by others. */
    public Bytes plus(Bytes other) {
        byte[] joined = new byte[size() + other.size()];
        System.arraycopy(array, from, joined, 0, size());
        System.arraycopy(other.array, other.from, joined, size(), other.size());
        return wrap(joined);
    }

    /** A parser over these bytes, not over a copy of them. */
    JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), array, from, size());
    }

    void addTo(MessageDigest digest) {
        digest.update(array, from, size());
    }

    boolean contains(byte value) {
        return find(array, from, to, value) < to;
    }

    /** Whether other bytes stand here from an index on. */
    boolean has(Bytes other, int start) {
        return has(other.array, other.from, other.to, start);
    }

    /** Whether the bytes of an array stand here from an index on. */
    boolean has(byte[] other, int start) {
        return has(other, 0, other.length, start);
    }

    private boolean has(byte[] other, int otherFrom, int otherTo, int start) {
        int length = otherTo - otherFrom;
        return start >= 0
                && start + length <= size()
                && Arrays.equals(array, from + start, from + start + length, other, otherFrom, otherTo);
    }

    /** The text of so many bytes from an index on, which are known to be letters, digits and signs of ASCII. */
    String ascii(int start, int end) {
        return new String(array, from + start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Where a sign stands first from an index on; the size if it does not. */
    int find(char sign, int start) {
        return find(array, Math.min(from + start, to), to, (byte) sign) - from;
    }

    /** Where a byte stands first, eight looked at in one step; {@code to} if it does not. */
    static int find(byte[] array, int from, int to, byte value) {
        long pattern = (value & 0xffL) * ONES;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long rest = (long) LONGS.get(array, at) ^ pattern;
            long zeros = rest - ONES & ~rest & HIGHS;
            if (zeros != 0) {
                return at + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
            }
        }
        while (at < to && array[at] != value) {
            at++;
        }
        return at;
    }

    /** What is read from these bytes, not from a copy of them. */
    <T> T read(ObjectReader reader) {
        return reader.readValue(array, from, size());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(array, from, to, that.array, that.from, that.to);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return text();
    }
}
