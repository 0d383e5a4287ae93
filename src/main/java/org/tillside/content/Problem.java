package org.tillside.content;

import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong, without the words: {@code screens} makes the sentence from the key and the arguments.
 *
 * @param key stable id of the rule, such as {@code loop-pays}; the text's key is {@code problem.} and this
 * @param args what the sentence names, in the order of its gaps
 * @param causes keys of possible causes, most likely first
 */
public record Problem(
        String key,
        Severity severity,
        List<String> args,
        Optional<Place> place,
        List<String> causes,
        Optional<Fix> fix) {
    public Problem {
        args = List.copyOf(args);
        causes = List.copyOf(causes);
    }

    /** How bad it is. */
    public enum Severity {
        /** The thing cannot be used. */
        ERROR,
        /** It can be used and will disappoint. */
        WARNING,
        /** Worth knowing. */
        NOTE
    }

    /** An error at a place. */
    public static Problem error(String key, Optional<Place> place, String... args) {
        return new Problem(key, Severity.ERROR, List.of(args), place, List.of(), Optional.empty());
    }

    /** A warning at a place. */
    public static Problem warning(String key, Optional<Place> place, String... args) {
        return new Problem(key, Severity.WARNING, List.of(args), place, List.of(), Optional.empty());
    }

    /** A note at a place. */
    public static Problem note(String key, Optional<Place> place, String... args) {
        return new Problem(key, Severity.NOTE, List.of(args), place, List.of(), Optional.empty());
    }

    /** The same with a fix. */
    public Problem with(Fix it) {
        return new Problem(key, severity, args, place, causes, Optional.of(it));
    }

    /** The same with possible causes. */
    public Problem because(String... keys) {
        return new Problem(key, severity, args, place, List.of(keys), fix);
    }
}
