package org.tillside.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.tillside.content.Problem;

/** Somewhere that packs lie: a folder, the program itself, or texts that are not saved yet. */
public interface PackSource {
    /** What to call it in a message. */
    String name();

    /** Every file in it. */
    Listing list();

    /** Every file in it as it looks from outside; empty for one that lies on no disk, such as drafts. */
    default Optional<Looked> look() {
        return Optional.empty();
    }

    /**
     * Opens a file that was listed.
     *
     * @throws IOException if it cannot be read, or is not there any more
     */
    InputStream open(String file) throws IOException;

    /**
     * What was found.
     *
     * @param files relative to the source, with forward slashes
     * @param problems what could not be looked into
     */
    record Listing(SortedSet<String> files, List<Problem> problems) {}

    /** How large a file is, and when it was changed last. */
    record Seen(long size, Instant modified) {}

    /**
     * What was found without opening anything.
     *
     * @param files as in a listing, but in the order in which they were found: as long as nothing changes in a folder,
     *     it gives its files in the same order
     * @param problems as in a listing
     */
    record Looked(Map<String, Seen> files, List<Problem> problems) {}

    /** A folder that is a pack, or holds packs as its subfolders; one that does not exist is empty. */
    static PackSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** The packs that come with the program; empty if it was built without any. */
    static Optional<PackSource> bundled() {
        return BundledSource.find();
    }

    /** Another source with some files replaced or added, such as drafts that are not saved; their text by path. */
    static PackSource over(PackSource base, Map<String, String> texts) {
        return new OverlaySource(base, texts);
    }

    /** Another source with the files of a second one in the place of its own or beside them, and without some. */
    static PackSource with(PackSource base, PackSource more, Set<String> without) {
        return new StackedSource(base, more, without);
    }
}
