package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tillside.library.PackSource;
import org.tillside.screens.ContentFile;

/**
 * All files of the packs, as they were found on the disk.
 *
 * @param own the shop's own, by path
 * @param bundled those that come with the program, by path
 */
record Shelf(TreeSet<String> own, TreeSet<String> bundled) {
    /** Before anything was looked at. */
    static final Shelf EMPTY = new Shelf(new TreeSet<>(), new TreeSet<>());

    /** Looks through the sources, the shop's own first; waits for the disk. */
    static Shelf of(List<PackSource> sources, boolean firstIsOwn) {
        TreeSet<String> own = new TreeSet<>();
        TreeSet<String> bundled = new TreeSet<>();
        for (int i = 0; i < sources.size(); i++) {
            (i == 0 && firstIsOwn ? own : bundled).addAll(sources.get(i).list().files());
        }
        return new Shelf(own, bundled);
    }

    /** The same with a file that is there by now, or begun and not published. */
    Shelf with(ContentFile file) {
        if (has(file)) {
            return this;
        }
        TreeSet<String> more = new TreeSet<>(file.own() ? own : bundled);
        more.add(file.path());
        return file.own() ? new Shelf(more, bundled) : new Shelf(own, more);
    }

    /** The same without a file that is there no more. */
    Shelf without(ContentFile file) {
        if (!has(file)) {
            return this;
        }
        TreeSet<String> fewer = new TreeSet<>(file.own() ? own : bundled);
        fewer.remove(file.path());
        return file.own() ? new Shelf(fewer, bundled) : new Shelf(own, fewer);
    }

    /** The folders at the top that packs lie in. */
    List<ContentFile> roots() {
        return Stream.concat(tops(true, own), tops(false, bundled)).toList();
    }

    private static Stream<ContentFile> tops(boolean own, TreeSet<String> files) {
        return files.stream()
                .filter(it -> it.indexOf('/') > 0)
                .map(it -> it.substring(0, it.indexOf('/') + 1))
                .distinct()
                .map(it -> new ContentFile(own, it));
    }

    boolean has(ContentFile file) {
        return (file.own() ? own : bundled).contains(file.path());
    }

    /** The file that problems name by this path: the shop's own counts first. */
    Optional<ContentFile> named(String path) {
        return own.contains(path)
                ? Optional.of(new ContentFile(true, path))
                : Optional.of(new ContentFile(false, path)).filter(it -> bundled.contains(path));
    }
}
