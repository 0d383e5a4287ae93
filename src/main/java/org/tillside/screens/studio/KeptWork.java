package org.tillside.screens.studio;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import org.tillside.library.PackSource;

/**
 * What the Studio has worked out and keeps for the next visit, so that a room that was left is there again at once: what
 * the packs say, for as long as there is memory for it, the places in drawings, and what files may hold.
 */
public final class KeptWork {
    private final Layouts layouts = new Layouts();
    private final Shapes shapes = new Shapes();
    private SoftReference<Looked> looked = new SoftReference<>(null);

    /** Nothing is worked out yet. */
    public KeptWork() {}

    /** Whoever looks at the packs, and what was seen last. */
    record Looked(Looking by, Looking.Seen seen) {}

    Layouts layouts() {
        return layouts;
    }

    Shapes shapes() {
        return shapes;
    }

    /** The last look at these packs in this language. */
    Optional<Looked> looked(List<PackSource> sources, String language) {
        return Optional.ofNullable(looked.get()).filter(it -> it.by().fits(sources, language));
    }

    void keep(Looking by, Looking.Seen seen) {
        looked = new SoftReference<>(new Looked(by, seen));
    }
}
