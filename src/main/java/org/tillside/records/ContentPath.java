package org.tillside.records;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Turns the name of a content file into a place in a folder, and never one outside it. */
final class ContentPath {
    private ContentPath() {}

    /** The place; IOException if the name could lead elsewhere or to what no pack may hold. */
    static Path in(Path folder, String file) throws IOException {
        boolean unfit = file.contains("\\") || file.contains(":") || file.indexOf('\0') >= 0;
        if (unfit || Stream.of(file.split("/", -1)).anyMatch(it -> it.isEmpty() || it.startsWith("."))) {
            throw new IOException("no file of a pack: " + file);
        }
        try {
            return folder.resolve(file);
        } catch (InvalidPathException e) {
            throw new IOException("no file of a pack: " + file, e);
        }
    }

    /** The last part of the name. */
    static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
