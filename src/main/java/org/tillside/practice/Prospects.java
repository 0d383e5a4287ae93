package org.tillside.practice;

import java.util.Comparator;
import java.util.Optional;
import org.tillside.content.Scenario;

/** What plays can still reach from where they stand. */
public final class Prospects {
    private final Scenario scenario;
    private final Optional<StateGraph> graph;
    private final Optional<Sums> ahead;

    Prospects(Scenario scenario, Optional<StateGraph> graph, Optional<Sums> ahead) {
        this.scenario = scenario;
        this.graph = graph;
        this.ahead = ahead;
    }

    /** A choice and the highest final total after it. */
    public record Prospect(Choice choice, int total) {}

    /** The highest final total from this state on; empty if no ending can be reached, or it cannot be told. */
    public Optional<Integer> highest(ScenarioState state) {
        return ahead(state).map(points -> state.total() + points);
    }

    /** The highest final total after this choice; going back is none. */
    public Optional<Prospect> after(ScenarioState state, Choice choice) {
        return ScenarioRun.tryStep(scenario, state, choice)
                .flatMap(this::highest)
                .map(total -> new Prospect(choice, total));
    }

    /**
     * The choice with the highest final total, going back left out; own words count as if they were marked in full. Of
     * equals it is one that no mark decides, then the one that gains most at once, then one that leaves the scene, then
     * the first: whoever follows it does not go round a loop that earns nothing.
     */
    public Optional<Prospect> better(ScenarioState state) {
        return ScenarioRun.choices(scenario, state).stream()
                .filter(choice -> !(choice instanceof Choice.Back))
                .map(choice -> atBest(state, choice))
                .flatMap(choice -> candidate(state, choice).stream())
                .reduce((first, second) -> Candidate.ORDER.compare(second, first) > 0 ? second : first)
                .map(Candidate::prospect);
    }

    /** A choice with what tells it from others of the same final total. */
    private record Candidate(Prospect prospect, boolean sure, int now, boolean leaves) {
        static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingInt(
                        it -> it.prospect().total())
                .thenComparing(Candidate::sure)
                .thenComparingInt(Candidate::now)
                .thenComparing(Candidate::leaves);
    }

    private Optional<Candidate> candidate(ScenarioState state, Choice choice) {
        return ScenarioRun.tryStep(scenario, state, choice).flatMap(next -> highest(next)
                .map(total -> new Candidate(
                        new Prospect(choice, total),
                        !(choice instanceof Choice.Say say && say.credit().isPresent()),
                        next.total(),
                        !next.scene().equals(state.scene()))));
    }

    /** A choice as it counts at most: own words with a full mark. */
    private Choice atBest(ScenarioState state, Choice choice) {
        boolean own = choice instanceof Choice.Say say && ScenarioRun.inOwnWords(scenario, state, say.reply());
        return own ? OwnWords.full(choice) : choice;
    }

    // after going back the next reply gains nothing, so that the points ahead depend on more than the row
    private Optional<Integer> ahead(ScenarioState state) {
        if (state.again() && ScenarioRun.ending(scenario, state).isEmpty()) {
            return ScenarioRun.choices(scenario, state).stream()
                    .map(choice -> atBest(state, choice))
                    .flatMap(choice -> ScenarioRun.tryStep(scenario, state, choice).stream())
                    .filter(next -> !next.again()
                            || next.interrupted().size() > state.interrupted().size())
                    .flatMap(next -> highest(next).stream())
                    .max(Integer::compare)
                    .map(total -> total - state.total());
        }
        return graph.flatMap(g -> g.board.row(state).map(g.table::find).filter(at -> at >= 0))
                .flatMap(at -> ahead.map(sums -> sums.value()[at]))
                .filter(points -> points != Sums.NONE)
                .map(Math::toIntExact);
    }
}
