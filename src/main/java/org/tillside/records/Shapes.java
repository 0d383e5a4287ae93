package org.tillside.records;

/**
 * The shapes of a line's fields, looked at letter by letter: a million lines have eight million of them. Which of the
 * letters and digits of an id comes next nobody can guess, so each is looked up and not compared with one after another.
 */
final class Shapes {
    private static final int LONGEST_WORD = 64;
    private static final int HASH = 64;
    private static final String USUAL_AT = "0000-00-00T00:00:00+00:00";

    private static final int OFFSET = 20;
    private static final int OFFSET_MINUTES = 23;

    private static final boolean[] IN_WORD = signs("abcdefghijklmnopqrstuvwxyz0123456789-");
    private static final boolean[] IN_HASH = signs("0123456789abcdef");

    private Shapes() {}

    private static boolean[] signs(String all) {
        boolean[] signs = new boolean[0x100];
        all.chars().forEach(sign -> signs[sign] = true);
        return signs;
    }

    /** Whether a sign may stand in a word. */
    static boolean isInWord(byte sign) {
        return IN_WORD[sign & 0xff];
    }

    /** As {@link Line#WORD}. */
    static boolean isWord(String text) {
        if (text.isEmpty() || text.length() > LONGEST_WORD || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= IN_WORD.length || !IN_WORD[c]) {
                return false;
            }
        }
        return true;
    }

    /** As {@link Line#HASH}. */
    static boolean isHash(String text) {
        if (text.length() != HASH) {
            return false;
        }
        for (int i = 0; i < HASH; i++) {
            char c = text.charAt(i);
            if (c >= IN_HASH.length || !IN_HASH[c]) {
                return false;
            }
        }
        return true;
    }

    /** The same of bytes from an index on; those that stand behind it are no matter. */
    static boolean isHash(Bytes bytes, int from) {
        for (int i = from; i < from + HASH; i++) {
            if (!IN_HASH[bytes.at(i) & 0xff]) {
                return false;
            }
        }
        return true;
    }

    /** As {@link Line#AT}. */
    static boolean isAt(String text) {
        // offsets of ten hours and more are left to the pattern, which knows how far they go
        if (text.length() != USUAL_AT.length() || text.charAt(OFFSET) != '0' || text.charAt(OFFSET_MINUTES) > '5') {
            return Line.AT.matcher(text).matches();
        }
        for (int i = 0; i < text.length(); i++) {
            char shape = USUAL_AT.charAt(i);
            char c = text.charAt(i);
            boolean fits = shape == '0' ? c >= '0' && c <= '9' : c == shape || shape == '+' && c == '-';
            if (!fits) {
                return Line.AT.matcher(text).matches();
            }
        }
        return true;
    }
}
