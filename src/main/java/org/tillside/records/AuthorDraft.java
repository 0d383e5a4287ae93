package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tillside.content.Edited;
import org.tillside.content.Problem;

/**
 * The draft journal of one content file, open for writing: each keystroke is on disk when {@link #keep} returns. It is
 * for one thread, which may wait for the disk.
 */
public final class AuthorDraft implements Closeable {
    /** How much may be added before the journal is written anew in its shortest form, in bytes. */
    static final long GROWTH = 1 << 20;

    private final ShopFolder shop;
    private final Disk disk;
    private final String file;
    private final Path path;
    private Disk.@Nullable Handle handle;
    private @Nullable Object place;
    private String hash;
    private long end;
    private long most = GROWTH;
    /** Whether it was written anew elsewhere, and nobody has said yet how to go on from there. */
    private boolean anew;

    /** What is not on disk yet because the disk refused it. */
    private final List<Edited> owed = new ArrayList<>();

    AuthorDraft(ShopFolder shop, Disk disk, String file, Path path, DraftJournal found) {
        this.shop = shop;
        this.disk = disk;
        this.file = file;
        this.path = path;
        this.hash = found.hash();
        this.end = found.end();
    }

    /** The content file, relative to the shop's content, with forward slashes. */
    public String file() {
        return file;
    }

    /**
     * Keeps what was done. What a disk refuses is kept in memory and written with what is done next.
     *
     * @param done in the order in which it happened
     * @param whole all there is to be kept, with what is in {@code done}; asked for where the journal is begun, has
     *     grown large or was damaged
     * @return why it is not on disk; empty if it is
     */
    public Optional<Problem> keep(List<Edited> done, Supplier<AuthorDrafts.Kept> whole) {
        owed.addAll(done);
        try {
            if (anew) {
                // it goes on from another text than these were done to
                owed.clear();
            }
            if (owed.isEmpty()) {
                return Optional.empty();
            }
            if (handle == null || !inPlace()) {
                writeWhole(whole.get());
            } else {
                append();
            }
            owed.clear();
            if (end > most) {
                shorten(whole.get());
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(WriteProblems.of(file, e));
        }
    }

    /**
     * What lies in the journal's place where it was written anew since, as when somebody was erased in another window;
     * empty where it was not. From then on nothing is kept before {@link #goOnFromThere}.
     */
    public Optional<AuthorDrafts.Kept> writtenAnew() throws IOException {
        if (anew || handle == null || !Files.exists(path) || inPlace()) {
            return Optional.empty();
        }
        DraftJournal found = DraftJournal.read(path);
        if (found.state() != DraftJournal.State.SOUND || found.file().isEmpty()) {
            return Optional.empty();
        }
        close();
        owed.clear();
        hash = found.hash();
        end = found.end();
        goOn(true);
        anew = true;
        return Optional.of(found.kept());
    }

    /** What is kept next was done to what {@link #writtenAnew} gave. */
    public void goOnFromThere() {
        anew = false;
    }

    /** What is kept is kept already: where there is no room for a second file, the long one goes on. */
    private void shorten(AuthorDrafts.Kept whole) {
        try {
            writeWhole(whole);
        } catch (IOException anotherTime) {
            most = end + GROWTH;
            reopen();
        }
    }

    private void reopen() {
        try {
            goOn(true);
        } catch (IOException e) {
            // without a handle the next keystroke writes all of it to a new file
            close();
        }
    }

    /** What is written to a file that was taken away, or that another has replaced, is written for nobody. */
    private boolean inPlace() {
        try {
            return Objects.equals(place, Locks.keyOf(path));
        } catch (IOException e) {
            return false;
        }
    }

    /** Opens a journal that was found sound, cutting off what a crash left of a line. */
    void goOn(boolean ended) throws IOException {
        Disk.Handle opened = disk.open(path);
        handle = opened;
        place = Locks.keyOf(path);
        try {
            if (!ended) {
                SafeFile.writeAll(opened, Bytes.of("\n"), end);
                end++;
            }
            opened.truncate(end);
            opened.force();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void append() throws IOException {
        DraftLine.Written written = DraftLine.after(hash, owed);
        Disk.Handle open = Objects.requireNonNull(handle);
        Bytes bytes = written.all();
        if (open.size() != end) {
            // half a line that could not be cut off, or somebody else's
            open.truncate(end);
        }
        try {
            SafeFile.writeAll(open, bytes, end);
        } catch (IOException e) {
            cutBack(open, e);
            throw e;
        }
        force(open);
        hash = written.hash();
        end += bytes.size();
    }

    private void force(Disk.Handle open) throws IOException {
        try {
            open.force();
        } catch (IOException e) {
            // the system has now forgotten which pages it did not write: only a new file can be trusted
            close();
            throw e;
        }
    }

    private void cutBack(Disk.Handle open, IOException cause) {
        try {
            open.truncate(end);
        } catch (IOException e) {
            cause.addSuppressed(e);
            close();
        }
    }

    private void writeWhole(AuthorDrafts.Kept whole) throws IOException {
        if (!Files.isDirectory(shop.root())) {
            throw new NoSuchFileException(shop.root().toString());
        }
        DraftLine.Written written = DraftLine.journal(file, whole.base(), whole.events());
        Bytes bytes = written.all();
        SafeFile.makeFolders(disk, SafeFile.folderOf(path));
        close();
        SafeFile.replace(disk, path, bytes);
        hash = written.hash();
        end = bytes.size();
        most = end + GROWTH;
        goOn(true);
    }

    @Override
    public void close() {
        Disk.Handle open = handle;
        handle = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException nothingIsLostByThat) {
                // every line that was called kept has been forced
                return;
            }
        }
    }
}
