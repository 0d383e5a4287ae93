package org.tillside.records;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lock files that this process holds. There is one of these in a process, and nothing else opens a lock file: on
 * POSIX closing any other descriptor of it, even after a mere read, would drop the lock.
 */
public final class Locks {
    private static final String SLOT = "lock-";
    private static final int SLOTS = 64;

    private final Map<Path, Held> held = new HashMap<>();
    private final Map<Path, FileChannel> shared = new HashMap<>();

    /** A slot taken by this process. */
    final class Held {
        final int slot;
        private final Path file;
        private final FileChannel channel;
        private final FileLock lock;
        private final @Nullable Object fileKey;

        private Held(int slot, Path file, FileChannel channel, FileLock lock) throws IOException {
            this.slot = slot;
            this.file = file;
            this.channel = channel;
            this.lock = lock;
            this.fileKey = keyOf(file);
        }

        /** Whether nobody else can have taken the slot: the file may have been deleted and made anew. */
        boolean isValid() {
            try {
                return lock.isValid() && Objects.equals(fileKey, keyOf(file));
            } catch (IOException e) {
                return false;
            }
        }

        void release() throws IOException {
            synchronized (Locks.this) {
                held.remove(file);
                channel.close();
            }
        }
    }

    /** The first free slot of a shop folder; empty if all 64 are taken. */
    Optional<Held> takeSlot(Path shop) throws IOException {
        return takeSlot(shop, "");
    }

    /** The first free slot of those that bear a name of their own. */
    synchronized Optional<Held> takeSlot(Path shop, String name) throws IOException {
        for (int slot = 0; slot < SLOTS; slot++) {
            Optional<Held> taken = take(shop, name, slot);
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    /** One slot; empty if somebody has it, be it this process. */
    synchronized Optional<Held> take(Path shop, String name, int slot) throws IOException {
        Path file = shop.toRealPath().resolve(SLOT + name + slot);
        Held before = held.get(file);
        if (before != null && before.isValid()) {
            return Optional.empty();
        }
        Optional<Held> taken = tryTake(slot, file);
        taken.ifPresent(it -> held.put(file, it));
        return taken;
    }

    private Optional<Held> tryTake(int slot, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Held(slot, file, channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // held through another Locks of this process: closing our descriptor would drop that lock, so keep it
            shared.put(file.resolveSibling(file.getFileName() + "#" + shared.size()), channel);
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    /** Work on files. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Does something that no other process may do to this shop folder at the same time; short work only. */
    synchronized <T> T exclusively(Path shop, String name, Work<T> work) throws IOException {
        Path file = shop.toRealPath().resolve(SLOT + name);
        FileChannel channel = shared.get(file);
        if (channel == null || !channel.isOpen()) {
            channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            shared.put(file, channel);
        }
        try (FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("no lock on " + file);
            }
            return work.run();
        }
    }

    static @Nullable Object keyOf(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
