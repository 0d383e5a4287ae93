package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything of one shop lies: portable, it opens on another computer.
 *
 * @param root the folder itself
 * @param id the shop's own id, from {@code shop.json}
 */
public record ShopFolder(Path root, String id) {
    public static final int FORMAT = 1;
    private static final String SHOP = "shop.json";
    private static final List<String> FOLDERS =
            List.of("records", "private", "keys", "criteria", "checkpoints", "drafts", "content");

    /** What opening or making a shop folder gives. */
    public sealed interface Opened {
        record Shop(ShopFolder folder) implements Opened {}

        record Refused(FolderRefusal reason, String detail) implements Opened {}
    }

    /** Makes a new shop in a folder that is empty or not there yet. */
    public static Opened create(Path root, FolderCheck check, Surroundings surroundings) throws IOException {
        var unfit = check.refusal(root);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        if (Files.exists(root) && (!Files.isDirectory(root) || !isEmpty(root))) {
            return new Opened.Refused(FolderRefusal.NOT_EMPTY, root.toString());
        }
        ShopFolder shop = new ShopFolder(root, surroundings.random().uuid());
        shop.makeFolders(surroundings.disk());
        var json = StrictJson.empty().put("format", FORMAT).put("id", shop.id);
        SafeFile.replace(surroundings.disk(), root.resolve(SHOP), StrictJson.pretty(json));
        return new Opened.Shop(shop);
    }

    /** Opens a shop that is there. */
    public static Opened open(Path root, FolderCheck check) throws IOException {
        var unfit = check.refusal(root);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        Opened found = read(root);
        boolean writable = Files.isWritable(root) && Files.isWritable(root.resolve("records"));
        return found instanceof Opened.Shop && !writable
                ? new Opened.Refused(FolderRefusal.READ_ONLY, root.toString())
                : found;
    }

    /** Reads which shop lies in a folder, wherever the folder lies: enough for looking at it, not for writing. */
    public static Opened read(Path root) throws IOException {
        Path file = root.resolve(SHOP);
        if (!Files.isRegularFile(file)) {
            return new Opened.Refused(FolderRefusal.NO_SHOP, root.toString());
        }
        try {
            var json = FileBytes.json(file);
            long format = StrictJson.number(json, "format");
            String id = StrictJson.text(json, "id");
            if (format > FORMAT) {
                return new Opened.Refused(FolderRefusal.NEWER_FORMAT, String.valueOf(format));
            }
            return Line.WORD.matcher(id).matches()
                    ? new Opened.Shop(new ShopFolder(root, id))
                    : new Opened.Refused(FolderRefusal.BROKEN, "id");
        } catch (StrictJson.NotJson e) {
            return new Opened.Refused(FolderRefusal.BROKEN, String.valueOf(e.getMessage()));
        }
    }

    /** Whether every shop has a folder of that name at its top. */
    static boolean isFolder(String name) {
        return FOLDERS.contains(name.toLowerCase(java.util.Locale.ROOT));
    }

    void makeFolders(Disk disk) throws IOException {
        for (String folder : FOLDERS) {
            SafeFile.makeFolders(disk, root.resolve(folder));
        }
    }

    public Path records() {
        return root.resolve("records");
    }

    public Path privateParts() {
        return root.resolve("private");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path criteria() {
        return root.resolve("criteria");
    }

    public Path checkpoints() {
        return root.resolve("checkpoints");
    }

    public Path drafts() {
        return root.resolve("drafts");
    }

    public Path content() {
        return root.resolve("content");
    }

    Path journal(String writer) {
        return records().resolve(writer + ".jsonl");
    }

    Path privateOf(String writer) {
        return privateParts().resolve(writer + ".jsonl");
    }

    /** The writers whose journals are here, in the order of their names. */
    List<String> writers() throws IOException {
        return writersIn(records());
    }

    static List<String> writersIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".jsonl"))
                    .map(name -> name.substring(0, name.length() - ".jsonl".length()))
                    .filter(name -> Line.WORD.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
