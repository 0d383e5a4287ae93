package org.tillside.screens.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tillside.journal.PersonId;
import org.tillside.records.Book;
import org.tillside.records.DraftFile;
import org.tillside.records.Forgotten;
import org.tillside.screens.Background;
import org.tillside.screens.Drafts;
import org.tillside.screens.Failure;

/** The drafts of one person: read from memory, written behind; of those who are erased nothing stays in either. */
final class DraftFiles implements Drafts {
    private final PersonId writer;
    private final Book book;
    private final DraftFile file;
    private final Background background;
    private final Consumer<Failure> failed;
    private final Map<String, Map<String, String>> all = new HashMap<>();
    private int forgotten;
    private final List<Forgotten> untold = new ArrayList<>();
    private boolean dropped;

    DraftFiles(PersonId writer, Book book, Background background, Consumer<Failure> failed) {
        this.writer = writer;
        this.book = book;
        this.file = book.drafts(writer);
        this.background = background;
        this.failed = failed;
        this.forgotten = book.forgotten().size();
    }

    /** Reads what is on disk; called in the background, before anybody asks. */
    void load() throws java.io.IOException {
        Map<String, Map<String, String>> read = file.read();
        synchronized (all) {
            read.forEach(all::putIfAbsent);
        }
    }

    @Override
    public Map<String, String> read(String key) {
        prune();
        synchronized (all) {
            return all.getOrDefault(key, Map.of());
        }
    }

    @Override
    public void keep(String key, Map<String, String> fields) {
        prune();
        synchronized (all) {
            // a page that was not told yet would keep again what it still shows
            if (untold.stream().noneMatch(it -> isAbout(Map.entry(key, fields), it))) {
                all.put(key, Map.copyOf(fields));
            }
        }
        save();
    }

    @Override
    public void drop(String key) {
        boolean had;
        synchronized (all) {
            had = all.remove(key) != null;
        }
        if (had) {
            save();
        }
    }

    /** Whether something was about those of whom something was erased, for the first who asks; it is gone then. */
    boolean forgot() {
        prune();
        boolean was;
        synchronized (all) {
            was = dropped;
            dropped = false;
            untold.clear();
        }
        if (was) {
            save();
        }
        return was;
    }

    /** Drops what is about those of whom something was erased since the last look. */
    private boolean prune() {
        List<Forgotten> erased = book.forgotten();
        synchronized (all) {
            boolean had = false;
            for (Forgotten each : erased.subList(Math.min(forgotten, erased.size()), erased.size())) {
                had |= all.entrySet().removeIf(it -> isAbout(it, each));
                untold.add(each);
            }
            forgotten = Math.max(forgotten, erased.size());
            dropped |= had;
            return had;
        }
    }

    private boolean isAbout(Map.Entry<String, Map<String, String>> draft, Forgotten erased) {
        return writer.equals(erased.person()) || DraftFile.speaksOf(draft, erased.ids());
    }

    private void save() {
        background.run("shell.saving", this::write, count -> {}, failed);
    }

    private int write() throws java.io.IOException {
        Map<String, Map<String, String>> now;
        do {
            prune();
            synchronized (all) {
                now = Map.copyOf(all);
            }
            file.write(now);
            // somebody may have been erased while it was written
        } while (prune());
        return now.size();
    }
}
