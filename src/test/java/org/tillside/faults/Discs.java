package org.tillside.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders as values: each path with its bytes, folders without. Lock files, which hold nothing, are left out. */
final class Discs {
    private Discs() {}

    static Map<Path, Optional<byte[]>> read(Path root) throws IOException {
        Map<Path, Optional<byte[]>> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(it -> !isLock(it)).toList()) {
                found.put(path, Files.isDirectory(path) ? Optional.empty() : Optional.of(Files.readAllBytes(path)));
            }
        }
        return found;
    }

    private static boolean isLock(Path path) {
        return String.valueOf(path.getFileName()).startsWith("lock-");
    }

    static boolean same(Map<Path, Optional<byte[]>> one, Map<Path, Optional<byte[]>> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(it -> it.getValue().isEmpty()
                                ? other.get(it.getKey()).isEmpty()
                                : other.get(it.getKey())
                                        .filter(bytes -> Arrays.equals(
                                                bytes, it.getValue().get()))
                                        .isPresent());
    }

    /** Tells states apart. */
    static int hash(Map<Path, Optional<byte[]>> disc) {
        int hash = 1;
        for (Map.Entry<Path, Optional<byte[]>> it : disc.entrySet()) {
            hash = 31 * hash + it.getKey().hashCode();
            hash = 31 * hash + it.getValue().map(Arrays::hashCode).orElse(7);
        }
        return hash;
    }

    /** Makes a folder be that, and nothing else. */
    static void write(Map<Path, Optional<byte[]>> disc, Path root) throws IOException {
        clear(root);
        for (Map.Entry<Path, Optional<byte[]>> it : disc.entrySet()) {
            if (it.getValue().isPresent()) {
                Files.write(it.getKey(), it.getValue().get());
            } else {
                Files.createDirectories(it.getKey());
            }
        }
    }

    static void clear(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(it -> !isLock(it)).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
