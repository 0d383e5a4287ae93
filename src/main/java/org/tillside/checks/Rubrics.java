package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Question;

/** Where a pack names a form to mark words with. */
final class Rubrics {
    private Rubrics() {}

    /** The forms that free replies and spoken answers are marked with. */
    static Stream<Ref> of(Subject subject) {
        Stream<Ref> replies = subject.replies()
                .flatMap(said -> References.all(said.reply().free(), () -> said.path() + "/free/rubric"));
        Stream<Ref> questions = subject.questions()
                .filter(asked -> asked.question() instanceof Question.Say)
                .map(asked -> new Ref(((Question.Say) asked.question()).rubric().value(), asked.path() + "/rubric"));
        return Stream.concat(replies, questions);
    }
}
