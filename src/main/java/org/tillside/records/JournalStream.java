package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All journals of a shop as one stream in the order of events, however many there are: what has been taken is not kept.
 * Lines are checked exactly as {@link JournalReader} checks them.
 */
final class JournalStream implements Closeable {
    private static final int BATCH = 2048;
    private static final int RECENT = 256;

    private final ShopFolder shop;
    private final Set<String> erased;
    private final Map<String, Cursor> cursors = new LinkedHashMap<>();
    private final Map<String, Optional<PrivateIndex>> parts = new HashMap<>();
    private final Set<Damage> damages = new LinkedHashSet<>();
    private final Map<String, Damage> missing = new LinkedHashMap<>();
    private final IdSet ids = new IdSet();
    private final Deque<String> recent = new ArrayDeque<>();
    private final PriorityQueue<Cursor> waiting = new PriorityQueue<>();
    private long lam;
    private @Nullable Line last;
    private boolean again;

    /** @param erased what is known to have been erased before anything is read */
    JournalStream(ShopFolder shop, Set<String> erased) {
        this.shop = shop;
        this.erased = new HashSet<>(erased);
    }

    /** Takes events in their order; what it was given before is void when it begins again. */
    interface Taker {
        void begin();

        void take(List<Recorded> events);
    }

    /** Says that a journal's own lines are not in order, so that they cannot be merged as they come. */
    static final class Disordered extends IOException {
        private static final long serialVersionUID = 1L;

        Disordered(String writer) {
            super(writer);
        }
    }

    /** One journal on its way. */
    private final class Cursor implements Comparable<Cursor> {
        private final String writer;
        private final JournalScan scan;
        private List<Line> lines = List.of();
        private int at;

        Cursor(String writer) throws IOException {
            this.writer = writer;
            this.scan = JournalScan.open(shop.journal(writer), writer, JournalScan.Mark.BEGIN);
        }

        Line line() {
            return lines.get(at);
        }

        boolean next() throws IOException {
            Line before = lines.isEmpty() ? null : line();
            if (++at >= lines.size()) {
                lines = scan.more();
                at = 0;
            }
            if (before != null && !lines.isEmpty() && line().compareTo(before) < 0) {
                throw new Disordered(writer);
            }
            return !lines.isEmpty();
        }

        @Override
        public int compareTo(Cursor other) {
            return line().compareTo(other.line());
        }
    }

    /** Reads everything; false if it has to be read again, because something that was given out is erased further on. */
    boolean run(Taker taker) throws IOException {
        taker.begin();
        begin();
        while (more(taker)) {
            // until the last batch
        }
        return !again;
    }

    /** Stands before the first event of each journal. */
    void begin() throws IOException {
        for (String writer : shop.writers()) {
            Cursor cursor = new Cursor(writer);
            cursors.put(writer, cursor);
            if (cursor.next()) {
                waiting.add(cursor);
            }
        }
    }

    /** Gives out the next batch; false when that was the last. */
    boolean more(Taker taker) throws IOException {
        List<Line> batch = new ArrayList<>();
        while (!waiting.isEmpty() && batch.size() < BATCH) {
            Cursor first = waiting.remove();
            take(first.line(), batch);
            if (first.next()) {
                waiting.add(first);
            }
        }
        give(batch, taker);
        if (waiting.isEmpty()) {
            missing.forEach((id, damage) -> {
                if (!erased.contains(id)) {
                    damages.add(damage);
                }
            });
        }
        return !waiting.isEmpty();
    }

    private void take(Line line, List<Line> batch) throws IOException {
        lam = Math.max(lam, line.lam());
        // an event written again after a failed force counts once
        if (!ids.add(line.id())) {
            return;
        }
        last = line;
        recent.addLast(line.id());
        if (recent.size() > RECENT) {
            recent.removeFirst();
        }
        if (line.type().equals(Line.ERASE)) {
            for (JsonNode id : line.fields().path("ids")) {
                if (erased.add(id.asString(""))) {
                    again |= liesThere(id.asString(""));
                }
            }
        }
        batch.add(line);
    }

