package org.tillside.records;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name as it may stand in what authors write. Several words are the person, whatever the letters' size and
 * wherever the line breaks. A single word is the person only as it is written, and not in a text with a customer of that
 * name; and no name counts within the longer one of somebody else, nor where somebody else has the very same.
 */
final class PersonName {
    private static final String INSTEAD = "…";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final String ALONE = "(?<!" + LETTER + ")";
    private static final String ENDS = "(?!" + LETTER + ")";
    private static final String PERSON = "person";

    private final Pattern pattern;
    private final Optional<Pattern> customer;

    /** @param others the names of all other people */
    PersonName(String name, Collection<String> others) {
        List<String> words = words(name);
        boolean single = words.size() == 1;
        Stream<String> not = others.stream()
                .map(PersonName::words)
                .filter(it -> !it.isEmpty())
                .sorted(Comparator.comparingInt((List<String> it) -> it.size()).reversed())
                .map(PersonName::quoted);
        String all = Stream.concat(not, Stream.of("(?<" + PERSON + ">" + quoted(words) + ")"))
                .map(it -> ALONE + it + ENDS)
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(all, single ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.customer =
                single ? Optional.of(Pattern.compile("\\bname:\\s*[\"']?" + quoted(words) + ENDS)) : Optional.empty();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.strip().split("[\\s\u00a0]+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String quoted(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("[\\s\u00a0]+"));
    }

    /** Whether a text names the person. */
    boolean in(String text) {
        return found(text).findAny().isPresent();
    }

    private Stream<MatchResult> found(String text) {
        if (customer.filter(it -> it.matcher(text).find()).isPresent()) {
            return Stream.empty();
        }
        Matcher matcher = pattern.matcher(text);
        Stream.Builder<MatchResult> found = Stream.builder();
        while (matcher.find()) {
            if (matcher.group(PERSON) != null) {
                found.add(matcher.toMatchResult());
            }
        }
        return found.build();
    }

    /** The text without the name. */
    String without(String text) {
        StringBuilder now = new StringBuilder();
        int from = 0;
        for (MatchResult one : found(text).toList()) {
            now.append(text, from, one.start()).append(INSTEAD);
            from = one.end();
        }
        return now.append(text.substring(from)).toString();
    }

    /** The lines in which the name stands or begins. */
    List<String> lines(String text) {
        return found(text).map(it -> line(text, it.start())).distinct().toList();
    }

    private static String line(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end)
                .strip();
    }
}
