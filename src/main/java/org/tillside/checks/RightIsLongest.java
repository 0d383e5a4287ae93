package org.tillside.checks;

import java.util.List;
import java.util.stream.Stream;
import org.tillside.content.Problem;
import org.tillside.content.Question;
import org.tillside.content.Quiz;

/** Nobody finds the right answer by its length. */
final class RightIsLongest implements Check {
    @Override
    public String rule() {
        return "right-is-longest";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.quizzes().flatMap(quiz -> {
            List<Question.Choice> questions = choices(quiz);
            int longest =
                    (int) questions.stream().filter(RightIsLongest::longest).count();
            return Chance.tooMany(chances(questions), longest)
                    ? Stream.of(Problem.warning(
                            rule(),
                            subject.at("quiz/" + quiz.id()),
                            Integer.toString(longest),
                            Integer.toString(questions.size())))
                    : Stream.of();
        });
    }

    static List<Question.Choice> choices(Quiz quiz) {
        return quiz.questions().stream()
                .filter(Question.Choice.class::isInstance)
                .map(Question.Choice.class::cast)
                .toList();
    }

    /** What chance each question gives to one of its answers. */
    static List<Double> chances(List<Question.Choice> questions) {
        return questions.stream()
                .map(question -> 1.0 / question.options().size())
                .toList();
    }

    private static boolean longest(Question.Choice question) {
        int right = question.options().stream()
                .filter(Question.Option::right)
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(0);
        return question.options().stream()
                .filter(option -> !option.right())
                .allMatch(option -> option.text().length() < right);
    }
}
