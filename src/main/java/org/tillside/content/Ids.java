package org.tillside.content;

/** What an id may look like; the same rule for every kind. Letter by letter, for a journal is full of them. */
public final class Ids {
    private static final int LONGEST = 80;

    private Ids() {}

    /** Whether a text may stand as an id: small letters, digits and hyphens, 1 to 80 of them. */
    public static boolean isId(String text) {
        boolean fits = !text.isEmpty() && text.length() <= LONGEST;
        for (int i = 0; fits && i < text.length(); i++) {
            char c = text.charAt(i);
            fits = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
        }
        return fits;
    }

    static void require(String text) {
        if (!isId(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
    }
}
