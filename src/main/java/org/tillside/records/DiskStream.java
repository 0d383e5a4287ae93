package org.tillside.records;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** A stream into a file of a disk, for what is too large to be written from memory; forced before it is closed. */
final class DiskStream extends OutputStream {
    private final Disk.Handle handle;
    private long at;

    DiskStream(Disk disk, Path file) throws IOException {
        this.handle = disk.open(file);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        SafeFile.writeAll(handle, Bytes.wrap(Arrays.copyOfRange(bytes, from, from + count)), at);
        at += count;
    }

    /** Makes sure that all of it is on disk. */
    void force() throws IOException {
        handle.force();
    }

    @Override
    public void close() throws IOException {
        handle.close();
    }
}
