package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Content that was deleted: it lies here until somebody empties it, and only what has lain long can be emptied. */
public final class Bin {
    /** How long everything stays. */
    public static final Duration STAYS = Duration.ofDays(90);

    private final ShopFolder shop;
    private final Surroundings world;

    Bin(ShopFolder shop, Surroundings world) {
        this.shop = shop;
        this.world = world;
    }

    /**
     * What was deleted together.
     *
     * @param id its name in the bin
     * @param files their names in the content, in order
     * @param size of all, in bytes
     */
    public record Binned(String id, Instant at, List<String> files, long size) {
        public Binned {
            files = List.copyOf(files);
        }
    }

    /** Where a file of the content lies. */
    @FunctionalInterface
    interface Places {
        Path of(String file) throws IOException;
    }

    /** All that lies here, what was deleted last first. */
    public List<Binned> list() throws IOException {
        List<Binned> all = new ArrayList<>();
        if (Files.isDirectory(folder())) {
            try (Stream<Path> items = Files.list(folder())) {
                for (Path item : items.toList()) {
                    binned(item).ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparing(Binned::id).reversed());
        return all;
    }

    private Optional<Binned> binned(Path item) throws IOException {
        String id = String.valueOf(item.getFileName());
        Optional<Instant> at = Stamps.in(id);
        if (at.isEmpty() || !Files.isDirectory(item)) {
            return Optional.empty();
        }
        List<String> files = new ArrayList<>();
        long size = 0;
        for (Path file : filesIn(item)) {
            files.add(item.relativize(file).toString().replace('\\', '/'));
            size += Files.size(file);
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new Binned(id, at.get(), files, size));
    }

    private static List<Path> filesIn(Path item) throws IOException {
        try (Stream<Path> all = Files.walk(item)) {
            return all.filter(Files::isRegularFile)
                    .filter(it -> !it.toString().endsWith(".new"))
                    .sorted()
                    .toList();
        }
    }

    /** What one of the files said. */
    public String text(Binned binned, String file) throws IOException {
        return bytes(place(binned.id(), file)).text();
    }

    Path place(String id, String file) throws IOException {
        return ContentPath.in(ContentPath.in(folder(), id), file);
    }

    /** Copies all of them here under an id, and leaves them in the content as well. */
    void copy(String id, List<String> files, Places places) throws IOException {
        for (String file : files) {
            Path to = place(id, file);
            SafeFile.makeFolders(world.disk(), SafeFile.folderOf(to));
            SafeFile.replace(world.disk(), to, bytes(places.of(file)));
        }
    }

    /** Copies all of them here, and only then takes them from the content. */
    void put(List<String> files, Places places) throws IOException {
        copy(freeId(), files, places);
        for (String file : files) {
            Path from = places.of(file);
            world.disk().delete(from);
            world.disk().forceFolder(SafeFile.folderOf(from));
        }
    }

    /** An id that nothing bears here. */
    String freeId() {
        Instant at = world.clock().instant();
        while (Files.exists(folder().resolve(Stamps.of(at)))) {
            at = at.plusMillis(1);
        }
        return Stamps.of(at);
    }

    /** Copies all of them back, and only then takes them from here. */
    void bringBack(Binned binned, Places places) throws IOException {
        for (String file : binned.files()) {
            Path to = places.of(file);
            SafeFile.makeFolders(world.disk(), SafeFile.folderOf(to));
            SafeFile.replace(world.disk(), to, bytes(place(binned.id(), file)), temp -> Permissions.asOf(to, temp));
        }
        remove(binned.id());
    }

    /** Takes away for good what has lain here for 90 days, at somebody's wish, and says how many deletions that were. */
    public int empty() throws IOException {
        int count = 0;
        for (Binned binned : list()) {
            if (!binned.at().plus(STAYS).isAfter(world.clock().instant())) {
                remove(binned.id());
                count++;
            }
        }
        return count;
    }

    /** Takes away all that lies here under an id; nothing where nothing does. */
    void remove(String id) throws IOException {
        Path item = ContentPath.in(folder(), id);
        if (!Files.exists(item)) {
            return;
        }
        try (Stream<Path> all = Files.walk(item)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                world.disk().delete(one);
            }
        }
        world.disk().forceFolder(folder());
    }

    private static Bytes bytes(Path path) throws IOException {
        return FileBytes.atMost(path, ContentFiles.LARGEST_OF_ALL);
    }

    private Path folder() {
        return folder(shop);
    }

    /** Where all of it lies. */
    static Path folder(ShopFolder shop) {
        return shop.drafts().resolve("bin");
    }
}
