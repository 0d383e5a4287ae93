package org.tillside.screens.tiles;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The order of names in a language. First letters tell most names apart, and the tiles are the first page: the
 * language's own order, which takes a while to be made, is made when it is needed.
 */
final class ByName implements Comparator<String> {
    private final Locale language;
    private Optional<Collator> collator = Optional.empty();

    ByName(Locale language) {
        this.language = language;
    }

    @Override
    public int compare(String one, String other) {
        char first = letter(one);
        char second = letter(other);
        if (first != second && plain(first) && plain(second)) {
            return Character.compare(first, second);
        }
        if (collator.isEmpty()) {
            collator = Optional.of(Collator.getInstance(language));
        }
        return collator.get().compare(one, other);
    }

    private static char letter(String name) {
        return name.isEmpty() ? ' ' : name.charAt(0);
    }

    /** A capital that stands where it does in every language: Latvian has Y beside I. */
    private static boolean plain(char letter) {
        return letter >= 'A' && letter <= 'Z' && letter != 'Y';
    }
}
