package org.tillside.content;

import java.util.regex.Pattern;

/** What an id may look like; the same rule for every kind. */
public final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,80}");

    private Ids() {}

    /** Whether a text may stand as an id. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static void require(String text) {
        if (!isId(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
    }
}
