package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The key {@code of} of a sidecar as lines, so that very many fingerprints are noted at once: one change after the other
 * would read the file anew for each.
 */
final class NotedLines {
    private static final Pattern ENTRY =
            Pattern.compile("( +)([\"']?)([^\"'\\s:]+)\\2: +[\"']?([0-9a-f]{8})[\"']?(\\s*(?:#.*)?)");

    private final String end;
    private final List<String> lines;
    private final Map<String, Integer> at = new LinkedHashMap<>();
    private int head = -1;

    private NotedLines(String text) {
        this.end = Translated.end(text);
        this.lines = new ArrayList<>(text.lines().toList());
    }

    /**
     * The text with these noted; empty where the key is written otherwise than line by line.
     *
     * @param order all marks of the original
     */
    static Optional<String> note(String text, List<String> order, Map<String, String> prints) {
        NotedLines noted = new NotedLines(text);
        if (!noted.isWhole(text) || !noted.find()) {
            return Optional.empty();
        }
        prints.forEach((mark, print) -> noted.note(mark, print, order));
        String now = String.join(noted.end, noted.lines) + noted.end;
        return Optional.of(now).filter(it -> isMeant(text, it, prints));
    }

    /** Where lines end now this way and now that, or none ends the file, not every byte would stay. */
    private boolean isWhole(String text) {
        return (String.join(end, lines) + end).equals(text);
    }

    private static boolean isMeant(String text, String now, Map<String, String> prints) {
        Optional<YamlValue> meant = YamlText.value(text, "");
        Optional<YamlValue> is = YamlText.value(now, "");
        return meant.map(it -> plain(it, prints)).equals(is.map(it -> plain(it, Map.of())));
    }

    /** What it says, with these noted, the order of what is noted aside. */
    private static Map<String, Object> plain(YamlValue top, Map<String, String> prints) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (top instanceof YamlValue.Entries map) {
            plain.putAll(map.entries());
            Map<String, YamlValue> of = new LinkedHashMap<>();
            if (map.entries().get(Sidecar.OF) instanceof YamlValue.Entries noted) {
                of.putAll(noted.entries());
            }
            prints.forEach((mark, print) -> of.put(mark, new YamlValue.Text(print)));
            plain.put(Sidecar.OF, of);
        }
        return plain;
    }

    /** Whether every line below the key is a fingerprint, a comment or empty. */
    private boolean find() {
        head = lines.indexOf(Sidecar.OF + ":");
        for (int i = head + 1; head >= 0 && i < lines.size() && !lines.get(i).matches("\\S.*"); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            if (entry.matches()) {
                at.put(entry.group(3), i);
            } else if (!lines.get(i).isBlank() && !lines.get(i).strip().startsWith("#")) {
                return false;
            }
        }
        return !at.isEmpty();
    }

    private void note(String mark, String print, List<String> order) {
        Optional<Integer> there = Optional.ofNullable(at.get(mark));
        if (there.isPresent()) {
            Matcher entry = ENTRY.matcher(lines.get(there.get()));
            if (entry.matches()) {
                lines.set(
                        there.get(),
                        new StringBuilder(lines.get(there.get()))
                                .replace(entry.start(4), entry.end(4), print)
                                .toString());
            }
            return;
        }
        Set<String> before = order.stream().takeWhile(it -> !it.equals(mark)).collect(Collectors.toSet());
        int line = at.entrySet().stream()
                        .filter(it -> before.contains(it.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(head)
                + 1;
        at.replaceAll((key, where) -> where >= line ? where + 1 : where);
        at.put(mark, line);
        lines.add(line, indent() + mark + ": \"" + print + "\"");
    }

    private String indent() {
        return lines.stream()
                .skip(head + 1L)
                .map(ENTRY::matcher)
                .filter(Matcher::matches)
                .map(it -> it.group(1))
                .findFirst()
                .orElse("  ");
    }
}
