package org.tillside.screens.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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
    private final AtomicReference<Kept> kept;

    /**
     * Everything that is kept, as it is at one time: whoever paints never waits for whoever writes.
     *
     * @param seen how many erasures were looked at
     * @param untold of those, the ones that no page was told of yet
     * @param dropped whether something was about them
     */
    private record Kept(Map<String, Map<String, String>> all, int seen, List<Forgotten> untold, boolean dropped) {
        Kept with(Map<String, Map<String, String>> now) {
            return new Kept(Map.copyOf(now), seen, untold, dropped);
        }
    }

    DraftFiles(PersonId writer, Book book, Background background, Consumer<Failure> failed) {
        this.writer = writer;
        this.book = book;
        this.file = book.drafts(writer);
        this.background = background;
        this.failed = failed;
        this.kept = new AtomicReference<>(new Kept(Map.of(), book.forgotten().size(), List.of(), false));
    }

    /** Reads what is on disk; called in the background, before anybody asks. */
    void load() throws java.io.IOException {
        Map<String, Map<String, String>> read = file.read();
        kept.updateAndGet(it -> {
            Map<String, Map<String, String>> all = new HashMap<>(read);
            all.putAll(it.all());
            return it.with(all);
        });
    }

    @Override
    public Map<String, String> read(String key) {
        return pruned().all().getOrDefault(key, Map.of());
    }

    @Override
    public void keep(String key, Map<String, String> fields) {
        pruned();
        kept.updateAndGet(it -> {
            // a page that was not told yet would keep again what it still shows
            if (it.untold().stream().anyMatch(erased -> isAbout(Map.entry(key, fields), erased))) {
                return it;
            }
            Map<String, Map<String, String>> all = new HashMap<>(it.all());
            all.put(key, Map.copyOf(fields));
            return it.with(all);
        });
        save();
    }

    @Override
    public void drop(String key) {
        Kept before = kept.getAndUpdate(it -> {
            Map<String, Map<String, String>> all = new HashMap<>(it.all());
            all.remove(key);
            return it.with(all);
        });
        if (before.all().containsKey(key)) {
            save();
        }
    }

    /** Whether something was about those of whom something was erased, for the first who asks; it is gone then. */
    boolean forgot() {
        pruned();
        boolean was = kept.getAndUpdate(it -> new Kept(it.all(), it.seen(), List.of(), false))
                .dropped();
        if (was) {
            save();
        }
        return was;
    }

    /** Without what is about those of whom something was erased since the last look. */
    private Kept pruned() {
        List<Forgotten> erased = book.forgotten();
        return kept.updateAndGet(it -> it.seen() >= erased.size() ? it : without(it, erased));
    }

    private Kept without(Kept it, List<Forgotten> erased) {
        List<Forgotten> later = erased.subList(it.seen(), erased.size());
        Map<String, Map<String, String>> all = new HashMap<>(it.all());
        boolean had = all.entrySet().removeIf(draft -> later.stream().anyMatch(each -> isAbout(draft, each)));
        List<Forgotten> untold = new ArrayList<>(it.untold());
        untold.addAll(later);
        return new Kept(Map.copyOf(all), erased.size(), List.copyOf(untold), it.dropped() || had);
    }

    private boolean isAbout(Map.Entry<String, Map<String, String>> draft, Forgotten erased) {
        return writer.equals(erased.person()) || DraftFile.speaksOf(draft, erased.ids());
    }

    private void save() {
        background.run("shell.saving", this::write, count -> {}, failed);
    }

    private int write() throws java.io.IOException {
        Kept before;
        do {
            before = pruned();
            file.write(before.all());
            // somebody may have been erased while it was written
        } while (pruned().seen() != before.seen());
        return before.all().size();
    }
}
