package org.tillside.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.practice.Answer;
import org.tillside.practice.AnswerKey;
import org.tillside.shop.Attempt;
import org.tillside.shop.Person;

/**
 * How hard a question was for a team, from everybody's very first try at it: later tries say more about the feedback
 * than about the question. Tries by another key, before the author changed what is right or what else is offered, were
 * tries at another question and are left out; a change of its words alone is not known to matter. Answers that wait to be marked are left out. It holds counts and no names.
 *
 * @param people how many have tried it
 * @param right how many were right at the first try
 * @param sureButWrong how many were wrong and sure
 * @param wrong the wrong answer given most often; empty unless at least {@value #ALIKE} people gave the same
 * @param discrimination -1 to 1; empty where it would mean nothing
 */
public record Difficulty(
        QuizId quiz,
        QuestionId question,
        int people,
        int right,
        int sureButWrong,
        Optional<Wrong> wrong,
        Optional<Double> discrimination) {
    /**
     * From how many people up a discrimination is given. Its standard error is about 1/√(n−3), which at 20 is 0.24:
     * just enough to tell a good question (0.3 and more) from one that tells nothing (0).
     */
    public static final int ENOUGH = 20;

    /** How many people must have given the same wrong answer before it is told, so that nobody is recognised by it. */
    public static final int ALIKE = 2;

    /** A wrong answer, and how many gave it. */
    public record Wrong(Answer answer, int people) {}

    /** The share that was right at the first try, 0 to 1: in the literature the facility of an item. */
    public double facility() {
        return people == 0 ? 0 : (double) right / people;
    }

    /** How well the facility is known from so few. */
    public Wilson band() {
        return Wilson.of(right, people);
    }

    /**
     * Every question of the catalogue that at least so many of these people have tried, the hardest first; where the
     * share is the same, the one that more have tried, then by its place.
     */
    public static List<Difficulty> of(Catalogue catalogue, Collection<Person> people, int fewest) {
        List<Difficulty> all = new ArrayList<>();
        catalogue.modules().stream().flatMap(it -> it.quiz().stream()).forEach(quiz -> {
            List<Firsts> tries = people.stream().map(it -> Firsts.of(it, quiz)).toList();
            quiz.questions().forEach(it -> all.add(of(quiz, it, tries)));
        });
        return all.stream()
                .filter(it -> it.people() >= fewest)
                .sorted(Comparator.comparingDouble(Difficulty::facility)
                        .thenComparing(
                                Comparator.comparingInt(Difficulty::people).reversed()))
                .toList();
    }

    /** One person's first tries at the questions of a quiz, and how many of them were right. */
    private record Firsts(Map<QuestionId, Attempt.Try> tries, int right) {
        static Firsts of(Person person, Quiz quiz) {
            Map<QuestionId, Attempt.Try> all = person.work().quiz(quiz.id()).firsts();
            Map<QuestionId, Attempt.Try> tries = new HashMap<>();
            for (Question question : quiz.questions()) {
                QuestionId id = question.head().id();
                Optional.ofNullable(all.get(id))
                        .filter(it -> it.credit().isPresent())
                        .filter(it -> it.key().isEmpty() || it.key().get().equals(AnswerKey.of(question)))
                        .ifPresent(it -> tries.put(id, it));
            }
            return new Firsts(tries, (int)
                    tries.values().stream().filter(Attempt.Try::right).count());
        }

        Optional<Attempt.Try> at(QuestionId question) {
            return Optional.ofNullable(tries.get(question));
        }
    }

    private static Difficulty of(Quiz quiz, Question question, List<Firsts> people) {
        QuestionId id = question.head().id();
        List<Attempt.Try> firsts =
                people.stream().flatMap(it -> it.at(id).stream()).toList();
        return new Difficulty(
                quiz.id(),
                id,
                firsts.size(),
                (int) firsts.stream().filter(Attempt.Try::right).count(),
                (int) firsts.stream().filter(Attempt.Try::sureButWrong).count(),
                wrong(firsts),
                discrimination(id, people));
    }

    private static Optional<Wrong> wrong(List<Attempt.Try> firsts) {
        Map<Answer, Integer> counts = new LinkedHashMap<>();
        firsts.stream()
                .filter(it -> !it.right())
                .flatMap(it -> it.answer().stream())
                .forEach(it -> counts.merge(it, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(it -> it.getValue() >= ALIKE)
                .max(Map.Entry.comparingByValue())
                .map(it -> new Wrong(it.getKey(), it.getValue()));
    }

    /**
     * The corrected point-biserial correlation (as in F. M. Lord and M. R. Novick, "Statistical theories of mental test
     * scores", 1968): Pearson's r between being right here (1 or 0) and the share right at the first try of the quiz's
     * other questions, this one left out. Near 0 the question tells nothing about who knows the matter, below 0 it
     * misleads those who do. Empty below {@value #ENOUGH} people, and where all were right, all wrong, or all alike in
     * the rest.
     */
    private static Optional<Double> discrimination(QuestionId id, List<Firsts> people) {
        List<double[]> pairs = new ArrayList<>();
        for (Firsts person : people) {
            Optional<Attempt.Try> here = person.at(id);
            int rest = person.tries().size() - 1;
            if (here.isPresent() && rest > 0) {
                int own = here.get().right() ? 1 : 0;
                pairs.add(new double[] {own, (double) (person.right() - own) / rest});
            }
        }
        return pairs.size() < ENOUGH ? Optional.empty() : Correlation.of(pairs);
    }
}
