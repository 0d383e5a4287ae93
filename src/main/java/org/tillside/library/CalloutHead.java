package org.tillside.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.tillside.content.Block;
import org.tillside.content.Mood;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** The first line of a callout: {@code [!good marta pleased]}. */
record CalloutHead(Block.Kind kind, Optional<String> face, Optional<Mood> mood) {
    private static final Pattern HEAD = Pattern.compile("\\[!([\\w-]+)( [ \\w-]*)?\\]\\s*");

    private static final List<String> KINDS = Arrays.stream(Block.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    /** Takes the head off a quotation; empty if it is a plain one. */
    static Optional<CalloutHead> take(Node quote, Consumer<Problem> problems, Place at) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)
                || !(paragraph.getFirstChild() instanceof Text text)) {
            return Optional.empty();
        }
        Matcher matcher = HEAD.matcher(text.getLiteral());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int kind = KINDS.indexOf(matcher.group(1));
        if (kind < 0) {
            problems.accept(Fields.unknownWord("unknown-word", at, matcher.group(1), KINDS));
            return Optional.empty();
        }
        drop(paragraph, text);
        return Optional.of(of(Block.Kind.values()[kind], words(matcher), problems, at));
    }

    private static String words(Matcher matcher) {
        return Optional.ofNullable(matcher.group(2)).orElse("").strip();
    }

    /** The head goes, and the line break behind it. */
    private static void drop(Node paragraph, Node text) {
        Node next = text.getNext();
        text.unlink();
        if (next instanceof SoftLineBreak || next instanceof HardLineBreak) {
            next.unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    private static CalloutHead of(Block.Kind kind, String words, Consumer<Problem> problems, Place at) {
        Optional<String> face = Optional.empty();
        Optional<Mood> mood = Optional.empty();
        for (String word : words.isEmpty() ? new String[0] : words.split(" +")) {
            Optional<Mood> named = Arrays.stream(Mood.values())
                    .filter(m -> m.word().equals(word))
                    .findFirst();
            if (named.isPresent() && mood.isEmpty()) {
                mood = named;
            } else if (named.isEmpty() && face.isEmpty()) {
                face = Optional.of(word);
            } else {
                problems.accept(Problem.error("callout-words", Optional.of(at), word));
            }
        }
        return new CalloutHead(kind, face, mood);
    }
}
