package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts wrong PINs in a row. Each try is one byte at the end of a file, forced before the PIN is tried, so that
 * neither a second window nor a killed process nor the clock gives another try.
 */
final class Tries {
    static final int ALLOWED = 10;
    private static final byte TRY = 't';
    private static final byte RIGHT = 'r';
    private static final byte UNLOCKED = 'u';
    private static final int LARGEST = 16 << 20;

    private final ShopFolder shop;
    private final Surroundings world;
    private final Path file;

    Tries(ShopFolder shop, Surroundings world, String person) {
        this.shop = shop;
        this.world = world;
        this.file = shop.keys().resolve(person + ".tries");
    }

    /** How many were tried since the last that was right, those under way included. */
    int count() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        Bytes marks = FileBytes.atMost(file, LARGEST);
        int count = 0;
        for (int i = marks.size() - 1; i >= 0 && marks.at(i) != RIGHT && marks.at(i) != UNLOCKED; i--) {
            count++;
        }
        return count;
    }

    /** Counts one more try; false, and nothing counted, if there is none left. */
    boolean take() throws IOException {
        return world.locks().exclusively(shop.root(), "keys", () -> {
            boolean left = count() < ALLOWED;
            if (left) {
                add(TRY);
            }
            return left;
        });
    }

    void right() throws IOException {
        mark(RIGHT);
    }

    void unlock() throws IOException {
        mark(UNLOCKED);
    }

    private void mark(byte mark) throws IOException {
        world.locks().exclusively(shop.root(), "keys", () -> {
            add(mark);
            return mark;
        });
    }

    private void add(byte mark) throws IOException {
        long before;
        try (Disk.Handle handle = world.disk().open(file)) {
            before = handle.size();
            SafeFile.writeAll(handle, Bytes.of(mark), before);
            handle.force();
        }
        // an empty file may be left of a first try that failed, its name not yet on disk
        if (before == 0) {
            world.disk().forceFolder(shop.keys());
        }
    }
}
