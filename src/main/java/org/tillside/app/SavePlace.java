package org.tillside.app;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;

/** Where a file goes that somebody named in a dialog: what was typed has the ending of what is written. */
record SavePlace(Path path) {
    /** The typed name with the suggested name's ending, unless it has that already; another ending stays before it. */
    static SavePlace of(Path typed, String suggestedName) {
        String ending = ending(suggestedName);
        String name = String.valueOf(typed.getFileName());
        boolean there = name.toLowerCase(Locale.ROOT).endsWith(ending);
        return new SavePlace(there ? typed : typed.resolveSibling(name + ending));
    }

    /** The ending of a name with its dot, in small letters; empty if it has none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** Whether something lies there that would be gone: then somebody has to be asked. */
    boolean taken() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a folder has that name, which no file can replace. */
    boolean folder() {
        return Files.isDirectory(path);
    }
}
