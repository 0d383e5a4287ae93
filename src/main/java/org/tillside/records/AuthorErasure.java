package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tillside.content.Edited;
import org.tillside.content.Splice;

/**
 * Takes a person's name out of what authors have half written, of older texts of their files and of the bin. The
 * work itself stays; of a draft that named the person what could be undone goes, for the name was typed letter by letter.
 */
final class AuthorErasure {
    private final ShopFolder shop;
    private final Disk disk;
    private final PersonName name;

    AuthorErasure(ShopFolder shop, Disk disk, PersonName name) {
        this.shop = shop;
        this.disk = disk;
        this.name = name;
    }

    /** Where everything of authors lies, which no other erasure looks into. */
    static boolean isAuthors(ShopFolder shop, Path file) {
        return file.startsWith(TakeOverNote.folder(shop))
                || folders(shop).stream().anyMatch(file::startsWith);
    }

    private static List<Path> folders(ShopFolder shop) {
        return List.of(AuthorDrafts.folder(shop), Versions.folder(shop), Bin.folder(shop));
    }

    /** Goes through all of it; doing it again changes nothing. */
    void apply() throws IOException {
        for (Path folder : folders(shop)) {
            for (Path file : filesIn(folder)) {
                if (isLeftOver(file)) {
                    disk.delete(file);
                    disk.forceFolder(SafeFile.folderOf(file));
                } else if (file.startsWith(AuthorDrafts.folder(shop))) {
                    draft(file);
                } else {
                    text(file);
                }
            }
        }
    }

    /** What a crash or damage left: what it names, letter by letter, cannot be told. */
    private static boolean isLeftOver(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".new") || name.contains(".torn-");
    }

    private void text(Path file) throws IOException {
        Bytes bytes = FileBytes.atMost(file, ContentFiles.LARGEST_OF_ALL);
        String text = bytes.text();
        // what is no text at all is left as it is
        if (Bytes.of(text).equals(bytes) && name.in(text)) {
            SafeFile.replace(disk, file, Bytes.of(name.without(text)));
        }
    }

    private void draft(Path file) throws IOException {
        DraftJournal found = DraftJournal.read(file);
        if (found.file().isEmpty() || !everNamed(found.kept())) {
            return;
        }
        String text = name.without(found.text());
        Edited.Saved saved = new Edited.Saved(Splice.between(text, name.without(onDisk(found.kept()))));
        SafeFile.replace(
                disk,
                file,
                DraftLine.journal(found.file().get(), text, List.of(saved)).all());
    }

    private boolean everNamed(AuthorDrafts.Kept kept) {
        String text = kept.base();
        boolean named = name.in(text);
        for (Edited event : kept.events()) {
            text = event.on(text);
            named = named
                    || name.in(text)
                    || event instanceof Edited.Saved it && name.in(it.onDisk().on(text));
        }
        return named;
    }

    private static String onDisk(AuthorDrafts.Kept kept) {
        String text = kept.base();
        String saved = text;
        for (Edited event : kept.events()) {
            text = event.on(text);
            saved = event instanceof Edited.Saved it ? it.onDisk().on(text) : saved;
        }
        return saved;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
