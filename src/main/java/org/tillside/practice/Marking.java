package org.tillside.practice;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tillside.content.AnswerId;
import org.tillside.content.Question;

/** Marks one answer against a question of each kind. */
final class Marking implements Question.Cases<Grade> {
    private static final Grade NOT_AN_ANSWER = new Grade(0, Grade.Verdict.WRONG, List.of(), List.of());
    private final Answer answer;

    Marking(Answer answer) {
        this.answer = answer;
    }

    @Override
    public Grade choice(Question.Choice it) {
        if (!(answer instanceof Answer.Chosen chosen)) {
            return NOT_AN_ANSWER;
        }
        return it.options().stream()
                .filter(option -> option.id().equals(chosen.answer()))
                .findFirst()
                .map(option -> whole(option.right(), option.feedback(), parts(it.options(), Set.of(option.id()))))
                .orElse(NOT_AN_ANSWER);
    }

    /** {@code max(0, right - wrong) / all right}. */
    @Override
    public Grade choices(Question.Choices it) {
        if (!(answer instanceof Answer.ChosenMany chosen)) {
            return NOT_AN_ANSWER;
        }
        List<Question.Option> picked = it.options().stream()
                .filter(option -> chosen.answers().contains(option.id()))
                .toList();
        int right = count(picked, Question.Option::right);
        int points = Math.max(0, right - (picked.size() - right));
        int credit = share(points, count(it.options(), Question.Option::right));
        List<String> feedback = picked.stream().map(Question.Option::feedback).toList();
        return new Grade(credit, Grade.verdict(credit), feedback, parts(it.options(), chosen.answers()));
    }

    @Override
    public Grade trueFalse(Question.TrueFalse it) {
        if (!(answer instanceof Answer.Said said)) {
            return NOT_AN_ANSWER;
        }
        return whole(said.isTrue() == it.answer(), said.isTrue() ? it.ifTrue() : it.ifFalse(), List.of());
    }

    /** The share of neighbours in the answer of which the first belongs before the second. */
    @Override
    public Grade order(Question.Order it) {
        if (!(answer instanceof Answer.Ordered ordered)) {
            return NOT_AN_ANSWER;
        }
        List<AnswerId> right = it.items().stream().map(Question.Item::id).toList();
        List<AnswerId> given =
                ordered.items().stream().filter(right::contains).distinct().toList();
        List<Grade.Part> parts = new ArrayList<>();
        for (int i = 1; i < given.size(); i++) {
            boolean inOrder = right.indexOf(given.get(i - 1)) < right.indexOf(given.get(i));
            parts.add(new Grade.Part(given.get(i).value(), inOrder));
        }
        if (right.size() == 1) {
            return byParts(given.size(), 1, parts, it.feedback());
        }
        return byParts(count(parts, Grade.Part::right), right.size() - 1, parts, it.feedback());
    }

    /** The share of left sides with their right side; equal right sides may change places. */
    @Override
    public Grade match(Question.Match it) {
        if (!(answer instanceof Answer.Matched matched)) {
            return NOT_AN_ANSWER;
        }
        List<Grade.Part> parts = it.pairs().stream()
                .map(pair -> new Grade.Part(
                        pair.id().value(),
                        it.pairs().stream()
                                .filter(other ->
                                        other.id().equals(matched.pairs().get(pair.id())))
                                .anyMatch(other -> other.with().equals(pair.with()))))
                .toList();
        return byParts(parts, it.feedback());
    }

    @Override
    public Grade sort(Question.Sort it) {
        if (!(answer instanceof Answer.Grouped grouped)) {
            return NOT_AN_ANSWER;
        }
        List<Grade.Part> parts = it.items().stream()
                .map(item -> new Grade.Part(
                        item.id().value(), item.group().equals(grouped.groups().get(item.id()))))
                .toList();
        return byParts(parts, it.feedback());
    }

    @Override
    public Grade blank(Question.Blank it) {
        if (!(answer instanceof Answer.Filled filled)) {
            return NOT_AN_ANSWER;
        }
        List<Grade.Part> parts = it.gaps().entrySet().stream()
                .map(gap -> new Grade.Part(
                        gap.getKey().toString(),
                        Optional.ofNullable(filled.gaps().get(gap.getKey()))
                                .map(text -> accepted(gap.getValue(), text))
                                .orElse(false)))
                .toList();
        return byParts(parts, it.feedback());
    }

    @Override
    public Grade numeric(Question.Numeric it) {
        if (!(answer instanceof Answer.Number given)) {
            return NOT_AN_ANSWER;
        }
        BigDecimal number = given.number();
        boolean right = number.subtract(it.answer()).abs().compareTo(it.tolerance()) <= 0;
        String wrong = it.near().stream()
                .filter(near -> near.from().compareTo(number) <= 0 && number.compareTo(near.to()) <= 0)
                .map(Question.Near::feedback)
                .findFirst()
                .orElse(it.feedback().wrong());
        return whole(right, right ? it.feedback().right() : wrong, List.of());
    }

    @Override
    public Grade say(Question.Say it) {
        return answer instanceof Answer.Words
                ? new Grade(0, Grade.Verdict.WAITING, List.of(), List.of())
                : NOT_AN_ANSWER;
    }

    private static boolean accepted(List<String> accepted, String text) {
        return accepted.stream().anyMatch(right -> plain(right).equals(plain(text)));
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Grade whole(boolean right, String feedback, List<Grade.Part> parts) {
        int credit = right ? Grading.FULL : 0;
        return new Grade(credit, Grade.verdict(credit), List.of(feedback), parts);
    }

    private static Grade byParts(List<Grade.Part> parts, Question.Feedback feedback) {
        return byParts(count(parts, Grade.Part::right), parts.size(), parts, feedback);
    }

    private static Grade byParts(int right, int of, List<Grade.Part> parts, Question.Feedback feedback) {
        int credit = share(right, of);
        Grade.Verdict verdict = Grade.verdict(credit);
        return new Grade(credit, verdict, List.of(text(feedback, verdict)), parts);
    }

    static String text(Question.Feedback feedback, Grade.Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> feedback.right();
            case PARTLY -> feedback.partly();
            case WRONG -> feedback.wrong();
            case WAITING -> "";
        };
    }

    /** In thousandths, rounded, but full only when all is right. */
    static int share(int right, int of) {
        if (of <= 0) {
            return 0;
        }
        int rounded = Math.round(right * (float) Grading.FULL / of);
        return right < of ? Math.min(rounded, Grading.FULL - 1) : Grading.FULL;
    }

    private static List<Grade.Part> parts(List<Question.Option> options, Set<AnswerId> chosen) {
        return options.stream()
                .map(option -> new Grade.Part(option.id().value(), option.right() == chosen.contains(option.id())))
                .collect(Collectors.toList());
    }

    private static <T> int count(List<T> items, Predicate<T> which) {
        return (int) items.stream().filter(which).count();
    }
}
