package org.tillside.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tillside.content.Conditions;

/**
 * The text of a condition in the parts that hold together or one by one. A part can be written anew while all others
 * stay as they are, letter by letter.
 */
public final class ConditionText {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]+|[()]");

    private final String text;
    private final Set<String> meters;
    private final Join join;
    private final List<Part> parts;

    /** How the parts hold together. */
    public enum Join {
        ALL("and"),
        ANY("or");

        private final String word;

        Join(String word) {
            this.word = word;
        }

        /** The word between two parts. */
        String word() {
            return word;
        }
    }

    private record Part(int from, int to) {}

    private ConditionText(String text, Set<String> meters) {
        this.text = text;
        this.meters = Set.copyOf(meters);
        this.join = joins(text, Join.ANY) ? Join.ANY : Join.ALL;
        List<Part> split = parts(text, join);
        // whoever calls a flag's word "or" has it in one piece
        boolean sound = split.stream().allMatch(it -> isRead(text.substring(it.from(), it.to()), meters));
        this.parts = sound ? split : List.of(stripped(text, 0, text.length()));
    }

    private static boolean isRead(String text, Set<String> meters) {
        return Conditions.read(text, meters) instanceof Conditions.Result.Read;
    }

    /** A text in its parts; empty where it is not understood. */
    public static Optional<ConditionText> of(String text, Set<String> meters) {
        return isRead(text, meters) ? Optional.of(new ConditionText(text, meters)) : Optional.empty();
    }

    /** How its parts hold together; {@link Join#ALL} where it has one alone. */
    public Join join() {
        return join;
    }

    /** Each part as it is written. */
    public List<String> parts() {
        return parts.stream().map(it -> text.substring(it.from(), it.to())).toList();
    }

    /** A part as one thing to choose; empty where it is more. */
    public Optional<ConditionTerm> term(int part) {
        return Conditions.read(parts().get(part), meters) instanceof Conditions.Result.Read read
                ? ConditionTerm.of(read.condition())
                : Optional.empty();
    }

    /** The text with another part in the place of one. */
    public String with(int part, String now) {
        Part at = parts.get(part);
        return text.substring(0, at.from()) + (parts.size() == 1 ? now : within(now)) + text.substring(at.to());
    }

    /** The text with one part more. */
    public String and(String more) {
        String end = text.stripTrailing();
        return end + " " + join.word() + " " + within(more) + text.substring(end.length());
    }

    /** The text without a part; empty without its only one. */
    public String without(int part) {
        if (parts.size() == 1) {
            return "";
        }
        return part == 0
                ? text.substring(0, parts.get(0).from())
                        + text.substring(parts.get(1).from())
                : text.substring(0, parts.get(part - 1).to())
                        + text.substring(parts.get(part).to());
    }

    /** The text with its parts held together otherwise. */
    public String joined(Join other) {
        if (other == join || parts.size() == 1) {
            return text;
        }
        StringBuilder now = new StringBuilder(text.substring(0, parts.get(0).from()));
        for (int i = 0; i < parts.size(); i++) {
            String part = parts().get(i);
            boolean apart = joins(part, Join.ALL) || joins(part, Join.ANY);
            now.append(i == 0 ? "" : " " + other.word() + " ").append(apart ? "(" + part + ")" : part);
        }
        return now.append(text.substring(parts.get(parts.size() - 1).to())).toString();
    }

    /** Where several must hold, one that holds in several ways is put in brackets. */
    private String within(String part) {
        return join == Join.ALL && joins(part, Join.ANY) ? "(" + part.strip() + ")" : part;
    }

    /** Whether a word of this sort holds parts of a text together, outside all brackets. */
    private static boolean joins(String text, Join by) {
        return parts(text, by).size() > 1;
    }

    private static List<Part> parts(String text, Join by) {
        List<Part> parts = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int depth = 0;
        int from = 0;
        while (words.find()) {
            depth += words.group().equals("(") ? 1 : words.group().equals(")") ? -1 : 0;
            if (depth == 0 && words.group().equals(by.word())) {
                parts.add(stripped(text, from, words.start()));
                from = words.end();
            }
        }
        parts.add(stripped(text, from, text.length()));
        return parts;
    }

    private static Part stripped(String text, int from, int to) {
        int first = IntStream.range(from, to)
                .filter(i -> !Character.isWhitespace(text.charAt(i)))
                .findFirst()
                .orElse(to);
        int last = to;
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Part(first, last);
    }
}
