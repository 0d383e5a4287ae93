package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * The last head of each writer as this installation saw it: a journal cut exactly at a line end looks whole, and only
 * a witness kept elsewhere can tell.
 */
final class Witnesses {
    private final Path folder;
    private final Disk disk;

    Witnesses(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    Optional<Head> of(String writer) throws IOException {
        Path file = folder.resolve(writer + ".json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            ObjectNode json = FileBytes.json(file);
            return Optional.of(new Head(StrictJson.number(json, "n"), StrictJson.text(json, "h")));
        } catch (StrictJson.NotJson e) {
            // a witness that cannot speak accuses nobody; the writer then begins a new epoch
            return Optional.empty();
        }
    }

    Map<String, Head> all() throws IOException {
        Map<String, Head> heads = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String name = String.valueOf(file.getFileName());
                    String writer = name.endsWith(".json") ? name.substring(0, name.length() - 5) : "";
                    if (Line.WORD.matcher(writer).matches()) {
                        of(writer).ifPresent(head -> heads.put(writer, head));
                    }
                }
            }
        }
        return heads;
    }

    /** Remembers a head; never goes back, or a cut file would be forgiven. */
    void saw(String writer, Head head) throws IOException {
        Optional<Head> before = of(writer);
        if (before.isEmpty() || before.get().n() < head.n()) {
            ObjectNode json = StrictJson.empty().put("n", head.n()).put("h", head.hash());
            SafeFile.replace(disk, folder.resolve(writer + ".json"), StrictJson.pretty(json));
        }
    }
}
