package org.tillside.records;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/**
 * The shop's own content files: read, saved in one step or not at all, and put into the bin. Nothing that somebody has
 * not seen is ever written over: another program, or another window, may have changed the file. Every method may wait
 * for the disk.
 */
public final class ContentFiles {
    /** As large as a file of a pack may be, in bytes. */
    static final int LARGEST = 512 << 10;

    /** As large as anything in a pack may be, such as a picture. */
    static final int LARGEST_OF_ALL = 50 << 20;

    private final ShopFolder shop;
    private final Surroundings world;
    private final Versions versions;
    private final Bin bin;
    private final PictureCopies pictures;

    public ContentFiles(ShopFolder shop, Surroundings world) {
        this.shop = shop;
        this.world = world;
        this.versions = new Versions(shop, world);
        this.bin = new Bin(shop, world);
        this.pictures = new PictureCopies(shop, world);
    }

    /** Which state of a file somebody has seen: its SHA-256, or that there was none. */
    public record Mark(String sha256) {
        public static final Mark NONE = new Mark("");

        /** The state of a file with these bytes. */
        public static Mark of(Bytes bytes) {
            var digest = Bytes.digest();
            bytes.addTo(digest);
            return new Mark(HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** What lies under a name. */
    public sealed interface Found {
        record Text(String text, Mark mark) implements Found {}

        record Missing() implements Found {}

        record Unreadable(Problem why) implements Found {}
    }

    /** What became of a change. */
    public sealed interface Outcome {
        /** It is on disk for good; the file is now as the mark says. */
        record Done(Mark mark) implements Outcome {}

        /** Nothing was written: the file is not as it was seen. */
        record Changed(String file, Found now) implements Outcome {}

        /** Nothing was written. */
        record Refused(Problem why) implements Outcome {}
    }

    /** What a file holds now. */
    public Found read(String file) {
        try {
            return found(file, bytes(path(file)));
        } catch (FileBytes.TooLarge e) {
            return new Found.Unreadable(tooLarge(file));
        } catch (IOException e) {
            return new Found.Unreadable(Problem.error("unreadable", Optional.of(new Place(file, 1, 1))));
        }
    }

    /** Saves a text where the file is as it was seen; the text before stays among the versions. */
    public Outcome save(String file, String text, Mark seen) {
        Optional<Problem> unfit = Halves.in(file, text);
        Bytes bytes = Bytes.of(text);
        if (bytes.size() > LARGEST) {
            unfit = Optional.of(tooLarge(file));
        }
        return unfit.isPresent() ? new Outcome.Refused(unfit.get()) : change(file, () -> write(file, bytes, seen));
    }

    private static Problem tooLarge(String file) {
        return Problem.error("too-large", Optional.of(new Place(file, 1, 1)), String.valueOf(LARGEST >> 10));
    }

    private Outcome write(String file, Bytes text, Mark seen) throws IOException {
        Path path = path(file);
        Optional<Bytes> old = bytes(path);
        Mark mark = Mark.of(text);
        if (!mark(old).equals(seen)) {
            return new Outcome.Changed(file, found(file, old));
        } else if (mark.equals(seen)) {
            return new Outcome.Done(mark);
        }
        if (old.isPresent()) {
            versions.keep(file, old.get());
        }
        versions.keep(file, text);
        SafeFile.makeFolders(world.disk(), SafeFile.folderOf(path));
        try {
            SafeFile.replace(world.disk(), path, text, temp -> {
                if (!mark(bytes(path)).equals(seen)) {
                    throw new Meanwhile();
                }
                Permissions.asOf(path, temp);
            });
        } catch (Meanwhile changed) {
            return new Outcome.Changed(file, found(file, bytes(path)));
        }
        versions.thin(file);
        return new Outcome.Done(mark);
    }

    /** Another program was quicker. */
    private static final class Meanwhile extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Puts files that belong together, as a scenario and its translations, into the bin: all if each is as it was seen,
     * or none. A crash on the way leaves some of them in both places, never in neither.
     */
    public Outcome delete(Map<String, Mark> seen) {
        String first = seen.keySet().stream().sorted().findFirst().orElse("");
        return change(first, () -> {
            for (Map.Entry<String, Mark> one : seen.entrySet()) {
                Optional<Bytes> now = bytes(path(one.getKey()));
                if (!mark(now).equals(one.getValue())) {
                    return new Outcome.Changed(one.getKey(), found(one.getKey(), now));
                }
            }
            bin.put(List.copyOf(seen.keySet()), this::path);
            return new Outcome.Done(Mark.NONE);
        });
    }

    /** Brings back what was put into the bin together; not where a file has taken its place meanwhile. */
    public Outcome restore(Bin.Binned binned) {
        String first = binned.files().isEmpty() ? "" : binned.files().get(0);
        return change(first, () -> {
            for (String file : binned.files()) {
                Optional<Bytes> now = bytes(path(file));
                if (now.isPresent() && !now.equals(bytes(bin.place(binned.id(), file)))) {
                    return new Outcome.Changed(file, found(file, now));
                }
            }
            bin.bringBack(binned, this::path);
            return new Outcome.Done(Mark.NONE);
        });
    }

    /** Writes many files at once, as they come from elsewhere. */
    public TakeOver takingOver() {
        return new TakeOver(shop, world, this);
    }

    /** Writes a file outside the shop, such as a pack's zip, in one step or not at all. */
    public void export(Path to, Bytes bytes) throws IOException {
        SafeFile.replace(world.disk(), to, bytes, temp -> Permissions.asOf(to, temp));
    }

    /** The older texts of the files. */
    public Versions versions() {
        return versions;
    }

    /** What was deleted. */
    public Bin bin() {
        return bin;
    }

    /** Copies of pictures in the shop's own packs. */
    public PictureCopies pictures() {
        return pictures;
    }

    /**
     * Takes to its end, or back, what a crash has left of a take-over. What cannot be done now is done before the next
     * change, or at the next start; the content can be read all the same.
     */
    public void finish() {
        if (takingOver().isLeft()) {
            try {
                world.locks().exclusively(shop.root(), "content", this::finished);
            } catch (IOException later) {
                return;
            }
        }
    }

    private boolean finished() {
        try {
            takingOver().goOn();
            return true;
        } catch (IOException later) {
            return false;
        }
    }

    private Outcome change(String file, Locks.Work<Outcome> work) {
        try {
            if (!Files.isDirectory(shop.content())) {
                throw new NoSuchFileException(shop.content().toString());
            }
            return world.locks().exclusively(shop.root(), "content", () -> {
                finished();
                return work.run();
            });
        } catch (IOException e) {
            return new Outcome.Refused(WriteProblems.of(file, e));
        }
    }

    static Mark mark(Optional<Bytes> bytes) {
        return bytes.map(Mark::of).orElse(Mark.NONE);
    }

    private static Optional<Bytes> bytes(Path path) throws IOException {
        return bytes(path, LARGEST);
    }

    static Optional<Bytes> bytes(Path path, int most) throws IOException {
        // a file that may not be looked at is there all the same: reading it then says why not
        return Files.notExists(path) ? Optional.empty() : Optional.of(FileBytes.atMost(path, most));
    }

    private static Found found(String file, Optional<Bytes> bytes) {
        if (bytes.isEmpty()) {
            return new Found.Missing();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get().toArray()))
                    .toString();
            return new Found.Text(text, Mark.of(bytes.get()));
        } catch (CharacterCodingException e) {
            return new Found.Unreadable(Problem.error("not-utf8", Optional.of(new Place(file, 1, 1))));
        }
    }

    /** Where a file lies. */
    Path path(String file) throws IOException {
        return ContentPath.within(shop.content(), file);
    }
}
