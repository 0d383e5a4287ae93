package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The private parts of all writers, looked up one by one where they lie: none of them is kept. */
final class IndexedParts implements Closeable {
    private final ShopFolder shop;
    private final Map<String, Optional<PrivateIndex>> byWriter = new HashMap<>();
    private final Map<String, Integer> foundOf = new HashMap<>();
    private final Map<String, Stamp> stamps = new HashMap<>();

    IndexedParts(ShopFolder shop) {
        this.shop = shop;
    }

    /** The line of an event's part in a writer's file; empty if there is none. */
    Optional<Bytes> of(String writer, String id) {
        Optional<PrivateIndex> known = byWriter.getOrDefault(writer, Optional.empty());
        if (known.isPresent()) {
            Optional<Bytes> line = known.get().line(id);
            if (line.isPresent()) {
                return line;
            }
        }
        Optional<PrivateIndex> current = current(writer, known);
        return current.isPresent() && !current.equals(known) ? current.get().line(id) : Optional.empty();
    }

    /** The same for a line of that writer that has not been asked about yet. */
    Optional<Bytes> take(Line line) {
        Optional<Bytes> part = of(line.writer(), line.id());
        if (part.isPresent()) {
            foundOf.merge(line.writer(), 1, Integer::sum);
        }
        return part;
    }

    /** The index, made anew if the file has grown since. */
    private Optional<PrivateIndex> current(String writer, Optional<PrivateIndex> known) {
        Path path = shop.privateOf(writer);
        boolean same = known.isPresent() ? known.get().isOf(path) : byWriter.containsKey(writer) && !Files.exists(path);
        if (same) {
            return known;
        }
        known.ifPresent(PrivateIndex::close);
        boolean changed = byWriter.containsKey(writer);
        Optional<Stamp> before = stamp(path);
        Optional<PrivateIndex> fresh = PrivateIndex.of(path);
        byWriter.put(writer, fresh);
        stamps.remove(writer);
        if (!changed && fresh.isPresent() && fresh.get().isWhole()) {
            before.ifPresent(it -> stamps.put(writer, it));
        }
        return fresh;
    }

    /** How a file stands; empty where the disk does not tell. */
    private static Optional<Stamp> stamp(Path file) {
        try {
            return Optional.of(Stamp.of(file));
        } catch (IOException e) {
            // then the file is looked through each time
            return Optional.empty();
        }
    }

    /** Whether the part of one of these events lies in anybody's file; each file is looked at once for all of them. */
    boolean liesThere(List<String> ids) throws IOException {
        for (String writer : ShopFolder.writersIn(shop.privateParts())) {
            Optional<PrivateIndex> index = current(writer, byWriter.getOrDefault(writer, Optional.empty()));
            for (String id : ids) {
                if (index.isPresent() && index.get().line(id).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How each file stood that was looked into, where every line of it is known here and it did not change meanwhile. */
    Map<String, Stamp> stamps() {
        return Map.copyOf(stamps);
    }

    /** Whether each part in a writer's file was taken by a line, so that none of them is an orphan. */
    boolean allTaken(String writer) {
        Optional<PrivateIndex> index = byWriter.getOrDefault(writer, Optional.empty());
        return index.isPresent()
                ? index.get().holds(foundOf.getOrDefault(writer, 0))
                        && index.get().isOf(shop.privateOf(writer))
                : !Files.exists(shop.privateOf(writer));
    }

    @Override
    public void close() {
        byWriter.values().forEach(index -> index.ifPresent(PrivateIndex::close));
    }
}
