package org.tillside.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the report of all figures from the last runs, and prints them as one table. */
public final class Report {
    private static final Path FIGURES = Path.of("target", "figures");
    private static final Path REPORT = Path.of("src", "docs", "figures.md");

    private Report() {}

    /** Prints the figures that are there; with {@code write} also writes the report. */
    public static void main(String[] arguments) throws IOException {
        List<Figure> figures = read();
        figures.stream().map(Report::line).forEach(System.out::println);
        long missed = figures.stream().filter(it -> !it.met()).count();
        System.out.println(figures.size() + " figures, " + missed + " of them missed or not measured");
        if (arguments.length > 0 && arguments[0].equals("write")) {
            Files.writeString(REPORT, document(figures));
        }
    }

    private static List<Figure> read() throws IOException {
        List<Figure> figures = new ArrayList<>();
        if (Files.isDirectory(FIGURES)) {
            try (Stream<Path> files = Files.list(FIGURES)) {
                for (Path file : files.sorted().toList()) {
                    figures.add(figure(JsonMapper.shared().readTree(Files.readString(file))));
                }
            }
        }
        return figures;
    }

    private static Figure figure(JsonNode json) {
        return new Figure(
                json.path("part").asString(),
                json.path("promise").asString(),
                json.path("limit").asString(),
                json.path("measured").asString(),
                json.path("against").asString(),
                json.path("met").asBoolean(),
                json.path("next").asString());
    }

    private static String line(Figure figure) {
        return String.format(
                Locale.ROOT,
                "%-6s %s: %s; limit %s; against %s",
                figure.met() ? "met" : "MISSED",
                figure.promise(),
                figure.measured(),
                figure.limit(),
                figure.against());
    }

    private static String document(List<Figure> figures) throws IOException {
        StringBuilder text = new StringBuilder("# Figures\n\n"
                + "Every promise of speed and safety as it came out in the last run, beside its baseline or its control in"
                + " the same run.\n`mvn -Pbench verify` measures speed and writes this page, `mvn -Psoak verify` does the"
                + " long faults and writes it too.\n\n"
                + "Measured on " + LocalDate.now() + ": " + machine() + ".\n");
        Map<String, List<Figure>> parts = new TreeMap<>();
        figures.forEach(it ->
                parts.computeIfAbsent(it.part(), part -> new ArrayList<>()).add(it));
        parts.forEach((part, those) -> {
            text.append("\n## ")
                    .append(part)
                    .append("\n\n| promise | limit | measured | against | |\n|---|---|---|---|---|\n");
            those.forEach(it -> text.append(row(it)));
        });
        List<Figure> missed = figures.stream().filter(it -> !it.met()).toList();
        if (!missed.isEmpty()) {
            text.append("\n## What is missed, why, and what to try next\n\n");
            missed.forEach(it -> text.append("- **")
                    .append(it.promise())
                    .append("** (")
                    .append(it.measured())
                    .append("): ")
                    .append(it.next())
                    .append('\n'));
        }
        return text.toString();
    }

    private static String row(Figure figure) {
        return "| "
                + String.join(
                        " | ",
                        List.of(
                                        figure.promise(),
                                        figure.limit(),
                                        figure.measured(),
                                        figure.against(),
                                        figure.met() ? "met" : "**missed**")
                                .stream()
                                .map(it -> it.replace("|", "\\|"))
                                .toList())
                + " |\n";
    }

    private static String machine() throws IOException {
        return Runtime.getRuntime().availableProcessors() + " cores, "
                + about("/proc/cpuinfo", "model name") + ", "
                + memory() + " memory, "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.version");
    }

    private static String memory() throws IOException {
        String kilobytes = about("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", "");
        return kilobytes.isEmpty() ? "unknown" : Long.parseLong(kilobytes) / 1_000_000 + " GB";
    }

    private static String about(String file, String key) throws IOException {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(path).stream()
                .filter(it -> it.startsWith(key))
                .map(it -> it.substring(it.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
