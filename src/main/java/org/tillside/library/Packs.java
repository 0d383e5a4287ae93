package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tillside.content.Catalogue;
import org.tillside.content.Pack;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Gathers the packs of one source after the other into a catalogue. */
final class Packs {
    /** What only a pack has at its top. */
    private static final Set<String> INSIDE = Set.of("modules", "scenarios", "programmes", "forms", "skills.yaml");

    private final String language;
    private final Names names;
    private final List<Pack> packs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Problem>> broken = new LinkedHashMap<>();

    Packs(String language, Names names) {
        this.language = language;
        this.names = names;
    }

    /**
     * Reads every pack of a source.
     *
     * @param kept what was read of the pack in a folder before
     * @param every whether what is wrong in any of a pack's languages is found, and not only in the one that is read
     */
    void add(PackSource source, PackSource.Listing listing, Function<String, KeptPack> kept, boolean every) {
        problems.addAll(listing.problems());
        Set<String> ids = new LinkedHashSet<>();
        for (String root : roots(listing)) {
            PackFiles files = new PackFiles(source, root, listing.files());
            PackReader reader = new PackReader(files, language, names, ids, kept.apply(root));
            if (every) {
                reader.looksAtEveryLanguage();
            }
            packs.add(reader.read());
            problems.addAll(reader.problems());
            reader.broken().forEach(broken::putIfAbsent);
        }
    }

    Catalogue catalogue() {
        return new Catalogue(language, packs, problems.stream().distinct().toList(), broken);
    }

    /** The folders with a pack.yaml: the source itself, or those in it. */
    private List<String> roots(PackSource.Listing listing) {
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
