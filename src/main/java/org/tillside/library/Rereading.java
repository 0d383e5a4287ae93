package org.tillside.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tillside.content.Catalogue;

/**
 * Reads the packs of a shop again and again while they are written: each time only the files that were changed since,
 * or that lean on one that was. One reading at a time.
 */
public final class Rereading {
    private static final String FIRST = "0:";

    private final List<PackSource> sources;
    private final String language;
    private final Names names = new Names();
    private final Map<String, KeptPack> kept = new HashMap<>();
    private final List<PackSource.Listing> lists = new ArrayList<>();
    private Map<String, PackSource.Seen> seen = Map.of();
    private Map<String, String> drafts = Map.of();
    private final boolean every;

    /**
     * Nothing is read yet.
     *
     * @param sources the first is looked at anew each time; the others are taken to stay as they are
     * @param language as in {@link Library#read}
     */
    public Rereading(List<PackSource> sources, String language) {
        this(sources, language, false);
    }

    private Rereading(List<PackSource> sources, String language, boolean every) {
        this.sources = List.copyOf(sources);
        this.language = language;
        this.every = every;
    }

    /**
     * The same, which finds what is wrong in any language that the packs of the first source are to be had in: who
     * writes them speaks one of these.
     */
    public static Rereading inEveryLanguage(List<PackSource> sources, String language) {
        return new Rereading(sources, language, true);
    }

    /** The same as {@link Library#read} would give, with these texts by path over the first source. */
    public Catalogue read(Map<String, String> texts) {
        Packs packs = new Packs(language, names);
        for (int i = 0; i < sources.size(); i++) {
            if (i == 0) {
                first(packs, Map.copyOf(texts));
            } else {
                packs.add(sources.get(i), list(i), keeper(i), false);
            }
        }
        return packs.catalogue();
    }

    private PackSource.Listing list(int source) {
        while (lists.size() < source) {
            lists.add(sources.get(lists.size() + 1).list());
        }
        return lists.get(source - 1);
    }

    private Function<String, KeptPack> keeper(int source) {
        return root -> kept.computeIfAbsent(source + ":" + root, it -> new KeptPack());
    }

    private void first(Packs packs, Map<String, String> texts) {
        PackSource source = sources.get(0);
        Optional<PackSource.Looked> looked = source.look();
        PackSource.Listing listing = looked.map(
                        it -> new PackSource.Listing(new TreeSet<>(it.files().keySet()), it.problems()))
                .orElseGet(source::list);
        forget(looked.map(PackSource.Looked::files), texts);
        TreeSet<String> files = new TreeSet<>(listing.files());
        files.addAll(texts.keySet());
        packs.add(PackSource.over(source, texts), new PackSource.Listing(files, listing.problems()), keeper(0), every);
    }

    /** Where nothing can be told of files from outside, each is taken for changed. */
    private void forget(Optional<Map<String, PackSource.Seen>> now, Map<String, String> texts) {
        if (now.isEmpty()) {
            kept.keySet().removeIf(it -> it.startsWith(FIRST));
        } else {
            Set<String> changed = differing(seen, now.get());
            changed.addAll(differing(drafts, texts));
            kept.forEach((pack, it) -> {
                if (pack.startsWith(FIRST)) {
                    it.forget(changed);
                }
            });
            seen = now.get();
        }
        drafts = texts;
    }

    /** The keys that only one of the two has, or that they have differently. */
    private static <V> Set<String> differing(Map<String, V> before, Map<String, V> now) {
        Set<String> differing = new HashSet<>(before.keySet());
        differing.removeIf(it -> now.containsKey(it));
        now.forEach((key, value) -> {
            if (!Objects.equals(before.get(key), value)) {
                differing.add(key);
            }
        });
        return differing;
    }
}
