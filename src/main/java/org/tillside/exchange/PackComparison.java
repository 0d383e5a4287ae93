package org.tillside.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tillside.library.PackSource;

/**
 * What packs from elsewhere would do to those that are here, file by file.
 *
 * @param added files that are not here yet
 * @param changed files that are here with other bytes
 * @param same files that are here as they are there
 * @param onlyHere files that only the packs here have, of those packs that are in both
 * @param before what the changed files and those only here hold now
 */
public record PackComparison(
        List<String> added,
        List<String> changed,
        List<String> same,
        List<String> onlyHere,
        SortedMap<String, byte[]> before) {
    public PackComparison {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        same = List.copyOf(same);
        onlyHere = List.copyOf(onlyHere);
        before = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(before));
    }

    /** Whether there is no difference. */
    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty();
    }

    /** Compares; waits for the disk, and throws where that does. */
    public static PackComparison of(PackSource here, ZippedPack there) throws IOException {
        Set<String> ours = new TreeSet<>(here.list().files());
        SortedMap<String, byte[]> before = new TreeMap<>();
        TreeSet<String> added = new TreeSet<>();
        TreeSet<String> same = new TreeSet<>();
        for (String file : there.list().files()) {
            byte[] old = ours.contains(file) ? bytes(here, file) : new byte[0];
            if (!ours.contains(file)) {
                added.add(file);
            } else if (Arrays.equals(old, bytes(there, file))) {
                same.add(file);
            } else {
                before.put(file, old);
            }
        }
        List<String> changed = List.copyOf(before.keySet());
        Set<String> packs =
                there.list().files().stream().map(PackComparison::pack).collect(Collectors.toSet());
        TreeSet<String> onlyHere = new TreeSet<>(ours);
        onlyHere.removeAll(there.list().files());
        onlyHere.removeIf(it -> it.indexOf('/') < 0 || !packs.contains(pack(it)));
        for (String file : onlyHere) {
            before.put(file, bytes(here, file));
        }
        return new PackComparison(List.copyOf(added), changed, List.copyOf(same), List.copyOf(onlyHere), before);
    }

    private static String pack(String file) {
        return file.substring(0, file.indexOf('/') + 1);
    }

    private static byte[] bytes(PackSource source, String file) throws IOException {
        try (InputStream in = source.open(file)) {
            return in.readAllBytes();
        }
    }

    /** A new file whose name is another's here on a disk that takes capital letters for small ones; empty where all fit. */
    public static Optional<PackZip.Read.Refused> alike(PackSource here, ZippedPack there) {
        ZipNames names = new ZipNames();
        Set<String> ours = here.list().files();
        ours.forEach(it -> refused(names, it));
        return there.list().files().stream()
                .filter(it -> !ours.contains(it))
                .flatMap(it -> refused(names, it).stream())
                .findFirst();
    }

    private static Optional<PackZip.Read.Refused> refused(ZipNames names, String name) {
        try {
            names.place(name);
            return Optional.empty();
        } catch (ZipRefused e) {
            return Optional.of(new PackZip.Read.Refused(e.reason(), e.names()));
        }
    }
}
