package org.tillside.checks;

import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.content.Scene;
import org.tillside.practice.Reading;

/** There is time to read a scene before it is over. */
final class TimerTooShort implements Check {
    @Override
    public String rule() {
        return "timer-too-short";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.scenarios().flatMap(scenario -> scenario.scenes().values().stream()
                .filter(scene -> scene.within().isPresent() && scene.within().get() < needed(scene))
                .map(scene -> problem(
                        subject.at(Subject.path(scenario, scene.id()) + "/within"),
                        scene.within().orElse(0),
                        needed(scene))));
    }

    private Problem problem(Optional<Place> within, int now, int needed) {
        Problem problem = Problem.warning(rule(), within, Integer.toString(now), Integer.toString(needed));
        return within.map(at -> problem.with(new Fix.Replace(at, now + "s", needed + "s")))
                .orElse(problem);
    }

    /** Seconds for the scene in its longest wording and all its replies. */
    private static int needed(Scene scene) {
        int usual = words(scene.sees(), scene.says());
        int longest = scene.variants().stream()
                .mapToInt(v -> words(v.sees().or(scene::sees), v.says().or(scene::says)))
                .max()
                .orElse(0);
        return Reading.seconds(Reading.words(scene) + Math.max(0, longest - usual));
    }

    private static int words(Optional<String> sees, Optional<String> says) {
        return Reading.words(sees.orElse("")) + Reading.words(says.orElse(""));
    }
}
