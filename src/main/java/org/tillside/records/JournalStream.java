package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All journals of a shop as one stream in the order of events, however many there are: what has been taken is not kept.
 * Lines are checked exactly as {@link JournalReader} checks them.
 */
final class JournalStream<T> implements Closeable {
    private static final int BATCH = 512;
    private static final int RECENT = 256;
    private static final int AHEAD = 4;
    /** In bytes, rather more than less. */
    private static final int USUAL_LINE = 512;
    /** Pieces of journals, each of 128 KB or less. */
    static final int ROOM = 12;

    private final ShopFolder shop;
    private final Set<String> erased;
    private final Map<String, Cursor> cursors = new LinkedHashMap<>();
    private final Taker<T> taker;
    private final Map<String, OwnLook> looks;
    private final IndexedParts parts;
    private final Ahead<Given<T>> given = new Ahead<>(AHEAD);
    private final Room room = new Room(ROOM);
    private final Set<Damage> damages = new LinkedHashSet<>();
    private final PartsCheck check;
    private IdSet ids = new IdSet();
    private final Deque<String> recent = new ArrayDeque<>();
    private final PriorityQueue<Cursor> waiting = new PriorityQueue<>();
    private long lam;
    private @Nullable Line last;
    private boolean again;

    /**
     * @param erased what is known to have been erased before anything is read
     * @param looks who is to see each line of a journal in passing, by its writer
     */
    JournalStream(ShopFolder shop, Set<String> erased, Taker<T> taker, Map<String, OwnLook> looks) {
        this.shop = shop;
        this.erased = new HashSet<>(erased);
        this.taker = taker;
        this.looks = looks;
        this.parts = new IndexedParts(shop);
        this.check = new PartsCheck(shop, parts);
    }

    /** Takes events in their order; what it was given before is void when it begins again. */
    interface Taker<T> {
        void begin();

        /** What an event is to the taker; asked on whichever core is free, in no order. */
        T read(Recorded event);

        void take(List<T> events);
    }

    /**
     * A batch made ready to be taken.
     *
     * @param lost those of its lines whose private part is not what they promise
     * @param promising the writers of those that promise one
     */
    private record Given<T>(List<T> events, List<Line> lost, Set<String> promising) {}

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

        Cursor(String writer) {
            this.writer = writer;
            this.scan = JournalScan.open(shop.journal(writer), writer, JournalScan.Mark.BEGIN, room);
        }

        Line line() {
            return lines.get(at);
        }

        boolean next() throws Disordered {
            Line before = lines.isEmpty() ? null : line();
            if (++at >= lines.size()) {
                lines = scan.more();
                at = 0;
                Optional.ofNullable(looks.get(writer)).ifPresent(look -> lines.forEach(look::saw));
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
    boolean run() throws IOException {
        begin();
        while (more()) {
            // until the last batch
        }
        return !again;
    }

    /** Stands before the first event of each journal. */
    void begin() throws IOException {
        taker.begin();
        long size = 0;
        for (String writer : shop.writers()) {
            size += LoadedParts.length(shop.journal(writer));
        }
        ids = new IdSet((int) Math.min(size / USUAL_LINE, Integer.MAX_VALUE));
        for (String writer : shop.writers()) {
            Cursor cursor = new Cursor(writer);
            cursors.put(writer, cursor);
            if (cursor.next()) {
                waiting.add(cursor);
            }
        }
    }

    /** Gives out the next batch; false when that was the last. */
    boolean more() throws IOException {
        List<Line> batch = new ArrayList<>();
        while (!waiting.isEmpty() && batch.size() < BATCH) {
            Cursor first = waiting.remove();
            Cursor other = waiting.peek();
            boolean more;
            do {
                take(first.line(), batch);
                more = first.next();
                // windows write several events at once, which stand together in the order too
            } while (more && batch.size() < BATCH && (other == null || first.compareTo(other) < 0));
            if (more) {
                waiting.add(first);
            }
        }
        give(batch);
        while (given.isFull() || waiting.isEmpty() && !given.isEmpty()) {
            taken(given.next());
        }
        if (waiting.isEmpty()) {
            check.into(damages, erased);
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
            List<String> gone = new ArrayList<>();
            for (JsonNode id : line.fields().path("ids")) {
                if (erased.add(id.asString(""))) {
                    gone.add(id.asString(""));
                }
            }
            again |= parts.liesThere(gone);
        }
        batch.add(line);
    }

    private void give(List<Line> batch) {
        List<PartReader.Asked> asked = new ArrayList<>(batch.size());
        for (Line line : batch) {
            boolean gone = erased.contains(line.id());
            boolean promises = line.mayPromise();
            Optional<Bytes> part = promises && !gone ? parts.take(line) : Optional.empty();
            asked.add(new PartReader.Asked(line, promises, gone, part));
        }
        given.give(() -> read(asked));
    }

    private Given<T> read(List<PartReader.Asked> batch) {
        List<T> events = new ArrayList<>(batch.size());
        List<Line> lost = new ArrayList<>();
        Set<String> writers = new HashSet<>();
        PartReader reader = new PartReader();
        for (PartReader.Asked each : batch) {
            Recorded event = new Recorded(each.line(), reader.read(each));
            if (event.secret() instanceof PrivatePart.Lost) {
                lost.add(event.line());
            }
            if (!(event.secret() instanceof PrivatePart.None)) {
                writers.add(event.line().writer());
            }
            events.add(taker.read(event));
        }
        return new Given<>(events, lost, writers);
    }

    private void taken(Given<T> batch) {
        check.note(batch.lost(), batch.promising());
        taker.take(batch.events());
    }

    /** How many pieces of all journals are read ahead. */
    int ahead() {
        return room.used();
    }

    /** Whether each private part of a writer belongs to one of its lines. */
    boolean partsTaken(String writer) {
        return parts.allTaken(writer);
    }

    /** How the private files stood that were looked into; nothing that is erased lies in them if one pass was enough. */
    Map<String, Stamp> parts() {
        return parts.stamps();
    }

    /** How far each journal was read, and what stands behind its last line end. */
    Map<String, JournalScan.Found> ends() {
        Map<String, JournalScan.Found> ends = new LinkedHashMap<>();
        cursors.forEach((writer, cursor) -> ends.put(writer, cursor.scan.found()));
        return ends;
    }

    Gone erased() {
        return Gone.of(erased);
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
        parts.close();
    }
}
