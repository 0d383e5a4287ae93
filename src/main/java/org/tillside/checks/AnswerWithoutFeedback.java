package org.tillside.checks;

import java.util.List;
import java.util.stream.Stream;
import org.tillside.content.Problem;
import org.tillside.content.Question;

/** Whoever answers hears what would have happened. */
final class AnswerWithoutFeedback implements Check {
    @Override
    public String rule() {
        return "answer-without-feedback";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.questions().flatMap(asked -> silent(asked)
                .map(path -> Problem.warning(
                        rule(), subject.at(path), asked.question().head().title())));
    }

    private static Stream<String> silent(Subject.Asked asked) {
        Question question = asked.question();
        if (question instanceof Question.Choice it) {
            return silent(asked, it.options());
        } else if (question instanceof Question.Choices it) {
            return silent(asked, it.options());
        } else if (question instanceof Question.TrueFalse it) {
            return it.ifTrue().isBlank() || it.ifFalse().isBlank() ? Stream.of(asked.path()) : Stream.of();
        }
        return Stream.of();
    }

    private static Stream<String> silent(Subject.Asked asked, List<Question.Option> options) {
        return options.stream()
                .filter(option -> option.feedback().isBlank())
                .map(option -> asked.path() + "/answers/" + option.id());
    }
}
