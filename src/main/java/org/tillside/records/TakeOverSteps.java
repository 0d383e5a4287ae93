package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tillside.records.ContentFiles.Mark;
import org.tillside.records.TakeOverNote.Item;
import org.tillside.records.TakeOverNote.State;

/**
 * The steps of a take-over, each of which can be taken again by its note alone. All that needs room on the disk is done
 * before anything takes its place; from there on files only get other names. For whoever holds the lock of the content.
 */
final class TakeOverSteps {
    private final ShopFolder shop;
    private final Disk disk;
    private final ContentFiles files;
    private String at = "";

    TakeOverSteps(ShopFolder shop, Disk disk, ContentFiles files) {
        this.shop = shop;
        this.disk = disk;
        this.files = files;
    }

    /** The file that was last looked at. */
    String at() {
        return at;
    }

    /** A file is not as it was seen. */
    static final class Meanwhile extends IOException {
        private static final long serialVersionUID = 1L;

        Meanwhile(String file) {
            super(file);
        }
    }

    /** Throws if a file is not as it was seen. */
    void demandSeen(List<Item> items) throws IOException {
        for (Item item : items) {
            at = item.file();
            if (!mark(item).equals(item.seen())) {
                throw new Meanwhile(item.file());
            }
        }
    }

    /** Keeps the texts before and after, has the new ones ready beside the old, and in the bin what goes there. */
    TakeOverNote prepare(TakeOverNote note, Map<String, Bytes> texts) throws IOException {
        note.write(shop, disk);
        List<Item> ready = new ArrayList<>();
        for (Item item : note.items()) {
            at = item.file();
            ready.add(item.away() ? item : ready(item, texts.getOrDefault(item.file(), Bytes.EMPTY)));
        }
        List<String> away = away(note);
        if (!away.isEmpty()) {
            files.bin().copy(note.bin(), away, files::path);
        }
        force(note);
        return note.with(ready);
    }

    private Item ready(Item item, Bytes text) throws IOException {
        Path path = files.path(item.file());
        if (!item.seen().equals(Mark.NONE)) {
            files.versions().keep(item.file(), FileBytes.atMost(path, ContentFiles.LARGEST_OF_ALL));
        }
        files.versions().keep(item.file(), text);
        SafeFile.makeFolders(disk, SafeFile.folderOf(path));
        Path temp = SafeFile.beside(disk, path, text);
        Permissions.asOf(path, temp);
        return new Item(item.file(), item.seen(), item.now(), String.valueOf(temp.getFileName()));
    }

    private static List<String> away(TakeOverNote note) {
        return note.items().stream().filter(Item::away).map(Item::file).toList();
    }

    /** Goes on to wherever the note says. What another program has changed since is left as that wrote it. */
    void goOn(TakeOverNote note) throws IOException {
        if (note.state() == State.FORTH) {
            forth(note, false);
        } else {
            back(note);
        }
    }

    /**
     * Has everything take its place.
     *
     * @param strict throws where a file is not as it was seen, so that all of it can still go back
     */
    void forth(TakeOverNote note, boolean strict) throws IOException {
        for (Item item : note.items()) {
            at = item.file();
            Path path = files.path(item.file());
            Path ready = SafeFile.folderOf(path).resolve(item.ready());
            boolean waits = item.away() ? Files.exists(path) : !item.ready().isEmpty() && Files.exists(ready);
            if (waits && !mark(item).equals(item.seen())) {
                if (strict) {
                    throw new Meanwhile(item.file());
                } else if (!item.away()) {
                    // what it was to say is among its versions
                    disk.delete(ready);
                }
            } else if (waits) {
                place(note, item, path, ready);
            }
        }
        force(note);
        done();
    }

    /** Each name in the folders of these files is on the disk for good. */
    private void force(TakeOverNote note) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (Item item : note.items()) {
            folders.add(SafeFile.folderOf(files.path(item.file())));
        }
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                disk.forceFolder(folder);
            }
        }
    }

    private void place(TakeOverNote note, Item item, Path path, Path ready) throws IOException {
        if (!item.away()) {
            SafeFile.move(disk, ready, path);
        } else if (ContentFiles.mark(ContentFiles.bytes(binned(note, item), ContentFiles.LARGEST_OF_ALL))
                .equals(item.seen())) {
            disk.delete(path);
        }
    }

    /** Has everything as it was: what another program has changed since stays. */
    void back(TakeOverNote note) throws IOException {
        for (Item item : note.items()) {
            at = item.file();
            sweep(files.path(item.file()));
            if (note.state() == State.BACK) {
                restore(note, item);
            }
        }
        force(note);
        files.bin().remove(note.bin());
        done();
    }

    private void restore(TakeOverNote note, Item item) throws IOException {
        Path path = files.path(item.file());
        if (item.now().equals(item.seen()) || !mark(item).equals(item.now())) {
            return;
        } else if (item.seen().equals(Mark.NONE)) {
            disk.delete(path);
            return;
        }
        Bytes was = item.away()
                ? FileBytes.atMost(binned(note, item), ContentFiles.LARGEST_OF_ALL)
                : files.versions().bytes(item.file(), item.seen());
        SafeFile.replace(disk, path, was, temp -> Permissions.asOf(path, temp));
    }

    private Path binned(TakeOverNote note, Item item) throws IOException {
        return files.bin().place(note.bin(), item.file());
    }

    /** What lies ready beside a file and is not wanted: nobody else writes there meanwhile. */
    private void sweep(Path path) throws IOException {
        Path folder = SafeFile.folderOf(path);
        if (!Files.isDirectory(folder)) {
            return;
        }
        Pattern name = Pattern.compile(Pattern.quote("." + path.getFileName() + "-") + "\\d+\\.new");
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(
                            it -> name.matcher(String.valueOf(it.getFileName())).matches())
                    .toList();
        }
        for (Path one : left) {
            disk.delete(one);
        }
    }

    private void done() throws IOException {
        disk.delete(TakeOverNote.place(shop));
        disk.forceFolder(TakeOverNote.folder(shop));
    }

    private Mark mark(Item item) throws IOException {
        return ContentFiles.mark(ContentFiles.bytes(files.path(item.file()), ContentFiles.LARGEST_OF_ALL));
    }
}
