package org.tillside.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/** Reads whole files that ought to be small, and never more of them than that. */
final class FileBytes {
    private FileBytes() {}

    /** Says that a file is larger than it may be. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    /** A file of at most one mebibyte. */
    static Bytes small(Path file) throws IOException {
        return atMost(file, StrictJson.LONGEST);
    }

    /** The object in a file of settings; one that is no such file says so as a damaged one does. */
    static ObjectNode json(Path file) throws IOException, StrictJson.NotJson {
        if (!Files.isRegularFile(file)) {
            throw new StrictJson.NotJson("no file");
        }
        if (Files.size(file) > StrictJson.LONGEST) {
            throw new StrictJson.NotJson("longer than " + StrictJson.LONGEST + " bytes");
        }
        return StrictJson.object(small(file));
    }

    static Bytes atMost(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new TooLarge(file.getFileName() + " is larger than " + limit + " bytes");
            }
            return Bytes.wrap(bytes);
        }
    }
}
