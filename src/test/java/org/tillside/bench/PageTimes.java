package org.tillside.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What each change of page took, however often it was made; and what is to be said of the slowest. */
final class PageTimes {
    private static final double SHARE = 0.95;
    /** How far the slowest page may differ between every other round and the rest, and still be called the same. */
    private static final double SAME = 1.25;

    private final Map<String, List<OpenProgram.Took>> all = new LinkedHashMap<>();

    /** A page and what it took. */
    record Slow(String page, double felt, double worked) {
        String shown() {
            return String.format(
                    Locale.ROOT, "%s %.1f ms (%.1f ms of the processor)", page, felt * 1000, worked * 1000);
        }
    }

    void add(String what, OpenProgram.Took took) {
        all.computeIfAbsent(what, it -> new ArrayList<>()).add(took);
    }

    int changes() {
        return all.values().stream().mapToInt(List::size).sum();
    }

    int pages() {
        return all.size();
    }

    /** How often the one was measured that was measured least. */
    int least() {
        return all.values().stream().mapToInt(List::size).min().orElse(0);
    }

    /** All of one kind. */
    List<OpenProgram.Took> of(String what) {
        return all.getOrDefault(what, List.of());
    }

    /** All changes in one heap. */
    List<OpenProgram.Took> pooled() {
        return all.values().stream().flatMap(List::stream).toList();
    }

    /** Each page's own 95th percentile, the slowest first. */
    List<Slow> slowest() {
        return slowest(all);
    }

    private static List<Slow> slowest(Map<String, List<OpenProgram.Took>> of) {
        return of.entrySet().stream()
                .map(it -> new Slow(it.getKey(), felt(it.getValue(), SHARE), worked(it.getValue(), SHARE)))
                .sorted(Comparator.comparing(Slow::felt).reversed())
                .toList();
    }

    /** Whether the slowest page takes the same in every other round and in the others: else it is the machine's. */
    boolean stable() {
        double even = slowest(half(0)).get(0).felt();
        double odd = slowest(half(1)).get(0).felt();
        return Math.max(even, odd) <= SAME * Math.min(even, odd);
    }

    private Map<String, List<OpenProgram.Took>> half(int first) {
        Map<String, List<OpenProgram.Took>> half = new LinkedHashMap<>();
        all.forEach((page, took) -> half.put(
                page,
                IntStream.range(0, took.size())
                        .filter(i -> i % 2 == first)
                        .mapToObj(took::get)
                        .toList()));
        return half;
    }

    /** A line for each page, the slowest first. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        for (Slow each : slowest()) {
            List<OpenProgram.Took> took = all.get(each.page());
            lines.append(String.format(
                    Locale.ROOT,
                    "%-34s median %5.1f ms (%5.1f CPU), 95th percentile %5.1f ms (%5.1f CPU), %d times%n",
                    each.page(),
                    felt(took, 0.5) * 1000,
                    worked(took, 0.5) * 1000,
                    each.felt() * 1000,
                    each.worked() * 1000,
                    took.size()));
        }
        return lines.toString();
    }

    static double felt(List<OpenProgram.Took> all, double share) {
        return Pairs.quantile(all.stream().map(OpenProgram.Took::felt).toList(), share);
    }

    static double worked(List<OpenProgram.Took> all, double share) {
        return Pairs.quantile(all.stream().map(OpenProgram.Took::worked).toList(), share);
    }
}
