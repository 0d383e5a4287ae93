package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Catalogue;
import org.tillside.content.Pack;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Reads all packs of a shop. */
public final class Library {
    /** What only a pack has at its top. */
    private static final Set<String> INSIDE = Set.of("modules", "scenarios", "programmes", "forms", "skills.yaml");

    private Library() {}

    /**
     * Reads every pack of every source; what is wrong with them is in the catalogue, and the rest is there.
     *
     * @param sources in the order in which things are looked up: the shop's own first, then the bundled one
     * @param language a language tag such as {@code lv}; texts that are not there in it are in the pack's own
     */
    public static Catalogue read(List<PackSource> sources, String language) {
        List<Pack> packs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, List<Problem>> broken = new LinkedHashMap<>();
        Names names = new Names();
        for (PackSource source : sources) {
            PackSource.Listing listing = source.list();
            problems.addAll(listing.problems());
            Set<String> ids = new LinkedHashSet<>();
            for (String root : roots(listing, problems)) {
                PackReader reader = new PackReader(new PackFiles(source, root, listing.files()), language, names, ids);
                packs.add(reader.read());
                problems.addAll(reader.problems());
                reader.broken().forEach(broken::putIfAbsent);
            }
        }
        return new Catalogue(language, packs, problems.stream().distinct().toList(), broken);
    }

    /** The folders with a pack.yaml: the source itself, or those in it. */
    private static List<String> roots(PackSource.Listing listing, List<Problem> problems) {
        if (listing.files().contains("pack.yaml")) {
            return List.of("");
        }
        if (listing.files().stream().anyMatch(file -> INSIDE.contains(file.split("/")[0]))) {
            problems.add(Problem.error("no-pack-file", Optional.of(new Place("pack.yaml", 1, 1)), "."));
            return List.of("");
        }
        Set<String> folders = new LinkedHashSet<>();
        listing.files().stream()
                .filter(file -> file.endsWith(".yaml") || file.endsWith(".md"))
                .filter(file -> file.contains("/"))
                .forEach(file -> folders.add(file.substring(0, file.indexOf('/') + 1)));
        List<String> roots = new ArrayList<>();
        for (String folder : folders) {
            roots.add(folder);
            if (!listing.files().contains(folder + "pack.yaml")) {
                problems.add(Problem.error("no-pack-file", Optional.of(new Place(folder + "pack.yaml", 1, 1)), folder));
            }
        }
        return roots;
    }
}
