package org.tillside.content;

/** What an id may look like; the same rule for every kind. */
public final class Ids {
    private static final int LONGEST = 80;

    private Ids() {}

    /** Whether a text may stand as an id: small letters, digits and hyphens, 1 to 80 of them. */
    public static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!fits(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9' || sign == '-';
    }

    static void require(String text) {
        if (!isId(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
    }
}
