package org.tillside.screens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.practice.Exploration;
import org.tillside.practice.Explorer;
import org.tillside.screens.shell.Notice;

/** The most points that each scenario allows: explored in the background, once for each edition of a scenario. */
public final class Maxima {
    private final Desk desk;
    private final Explored explored;

    private record Known(Scenario of, Most most) {}

    /** What is known by now; it may outlive a desk, so that the next person has nothing explored once more. */
    public static final class Explored {
        private final Map<ScenarioId, Known> known = new HashMap<>();
    }

    /** Nothing explored yet. */
    public Maxima(Desk desk) {
        this(desk, new Explored());
    }

    /** Goes on from what is known. */
    public Maxima(Desk desk, Explored explored) {
        this.desk = desk;
        this.explored = explored;
    }

    /**
     * The most points of a scenario.
     *
     * @param atMost whether it is a bound, because there are too many states
     * @param guessing the mean over replies chosen evenly; empty with a bound
     * @param bySkill the most points in each skill
     */
    public record Most(int points, boolean atMost, Optional<Double> guessing, Map<SkillId, Integer> bySkill) {
        public Most {
            bySkill = Map.copyOf(bySkill);
        }

        static Most of(Exploration explored) {
            return new Most(explored.maximumPoints(), explored.atMost(), explored.guessing(), explored.maxima());
        }
    }

    /** What is known of a scenario by now. */
    public Optional<Most> of(Scenario scenario) {
        return Optional.ofNullable(explored.known.get(scenario.id()))
                .filter(it -> it.of().equals(scenario))
                .map(Known::most);
    }

    /** Explores those that are not known, then runs {@code then} if there were any; failures are said in a notice. */
    public void want(Collection<Scenario> scenarios, Runnable then) {
        List<Scenario> missing =
                scenarios.stream().filter(it -> of(it).isEmpty()).toList();
        if (!missing.isEmpty()) {
            desk.background()
                    .run("practise.exploring", () -> explored(missing), found -> keep(found, then), this::said);
        }
    }

    private static List<Known> explored(List<Scenario> scenarios) {
        List<Known> found = new ArrayList<>();
        scenarios.forEach(it -> found.add(new Known(it, Most.of(Explorer.explore(it)))));
        return found;
    }

    private void keep(List<Known> found, Runnable then) {
        found.forEach(it -> explored.known.put(it.of().id(), it));
        then.run();
    }

    /** Explores a scenario with all that can be told of its plays, for a debrief; what is long is not kept. */
    public <T> void explore(Scenario scenario, java.util.function.Function<Exploration, T> with, Consumer<T> then) {
        desk.background()
                .run(
                        "practise.exploring",
                        () -> {
                            Exploration explored = Explorer.explore(scenario);
                            return Map.entry(new Known(scenario, Most.of(explored)), with.apply(explored));
                        },
                        found -> keep(List.of(found.getKey()), () -> then.accept(found.getValue())),
                        this::said);
    }

    private void said(Failure failure) {
        desk.say(Notice.of(Notice.Tone.BAD, failure.said(desk.words())));
    }
}
