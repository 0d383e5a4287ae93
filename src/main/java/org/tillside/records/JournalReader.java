package org.tillside.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads all journals of a shop and, asked again, what was added by whichever window since. It never writes. One thread
 * at a time.
 */
public final class JournalReader {
    private final ShopFolder shop;
    private final Map<String, Journal> journals = new TreeMap<>();
    private final TreeSet<Line> lines = new TreeSet<>();
    private final Set<String> ids = new HashSet<>();
    private Gone erased = Gone.NONE;
    private Set<String> erasing = Set.of();
    private final Set<Damage> damages = new LinkedHashSet<>();
    private final LoadedParts parts;
    /** The last ids of what is not kept here. */
    private Set<String> older = Set.of();

    private long lam;
    private @Nullable Line last;

    /** One journal as far as it was read. */
    private static final class Journal {
        JournalScan.Mark mark = JournalScan.Mark.BEGIN;
        Bytes tail = Bytes.EMPTY;
    }

    /**
     * What was new.
     *
     * @param events in their order
     * @param damages found now for the first time
     * @param refold whether what was read before must be folded again, because something belongs before it or was
     *     erased in it; then {@link #all} gives it
     */
    public record News(List<Recorded> events, List<Damage> damages, boolean refold) {
        public boolean isEmpty() {
            return events.isEmpty() && damages.isEmpty() && !refold;
        }
    }

    public JournalReader(ShopFolder shop) {
        this.shop = shop;
        this.parts = new LoadedParts(shop, id -> erased.contains(id), damages);
    }

    /** Goes on where a checkpoint that is believed ends: what it covers is not read. */
    JournalReader(ShopFolder shop, Checkpoint covered) {
        this.shop = shop;
        this.parts = new LoadedParts(shop, id -> erased.contains(id), damages);
        covered.marks().forEach((writer, mark) -> {
            Journal journal = new Journal();
            journal.mark = mark;
            parts.skip(writer);
            journals.put(writer, journal);
        });
        this.lam = covered.lam();
        this.last = covered.last().orElse(null);
        this.ids.addAll(covered.recentIds());
        this.older = covered.recentIds();
        this.erased = Gone.of(covered.erased());
    }

    /** Goes on where a stream ended, which gave everything out and kept nothing. */
    JournalReader(ShopFolder shop, JournalStream<?> read) {
        this.shop = shop;
        this.parts = new LoadedParts(shop, id -> erased.contains(id), damages);
        read.ends().forEach((writer, found) -> {
            Journal journal = new Journal();
            journal.mark = found.end();
            journal.tail = found.tail();
            parts.skip(writer);
            journals.put(writer, journal);
            damages.addAll(found.damages());
        });
        damages.addAll(read.damages());
        this.lam = read.lamport();
        this.last = read.last().orElse(null);
        this.ids.addAll(read.recentIds());
        this.older = read.recentIds();
        this.erased = read.erased();
    }

    /** Reads what is new since the last time; everything the first time. */
    public News poll() throws IOException {
        List<Line> fresh = new ArrayList<>();
        Set<Damage> before = new HashSet<>(damages);
        for (String writer : shop.writers()) {
            readOn(writer, journals.computeIfAbsent(writer, w -> new Journal()), fresh);
        }
        boolean erasedEarlier = erases(fresh);
        erasing = fresh.stream()
                .filter(it -> it.type().equals(Line.ERASE))
                .map(Line::id)
                .collect(Collectors.toSet());
        fresh.sort(null);
        Line end = last;
        boolean refold = erasedEarlier
                || (end != null && !fresh.isEmpty() && fresh.get(0).compareTo(end) < 0);
        if (!fresh.isEmpty()) {
            Line newest = fresh.get(fresh.size() - 1);
            last = end == null || newest.compareTo(end) > 0 ? newest : end;
        }
        List<Recorded> events = parts.recorded(fresh);
        List<Damage> found = damages.stream().filter(d -> !before.contains(d)).toList();
        return new News(events, found, refold);
    }

    /** Every event read so far, in order; after a checkpoint only those that it does not cover. */
    public List<Recorded> all() throws IOException {
        return parts.recorded(lines);
    }

    /** Every damage found so far. */
    public List<Damage> damages() {
        return List.copyOf(damages);
    }

    /** The highest Lamport time seen. */
    public long lamport() {
        return lam;
    }

    /** The erasures that were new at the last look. */
    Set<String> erasing() {
        return erasing;
    }

    /** The events whose private parts were erased. */
    public Set<String> erased() {
        return erased;
    }

    /** How far each journal has been read: what a checkpoint made now covers. */
    Map<String, JournalScan.Mark> marks() {
        Map<String, JournalScan.Mark> marks = new LinkedHashMap<>();
        journals.forEach((writer, journal) -> marks.put(writer, journal.mark));
        return marks;
    }

    Optional<Line> last() {
        return Optional.ofNullable(last);
    }

    /** The ids of the last lines, which may be written once more. */
    Set<String> recentIds() {
        Set<String> recent = new HashSet<>();
        var newestFirst = lines.descendingIterator();
        while (newestFirst.hasNext() && recent.size() < 256) {
            recent.add(newestFirst.next().id());
        }
        if (recent.size() < 256) {
            recent.addAll(older);
        }
        return recent;
    }

    private void readOn(String writer, Journal journal, List<Line> fresh) {
        JournalScan.Found found = JournalScan.read(shop.journal(writer), writer, journal.mark);
        boolean same = found.lines().isEmpty() && found.tail().equals(journal.tail);
        found.lines().forEach(line -> take(line, fresh));
        damages.addAll(found.damages());
        journal.mark = found.end();
        journal.tail = found.tail();
        if (same && found.tail().size() > 0) {
            takeTail(writer, journal, found, fresh);
        }
    }

    /** A tail that has not moved since the last look is not being written: it counts if only its line end is missing. */
    private void takeTail(String writer, Journal journal, JournalScan.Found found, List<Line> fresh) {
        if (JournalScan.completes(found, writer) && Frame.parse(found.tail()) instanceof Frame.Parsed.Good good) {
            take(good.line(), fresh);
            long start = found.end().end();
            journal.mark = new JournalScan.Mark(start, start + found.tail().size(), Head.of(good.line()));
            journal.tail = Bytes.EMPTY;
        } else {
            damages.add(new Damage.UnfinishedTail(writer, found.end().head().n() + 1));
        }
    }

    private void take(Line line, List<Line> fresh) {
        lam = Math.max(lam, line.lam());
        // an event written again after a failed force counts once
        if (ids.add(line.id())) {
            lines.add(line);
            fresh.add(line);
        }
    }

    /** Notes what lines erase, several of which may have come at once; true if that is something new. */
    private boolean erases(List<Line> fresh) {
        Set<String> gone = new HashSet<>();
        fresh.stream()
                .filter(it -> it.type().equals(Line.ERASE))
                .forEach(line -> line.fields().path("ids").forEach(id -> gone.add(id.asString(""))));
        Gone before = erased;
        erased = before.plus(gone);
        return erased != before;
    }
}
