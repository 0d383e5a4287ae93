package org.tillside.journal;

/** What the id of something that happened may look like; each letter looked up, for a journal is full of them. */
final class Ids {
    private static final int LONGEST = 64;
    private static final boolean[] FITS = new boolean[0x80];

    static {
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
                .chars()
                .forEach(sign -> FITS[sign] = true);
    }

    private Ids() {}

    /** @throws IllegalArgumentException if it is empty, too long or holds anything but letters, digits and hyphens */
    static void require(String value) {
        boolean fits = !value.isEmpty() && value.length() <= LONGEST;
        for (int i = 0; fits && i < value.length(); i++) {
            char c = value.charAt(i);
            fits = c < FITS.length && FITS[c];
        }
        if (!fits) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }
}
