package org.tillside.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.tillside.content.Fingerprint;

/**
 * A Markdown page as its sections with their places, whatever its line ends, so that one of them can be written anew and
 * all else stays.
 *
 * @param front where the text between the lines of dashes at the top begins and ends; empty where there are none
 * @param sections the one before the first heading first
 */
record PageParts(String text, Optional<Part> front, List<Section> sections) {
    /** A piece of the text. */
    record Part(int from, int to) {}

    /**
     * What stands from one heading to the next.
     *
     * @param name as in {@link PageText#sections}
     * @param level of the heading; 0 before the first one
     * @param words of the heading
     * @param body behind the line of the heading
     */
    record Section(String name, int level, Part words, Part body) {}

    /** Takes a page apart; empty if what begins with dashes does not end with them. */
    static Optional<PageParts> of(String page) {
        Lines lines = new Lines(page);
        int from = page.startsWith("\uFEFF") ? 1 : 0;
        Optional<Part> front = Optional.empty();
        if (line(lines, from).equals("---")) {
            int begin = lines.next(from);
            int end = begin;
            while (end < page.length() && !line(lines, end).equals("---")) {
                end = lines.next(end);
            }
            if (end >= page.length()) {
                return Optional.empty();
            }
            front = Optional.of(new Part(begin, end));
            from = lines.next(end);
        }
        return Optional.of(new PageParts(page, front, sections(lines, from)));
    }

    private static String line(Lines lines, int at) {
        return lines.text().substring(at, lines.end(at));
    }

    private static List<Section> sections(Lines lines, int from) {
        List<Section> sections = new ArrayList<>();
        Map<String, Section> taken = new LinkedHashMap<>();
        Map<String, Integer> last = new HashMap<>();
        Section open = new Section(PageText.TOP, 0, new Part(from, from), new Part(from, from));
        taken.put(open.name(), open);
        for (int at = from; at < lines.text().length(); at = lines.next(at)) {
            Matcher heading = PageText.HEADING.matcher(line(lines, at));
            if (heading.matches()) {
                sections.add(ended(open, at));
                String name = PageText.free(Scalars.asId(heading.group(1)), taken, last);
                Part words = new Part(at + heading.start(1), lines.end(at));
                int body = lines.next(at);
                open = new Section(name, heading.start(1) - 1, words, new Part(body, body));
                taken.put(name, open);
            }
        }
        sections.add(ended(open, lines.text().length()));
        return sections;
    }

    private static Section ended(Section it, int end) {
        int from = Math.min(it.body().from(), end);
        return new Section(it.name(), it.level(), it.words(), new Part(from, end));
    }

    /** The text of a part without blank lines round it, its lines ended in one way. */
    String shown(Part part) {
        Part inner = inner(part);
        return text.substring(inner.from(), inner.to()).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The paragraphs of a part: what stands between blank lines. */
    List<Part> paragraphs(Part part) {
        Lines lines = new Lines(text);
        List<Part> paragraphs = new ArrayList<>();
        int from = -1;
        for (int at = part.from(); at < part.to(); at = lines.next(at)) {
            boolean blank = line(lines, at).isBlank();
            if (blank && from >= 0) {
                paragraphs.add(inner(new Part(from, at)));
            }
            from = blank ? -1 : from < 0 ? at : from;
        }
        if (from >= 0) {
            paragraphs.add(inner(new Part(from, part.to())));
        }
        return paragraphs;
    }

    /** A part without the blank lines round it. */
    Part inner(Part part) {
        Lines lines = new Lines(text);
        int from = part.from();
        while (from < part.to() && line(lines, from).isBlank()) {
            from = Math.min(part.to(), lines.next(from));
        }
        int to = part.to();
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Part(from, to);
    }

    /** Where a section begins: with the signs of its heading. */
    int start(Section it) {
        return it.level() == 0 ? it.body().from() : it.words().from() - it.level() - 1;
    }

    Optional<String> print(Section it) {
        String whole = text.substring(start(it), it.body().to());
        return whole.isBlank()
                ? Optional.empty()
                : Optional.of(Fingerprint.of(whole).value());
    }

    /** The text with another in the place of a part. */
    String with(Part part, String now) {
        return text.substring(0, part.from()) + now + text.substring(part.to());
    }
}
