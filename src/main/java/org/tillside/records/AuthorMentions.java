package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tillside.content.Edited;

/** Finds where authors have named a person, so that whoever asks what is kept of them is told that too. */
final class AuthorMentions {
    private final ShopFolder shop;
    private final PersonName name;

    AuthorMentions(ShopFolder shop, PersonName name) {
        this.shop = shop;
        this.name = name;
    }

    /**
     * A text that names the person.
     *
     * @param file in the shop folder, with forward slashes
     * @param lines those in which the name stands; of a draft that named the person once, as it did then
     */
    record Mention(String file, List<String> lines) {
        Mention {
            lines = List.copyOf(lines);
        }
    }

    /** All of them: content, what is not published of it, older texts of it, and what was deleted. */
    List<Mention> find() throws IOException {
        List<Mention> all = new ArrayList<>();
        for (Path folder :
                List.of(shop.content(), AuthorDrafts.folder(shop), Versions.folder(shop), Bin.folder(shop))) {
            for (Path file : filesIn(folder)) {
                List<String> lines = lines(file);
                if (!lines.isEmpty()) {
                    all.add(new Mention(shop.root().relativize(file).toString().replace('\\', '/'), lines));
                }
            }
        }
        return all;
    }

    private List<String> lines(Path file) throws IOException {
        if (file.startsWith(AuthorDrafts.folder(shop))) {
            return drafted(DraftJournal.read(file));
        }
        Bytes bytes = FileBytes.atMost(file, ContentFiles.LARGEST_OF_ALL);
        String text = bytes.text();
        // what is no text at all names nobody
        return Bytes.of(text).equals(bytes) ? name.lines(text) : List.of();
    }

    private List<String> drafted(DraftJournal found) {
        String text = found.kept().base();
        List<String> last = name.lines(text);
        for (Edited event : found.kept().events()) {
            text = event.on(text);
            List<String> now = name.lines(text);
            last = now.isEmpty() ? last : now;
        }
        return last;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
