package org.tillside.checks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tillside.content.Problem;
import org.tillside.content.Reply;

/** Two replies of a scene differ in what is said or in what it does. */
final class RepliesAlike implements Check {
    @Override
    public String rule() {
        return "replies-alike";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.scenarios().flatMap(scenario -> scenario.scenes().values().stream()
                .flatMap(scene -> Stream.concat(
                        alike(subject, Subject.path(scenario, scene.id()) + "/replies/", scene.replies()),
                        scene.interrupt().stream()
                                .flatMap(interruption -> alike(
                                        subject,
                                        Subject.path(scenario, scene.id()) + "/interrupt/replies/",
                                        interruption.replies())))));
    }

    private Stream<Problem> alike(Subject subject, String path, List<Reply> replies) {
        return IntStream.range(0, replies.size()).boxed().flatMap(i -> replies.subList(0, i).stream()
                .filter(before -> sameWords(before, replies.get(i)) || sameEffect(before, replies.get(i)))
                .limit(1)
                .map(before -> Problem.warning(
                        rule(),
                        subject.at(path + replies.get(i).id()),
                        replies.get(i).id().value(),
                        before.id().value())));
    }

    private static boolean sameWords(Reply one, Reply other) {
        return one.free().isEmpty()
                && one.say().equals(other.say())
                && one.act().equals(other.act())
                && one.when().equals(other.when());
    }

    /** The same in everything but the words: then a trainee chooses between two sentences and nothing else. */
    private static boolean sameEffect(Reply one, Reply other) {
        return one.to().equals(other.to())
                && one.when().equals(other.when())
                && one.meters().equals(other.meters())
                && one.scores().equals(other.scores())
                && one.set().equals(other.set())
                && one.cost().equals(other.cost())
                && one.apologies() == other.apologies()
                && one.actions() == other.actions()
                && one.free().equals(other.free())
                && one.feedback().equals(other.feedback());
    }
}
