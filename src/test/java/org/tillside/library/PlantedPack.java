package org.tillside.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pack in which every text of every file is one and the same, and everything else as it was. Where a file would become
 * larger than the program reads, and its pages would not be seen at all, only every second text is, or every third: of
 * each kind the first one always.
 */
public final class PlantedPack {
    private static final Pattern TEXT = Pattern.compile(
            "( *(?:- )?)(title|about|setting|name|age|manner|sees|says|act|say|feedback|debrief|ask|explain|text|detail"
                    + "|right|partly|wrong|if-true|if-false|with|unit|alt|do|sign|react|licence): (.*)");
    private static final Pattern GAP = Pattern.compile("_[0-9]{1,2}_");

    private final String text;

    private PlantedPack(String text) {
        this.text = text;
    }

    /** Copies a folder of packs, the text planted. */
    public static void copy(Path from, Path to, String text) throws IOException {
        PlantedPack pack = new PlantedPack(text);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                Files.createDirectories(there.getParent());
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".yaml")) {
                    Files.writeString(there, pack.yaml(Files.readAllLines(file)));
                } else if (name.endsWith(".md")) {
                    Files.write(there, pack.page(Files.readString(file)).getBytes(StandardCharsets.UTF_8));
                } else {
                    Files.copy(file, there);
                }
            }
        }
    }

    /** Whether the program reads a content file of that size. */
    public static boolean isReadable(Path file) {
        int most = file.toString().endsWith(".md") ? PackFiles.LARGEST_PAGE : PackFiles.LARGEST;
        return file.toFile().length() <= most;
    }

    private String yaml(List<String> lines) {
        int every = 1;
        String planted = yaml(lines, every);
        while (planted.getBytes(StandardCharsets.UTF_8).length > PackFiles.LARGEST) {
            every++;
            planted = yaml(lines, every);
        }
        return planted;
    }

    private String yaml(List<String> lines, int every) {
        List<String> planted = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int dropped = Integer.MAX_VALUE;
        for (String line : lines) {
            int indent = line.length() - line.stripLeading().length();
            if (indent > dropped && !line.isBlank()) {
                continue;
            }
            Matcher matcher = TEXT.matcher(line);
            boolean text = matcher.matches() && !matcher.group(3).matches("true|false|[{\\[].*|");
            dropped = Integer.MAX_VALUE;
            if (text && seen.merge(matcher.group(2), 1, Integer::sum) % every == 1 % every) {
                planted.add(matcher.group(1) + matcher.group(2) + ": " + quoted(gaps(matcher.group(3)) + this.text));
                dropped = matcher.group(1).length();
            } else {
                planted.add(line);
            }
        }
        return String.join("\n", planted) + "\n";
    }

    /** The gaps of a question stay, or it would be broken and never shown. */
    private static String gaps(String text) {
        StringBuilder gaps = new StringBuilder();
        GAP.matcher(text).results().forEach(gap -> gaps.append(gap.group()).append(' '));
        return gaps.toString();
    }

    /** In double quotes, everything beyond ASCII escaped; half a character cannot be written in YAML at all. */
    private static String quoted(String text) {
        String json = JsonMapper.shared().writeValueAsString(text.replaceAll("[\\p{Cs}\uFFFE\uFFFF]", "?"));
        StringBuilder escaped = new StringBuilder();
        json.chars()
                .forEach(c -> escaped.append(c < 0x80 ? Character.toString((char) c) : String.format("\\u%04x", c)));
        return escaped.toString().replaceAll("\\\\u(d[89ab]..)\\\\u(d[c-f]..)", "?");
    }

    private String page(String page) {
        String line = text.replace("\n", " ").replace("\r", " ");
        return line + "\n\n## " + line + "\n\n| " + line + " | b |\n|---|---|\n| " + line + " | b |\n\n> [!note]\n> "
                + line + "\n\n- [ ] " + line + "\n\n" + page;
    }
}
