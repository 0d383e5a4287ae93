package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Words;

/** Words what is wrong, the worst first, each with what a press would mend. */
final class ProblemViews {
    /** More rows than anybody reads through; the counts say how many there are. */
    private static final int MOST = 200;

    private final Words words;

    ProblemViews(Words words) {
        this.words = words;
    }

    StudioState.Found of(List<Problem> problems, Sieve sieve, Optional<ContentFile> open, boolean looking) {
        List<StudioState.Problem> rows = new ArrayList<>();
        for (Problem.Severity severity : Problem.Severity.values()) {
            for (int i = 0; i < problems.size() && rows.size() < MOST; i++) {
                Problem problem = problems.get(i);
                if (problem.severity() == severity && sieve.lets(problem, open)) {
                    rows.add(row(i, problem));
                }
            }
        }
        return new StudioState.Found(
                words.text("studio.problems", problems.size()), sieve.filters(problems, open, words), rows, looking);
    }

    StudioState.Problem row(int number, Problem problem) {
        return new StudioState.Problem(
                number,
                problem.severity().name(),
                sentence(problem),
                problem.place().map(Place::toString).orElse(""),
                problem.fix().map(this::fix).or(() -> Optional.of(words.text("studio.graph.create"))
                        .filter(it -> Mending.creates(problem))));
    }

    String sentence(Problem problem) {
        return words.text("problem." + problem.key(), problem.args().toArray());
    }

    private String fix(Fix fix) {
        if (fix instanceof Fix.Replace it) {
            return words.text("studio.fix.replace", it.now());
        } else if (fix instanceof Fix.Insert it) {
            return words.text("studio.fix.insert", it.text().strip());
        }
        return words.text(fix instanceof Fix.Remove ? "studio.fix.remove" : "studio.fix.quote");
    }
}
