package org.tillside.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Splits a file into lines from some place on, holding no more than one line, however long the file pretends to be.
 * Lines are not copied: those of one piece of the file share its memory.
 */
final class LineSplitter {
    private static final int PIECE = 1 << 17;
    private static final int SMALLEST = 1 << 12;

    private final InputStream in;
    /** The beginning of a line whose end was not in the pieces read so far. */
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(SMALLEST);

    private long start;
    private long at;

    /** Splits a stream that stands at a place in its file. */
    LineSplitter(InputStream in, long from) {
        this.in = in;
        this.start = from;
        this.at = from;
    }

    /** Takes the lines of a file one by one. */
    @FunctionalInterface
    interface Taker {
        /** A line without its line end, and where it begins and ends (with its line end) in the file. */
        void take(Bytes line, long start, long end) throws IOException;
    }

    /** What follows the last line end; a tail longer than a line may be is cut. */
    static Bytes split(Path file, long from, Taker taker) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            return split(in, from, taker);
        }
    }

    /** The same of a stream that stands at a place in its file. */
    static Bytes split(InputStream in, long from, Taker taker) throws IOException {
        LineSplitter splitter = new LineSplitter(in, from);
        boolean more = true;
        while (more) {
            more = splitter.step(taker);
        }
        return splitter.tail();
    }

    /** Takes the lines that end in the next piece of the file; false at its end. */
    boolean step(Taker taker) throws IOException {
        byte[] piece = new byte[Math.max(SMALLEST, Math.min(PIECE, in.available()))];
        int count = in.read(piece);
        if (count < 0) {
            return false;
        }
        int begin = 0;
        int end = Bytes.find(piece, 0, count, (byte) '\n');
        while (end < count) {
            taker.take(whole(piece, begin, end), start, at + end + 1);
            begin = end + 1;
            start = at + begin;
            end = Bytes.find(piece, begin, count, (byte) '\n');
        }
        append(piece, begin, count);
        at += count;
        return true;
    }

    private Bytes whole(byte[] piece, int begin, int end) {
        if (line.size() == 0 && end - begin <= StrictJson.LONGEST) {
            return Bytes.wrap(piece, begin, end);
        }
        append(piece, begin, end);
        Bytes joined = Bytes.wrap(line.toByteArray());
        line.reset();
        return joined;
    }

    /** What follows the last line end. */
    Bytes tail() {
        return Bytes.wrap(line.toByteArray());
    }

    private void append(byte[] piece, int from, int to) {
        // one byte more than allowed is enough for the frame to refuse it
        int room = StrictJson.LONGEST + 1 - line.size();
        line.write(piece, from, Math.max(0, Math.min(room, to - from)));
    }
}
