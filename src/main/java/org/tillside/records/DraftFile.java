package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Whether a draft is about one of these ids: it names it where it says what it belongs to, or chose it. */
    public static boolean speaksOf(Map.Entry<String, Map<String, String>> draft, Set<String> ids) {
        return Stream.concat(Arrays.stream(draft.getKey().split("/")), draft.getValue().values().stream())
                .anyMatch(ids::contains);
    }

    /** Takes out what is about these ids; the whole file goes if they stand in what is left, or nothing is left. */
    void takeOut(Set<String> ids) throws IOException {
        Map<String, Map<String, String>> left = read();
        left.entrySet().removeIf(it -> speaksOf(it, ids));
        if (left.isEmpty() || PrivateFile.names(json(left), ids)) {
            disk.delete(file);
            disk.forceFolder(SafeFile.folderOf(file));
        } else {
            write(left);
        }
    }

    /** Writes all drafts. */
    public void write(Map<String, Map<String, String>> drafts) throws IOException {
        SafeFile.makeFolders(disk, SafeFile.folderOf(file));
        SafeFile.replace(disk, file, json(drafts));
    }

    private static Bytes json(Map<String, Map<String, String>> drafts) {
        ObjectNode json = StrictJson.empty();
        drafts.forEach((key, fields) -> {
            ObjectNode draft = json.putObject(key);
            fields.forEach(draft::put);
        });
        return StrictJson.pretty(json);
    }
}
