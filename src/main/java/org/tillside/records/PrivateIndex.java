package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where each private part of one writer lies, in sixteen bytes for a part: a shop of many years has more of them than
 * memory ought to hold at a time. Lines are read when they are asked for, and are checked only then. A file that the
 * disk does not give is indexed as far as it does.
 */
final class PrivateIndex implements Closeable {
    private static final Bytes HEAD = Bytes.of("{\"id\":\"");
    private static final Bytes QUOTE = Bytes.of("\"");
    /** Those of the hash by Fowler, Noll and Vo. */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final int LENGTH_BITS = 21;
    private static final int WINDOW = 1 << 18;

    private Optional<RandomAccessFile> file = Optional.empty();
    private long size;
    private long[] keys = new long[1 << 10];
    private long[] places = new long[1 << 10];
    private int count;
    /** Whether it does not end with a whole line, or not where the disk stops giving it. */
    private boolean torn;

    private boolean odd;

    private byte[] window = new byte[0];
    private long windowAt;

    private PrivateIndex() {}

    /** The index of a file; empty if there is none. */
    static Optional<PrivateIndex> of(Path path) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        PrivateIndex index = new PrivateIndex();
        try {
            index.fill(path);
        } catch (IOException e) {
            index.torn = true;
        }
        return Optional.of(index);
    }

    private void fill(Path path) throws IOException {
        size = Files.size(path);
        file = Optional.of(new RandomAccessFile(path.toFile(), "r"));
        torn = LineSplitter.split(path, 0, (line, start, end) -> put(line, start))
                        .size()
                > 0;
    }

    /** Whether every line can be found here by its id, up to the file's end. */
    boolean isWhole() {
        return !torn && !odd;
    }

    /** Whether the file is as long as it was. */
    boolean isOf(Path path) {
        try {
            return Files.exists(path) && Files.size(path) == size;
        } catch (IOException e) {
            // its length cannot be told either before or now: it is not read once more for that
            return torn;
        }
    }

    /** Whether it has so many lines and ends with a whole one. */
    boolean holds(int parts) {
        return count == parts && !torn;
    }

    private void put(Bytes line, long start) {
        count++;
        if (!line.has(HEAD, 0)) {
            odd = true;
            return;
        }
        long hash = BASIS;
        for (int i = HEAD.size(); i < line.size() && line.at(i) != '"'; i++) {
            hash = hash(hash, line.at(i) & 0xff);
        }
        if (count * 2 > keys.length) {
            grow();
        }
        put(hash, start << LENGTH_BITS | line.size());
    }

    private void put(long key, long place) {
        int at = slot(key);
        while (places[at] != 0) {
            at = at + 1 & keys.length - 1;
        }
        keys[at] = key;
        places[at] = place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldPlaces = places;
        keys = new long[oldKeys.length * 2];
        places = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] != 0) {
                put(oldKeys[i], oldPlaces[i]);
            }
        }
    }

    private int slot(long key) {
        return (int) (key ^ key >>> 32) & keys.length - 1;
    }

    private static long hash(long before, int next) {
        return (before ^ next) * PRIME;
    }

    /** The line of an event's part, the last one if there are several. */
    Optional<Bytes> line(String id) {
        try {
            return found(id);
        } catch (IOException e) {
            torn = true;
            return Optional.empty();
        }
    }

    private Optional<Bytes> found(String id) throws IOException {
        Bytes own = Bytes.of(id);
        long key = BASIS;
        for (int i = 0; i < own.size(); i++) {
            key = hash(key, own.at(i) & 0xff);
        }
        Optional<Bytes> found = Optional.empty();
        for (int at = slot(key); places[at] != 0; at = at + 1 & keys.length - 1) {
            if (keys[at] == key) {
                Bytes line = read(places[at] >>> LENGTH_BITS, (int) (places[at] & (1 << LENGTH_BITS) - 1));
                if (line.has(HEAD, 0) && line.has(own, HEAD.size()) && line.has(QUOTE, HEAD.size() + own.size())) {
                    found = Optional.of(line);
                }
            }
        }
        return found;
    }

    /** Parts are asked for nearly in the order in which they lie there, so a piece is read ahead. */
    private Bytes read(long from, int length) throws IOException {
        if (from < windowAt || from + length > windowAt + window.length) {
            byte[] next = new byte[(int) Math.min(Math.max(WINDOW, length), size - from)];
            file.orElseThrow().seek(from);
            int read = readAhead(file.orElseThrow(), next, length);
            window = read < next.length ? Arrays.copyOf(next, read) : next;
            windowAt = from;
        }
        int at = (int) (from - windowAt);
        if (at + length > window.length) {
            throw new IndexOutOfBoundsException(at + length);
        }
        return Bytes.wrap(window, at, at + length);
    }

    /** Reads so much as is needed, and what lies behind it unless the disk fails there; says how much that was. */
    private static int readAhead(RandomAccessFile file, byte[] into, int needed) throws IOException {
        file.readFully(into, 0, needed);
        int at = needed;
        try {
            for (int more = 0; more >= 0 && at < into.length; at += Math.max(0, more)) {
                more = file.read(into, at, into.length - at);
            }
            return at;
        } catch (IOException e) {
            return at;
        }
    }

    @Override
    public void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException e) {
            // it was only read, and is not read any more
            torn = true;
        }
    }
}
