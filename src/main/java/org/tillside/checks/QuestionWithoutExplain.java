package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** A question says why, or it only measures. */
final class QuestionWithoutExplain implements Check {
    @Override
    public String rule() {
        return "question-without-explain";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.questions()
                .filter(asked -> asked.question().head().explain().isBlank())
                .map(asked -> Problem.warning(
                        rule(),
                        subject.at(asked.path()),
                        asked.question().head().title()));
    }
}
