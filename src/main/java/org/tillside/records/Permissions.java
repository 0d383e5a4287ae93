package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Lets whoever could read and write a content file do so after it was replaced: a temporary file is its maker's alone. */
final class Permissions {
    private static final Set<PosixFilePermission> NEW = EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);

    private Permissions() {}

    /** Gives a file the permissions of the one whose place it will take; of a new one, those of its folder for reading. */
    static void asOf(Path file, Path temp) throws IOException {
        var view = Files.getFileAttributeView(temp, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        boolean there = Files.exists(file);
        Set<PosixFilePermission> all =
                EnumSet.copyOf(Files.getPosixFilePermissions(there ? file : SafeFile.folderOf(file)));
        if (!there) {
            all.retainAll(NEW);
            all.addAll(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
        view.setPermissions(all);
    }
}
