package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** Whoever replies hears what it did. */
final class ReplyWithoutFeedback implements Check {
    @Override
    public String rule() {
        return "reply-without-feedback";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.replies()
                .filter(said ->
                        said.reply().feedback().filter(text -> !text.isBlank()).isEmpty())
                .filter(said -> said.reply().free().isEmpty())
                .map(said -> Problem.warning(
                        rule(), subject.at(said.path()), said.reply().id().value()));
    }
}
