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
        return word(text, at).flatMap(name -> {
            String quoted = Pattern.quote(name);
            Matcher told = Pattern.compile("(?m)^ *(?:- )?(?:id: *)?(" + quoted + ")(?:: *$| *$)")
                    .matcher(text);
            while (told.find()) {
                if (at < told.start(1) || at > told.end(1)) {
                    return Optional.of(told.start(1));
                }
            }
            return Optional.empty();
        });
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
