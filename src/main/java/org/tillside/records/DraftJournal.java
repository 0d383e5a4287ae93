package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Edited;

/**
 * What a draft journal holds, read as far as it is sound.
 *
 * @param file the content file that it is of; empty if not even its first line can be read
 * @param kept the text and what was done to it
 * @param text what it has come to
 * @param hash of the last sound line
 * @param end where that line ends in the journal
 * @param state how the file goes on from there
 */
record DraftJournal(Optional<String> file, AuthorDrafts.Kept kept, String text, String hash, long end, State state) {

    private static final int LARGEST = 256 << 20;

    /** How a journal ends. */
    enum State {
        SOUND,
        /** The last line is whole and lacks but its line end. */
        UNENDED,
        /** Half a line is left at the end, as of a keystroke that a crash or a power cut broke off. */
        TORN,
        /** A whole line does not fit, or is another program's: nothing after it can be trusted. */
        DAMAGED
    }

    /** Whether the last thing that happened is that all of it was saved. */
    boolean isSaved() {
        List<Edited> events = kept.events();
        return !events.isEmpty()
                && events.get(events.size() - 1) instanceof Edited.Saved it
                && it.onDisk().isEmpty();
    }

    static DraftJournal read(Path path) throws IOException {
        Reader reader = new Reader();
        Bytes all = Files.exists(path) ? FileBytes.atMost(path, LARGEST) : Bytes.EMPTY;
        int start = 0;
        int stop = all.find('\n', start);
        while (stop < all.size() && reader.take(all.slice(start, stop), stop + 1)) {
            start = stop + 1;
            stop = all.find('\n', start);
        }
        State state = stop < all.size() ? bad(all, start, stop) : reader.rest(all.slice(start, all.size()));
        return new DraftJournal(
                reader.file,
                new AuthorDrafts.Kept(reader.base, reader.events),
                reader.text,
                reader.hash,
                reader.end,
                state);
    }

    /** A last line with zeros in it is one whose beginning the power cut kept from the disk. */
    private static State bad(Bytes all, int start, int stop) {
        boolean last = stop + 1 == all.size();
        return last && all.slice(start, stop).contains((byte) 0) ? State.TORN : State.DAMAGED;
    }

    /** Takes lines as long as they fit on to one another, and on to the text. */
    private static final class Reader {
        private Optional<String> file = Optional.empty();
        private String base = "";
        private String text = "";
        private final List<Edited> events = new ArrayList<>();
        private String hash = Line.NO_HASH;
        private long end;

        /** What is left behind the last line end. */
        State rest(Bytes tail) {
            if (tail.size() == 0) {
                return State.SOUND;
            }
            return take(tail, end + tail.size()) ? State.UNENDED : State.TORN;
        }

        boolean take(Bytes line, long stop) {
            try {
                DraftLine.Parsed parsed = DraftLine.parse(hash, line);
                if (!take(parsed.said())) {
                    return false;
                }
                hash = parsed.hash();
                end = stop;
                return true;
            } catch (StrictJson.NotJson | IllegalArgumentException doesNotFit) {
                return false;
            }
        }

        private boolean take(DraftLine.Said said) {
            if (said instanceof DraftLine.Said.Start start && file.isEmpty()) {
                file = Optional.of(start.file());
                base = start.text();
                text = base;
                return true;
            } else if (said instanceof DraftLine.Said.Did did && file.isPresent()) {
                text = did.event().on(text);
                events.add(did.event());
                return true;
            }
            return false;
        }
    }
}
