package org.tillside.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.library.PageParts.Part;

/** The paragraphs of a section beside those of its translation. */
final class PageBody {
    private static final int SAME = 400;
    private static final int ALIKE = 100;
    private static final int AS_LONG = 60;

    private final PageParts original;
    private final List<Part> ours;
    private final PageParts page;
    private final Part body;
    private final List<Part> theirs;
    private final PagePairs pairs;

    PageBody(PageParts original, Part ours, PageParts page, Part theirs) {
        this.original = original;
        this.ours = original.paragraphs(ours);
        this.page = page;
        this.body = theirs;
        this.theirs = page.paragraphs(theirs);
        this.pairs = new PagePairs(this.ours.size(), this.theirs.size(), this::worth);
    }

    private int worth(int i, int j) {
        if (ours.size() == theirs.size()) {
            return i == j ? SAME : 0;
        }
        String one = original.shown(ours.get(i));
        String other = page.shown(theirs.get(j));
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(1, Math.max(one.length(), other.length()));
        return 1 + (one.equals(other) ? SAME : 0) + (sort(one) == sort(other) ? ALIKE : 0) + AS_LONG * shorter / longer;
    }

    /** Quotes, lists, tables and pictures begin with a sign. */
    private static char sort(String paragraph) {
        return Character.isLetterOrDigit(paragraph.charAt(0)) ? 'a' : paragraph.charAt(0);
    }

    /** Where a paragraph stands in the translation, with what was added behind it. */
    private Optional<Part> part(int at) {
        return pairs.of(at).map(j -> {
            int end = pairs.behind(at)
                    .map(next -> theirs.get(next - 1).to())
                    .orElseGet(() -> theirs.get(theirs.size() - 1).to());
            return new Part(theirs.get(j).from(), end);
        });
    }

    /** What a paragraph says in the translation. */
    Optional<String> text(int at) {
        return part(at).map(page::shown);
    }

    /** The page with another text for a paragraph; with the original's, if it is empty. */
    String with(int at, String now) {
        String end = Translated.end(page.text());
        String words = now.isBlank() ? original.shown(ours.get(at)) : now;
        String safe = words.replaceAll("^(?:[^\\S\\n]*\\n)+", "")
                .stripTrailing()
                .replaceAll("\\n(?:[^\\S\\n]*\\n)+", "\n")
                .replaceAll("(?m)^(#{1,6} )", "\\\\$1")
                .replace("\n", end);
        return part(at).map(it -> page.with(it, safe)).orElseGet(() -> added(at, safe, end));
    }

    private String added(int at, String safe, String end) {
        Optional<Integer> next = pairs.behind(at);
        if (next.isPresent()) {
            int to = theirs.get(next.get()).from();
            return page.with(new Part(to, to), safe + end + end);
        } else if (!theirs.isEmpty()) {
            int to = theirs.get(theirs.size() - 1).to();
            return page.with(new Part(to, to), end + end + safe);
        }
        boolean ended = body.from() == 0 || page.text().charAt(body.from() - 1) == '\n';
        boolean last = body.to() == page.text().length();
        List<String> all = new ArrayList<>(List.of(safe, end));
        if (body.from() > 0) {
            all.add(0, ended ? end : end + end);
        }
        all.add(last ? "" : end);
        return page.with(body, String.join("", all));
    }
}
