package org.tillside.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.tillside.records.Disk;

/** Writes without waiting for the disk, so that a million entries are made in seconds. */
final class Unforced implements Disk {
    private final Disk real = Disk.real();

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
        return real.sharingViolations();
    }
}
