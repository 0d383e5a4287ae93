package org.tillside.screens;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tillside.checks.Checks;
import org.tillside.content.Catalogue;
import org.tillside.content.Pack;
import org.tillside.content.Problem;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.records.Findings;

/**
 * Everything that is wrong in packs, found as the program itself reads them: over those that they lean on, in their own
 * language and in every other. It goes on by steps, so that whoever waits for other work need not wait for all of it.
 */
public final class ContentCheck {
    private static final String LANGUAGE = "en";

    private final List<PackSource> own;
    private final List<PackSource> below;
    private final Set<Problem> found = new LinkedHashSet<>();
    private final Deque<Runnable> next = new ArrayDeque<>(List.of(this::read));
    private Catalogue mine = new Catalogue(LANGUAGE, List.of(), List.of(), java.util.Map.of());
    private Catalogue all = mine;
    private int first;
    private int done;

    /**
     * A check that has not begun.
     *
     * @param own the packs that are checked
     * @param below the packs that they lean on, whose own findings are left out
     */
    public ContentCheck(List<PackSource> own, List<PackSource> below) {
        this.own = List.copyOf(own);
        this.below = List.copyOf(below);
    }

    /** Everything at once. */
    public List<Problem> run() {
        while (more()) {
            step();
        }
        return problems();
    }

    /** Whether there is a step left. */
    public boolean more() {
        return !next.isEmpty();
    }

    /** Reads, or checks one pack, or reads in one more language. */
    public void step() {
        next.removeFirst().run();
        done++;
    }

    /** The share done, 0 to 1. */
    public double share() {
        return (double) done / (done + next.size());
    }

    /** What was found so far, by place. */
    public List<Problem> problems() {
        return found.stream().sorted(Checks.ORDER).toList();
    }

    /** The packs that are checked. */
    public Catalogue own() {
        return mine;
    }

    /** How many of the packs come from the first source. */
    public int first() {
        return first;
    }

    /** What could not be read. */
    public List<Findings.Hidden> hidden() {
        return HiddenParts.of(all);
    }

    /** The packs that are checked, with those that they lean on. */
    public Catalogue all() {
        return all;
    }

    private void read() {
        mine = Library.read(own, LANGUAGE);
        all = below.isEmpty() ? mine : Library.read(both(), LANGUAGE);
        first = own.size() == 1
                ? mine.packs().size()
                : Library.read(own.subList(0, Math.min(1, own.size())), LANGUAGE)
                        .packs()
                        .size();
        found.addAll(mine.problems());
        Set<String> languages = new LinkedHashSet<>();
        for (Pack pack : all.packs().subList(0, mine.packs().size())) {
            next.add(() -> Checks.of(pack, all).forEach(found::add));
            languages.addAll(pack.languages());
        }
        languages.remove(LANGUAGE);
        languages.forEach(
                it -> next.add(() -> found.addAll(Library.read(own, it).problems())));
    }

    private List<PackSource> both() {
        List<PackSource> both = new ArrayList<>(own);
        both.addAll(below);
        return both;
    }
}
