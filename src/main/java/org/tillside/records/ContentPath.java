package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Turns the name of a content file into a place in a folder, and never one outside it. */
final class ContentPath {
    private ContentPath() {}

    /** The place; IOException if the name could lead elsewhere or to what no pack may hold. */
    static Path in(Path folder, String file) throws IOException {
        boolean unfit = file.contains("\\") || file.contains(":") || file.indexOf('\0') >= 0;
        if (unfit || Stream.of(file.split("/", -1)).anyMatch(ContentPath::isUnfit)) {
            throw new IOException("no file of a pack: " + file);
        }
        try {
            return folder.resolve(file);
        } catch (InvalidPathException e) {
            throw new IOException("no file of a pack: " + file, e);
        }
    }

    /**
     * The place of a file that is there or is to be made: through a link, if that leads to another place in the folder.
     * IOException if the file, or the folder that it lies in, is a link that leads elsewhere.
     */
    static Path within(Path folder, String file) throws IOException {
        Path path = in(folder, file);
        if (!Files.exists(folder)) {
            return path;
        }
        Path there = path;
        while (!Files.exists(there)) {
            there = SafeFile.folderOf(there);
        }
        Path real = there.toRealPath();
        if (!real.startsWith(folder.toRealPath())) {
            throw new IOException("a link that leads out of the content: " + file);
        }
        return there.equals(path) && Files.isSymbolicLink(path) ? real : path;
    }

    /** Windows takes full stops and spaces from the end of a name, so that it would be another's. */
    private static boolean isUnfit(String part) {
        return part.isEmpty() || part.startsWith(".") || part.endsWith(".") || part.endsWith(" ");
    }

    /** The last part of the name. */
    static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** What the name ends with, from its last full stop on; nothing if there is none. */
    static String ending(String file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
