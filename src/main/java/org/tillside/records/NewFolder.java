package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a folder that was not there, with all its files, in one step or not at all. */
public final class NewFolder {
    private final Surroundings world;

    public NewFolder(Surroundings world) {
        this.world = world;
    }

    /** Whether a folder may be made there: nothing is, or it is an empty one. */
    public static boolean fits(Path folder) throws IOException {
        return Files.notExists(folder) || Files.isDirectory(folder) && ShopFolder.isEmpty(folder);
    }

    /** Writes files by their names in the folder; throws, and nothing is left, where a name leads out of it. */
    public void make(Path folder, Map<String, Bytes> files) throws IOException {
        Path place = folder.toAbsolutePath();
        Path parent = SafeFile.folderOf(place);
        Path staging = parent.resolve(".new-" + world.random().uuid());
        SafeFile.makeFolders(world.disk(), staging);
        try {
            for (Map.Entry<String, Bytes> file : files.entrySet()) {
                Path target = ContentPath.in(staging, file.getKey());
                SafeFile.makeFolders(world.disk(), SafeFile.folderOf(target));
                SafeFile.replace(world.disk(), target, file.getValue(), temp -> Permissions.asOf(target, temp));
            }
            world.disk().delete(place);
            world.disk().replace(staging, place);
            world.disk().forceFolder(parent);
        } finally {
            clear(staging);
        }
    }

    private void clear(Path staging) throws IOException {
        if (Files.exists(staging)) {
            try (Stream<Path> all = Files.walk(staging)) {
                List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
                for (Path one : deepest) {
                    world.disk().delete(one);
                }
            }
        }
    }
}
