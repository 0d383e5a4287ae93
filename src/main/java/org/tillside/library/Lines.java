package org.tillside.library;

/** A text as lines, whatever ends them: where they begin and end, and what stands before and behind. */
record Lines(String text) {
    /** Where the line that a char stands in begins. */
    int start(int at) {
        int start = at;
        while (start > 0 && !isBreak(start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the line ends, before its break. */
    int end(int at) {
        int end = at;
        while (end < text.length() && !isBreak(end)) {
            end++;
        }
        return end;
    }

    /** Behind the break of the line. */
    int next(int at) {
        int end = end(at);
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }

    /** The same place, or before the break that ends there. */
    int withoutBreak(int at) {
        if (at > 0 && isBreak(at - 1)) {
            return text.startsWith("\r\n", Math.max(0, at - 2)) && at > 1 ? at - 2 : at - 1;
        }
        return at;
    }

    /** How many chars stand before it in its line. */
    int column(int at) {
        return at - start(at);
    }

    /** Whether nothing but spaces stands before it in its line. */
    boolean first(int at) {
        return text.substring(start(at), at).isBlank();
    }

    /** What stands behind in the line. */
    String rest(int at) {
        return text.substring(at, end(at));
    }

    /** The first char at or behind this one that is no space, no break and in no comment. */
    int pastComments(int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
            at = text.charAt(at) == '#' ? end(at) : at + 1;
        }
        return at;
    }

    /** The signs at the head of a block scalar, without the comment. */
    String blockHead(int start) {
        String head = rest(start);
        int comment = head.indexOf(" #");
        return comment < 0 ? head.stripTrailing() : head.substring(0, comment).stripTrailing();
    }

    /** The comment behind the head of a block scalar with the spaces before it; may be empty. */
    String headComment(int start) {
        return rest(start).substring(blockHead(start).length()).stripTrailing();
    }

    /**
     * Where the comments right above a line begin, or else the line itself: comment lines without a blank one between,
     * not indented deeper, and not before {@code floor}.
     */
    int lead(int at, int floor) {
        int lead = start(at);
        int deepest = at - lead;
        while (lead > 0 && withoutBreak(lead) > floor) {
            int above = start(withoutBreak(lead));
            int sign = above;
            while (text.charAt(sign) == ' ' || text.charAt(sign) == '\t') {
                sign++;
            }
            if (text.charAt(sign) != '#' || sign - above > deepest || above < floor) {
                return lead;
            }
            lead = above;
        }
        return lead;
    }

    private boolean isBreak(int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r';
    }
}
