package org.tillside.records;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The real disk, but nobody waits for it: for tests that write thousands of files and pull no plug. */
record UnforcedDisk(Disk real) implements Disk {
    UnforcedDisk() {
        this(Disk.real());
    }

    @Override
    public Handle open(Path file) throws IOException {
        Handle handle = real.open(file);
        return new Handle() {
            @Override
            public int write(ByteBuffer bytes, long at) throws IOException {
                return handle.write(bytes, at);
            }

            @Override
            public void force() {}

            @Override
            public long size() throws IOException {
                return handle.size();
            }

            @Override
            public void truncate(long size) throws IOException {
                handle.truncate(size);
            }

            @Override
            public void close() throws IOException {
                handle.close();
            }
        };
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        real.replace(from, to);
    }

    @Override
    public void forceFolder(Path folder) {}

    @Override
    public boolean sharingViolations() {
        return false;
    }
}
