package org.tillside.records;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A disk that is full after so many bytes, or fails a force, in files of one kind. */
public class BrokenDisk implements Disk {
    private final Disk real = Disk.real();
    private final String suffix;
    public long room = Long.MAX_VALUE;
    public int failForces;
    public boolean failCuts;
    public boolean failReplaces;
    public boolean failDeletes;
    public int shortest = Integer.MAX_VALUE;
    /** Without it nothing waits for the disk: for tests that make hundreds of shops. */
    public boolean forces = true;

    public BrokenDisk(String suffix) {
        this.suffix = suffix;
    }

    @Override
    public Handle open(Path file) throws IOException {
        Handle handle = real.open(file);
        return file.toString().matches(".*" + suffix + ".*") ? new Broken(handle) : handle;
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        if (failReplaces && from.toString().matches(".*" + suffix)) {
            throw new IOException("Input/output error");
        }
        real.replace(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (failDeletes && file.toString().matches(".*" + suffix)) {
            throw new IOException("Input/output error");
        }
        real.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (forces) {
            real.forceFolder(folder);
        }
    }

    @Override
    public boolean sharingViolations() {
        return false;
    }

    private final class Broken implements Handle {
        private final Handle handle;

        Broken(Handle handle) {
            this.handle = handle;
        }

        @Override
        public int write(ByteBuffer bytes, long at) throws IOException {
            if (room <= 0) {
                throw new IOException("No space left on device");
            }
            int most = (int) Math.min(Math.min(room, shortest), bytes.remaining());
            ByteBuffer some = bytes.slice(bytes.position(), most);
            int written = handle.write(some, at);
            bytes.position(bytes.position() + written);
            room -= written;
            return written;
        }

        @Override
        public void force() throws IOException {
            if (failForces > 0) {
                failForces--;
                throw new IOException("Input/output error");
            }
            if (forces) {
                handle.force();
            }
        }

        @Override
        public long size() throws IOException {
            return handle.size();
        }

        @Override
        public void truncate(long size) throws IOException {
            if (failCuts) {
                throw new IOException("Input/output error");
            }
            handle.truncate(size);
        }

        @Override
        public void close() throws IOException {
            handle.close();
        }
    }
}
