package org.tillside.edits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tillside.content.Catalogue;

/**
 * What an author did so far to a pack: every list has a path, every item one below it. The edited pack is made anew
 * from the first one each time, so that what is restored is exactly what was deleted.
 */
final class Edits {
    private final Catalogue first;
    private final Random chance;
    private final Set<String> gone = new TreeSet<>();
    private final Map<String, Long> orders = new HashMap<>();
    private final Map<String, Integer> added = new HashMap<>();
    private final Map<String, Integer> renamed = new HashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();

    Edits(Catalogue first, long seed) {
        this.first = first;
        this.chance = new Random(seed);
        catalogue();
    }

    /** The content as it is after the edits. */
    Catalogue catalogue() {
        lists.clear();
        texts.clear();
        return new EditedPack(this).of(first);
    }

    /** One edit of this kind; says what it was. */
    String edit(Kind kind) {
        return switch (kind) {
            case ORDER -> orders(any(lists.keySet()));
            case INSERT -> inserts(any(lists.keySet()));
            case RENAME -> renames(any(texts));
            case DELETE -> deletes(any(lists.keySet()));
            case RESTORE -> restores();
        };
    }

    /** Kinds of edits. */
    enum Kind {
        ORDER,
        RENAME,
        INSERT,
        DELETE,
        RESTORE
    }

    private String any(java.util.Collection<String> paths) {
        return List.copyOf(paths).get(chance.nextInt(paths.size()));
    }

    private String orders(String path) {
        orders.put(path, chance.nextLong());
        return "order " + path;
    }

    private String inserts(String path) {
        added.merge(path, 1, Integer::sum);
        return "insert " + path;
    }

    private String renames(String path) {
        renamed.merge(path, 1, Integer::sum);
        return "rename " + path;
    }

    /** The last item of a list stays: the file would not be read without it. */
    private String deletes(String path) {
        List<String> there = lists.getOrDefault(path, List.of());
        if (there.size() < 2) {
            return "keep " + path;
        }
        String item = path + "/" + there.get(chance.nextInt(there.size()));
        gone.add(item);
        return "delete " + item;
    }

    private String restores() {
        if (gone.isEmpty()) {
            return "nothing to restore";
        }
        String item = any(gone);
        gone.remove(item);
        return "restore " + item;
    }

    /** Brings back what was deleted and takes away what was added; order and names stay. */
    void restoreAll() {
        gone.clear();
        added.clear();
    }

    /** Undoes order and names too. */
    void undoAll() {
        restoreAll();
        orders.clear();
        renamed.clear();
    }

    /** Whether the item at a path, and all that it lies in, is there. */
    boolean there(String path) {
        return gone.stream().noneMatch(it -> path.equals(it) || path.startsWith(it + "/"));
    }

    /** Whether nothing at all was deleted or added. */
    boolean whole() {
        return gone.isEmpty() && added.isEmpty();
    }

    /** A text under a path, with what was made of it. */
    String text(String path, String text) {
        texts.add(path);
        int times = renamed.getOrDefault(path, 0);
        return times == 0 ? text : text + " (" + times + ")";
    }

    /** A list under a path: without what is gone, with copies of its first item under new ids, in the order of now. */
    <T> List<T> list(String path, List<T> items, Function<T, String> id, BiFunction<T, String, T> copy) {
        List<T> now = new ArrayList<>(items.stream()
                .filter(it -> !gone.contains(path + "/" + id.apply(it)))
                .toList());
        for (int i = 1; !items.isEmpty() && i <= added.getOrDefault(path, 0); i++) {
            now.add(0, copy.apply(items.get(0), "new-" + i));
        }
        if (orders.containsKey(path)) {
            Collections.shuffle(now, new Random(orders.get(path)));
        }
        lists.put(
                path, now.stream().map(id).filter(it -> !it.startsWith("new-")).toList());
        return now;
    }
}
