package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one person has half written, in the shop folder's drafts, replaced whole each time. */
public final class DraftFile {
    private final Path file;
    private final Disk disk;

    DraftFile(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /** All drafts by key, with their fields; none if the file is not there or cannot be understood. */
    public Map<String, Map<String, String>> read() throws IOException {
        Map<String, Map<String, String>> drafts = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return drafts;
        }
        try {
            ObjectNode json = FileBytes.json(file);
            for (Map.Entry<String, JsonNode> draft : json.properties()) {
                Map<String, String> fields = new LinkedHashMap<>();
                draft.getValue()
                        .properties()
                        .forEach(it -> fields.put(it.getKey(), it.getValue().asString("")));
                drafts.put(draft.getKey(), fields);
            }
        } catch (StrictJson.NotJson damaged) {
            // half-written words that cannot be read are gone; what was handed in is in the journal
            drafts.clear();
        }
        return drafts;
    }

    /** Writes all drafts. */
    public void write(Map<String, Map<String, String>> drafts) throws IOException {
        ObjectNode json = StrictJson.empty();
        drafts.forEach((key, fields) -> {
            ObjectNode draft = json.putObject(key);
            fields.forEach(draft::put);
        });
        SafeFile.makeFolders(disk, SafeFile.folderOf(file));
        SafeFile.replace(disk, file, StrictJson.pretty(json));
    }
}
