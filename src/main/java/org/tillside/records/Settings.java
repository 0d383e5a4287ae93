package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** A file of settings, each a key and a text; keys that a newer version wrote are kept. */
public final class Settings {
    private final Path file;
    private final Disk disk;

    public Settings(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /** All settings; none if the file is not there or cannot be understood. */
    public Map<String, String> load() throws IOException {
        Map<String, String> values = new TreeMap<>();
        if (Files.exists(file)) {
            try {
                ObjectNode json = FileBytes.json(file);
                json.properties()
                        .forEach(e -> values.put(e.getKey(), e.getValue().asString("")));
            } catch (StrictJson.NotJson e) {
                // the defaults serve, and the next change writes a good file
                values.clear();
            }
        }
        return values;
    }

    /** Changes some settings and keeps the others. */
    public void save(Map<String, String> changes) throws IOException {
        Map<String, String> values = new TreeMap<>(load());
        values.putAll(changes);
        ObjectNode json = StrictJson.empty();
        values.forEach(json::put);
        SafeFile.makeFolders(disk, SafeFile.folderOf(file));
        SafeFile.replace(disk, file, StrictJson.pretty(json));
    }
}
