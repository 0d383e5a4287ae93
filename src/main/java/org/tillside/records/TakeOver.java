package org.tillside.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Problem;
import org.tillside.records.ContentFiles.Mark;

/**
 * Writes many content files at once: all of them lie ready on the disk before the first takes its place, so that a full
 * disk leaves everything as it was. What the files held before stays among their versions.
 */
public final class TakeOver {
    private final ShopFolder shop;
    private final Surroundings world;
    private final ContentFiles files;

    TakeOver(ShopFolder shop, Surroundings world, ContentFiles files) {
        this.shop = shop;
        this.world = world;
        this.files = files;
    }

    /**
     * What is to become of a file.
     *
     * @param now what it is to hold; empty where it goes to the bin
     * @param seen the state that it was seen in
     */
    public record Change(String file, Optional<Bytes> now, Mark seen) {}

    /** What became of it. */
    public sealed interface Outcome {
        /** All of it is on disk for good. */
        record Done() implements Outcome {}

        /** Nothing was written: a file is not as it was seen. */
        record Changed(String file) implements Outcome {}

        /** Nothing was written. */
        record Refused(Problem why) implements Outcome {}

        /** Some of it was written: these files; the others are as they were. */
        record Stopped(List<String> written, Problem why) implements Outcome {
            public Stopped {
                written = List.copyOf(written);
            }
        }
    }

    /** How far it came. */
    private static final class Way {
        private final Map<String, Path> ready = new LinkedHashMap<>();
        private final List<String> written = new ArrayList<>();
        private String at = "";
    }

    /** Writes all, or nothing; where the disk fails at the last step it says how far it came. */
    public Outcome run(List<Change> changes) {
        Way way = new Way();
        try {
            return world.locks().exclusively(shop.root(), "content", () -> run(changes, way));
        } catch (IOException e) {
            Problem why = WriteProblems.of(way.at, e);
            return way.written.isEmpty() ? new Outcome.Refused(why) : new Outcome.Stopped(way.written, why);
        }
    }

    private Outcome run(List<Change> changes, Way way) throws IOException {
        Optional<String> other = otherwise(changes, way);
        if (other.isPresent()) {
            return new Outcome.Changed(other.get());
        }
        try {
            prepare(changes, way);
            other = otherwise(changes, way);
            if (other.isPresent()) {
                return new Outcome.Changed(other.get());
            }
            place(changes, way);
        } finally {
            way.ready.values().forEach(it -> SafeFile.discard(world.disk(), it));
        }
        away(changes, way);
        for (Change change : changes) {
            files.versions().thin(change.file());
        }
        return new Outcome.Done();
    }

    /** A file that is not as it was seen; empty where all are. */
    private Optional<String> otherwise(List<Change> changes, Way way) throws IOException {
        for (Change change : changes) {
            way.at = change.file();
            if (!ContentFiles.mark(now(change)).equals(change.seen())) {
                return Optional.of(change.file());
            }
        }
        return Optional.empty();
    }

    /** Keeps the texts before and after, and has the new ones ready. */
    private void prepare(List<Change> changes, Way way) throws IOException {
        for (Change change : changes) {
            way.at = change.file();
            if (change.now().isPresent()) {
                keep(change, now(change));
                way.ready.put(change.file(), beside(change));
            }
        }
    }

    private void place(List<Change> changes, Way way) throws IOException {
        for (Change change : changes) {
            Path temp = way.ready.get(change.file());
            if (temp != null) {
                way.at = change.file();
                Path path = files.path(change.file());
                SafeFile.move(world.disk(), temp, path);
                way.ready.remove(change.file());
                way.written.add(change.file());
                world.disk().forceFolder(SafeFile.folderOf(path));
            }
        }
    }

    private Optional<Bytes> now(Change change) throws IOException {
        return ContentFiles.bytes(files.path(change.file()), ContentFiles.LARGEST_OF_ALL);
    }

    private void keep(Change change, Optional<Bytes> old) throws IOException {
        if (old.isPresent()) {
            files.versions().keep(change.file(), old.get());
        }
        if (change.now().isPresent()) {
            files.versions().keep(change.file(), change.now().get());
        }
    }

    private Path beside(Change change) throws IOException {
        Path path = files.path(change.file());
        SafeFile.makeFolders(world.disk(), SafeFile.folderOf(path));
        Path temp = SafeFile.beside(world.disk(), path, change.now().orElse(Bytes.EMPTY));
        Permissions.asOf(path, temp);
        return temp;
    }

    private void away(List<Change> changes, Way way) throws IOException {
        List<String> gone = changes.stream()
                .filter(it -> it.now().isEmpty() && !it.seen().equals(Mark.NONE))
                .map(Change::file)
                .toList();
        if (!gone.isEmpty()) {
            files.bin().put(gone, files::path);
            way.written.addAll(gone);
        }
    }
}
