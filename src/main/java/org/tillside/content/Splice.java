package org.tillside.content;

/**
 * One change of a text: so that what an author does can be kept, taken back and done again without keeping the text.
 *
 * @param at where it begins, in UTF-16 units from 0
 * @param old what stood there
 * @param now what stands there afterwards
 */
public record Splice(int at, String old, String now) {
    public Splice {
        if (at < 0) {
            throw new IllegalArgumentException("a text begins at 0: " + at);
        }
    }

    /** The text with this change; IllegalArgumentException if {@code old} does not stand there. */
    public String on(String text) {
        if (!text.startsWith(old, at)) {
            throw new IllegalArgumentException("another text stands at " + at);
        }
        return new StringBuilder(text.length() - old.length() + now.length())
                .append(text, 0, at)
                .append(now)
                .append(text, at + old.length(), text.length())
                .toString();
    }

    /** The change that takes this one back. */
    public Splice back() {
        return new Splice(at, now, old);
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return old.equals(now);
    }

    /** How many UTF-16 units it holds. */
    public int size() {
        return old.length() + now.length();
    }

    /**
     * The smallest single change from one text to another; it never begins or ends within a surrogate pair of either.
     * Of equal texts it is empty.
     */
    public static Splice between(String before, String after) {
        if (before.equals(after)) {
            return new Splice(0, "", "");
        }
        int head = head(before, after);
        int tail = tail(before, after, head);
        return new Splice(
                head, before.substring(head, before.length() - tail), after.substring(head, after.length() - tail));
    }

    private static int head(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        return splits(before, head) || splits(after, head) ? head - 1 : head;
    }

    private static int tail(String before, String after, int head) {
        int most = Math.min(before.length(), after.length()) - head;
        int tail = 0;
        while (tail < most && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        boolean split = splits(before, before.length() - tail) || splits(after, after.length() - tail);
        return tail > 0 && split ? tail - 1 : tail;
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
