package org.tillside.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One journal open for writing: it grows by whole, forced lines, or not at all. */
final class JournalFile {
    private final Disk disk;
    private final Path path;
    private final String writer;
    private Disk.Handle handle;
    private JournalScan.Mark mark;
    private @Nullable Object place;

    private JournalFile(Disk disk, Path path, String writer, Disk.Handle handle, JournalScan.Mark mark)
            throws IOException {
        this.disk = disk;
        this.path = path;
        this.writer = writer;
        this.handle = handle;
        this.mark = mark;
        this.place = Locks.keyOf(path);
    }

    /** Whether the file still stands under its name: what is written to one taken away is written for nobody. */
    boolean inPlace() {
        try {
            return Objects.equals(place, Locks.keyOf(path));
        } catch (IOException e) {
            return false;
        }
    }

    /** A new journal, whose name is on disk when this returns; there must be none of that name. */
    static JournalFile create(Disk disk, Path path, String writer) throws IOException {
        if (Files.exists(path)) {
            throw new IOException("there is a journal already: " + path.getFileName());
        }
        Disk.Handle handle = disk.open(path);
        try {
            disk.forceFolder(SafeFile.folderOf(path));
        } catch (IOException e) {
            handle.close();
            throw e;
        }
        return new JournalFile(disk, path, writer, handle, JournalScan.Mark.BEGIN);
    }

    /** A journal that has been examined to its end. */
    static JournalFile goOn(Disk disk, Path path, String writer, JournalScan.Mark end) throws IOException {
        return new JournalFile(disk, path, writer, disk.open(path), end);
    }

    String writer() {
        return writer;
    }

    Head head() {
        return mark.head();
    }

    /** Adds events after everything of Lamport time {@code lam}. */
    List<Line> append(List<Draft> drafts, long lam) throws IOException {
        List<Line> lines = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Head head = mark.head();
        long start = mark.end();
        long time = lam;
        for (Draft draft : drafts) {
            Line line = Frame.seal(writer, head.n() + 1, ++time, draft, head.hash());
            if (line.bytes().size() > StrictJson.LONGEST) {
                throw new IOException("an event of " + line.bytes().size() + " bytes is too long");
            }
            lines.add(line);
            head = Head.of(line);
            start = mark.end() + bytes.size();
            bytes.writeBytes(line.bytes().toArray());
            bytes.write('\n');
        }
        put(Bytes.wrap(bytes.toByteArray()));
        mark = new JournalScan.Mark(start, mark.end() + bytes.size(), head);
        return List.copyOf(lines);
    }

    private void put(Bytes bytes) throws IOException {
        try {
            if (handle.size() > mark.end()) {
                // a cut that failed earlier left half a line, which a shorter one would not cover
                handle.truncate(mark.end());
            }
            SafeFile.writeAll(handle, bytes, mark.end());
        } catch (IOException e) {
            cutBack(e);
            throw e;
        }
        try {
            handle.force();
        } catch (IOException e) {
            // the system has now forgotten which pages it did not write: asking again would only seem to succeed
            throw new JournalWriter.Unforced(e);
        }
    }

    private void cutBack(IOException cause) {
        try {
            handle.truncate(mark.end());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * Closes and opens the file and reads it whole. Lines behind the last one known are kept if they are sound, for
     * another window may have read them; an unsound end is cut off. False if what had been forced is no longer there.
     */
    boolean reopen() throws IOException {
        close();
        JournalScan.Found found = JournalScan.read(path, writer, JournalScan.Mark.BEGIN);
        boolean known = found.lines().stream().anyMatch(line -> Head.of(line).equals(mark.head()))
                || mark.head().equals(Head.NONE);
        if (!known || !found.damages().isEmpty()) {
            return false;
        }
        handle = disk.open(path);
        place = Locks.keyOf(path);
        handle.truncate(found.end().end());
        mark = found.end();
        return true;
    }

    void close() {
        try {
            handle.close();
        } catch (IOException e) {
            // everything that was called saved has been forced; a failing close takes nothing from it
            assert handle != null;
        }
    }
}
