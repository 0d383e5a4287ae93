package org.tillside.screens.studio;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Raises the version of a pack: the second number for another meaning, the third for another wording. */
final class PackVersion {
    private static final int PARTS = 3;

    private PackVersion() {}

    /** The next version; empty for one that is not made of numbers, which only its author can raise. */
    static Optional<String> raised(String version, boolean meaning) {
        return numbers(version).map(it -> {
            it[meaning ? 1 : 2]++;
            if (meaning) {
                it[2] = 0;
            }
            return Arrays.stream(it).mapToObj(String::valueOf).collect(Collectors.joining("."));
        });
    }

    /** Whether a version is this one or a later one. */
    static boolean isAtLeast(String version, String other) {
        return numbers(version)
                .flatMap(one -> numbers(other).map(two -> Arrays.compare(one, two) >= 0))
                .orElse(false);
    }

    private static Optional<int[]> numbers(String version) {
        if (!version.matches("\\d{1,6}(\\.\\d{1,6}){0,2}")) {
            return Optional.empty();
        }
        String[] parts = version.split("\\.");
        return Optional.of(IntStream.range(0, PARTS)
                .map(at -> at < parts.length ? Integer.parseInt(parts[at]) : 0)
                .toArray());
    }
}
