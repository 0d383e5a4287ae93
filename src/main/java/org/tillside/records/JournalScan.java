package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one journal from some place on and checks each line and the chain. Where the disk fails, what stands before that
 * place counts, and the failure is told as every other damage.
 */
final class JournalScan implements Closeable {
    private static final int AHEAD = 3;

    /**
     * How far a journal was read.
     *
     * @param start where its last line begins, in bytes
     * @param end where it ends, behind its line end
     * @param head the last line; its hash is empty if what stands there cannot be told
     */
    record Mark(long start, long end, Head head) {
        static final Mark BEGIN = new Mark(0, 0, Head.NONE);
    }

    /** What was found from one mark to the end. */
    record Found(List<Line> lines, List<Damage> damages, Mark end, Bytes tail) {
        boolean sound() {
            return damages.isEmpty() && tail.size() == 0;
        }

        /** Whether it ends where the disk failed, and not where the file does. */
        boolean unreadable() {
            return damages.stream().anyMatch(Damage.Unreadable.class::isInstance);
        }
    }

    private static final int MOST_DAMAGES = 1_000;
    private static final String UNKNOWN = "";

    private final String writer;
    private final List<Line> lines = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private Mark mark;

    private final InputStream in;
    private final LineSplitter splitter;
    private final Ahead<List<Read>> ahead = new Ahead<>(AHEAD);
    private final Room room;
    private final Known<String> few = LineReader.few();
    private boolean on = true;
    private Optional<IOException> failure = Optional.empty();
    private boolean unreadable;

    private JournalScan(String writer, InputStream in, Mark from, Room room) {
        this.writer = writer;
        this.in = in;
        this.room = room;
        this.splitter = new LineSplitter(in, from.end());
        this.mark = from;
    }

    /** A line as it was cut out of the file. */
    private record Raw(Bytes bytes, long start, long end) {
        Read read(LineReader reader) {
            return new Read(this, reader.read(bytes));
        }
    }

    /** The same looked at by itself: what stands before it is not known yet. */
    private record Read(Raw raw, Frame.Parsed parsed) {}

    /** Reads on from a mark piece by piece. */
    static JournalScan open(Path file, String writer, Mark from) {
        return open(file, writer, from, new Room(AHEAD));
    }

    /** The same, as one of several journals. @param room what is read ahead of all of them */
    static JournalScan open(Path file, String writer, Mark from, Room room) {
        try {
            boolean more = Files.exists(file) && Files.size(file) > from.end();
            return new JournalScan(writer, more ? at(file, from.end()) : InputStream.nullInputStream(), from, room);
        } catch (IOException e) {
            JournalScan none = new JournalScan(writer, InputStream.nullInputStream(), from, room);
            none.stop(e);
            return none;
        }
    }

    private static InputStream at(Path file, long place) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(place);
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** What was read before is taken first. */
    private void stop(IOException e) {
        failure = Optional.of(e);
        on = false;
    }

    /** The next lines, some hundreds; none at the end. */
    List<Line> more() {
        lines.clear();
        readAhead();
        while (lines.isEmpty() && !ahead.isEmpty()) {
            room.give();
            ahead.next().forEach(this::take);
            readAhead();
        }
        if (lines.isEmpty() && failure.isPresent() && !unreadable) {
            unreadable = true;
            damages.add(new Damage.Unreadable(
                    writer, mark.head().n(), String.valueOf(failure.get().getMessage())));
        }
        return List.copyOf(lines);
    }

    private void readAhead() {
        while (on && !ahead.isFull() && (room.has() || lines.isEmpty() && ahead.isEmpty())) {
            List<Raw> raw = new ArrayList<>();
            try {
                on = splitter.step((bytes, start, end) -> raw.add(new Raw(bytes, start, end)));
            } catch (IOException e) {
                stop(e);
            }
            if (!raw.isEmpty()) {
                ahead.give(() -> read(raw));
                room.take();
            }
        }
    }

    private List<Read> read(List<Raw> raw) {
        LineReader reader = new LineReader(few);
        List<Read> read = new ArrayList<>(raw.size());
        raw.forEach(it -> read.add(it.read(reader)));
        return read;
    }

    /** What was found beside the lines, up to here. */
    Found found() {
        return found(List.of());
    }

    /** What stands before the place where the disk failed is no torn end, for nobody knows what follows it. */
    private Found found(List<Line> all) {
        return new Found(List.copyOf(all), List.copyOf(damages), mark, unreadable ? Bytes.EMPTY : splitter.tail());
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // it was only read: whatever was read counts all the same
            on = false;
        }
    }

    /** Reads on from a mark; a file that has become shorter than that is read as having nothing more. */
    static Found read(Path file, String writer, Mark from) {
        try (JournalScan scan = open(file, writer, from)) {
            return scan.all();
        }
    }

    /** The same of a stream that stands at the mark. */
    static Found read(InputStream in, String writer, Mark from) {
        return new JournalScan(writer, in, from, new Room(AHEAD)).all();
    }

    private Found all() {
        List<Line> all = new ArrayList<>();
        for (List<Line> some = more(); !some.isEmpty(); some = more()) {
            all.addAll(some);
        }
        return found(all);
    }

    /** Whether the tail is a whole line that lacks nothing but its line end. */
    static boolean completes(Found found, String writer) {
        return Frame.parse(found.tail()) instanceof Frame.Parsed.Good good
                && good.line().writer().equals(writer)
                && good.line().n() == found.end().head().n() + 1
                && good.line().prev().equals(found.end().head().hash());
    }

    private void take(Read read) {
        Frame.Parsed parsed = read.parsed();
        Bytes bytes = read.raw().bytes();
        long start = read.raw().start();
        long end = read.raw().end();
        long n = mark.head().n() + 1;
        if (bytes.size() == 0 && start == mark.end() && n > 1) {
            // the line end of a line that was accepted without it
            mark = new Mark(mark.start(), end, mark.head());
        } else {
            if (parsed instanceof Frame.Parsed.Good good) {
                takeLine(good.line(), n, start, end);
            } else if (parsed instanceof Frame.Parsed.Bad bad) {
                found(new Damage.BadLine(writer, n, bad.why()));
                mark = new Mark(start, end, new Head(n, UNKNOWN));
            }
        }
    }

    /** A file that is no journal at all has as many damages as lines; after so many nobody learns from one more. */
    private void found(Damage damage) {
        if (damages.size() < MOST_DAMAGES) {
            damages.add(damage);
        }
    }

    private void takeLine(Line line, long n, long start, long end) {
        if (!line.writer().equals(writer)) {
            found(new Damage.WrongPlace(writer, n, "written by " + line.writer()));
            mark = new Mark(start, end, new Head(n, UNKNOWN));
            return;
        }
        String expected = mark.head().hash();
        boolean follows =
                line.n() == n && (expected.equals(UNKNOWN) || line.prev().equals(expected));
        if (!follows) {
            found(new Damage.BrokenChain(writer, line.n()));
        } else if (n == 1 && !line.type().equals(Line.OPENED)) {
            found(new Damage.WrongPlace(writer, n, "the first event is no " + Line.OPENED));
        }
        lines.add(line);
        mark = new Mark(start, end, Head.of(line));
    }
}
