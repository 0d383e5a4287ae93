package org.tillside.screens.studio;

import org.tillside.content.Splice;

/**
 * A file's text as it is shown: without a byte order mark, and with plain line ends whatever the file has. What is
 * typed into it becomes a change of the file that keeps both.
 *
 * @param raw as the file has it
 * @param text as it is shown
 */
record Shown(String raw, String text) {
    private static final char MARK = '\uFEFF';

    static Shown of(String raw) {
        String plain = raw.isEmpty() || raw.charAt(0) != MARK ? raw : raw.substring(1);
        return new Shown(raw, plain.replace("\r\n", "\n"));
    }

    /** The change of the file that a change of what is shown means. */
    Splice raw(Splice typed) {
        int from = rawAt(typed.at());
        int to = rawAt(typed.at() + typed.old().length());
        String now = windows() ? typed.now().replace("\n", "\r\n") : typed.now();
        return new Splice(from, raw.substring(from, to), now);
    }

    /** Whether new lines end as the first one does, in two characters. */
    private boolean windows() {
        int end = raw.indexOf('\n');
        return end > 0 && raw.charAt(end - 1) == '\r';
    }

    private int rawAt(int shown) {
        int at = !raw.isEmpty() && raw.charAt(0) == MARK ? 1 : 0;
        if (raw.length() == text.length()) {
            return shown;
        }
        for (int i = 0; i < shown; i++) {
            boolean two = raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
            at += two ? 2 : 1;
        }
        return at;
    }
}
