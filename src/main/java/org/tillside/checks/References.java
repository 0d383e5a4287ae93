package org.tillside.checks;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Names that lead to something, or to nothing. */
final class References {
    private References() {}

    /** Something that is named, and where: of a hundred thousand names the place of hardly one is asked for. */
    record Ref(String name, Supplier<String> where) {
        Ref(String name, String path) {
            this(name, () -> path);
        }

        String path() {
            return where.get();
        }
    }

    /** An error for each reference that leads to nothing; the second argument is the nearest name there is, if any. */
    static Stream<Problem> unknown(String rule, Subject subject, Stream<Ref> refs, Collection<String> known) {
        return refs.filter(ref -> !known.contains(ref.name())).map(ref -> problem(rule, subject, ref, known));
    }

    private static Problem problem(String rule, Subject subject, Ref ref, Collection<String> known) {
        Optional<Place> at = subject.at(ref.path());
        Problem problem = Problem.error(rule, at, ref.name());
        return nearest(ref.name(), known)
                .flatMap(near -> at.map(place -> problem.with(new Fix.Replace(place, ref.name(), near))))
                .orElse(problem);
    }

    /** The name that differs by one letter, or that begins or ends alike; the first one if there are several. */
    private static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream().filter(other -> alike(name, other)).sorted().findFirst();
    }

    private static boolean alike(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - same
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return same + end >= Math.max(one.length(), other.length()) - 2 && same + end > 2;
    }

    /** The items of a list as references at one path. */
    static Stream<Ref> all(Collection<?> names, String path) {
        return all(names, () -> path);
    }

    /** The same at a path that is told when somebody asks for it. */
    static Stream<Ref> all(Collection<?> names, Supplier<String> where) {
        return names.isEmpty() ? Stream.empty() : names.stream().map(name -> new Ref(name.toString(), where));
    }

    /** The same for one that may be named. */
    static Stream<Ref> all(Optional<?> name, Supplier<String> where) {
        return name.isEmpty() ? Stream.empty() : Stream.of(new Ref(name.get().toString(), where));
    }

    /** The names of things. */
    static <T> Set<String> names(Collection<T> things, Function<T, ?> id) {
        return things.stream().map(thing -> id.apply(thing).toString()).collect(Collectors.toSet());
    }
}
