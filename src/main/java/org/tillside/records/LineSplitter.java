package org.tillside.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Splits a file into lines from some place on, holding no more than one line, however long the file pretends to be. */
final class LineSplitter {
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private final byte[] buffer = new byte[1 << 16];
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
        int count = in.read(buffer);
        if (count < 0) {
            return false;
        }
        int begin = 0;
        for (int i = 0; i < count; i++) {
            if (buffer[i] == '\n') {
                append(line, buffer, begin, i);
                taker.take(Bytes.wrap(line.toByteArray()), start, at + i + 1);
                line.reset();
                begin = i + 1;
                start = at + begin;
            }
        }
        append(line, buffer, begin, count);
        at += count;
        return true;
    }

    /** What follows the last line end. */
    Bytes tail() {
        return Bytes.wrap(line.toByteArray());
    }

    private static void append(ByteArrayOutputStream line, byte[] buffer, int from, int to) {
        // one byte more than allowed is enough for the frame to refuse it
        int room = StrictJson.LONGEST + 1 - line.size();
        line.write(buffer, from, Math.max(0, Math.min(room, to - from)));
    }
}
