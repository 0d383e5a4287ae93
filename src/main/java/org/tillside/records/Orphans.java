package org.tillside.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The private parts in one's own file that no line belongs to: a part is written before its line, so one without a line
 * was never part of an event. It only looks.
 */
final class Orphans {
    private final Path parts;
    private final Plain reader = new Plain();
    private final Set<String> ids = new HashSet<>();
    private long lines;
    private long end;
    private boolean torn;

    Orphans(Path parts) {
        this.parts = parts;
    }

    /** Looks for them. @param known the events that there are */
    void look(IdSet known) throws IOException {
        Bytes tail = LineSplitter.split(parts, 0, (line, start, to) -> {
            // a line that cannot be read has no id; it is kept and reported by verify
            String id = PrivateFile.idOf(line, reader);
            if (!id.isEmpty() && !known.has(id)) {
                ids.add(id);
            }
            end = to;
            lines++;
        });
        torn = tail.size() > 0;
    }

    /** Takes out what a line promised: that is no orphan, even if the line's id has been damaged. */
    void spare(JournalScan journal) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        Map<String, String> byCommitment = new HashMap<>();
        PrivateFile.read(parts).parts().forEach((id, secret) -> {
            if (ids.contains(id)) {
                byCommitment.put(secret.commitment(), id);
            }
        });
        for (List<Line> some = journal.more(); !some.isEmpty(); some = journal.more()) {
            some.forEach(line -> line.commitment().map(byCommitment::get).ifPresent(ids::remove));
        }
        if (journal.found().unreadable()) {
            ids.clear();
        }
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    boolean none() {
        return ids.isEmpty();
    }

    /** Whether something follows the last line end. */
    boolean torn() {
        return torn;
    }

    /** Behind the last line end. */
    long end() {
        return end;
    }

    /** How many lines were read. */
    long lines() {
        return lines;
    }
}
