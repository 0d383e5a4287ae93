package org.tillside.screens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.library.PackSource;

/** Finds what is wrong in packs only once something was taken into them. */
public final class NewProblems {
    private final PackSource before;
    private final List<PackSource> below;

    /**
     * Nothing is checked yet.
     *
     * @param before the packs as they are
     * @param below the packs that they lean on
     */
    public NewProblems(PackSource before, List<PackSource> below) {
        this.before = before;
        this.below = List.copyOf(below);
    }

    /** What is wrong afterwards and was not before, by place; a line that only moved is the same one. */
    public List<Problem> of(PackSource after) {
        Map<List<Object>, Integer> known = new HashMap<>();
        check(before).forEach(it -> known.merge(key(it), 1, Integer::sum));
        List<Problem> fresh = new ArrayList<>();
        for (Problem problem : check(after)) {
            if (known.merge(key(problem), -1, Integer::sum) < 0) {
                fresh.add(problem);
            }
        }
        return fresh;
    }

    private List<Problem> check(PackSource packs) {
        return new ContentCheck(List.of(packs), below).run();
    }

    private static List<Object> key(Problem problem) {
        return List.of(
                problem.key(),
                problem.severity(),
                problem.args(),
                problem.place().map(Place::file).orElse(""));
    }
}
