package org.tillside.checks;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Problem;
import org.tillside.content.Question;

/** No two answers of a question say the same. */
final class AnswersAlike implements Check {
    @Override
    public String rule() {
        return "answers-alike";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.questions().flatMap(asked -> {
            Set<String> seen = new HashSet<>();
            return options(asked.question())
                    .filter(option -> !seen.add(option.text().strip().toLowerCase(Locale.ROOT)))
                    .map(option ->
                            Problem.error(rule(), subject.at(asked.path() + "/answers/" + option.id()), option.text()));
        });
    }

    static Stream<Question.Option> options(Question question) {
        if (question instanceof Question.Choice it) {
            return it.options().stream();
        }
        return question instanceof Question.Choices it ? it.options().stream() : Stream.of();
    }
}
