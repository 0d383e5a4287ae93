package org.tillside.records;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writing so that after a crash, a full disk or a power cut there is either the old file or the new one. */
final class SafeFile {
    private static final int TRIES = 10;

    private SafeFile() {}

    /** Replaces a file, or makes it; on any failure the old one stays. */
    static void replace(Disk disk, Path file, Bytes content) throws IOException {
        replace(disk, file, content, temp -> {});
    }

    /** What is still to be seen to when the new file is forced and the old one still in its place. */
    @FunctionalInterface
    interface Last {
        /** Throws if the old file is to stay. */
        void look(Path temp) throws IOException;
    }

    /** The same, with a last look. */
    static void replace(Disk disk, Path file, Bytes content, Last last) throws IOException {
        Path temp = beside(disk, file, content);
        try {
            last.look(temp);
            move(disk, temp, file);
        } catch (IOException | RuntimeException e) {
            deleteQuietly(disk, temp, e);
            throw e;
        }
        disk.forceFolder(folderOf(file));
    }

    /** Writes what is to take a file's place into another one beside it, forced. */
    static Path beside(Disk disk, Path file, Bytes content) throws IOException {
        Path temp = disk.temporary(folderOf(file), "." + file.getFileName() + "-");
        try (Disk.Handle handle = disk.open(temp)) {
            writeAll(handle, content, 0);
            handle.force();
        } catch (IOException | RuntimeException e) {
            deleteQuietly(disk, temp, e);
            throw e;
        }
        return temp;
    }

    /** Writes every byte or throws: a full disk shows as a short write first. */
    static void writeAll(Disk.Handle handle, Bytes content, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content.toArray());
        while (bytes.hasRemaining()) {
            if (handle.write(bytes, at + bytes.position()) <= 0) {
                throw new IOException("the disk takes no more");
            }
        }
    }

    /** Puts what was written beside a file in its place. */
    static void move(Disk disk, Path temp, Path file) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                disk.replace(temp, file);
                return;
            } catch (FileSystemException e) {
                // a virus scanner or an indexer may hold the old file for a moment
                if (!disk.sharingViolations() || attempt == TRIES) {
                    throw e;
                }
                pause(attempt * 20L);
            }
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a file");
        }
    }

    /** Takes away what was written beside a file and is not wanted; what stays is hidden, and nobody reads it. */
    static void discard(Disk disk, Path temp) {
        deleteQuietly(disk, temp, new IOException("not wanted"));
    }

    private static void deleteQuietly(Disk disk, Path temp, Exception cause) {
        try {
            disk.delete(temp);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Makes a folder and those it lies in; each name is on disk when this returns. */
    static void makeFolders(Disk disk, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folderOf(folder);
            makeFolders(disk, parent);
            disk.makeFolder(folder);
            disk.forceFolder(parent);
        }
    }

    static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a file lies in a folder: " + file);
        }
        return folder;
    }
}
