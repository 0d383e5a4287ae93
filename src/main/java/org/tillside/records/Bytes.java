package org.tillside.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Immutable bytes, compared by value: what a hash or a signature was made over must never change afterwards. */
public final class Bytes {
    public static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

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
        byte[] joined = Arrays.copyOf(toArray(), size() + other.size());
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
        for (int i = from; i < to; i++) {
            if (array[i] == value) {
                return true;
            }
        }
        return false;
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
