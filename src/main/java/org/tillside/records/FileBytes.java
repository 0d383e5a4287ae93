package org.tillside.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads whole files that ought to be small, and never more of them than that. */
final class FileBytes {
    private FileBytes() {}

    /** A file of at most one mebibyte. */
    static Bytes small(Path file) throws IOException {
        return atMost(file, StrictJson.LONGEST);
    }

    static Bytes atMost(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new IOException(file.getFileName() + " is larger than " + limit + " bytes");
            }
            return Bytes.wrap(bytes);
        }
    }
}
