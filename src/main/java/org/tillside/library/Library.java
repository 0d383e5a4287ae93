package org.tillside.library;

import java.util.List;
import org.tillside.content.Catalogue;

/** Reads all packs of a shop. */
public final class Library {
    private Library() {}

    /**
     * Reads every pack of every source; what is wrong with them is in the catalogue, and the rest is there.
     *
     * @param sources in the order in which things are looked up: the shop's own first, then the bundled one
     * @param language a language tag such as {@code lv}; texts that are not there in it are in the pack's own
     */
    public static Catalogue read(List<PackSource> sources, String language) {
        Packs packs = new Packs(language, new Names());
        sources.forEach(it -> packs.add(it, it.list(), root -> new KeptPack(), false));
        return packs.catalogue();
    }
}
