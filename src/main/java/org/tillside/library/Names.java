package org.tillside.library;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps each key and each id once, however many files of the packs that are read have it. */
final class Names {
    /** Longer words are rarely ids, and rarely come again. */
    private static final int LONGEST = 40;

    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** The same text, and the same object for every text of one word that is like it. */
    String once(String text) {
        return text.length() > LONGEST || text.indexOf(' ') >= 0 ? text : known(text);
    }

    private String known(String name) {
        String known = names.get(name);
        if (known == null) {
            // the very keys that readers ask by: then they are found without a look at their letters
            String fresh = name.intern();
            known = names.putIfAbsent(fresh, fresh);
            return known == null ? fresh : known;
        }
        return known;
    }
}