    private boolean liesThere(String id) throws IOException {
        for (String writer : ShopFolder.writersIn(shop.privateParts())) {
            Optional<PrivateIndex> index = index(writer, id);
            if (index.isPresent() && index.get().line(id).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void give(List<Line> batch, Taker taker) throws IOException {
        List<Line> lines = List.copyOf(batch);
        List<Optional<String>> promised =
                lines.parallelStream().map(Line::commitment).toList();
        List<Optional<Bytes>> raw = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            raw.add(promised.get(i).isPresent() ? part(lines.get(i)) : Optional.empty());
        }
        List<Recorded> events = IntStream.range(0, lines.size())
                .parallel()
                .mapToObj(i -> new Recorded(lines.get(i), secret(lines.get(i), promised.get(i), raw.get(i))))
                .toList();
        for (Recorded event : events) {
            if (event.secret() instanceof PrivatePart.Lost) {
                lost(event.line());
            }
        }
        taker.take(events);
    }

    private Optional<Bytes> part(Line line) throws IOException {
        if (erased.contains(line.id())) {
            return Optional.empty();
        }
        Optional<PrivateIndex> index = index(line.writer(), line.id());
        return index.isPresent() ? index.get().line(line.id()) : Optional.empty();
    }

    /** The index of a writer's parts, made anew if the file has grown and this one is not yet in it. */
    private Optional<PrivateIndex> index(String writer, String id) throws IOException {
        Path path = shop.privateOf(writer);
        Optional<PrivateIndex> known = parts.getOrDefault(writer, Optional.empty());
        boolean current = known.isPresent()
                ? known.get().line(id).isPresent() || known.get().isOf(path)
                : parts.containsKey(writer) && !Files.exists(path);
        if (current) {
            return known;
        }
        if (known.isPresent()) {
            known.get().close();
        }
        Optional<PrivateIndex> fresh = PrivateIndex.of(path);
        parts.put(writer, fresh);
        return fresh;
    }

    private PrivatePart secret(Line line, Optional<String> promised, Optional<Bytes> raw) {
        if (promised.isEmpty()) {
            return new PrivatePart.None();
        }
        if (erased.contains(line.id())) {
            return new PrivatePart.Erased();
        }
        try {
            if (raw.isPresent()) {
                PrivateFile.Part part = PrivateFile.part(raw.get());
                boolean whole = part.id().equals(line.id())
                        && part.secret().commitment().equals(promised.get());
                return whole ? new PrivatePart.Present(part.secret().d()) : new PrivatePart.Lost();
            }
        } catch (StrictJson.NotJson | IllegalArgumentException unreadable) {
            return new PrivatePart.Lost();
        }
        return new PrivatePart.Lost();
    }

    /** Whether it is missing or altered is told by reading the part's file as a whole, once somebody asks. */
    private void lost(Line line) throws IOException {
        Optional<PrivateIndex> index = index(line.writer(), line.id());
        boolean there = index.isPresent() && index.get().line(line.id()).isPresent();
        missing.put(
                line.id(),
                there
                        ? new Damage.PrivateAltered(line.writer(), line.n(), line.id())
                        : new Damage.PrivateMissing(line.writer(), line.n(), line.id()));
    }

    /** How far each journal was read, and what stands behind its last line end. */
    Map<String, JournalScan.Found> ends() {
        Map<String, JournalScan.Found> ends = new LinkedHashMap<>();
        cursors.forEach((writer, cursor) -> ends.put(writer, cursor.scan.found()));
        return ends;
    }

    Set<String> erased() {
        return Set.copyOf(erased);
    }

    Set<Damage> damages() {
        return damages;
    }

    Set<String> recentIds() {
        return Set.copyOf(recent);
    }

    long lamport() {
        return lam;
    }

    Optional<Line> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public void close() throws IOException {
        for (Cursor cursor : cursors.values()) {
            cursor.scan.close();
        }
        for (Optional<PrivateIndex> index : parts.values()) {
            if (index.isPresent()) {
                index.get().close();
            }
        }
    }
}
