package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Tells whether a file has changed since it was read: its size, and its time in nanoseconds. */
record Stamp(long size, long time) {
    static Stamp of(Path file) throws IOException {
        return Files.exists(file)
                ? new Stamp(Files.size(file), Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS))
                : new Stamp(0, 0);
    }
}
