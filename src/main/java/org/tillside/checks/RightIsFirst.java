package org.tillside.checks;

import java.util.List;
import java.util.stream.Stream;
import org.tillside.content.Problem;
import org.tillside.content.Question;

/** Where answers are not shuffled, nobody finds the right one by its position. */
final class RightIsFirst implements Check {
    @Override
    public String rule() {
        return "right-is-first";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.quizzes().filter(quiz -> !quiz.shuffle()).flatMap(quiz -> {
            List<Question.Choice> questions = RightIsLongest.choices(quiz);
            int first = (int)
                    questions.stream().filter(q -> q.options().get(0).right()).count();
            return Chance.tooMany(RightIsLongest.chances(questions), first)
                    ? Stream.of(Problem.warning(
                            rule(),
                            subject.at("quiz/" + quiz.id()),
                            Integer.toString(first),
                            Integer.toString(questions.size())))
                    : Stream.of();
        });
    }
}
