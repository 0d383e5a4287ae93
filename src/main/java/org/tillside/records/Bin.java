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
        return bytes(place(binned, file)).text();
    }

    Path place(Binned binned, String file) throws IOException {
        return ContentPath.in(folder().resolve(binned.id()), file);
    }

    /** Copies all of them here, and only then takes them from the content. */
    void put(List<String> files, Places places) throws IOException {
        Path item = folder().resolve(freeId());
        for (String file : files) {
            Path to = ContentPath.in(item, file);
            SafeFile.makeFolders(world.disk(), SafeFile.folderOf(to));
            SafeFile.replace(world.disk(), to, bytes(places.of(file)));
        }
        for (String file : files) {
            Path from = places.of(file);
            world.disk().delete(from);
            world.disk().forceFolder(SafeFile.folderOf(from));
        }
    }

    private String freeId() {
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
            SafeFile.replace(world.disk(), to, bytes(place(binned, file)), temp -> Permissions.asOf(to, temp));
        }
        remove(binned);
    }

    /** Takes away for good what has lain here for 90 days, at somebody's wish, and says how many deletions that were. */
    public int empty() throws IOException {
        int count = 0;
        for (Binned binned : list()) {
            if (!binned.at().plus(STAYS).isAfter(world.clock().instant())) {
                remove(binned);
                count++;
            }
        }
        return count;
    }

    private void remove(Binned binned) throws IOException {
        Path item = folder().resolve(binned.id());
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
