package org.tillside.library;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tillside.content.AnswerId;
import org.tillside.content.FormId;
import org.tillside.content.Mood;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.SkillId;

/** Reads one question of a quiz, by its kind. */
final class QuestionReader {
    private static final Pattern GAP = Pattern.compile("_(\\d{1,2})_");

    private QuestionReader() {}

    /** The kinds as an author writes them. */
    enum Kind {
        CHOICE,
        CHOICES,
        TRUE_FALSE,
        ORDER,
        MATCH,
        SORT,
        BLANK,
        NUMBER,
        SAY
    }

    static Question read(Fields f) {
        Question.Head head = head(f);
        return switch (f.choice("kind", Kind.class)) {
            case CHOICE -> choice(f, head);
            case CHOICES -> choices(f, head);
            case TRUE_FALSE -> trueFalse(f, head);
            case ORDER ->
                new Question.Order(
                        head, least(f, "items", 2, f.list("items", "item", QuestionReader::item)), feedback(f));
            case MATCH ->
                new Question.Match(
                        head, least(f, "pairs", 2, f.list("pairs", "pair", QuestionReader::pair)), feedback(f));
            case SORT -> sort(f, head);
            case BLANK -> blank(f, head);
            case NUMBER -> number(f, head);
            case SAY -> new Question.Say(head, f.id("rubric", FormId::new), feedback(f));
        };
    }

    private static Question.Head head(Fields f) {
        QuestionId id = f.id("id", QuestionId::new);
        String ask = f.prose("ask");
        return new Question.Head(
                id,
                f.maybeProse("title").orElse(ask),
                ask,
                f.ids("skills", SkillId::new),
                Shared.lessonRef(f),
                f.maybeList("hints", "hint", h -> new Question.Hint(h.id("id", AnswerId::new), h.prose("text"))),
                f.maybeProse("explain").orElse(""),
                f.number("weight", 1, 100, 1),
                f.maybeId("face", face -> face),
                f.maybeChoice("mood", Mood.class),
                Shared.picture(f),
                Shared.sources(f));
    }

    private static Question choice(Fields f, Question.Head head) {
        List<Question.Option> options = options(f);
        if (options.stream().filter(Question.Option::right).count() != 1) {
            f.error("one-right-answer", "answers");
        }
        return new Question.Choice(head, options);
    }

    private static Question choices(Fields f, Question.Head head) {
        List<Question.Option> options = options(f);
        if (options.stream().noneMatch(Question.Option::right)) {
            f.error("no-right-answer", "answers");
        }
        return new Question.Choices(head, options);
    }

    private static List<Question.Option> options(Fields f) {
        return least(f, "answers", 2, f.list("answers", "answer", QuestionReader::option));
    }

    private static Question.Option option(Fields f) {
        return new Question.Option(
                f.id("id", AnswerId::new),
                f.prose("text"),
                f.yes("right", false),
                f.maybeProse("feedback").orElse(""));
    }

    private static Question trueFalse(Fields f, Question.Head head) {
        if (!f.has("answer")) {
            f.error("missing-key", "answer", "answer");
        }
        return new Question.TrueFalse(
                head,
                f.yes("answer", true),
                f.maybeProse("if-true").orElse(""),
                f.maybeProse("if-false").orElse(""));
    }

    private static Question.Item item(Fields f) {
        return new Question.Item(f.id("id", AnswerId::new), f.prose("text"));
    }

    private static Question.Pair pair(Fields f) {
        return new Question.Pair(f.id("id", AnswerId::new), f.prose("text"), f.prose("with"));
    }

    private static Question sort(Fields f, Question.Head head) {
        List<Question.Item> groups = least(f, "groups", 2, f.list("groups", "item", QuestionReader::item));
        List<String> known = groups.stream().map(group -> group.id().value()).toList();
        return new Question.Sort(
                head, groups, least(f, "items", 2, f.list("items", "sorted", s -> sorted(s, known))), feedback(f));
    }

    private static Question.Sorted sorted(Fields f, List<String> groups) {
        AnswerId group = f.id("group", AnswerId::new);
        if (f.has("group") && !groups.contains(group.value())) {
            f.reading().add(Fields.unknownWord("unknown-group", f.place("group"), group.value(), groups));
        }
        return new Question.Sorted(f.id("id", AnswerId::new), f.prose("text"), group);
    }

    private static Question blank(Fields f, Question.Head head) {
        String text = f.prose("text");
        Map<Integer, List<String>> gaps = f.inner("gaps", "gaps", QuestionReader::gaps);
        TreeSet<Integer> inText = new TreeSet<>();
        Matcher matcher = GAP.matcher(text);
        while (matcher.find()) {
            inText.add(Integer.parseInt(matcher.group(1)));
        }
        if (!inText.equals(gaps.keySet())) {
            f.error("gaps-differ", "gaps", inText.toString(), gaps.keySet().toString());
        }
        return new Question.Blank(head, text, gaps, feedback(f));
    }

    private static Map<Integer, List<String>> gaps(Fields f) {
        Map<Integer, List<String>> gaps = new LinkedHashMap<>();
        for (String key : f.keys()) {
            Optional<Integer> number = Scalars.whole(key);
            if (number.isEmpty()) {
                f.error("not-a-number", key, key);
            }
            gaps.put(number.orElse(0), f.proseList(key));
        }
        return gaps;
    }

    private static Question number(Fields f, Question.Head head) {
        return new Question.Numeric(
                head,
                f.decimal("answer"),
                f.maybeDecimal("tolerance").orElse(BigDecimal.ZERO).abs(),
                f.maybeProse("unit"),
                f.maybeList("near", "near", QuestionReader::near),
                feedback(f));
    }

    private static Question.Near near(Fields f) {
        return new Question.Near(f.id("id", AnswerId::new), f.decimal("from"), f.decimal("to"), f.prose("feedback"));
    }

    private static Question.Feedback feedback(Fields f) {
        return new Question.Feedback(
                f.maybeProse("right").orElse(""),
                f.maybeProse("partly").orElse(""),
                f.maybeProse("wrong").orElse(""));
    }

    private static <T> List<T> least(Fields f, String key, int count, List<T> list) {
        if (f.has(key) && list.size() < count) {
            f.error("too-few", key, key, Integer.toString(count));
        }
        return list;
    }
}
