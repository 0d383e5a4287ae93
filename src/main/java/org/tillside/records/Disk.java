package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Everything that is ever written goes through here, so that a test can fill the disk or fail a force at any byte. */
public interface Disk {
    /** One file open for writing. */
    interface Handle extends Closeable {
        /** Writes at a place in the file and says how many bytes it took: on a full disk fewer, without an exception. */
        int write(ByteBuffer bytes, long at) throws IOException;

        void force() throws IOException;

        long size() throws IOException;

        void truncate(long size) throws IOException;
    }

    /** Opens a file for writing, making it if it is not there. */
    Handle open(Path file) throws IOException;

    /** Puts one file in the place of another, in one step or not at all. */
    void replace(Path from, Path to) throws IOException;

    /** A new, empty file of a name that nothing else has, to be put in another's place. */
    default Path temporary(Path folder, String prefix) throws IOException {
        return Files.createTempFile(folder, prefix, ".new");
    }

    /** Takes a file away, if it is there. */
    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Makes one folder in another, if it is not there. */
    default void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Makes sure that a new name in a folder survives a power cut. */
    void forceFolder(Path folder) throws IOException;

    /** Whether a file that somebody else has open cannot be replaced for the moment. */
    boolean sharingViolations();

    static Disk real() {
        return new Real(windows(), true);
    }

    /** The same, but nobody waits for it: only for a shop that can be made again at any time. */
    static Disk unforced() {
        return new Real(windows(), false);
    }

    private static boolean windows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /**
     * The disk of this computer.
     *
     * @param forced whether forcing waits until the disk has taken what was written
     */
    record Real(boolean windows, boolean forced) implements Disk {
        @Override
        public Handle open(Path file) throws IOException {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            return new Handle() {
                @Override
                public int write(ByteBuffer bytes, long at) throws IOException {
                    return channel.write(bytes, at);
                }

                @Override
                public void force() throws IOException {
                    if (forced) {
                        channel.force(true);
                    }
                }

                @Override
                public long size() throws IOException {
                    return channel.size();
                }

                @Override
                public void truncate(long size) throws IOException {
                    channel.truncate(size);
                }

                @Override
                public void close() throws IOException {
                    channel.close();
                }
            };
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            if (forced && !windows) {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }

        @Override
        public boolean sharingViolations() {
            return windows;
        }
    }
}
