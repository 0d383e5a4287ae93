package org.tillside.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Problem;

/**
 * Checks packs again and again while they are written: a rule looks anew only at things that have changed, or beside
 * which something has changed that it looks at too. What only shows when a scenario is played in every way there is
 * comes last and bit by bit. One call at a time.
 */
public final class Rechecks {
    private Catalogue catalogue = new Catalogue("", List.of(), List.of(), Map.of());
    private Known known = new Known(catalogue);
    private Beside beside = Beside.nothing();
    private Map<Thing.Key, Judged> judged = Map.of();
    private List<WholePack> packs = List.of();
    private final Map<Thing.Key, Played> played = new HashMap<>();

    /** Nothing was checked yet. */
    public Rechecks() {}

    /** What the rules that explore a scenario found about it. */
    private record Played(Thing thing, List<Problem> found) {
        /** The same while the scenario is another by now: where a fix would go is not known any more. */
        Stream<Problem> before() {
            return found.stream()
                    .map(it ->
                            new Problem(it.key(), it.severity(), it.args(), it.place(), it.causes(), Optional.empty()));
        }
    }

    /** Looks for everything that can be seen without playing. */
    public void look(Catalogue now) {
        catalogue = now;
        known = new Known(now);
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < now.packs().size(); i++) {
            things.addAll(Thing.of(i, now.packs().get(i)));
        }
        Map<Thing.Key, Judged> alone = judge(things, this::alone);
        Stream<Beside.Outline> outlines = things.stream()
                .flatMap(it -> Optional.ofNullable(alone.get(it.key())).stream())
                .flatMap(it -> it.outline().stream());
        beside = Beside.of(now, known, outlines, beside);
        judged = alone;
        judged = judge(things, this::among);
        played.keySet().retainAll(judged.keySet());
        packs = whole();
    }

    private static Map<Thing.Key, Judged> judge(List<Thing> things, Function<Thing, Judged> how) {
        return things.parallelStream()
                .collect(Collectors.toMap(Thing::key, how, (one, other) -> one, LinkedHashMap::new));
    }

    private Judged alone(Thing it) {
        return Optional.ofNullable(judged.get(it.key()))
                .filter(before -> before.thing().equals(it))
                .orElseGet(() -> Judged.alone(it, subject(it)));
    }

    private Judged among(Thing it) {
        Object around = beside.of(it);
        Judged one = Optional.ofNullable(judged.get(it.key())).orElseThrow();
        return one.holds(around) ? one : one.beside(around, subject(it));
    }

    private Subject subject(Thing it) {
        return new Subject(catalogue, it.alone(catalogue.packs().get(it.pack())), known);
    }

    private List<WholePack> whole() {
        List<WholePack> now = new ArrayList<>();
        for (int i = 0; i < catalogue.packs().size(); i++) {
            Optional<WholePack> before = i < packs.size() ? Optional.of(packs.get(i)) : Optional.empty();
            now.add(WholePack.of(new Subject(catalogue, catalogue.packs().get(i), known), before));
        }
        return now;
    }

    /** Whether some scenario is still to be explored as it is now. */
    public boolean unplayed() {
        return toPlay().findAny().isPresent();
    }

    private Stream<Thing> toPlay() {
        return judged.values().stream()
                .map(Judged::thing)
                .filter(it -> it.kind() == Thing.Kind.SCENARIO)
                .filter(it -> !isPlayed(it));
    }

    private boolean isPlayed(Thing it) {
        return Optional.ofNullable(played.get(it.key()))
                .filter(last -> last.thing().equals(it))
                .isPresent();
    }

    /** Explores scenarios that were not yet, those that changed before all others, until the time is over. */
    public void play(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        List<Thing> all = toPlay().sorted(Comparator.comparing(it -> !played.containsKey(it.key())))
                .toList();
        for (Thing it : all) {
            played.put(it.key(), new Played(it, Checks.found(subject(it), Check::explores)));
            if (System.nanoTime() >= end) {
                return;
            }
        }
    }

    /**
     * What is wrong, as {@link Checks#all} would say it once everything is played. Of a scenario that changed and was
     * not explored since, what was found before stays for so long, without its fix.
     */
    public List<Problem> problems() {
        Stream<Problem> one = judged.values().stream().flatMap(it -> it.all().stream());
        Stream<Problem> whole = packs.stream().flatMap(it -> it.found().stream());
        Stream<Problem> plays = played.values().stream().flatMap(this::ofPlays);
        Stream<Problem> rules = Stream.of(one, whole, plays).flatMap(it -> it);
        return Checks.sorted(Stream.concat(
                catalogue.problems().stream(), rules.filter(problem -> !Checks.echo(problem, catalogue))));
    }

    private Stream<Problem> ofPlays(Played it) {
        Optional<Judged> now = Optional.ofNullable(judged.get(it.thing().key()));
        boolean same = now.filter(one -> one.thing().equals(it.thing())).isPresent();
        return same ? it.found().stream() : it.before();
    }
}
