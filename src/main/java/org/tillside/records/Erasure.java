package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes private parts away for good, wherever a copy of them may lie in the shop folder. */
final class Erasure {
    private final ShopFolder shop;
    private final Surroundings world;

    Erasure(ShopFolder shop, Surroundings world) {
        this.shop = shop;
        this.world = world;
    }

    /**
     * Erases the private parts of events; doing it again changes nothing.
     *
     * @param events ids of the events
     * @param names other ids, as a person's: drafts that are about one, or bear it as their name, go too
     */
    void apply(Set<String> events, Set<String> names) throws IOException {
        apply(events, names, new Swept());
    }

    /** The same with all that was ever erased; files in which it is known that nothing of it lies are not read. */
    void again(Set<String> events, Swept swept) throws IOException {
        swept.against(events);
        apply(events, Set.of(), swept);
    }

    private void apply(Set<String> events, Set<String> names, Swept swept) throws IOException {
        if (events.isEmpty() && names.isEmpty()) {
            return;
        }
        List<IOException> failures = new ArrayList<>();
        boolean gone = world.locks().exclusively(shop.root(), "private", () -> erasePrivate(events, swept, failures));
        if (gone || !names.isEmpty()) {
            new Checkpoints(shop, world.disk()).deleteAll();
        }
        Set<String> all = new java.util.HashSet<>(events);
        all.addAll(names);
        List<Path> drafts = filesIn(shop.drafts()).stream()
                .filter(file -> !Unfinished.isNote(file) && !AuthorErasure.isAuthors(shop, file))
                .toList();
        delete(drafts.stream()
                .filter(file -> isOf(file, names) || isHalfWritten(file))
                .toList());
        for (Path file : drafts) {
            if (Files.exists(file) && holds(file, all)) {
                // what somebody has half written about others stays
                new DraftFile(file, world.disk()).takeOut(all);
            }
        }
        delete(filesIn(shop.records()).stream()
                .filter(file -> isTorn(file) && holds(file, all))
                .toList());
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private boolean erasePrivate(Set<String> events, Swept swept, List<IOException> failures) throws IOException {
        boolean gone = false;
        for (String writer : ShopFolder.writersIn(shop.privateParts())) {
            try {
                gone |= erasePrivate(writer, events, swept);
            } catch (IOException e) {
                // one file that cannot be read or changed keeps no other one as it is
                failures.add(e);
            }
        }
        // a torn private line never belonged to an event, and nobody can tell whose it was
        delete(filesIn(shop.privateParts()).stream().filter(Erasure::isTorn).toList());
        return gone;
    }

    private boolean erasePrivate(String writer, Set<String> events, Swept swept) throws IOException {
        Path file = shop.privateOf(writer);
        if (swept.isClean(writer, Stamp.of(file))) {
            return false;
        }
        boolean gone = PrivateFile.keepOnly(world.disk(), file, id -> id.isEmpty() || !events.contains(id), false);
        swept.saw(writer, Stamp.of(file));
        return gone;
    }

    /** Removes half-written replacements that a crash left behind; they may hold what was erased since. */
    void sweep() throws IOException {
        world.locks().exclusively(shop.root(), "private", () -> {
            List<Path> left = filesIn(shop.privateParts()).stream()
                    .filter(Erasure::isHalfWritten)
                    .toList();
            delete(left);
            return left;
        });
    }

    private void delete(List<Path> files) throws IOException {
        for (Path file : files) {
            world.disk().delete(file);
            world.disk().forceFolder(SafeFile.folderOf(file));
        }
    }

    /** What a crash left behind: whose it is cannot be told. */
    private static boolean isHalfWritten(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".new");
    }

    /** What a person has half written bears the person's id as its name, and need not hold it. */
    private static boolean isOf(Path file, Set<String> names) {
        String name = String.valueOf(file.getFileName());
        return names.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }

    private static boolean isTorn(Path file) {
        return String.valueOf(file.getFileName()).contains(".torn-");
    }

    /** A file that cannot be looked into is taken to hold them. */
    private static boolean holds(Path file, Set<String> ids) {
        try {
            return PrivateFile.names(FileBytes.atMost(file, 16 << 20), ids);
        } catch (IOException e) {
            return true;
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
