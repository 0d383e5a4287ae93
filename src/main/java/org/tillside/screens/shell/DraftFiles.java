package org.tillside.screens.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tillside.records.DraftFile;
import org.tillside.screens.Background;
import org.tillside.screens.Drafts;
import org.tillside.screens.Failure;

/** The drafts of one person: read from memory, written behind. */
final class DraftFiles implements Drafts {
    private final DraftFile file;
    private final Background background;
    private final Consumer<Failure> failed;
    private final Map<String, Map<String, String>> all = new HashMap<>();

    DraftFiles(DraftFile file, Background background, Consumer<Failure> failed) {
        this.file = file;
        this.background = background;
        this.failed = failed;
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
        synchronized (all) {
            return all.getOrDefault(key, Map.of());
        }
    }

    @Override
    public void keep(String key, Map<String, String> fields) {
        synchronized (all) {
            all.put(key, Map.copyOf(fields));
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

    private void save() {
        background.run(
                "shell.saving",
                () -> {
                    Map<String, Map<String, String>> now;
                    synchronized (all) {
                        now = Map.copyOf(all);
                    }
                    file.write(now);
                    return now.size();
                },
                count -> {},
                failed);
    }
}
