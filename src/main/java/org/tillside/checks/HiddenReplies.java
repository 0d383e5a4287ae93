package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** A scene always shows one of its replies. */
final class HiddenReplies implements Check {
    @Override
    public String rule() {
        return "hidden-replies";
    }

    @Override
    public boolean explores() {
        return true;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.playable().flatMap(scenario -> subject.exploration(scenario).allHidden().stream()
                .filter(scene -> !subject.exploration(scenario).deadEnds().contains(scene))
                .map(scene -> Problem.error(rule(), subject.at(Subject.path(scenario, scene)), scene.value())));
    }
}
