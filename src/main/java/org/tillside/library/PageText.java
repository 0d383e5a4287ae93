package org.tillside.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tillside.content.Fingerprint;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/**
 * The text of a Markdown page: what stands between two lines of dashes at its top, and the rest.
 *
 * @param noted the fingerprints of the original's sections, by heading
 * @param body the Markdown
 * @param firstLine the number of the body's first line in the file
 */
record PageText(Map<String, Yaml.Text> noted, boolean hasFront, String body, int firstLine) {
    /** The line of a heading. */
    static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");

    /** The name of the section before the first heading. */
    static final String TOP = "top";

    /** Takes a file apart. */
    static PageText read(String file, String text, List<Problem> problems) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        if (!plain.startsWith("---\n")) {
            return new PageText(Map.of(), false, plain, 1);
        }
        int end = plain.indexOf("\n---\n", 3);
        if (end < 0) {
            problems.add(Problem.error("front-matter-open", Optional.of(new Place(file, 1, 1))));
            return new PageText(Map.of(), false, plain, 1);
        }
        // a line end in the place of the dashes keeps the places right
        String front = "\n" + plain.substring(4, end + 1);
        Map<String, Yaml.Text> noted = front.isBlank()
                ? Map.of()
                : YamlReader.read(file, front, problems).map(Sidecar::noted).orElse(Map.of());
        int firstLine =
                (int) plain.substring(0, end + 5).chars().filter(c -> c == '\n').count() + 1;
        return new PageText(noted, true, plain.substring(end + 5), firstLine);
    }

    /** The fingerprint of each section's Markdown, by its heading as an id; a heading that comes again is numbered. */
    Map<String, Fingerprint> sections() {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        Map<String, Integer> last = new HashMap<>();
        String name = TOP;
        sections.put(name, new StringBuilder());
        for (String line : body.split("\n", -1)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                name = free(Scalars.asId(heading.group(1)), sections, last);
                sections.put(name, new StringBuilder());
            }
            sections.getOrDefault(name, new StringBuilder()).append(line).append('\n');
        }
        Map<String, Fingerprint> prints = new LinkedHashMap<>();
        sections.forEach((heading, text) -> {
            if (!text.toString().isBlank()) {
                prints.put(heading, Fingerprint.of(text.toString()));
            }
        });
        return prints;
    }

    /**
     * A name that is not taken yet.
     *
     * @param last the number that each name had last, so that it need not be looked for from the first
     */
    static String free(String name, Map<String, ?> taken, Map<String, Integer> last) {
        String free = name;
        int number = last.getOrDefault(name, 1);
        while (taken.containsKey(free)) {
            free = name + "-" + ++number;
        }
        last.put(name, number);
        return free;
    }

    /** What is to be said about a page in another language, by the fingerprints that it notes. */
    List<Problem> against(PageText original, Place top) {
        Map<String, Fingerprint> sections = original.sections();
        List<Problem> problems = new ArrayList<>();
        sections.forEach((name, print) -> {
            Yaml.Text of = noted.get(name);
            if (of == null) {
                problems.add(Problem.note("translation-unconfirmed", Optional.of(top), name));
            } else if (!of.value().equals(print.value())) {
                problems.add(Problem.warning("translation-stale", Optional.of(of.place()), name));
            }
        });
        noted.forEach((name, of) -> {
            if (!sections.containsKey(name)) {
                problems.add(Problem.warning("translation-superfluous", Optional.of(of.place()), name));
            }
        });
        return problems;
    }
}
