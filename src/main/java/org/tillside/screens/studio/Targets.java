package org.tillside.screens.studio;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a name that a file uses is told about in the same file: the key of that name, or the item with that id. */
final class Targets {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private Targets() {}

    /** The offset of what the name at an offset names; empty where it names nothing here, or stands there itself. */
    static Optional<Integer> of(String text, int at) {
        return word(text, at)
                .map(Pattern::quote)
                .flatMap(name ->
                        // the ways of a reply name where they lead with an id as well
                        told("(?m)^ *(" + name + "): *$", text, at)
                                .or(() -> told("(?m)^ *(?:- )?(?:id: *)?(" + name + ") *$", text, at)));
    }

    private static Optional<Integer> told(String pattern, String text, int at) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .filter(it -> at < it.start(1) || at > it.end(1))
                .map(it -> it.start(1))
                .findFirst();
    }

    private static Optional<String> word(String text, int at) {
        int from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int end = text.indexOf('\n', at);
        Matcher words = NAME.matcher(text.substring(from, end < 0 ? text.length() : end));
        while (words.find()) {
            if (from + words.start() <= at && at <= from + words.end()) {
                return Optional.of(words.group());
            }
        }
        return Optional.empty();
    }
}
