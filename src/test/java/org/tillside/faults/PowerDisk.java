package org.tillside.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.tillside.records.Disk;

/** A disk that writes down all that is done to it, and what was promised meanwhile, to be gone through afterwards. */
final class PowerDisk implements Disk {
    private final Disk real = Disk.real();
    private final List<BiConsumer<Platter, Owed>> steps = new ArrayList<>();
    private final boolean forces;
    private boolean full;

    /** @param forces false for the control: whoever asks is told that all is safe, and it is not */
    PowerDisk(boolean forces) {
        this.forces = forces;
    }

    /** From now on it takes nothing more, or again what it is given. */
    void full(boolean now) {
        full = now;
    }

    List<BiConsumer<Platter, Owed>> steps() {
        return List.copyOf(steps);
    }

    /** From here on this is owed to whoever was told so. */
    void promise(java.util.function.Consumer<Owed> promise) {
        steps.add((platter, owed) -> promise.accept(owed));
    }

    private void step(java.util.function.Consumer<Platter> step) {
        steps.add((platter, owed) -> step.accept(platter));
    }

    @Override
    public Handle open(Path file) throws IOException {
        Handle handle = real.open(file);
        step(it -> it.make(file, false));
        return new Handle() {
            @Override
            public int write(ByteBuffer bytes, long at) throws IOException {
                if (full) {
                    throw new IOException("No space left on device");
                }
                byte[] written = new byte[bytes.remaining()];
                bytes.duplicate().get(written);
                int count = handle.write(bytes, at);
                if (count != written.length) {
                    throw new IOException("a short write, which nobody asked for here");
                }
                step(it -> it.write(file, at, written));
                return count;
            }

            @Override
            public void force() {
                if (forces) {
                    step(it -> it.force(file));
                }
            }

            @Override
            public long size() throws IOException {
                return handle.size();
            }

            @Override
            public void truncate(long size) throws IOException {
                handle.truncate(size);
                step(it -> it.truncate(file, size));
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
        step(it -> it.replace(from, to));
    }

    @Override
    public Path temporary(Path folder, String prefix) throws IOException {
        Path file = real.temporary(folder, prefix);
        step(it -> it.make(file, false));
        return file;
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
        step(it -> it.delete(file));
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        real.makeFolder(folder);
        step(it -> it.make(folder, true));
    }

    @Override
    public void forceFolder(Path folder) {
        if (forces) {
            step(it -> it.force(folder));
        }
    }

    @Override
    public boolean sharingViolations() {
        return false;
    }
}
