package org.tillside.practice;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import org.tillside.content.Money;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

/**
 * Walks every path of a scenario: the maximum, guessing, the endings, and what no play can reach or leave.
 *
 * <p>It lays out all states, condenses their loops into components, and sums along the order of the components: the
 * time grows with the states, not with the paths. Whatever is wrong with a scenario, it comes to an end.
 */
public final class Explorer {
    /** Up to so many states everything is exact. */
    public static final int EXACT = 1_000_000;

    private final Board board;
    private final StateGraph graph;
    private final boolean[] ends;

    private Explorer(Board board, StateGraph graph) {
        this.board = board;
        this.graph = graph;
        boolean[] endings = new boolean[graph.size()];
        for (int state = 0; state < endings.length; state++) {
            endings[state] = graph.isEnding(state);
        }
        this.ends = graph.canReach(endings);
    }

    /** Explores a scenario exactly up to {@link #EXACT} states. */
    public static Exploration explore(Scenario scenario) {
        return explore(scenario, EXACT);
    }

    /** Explores a scenario exactly up to so many states, beyond that as a bound without conditions. */
    public static Exploration explore(Scenario scenario, int exact) {
        Board board = new Board(scenario);
        return StateGraph.walk(board, exact)
                .map(graph -> new Explorer(board, graph).all())
                .orElseGet(() -> Bounds.of(board));
    }

    private Exploration all() {
        long[] points = weights(Move::points);
        long[] sure = weights(Move::sure);
        Sums ahead = Sums.ahead(graph, points);
        Sums least = Sums.ahead(graph, negative(sure));
        Optional<List<Exploration.Turn>> best = route(tight(ahead, points));
        Set<Integer> chosen = chosen();
        return new Exploration(
                at(ahead, 0),
                false,
                ahead.endless()[0],
                maxima(),
                Optional.of(Guessing.mean(graph, sure, ends)),
                graph.size(),
                endings(points, sure),
                scenes(state -> true),
                without(scenes(state -> true)),
                scenes(state -> graph.first[state] == graph.first[state + 1]),
                allHidden(),
                scenes(graph::returns),
                inescapable(),
                turns(move -> !graph.shown.get(move.number())),
                turns(move -> graph.shown.get(move.number()) && !chosen.contains(move.number())),
                neverTaken(chosen),
                best,
                least.endless()[0] ? Optional.empty() : route(tight(least, negative(sure))),
                route(edge -> true),
                Reading.ofPlay(board.scenario, best.orElse(List.of())),
                new Prospects(board.scenario, Optional.of(graph), Optional.of(ahead)));
    }

    private long[] weights(ToLongFunction<Move> weight) {
        return board.moves.stream().mapToLong(weight).toArray();
    }

    private static long[] negative(long[] weight) {
        return Arrays.stream(weight).map(w -> -w).toArray();
    }

    private static Optional<Integer> at(Sums sums, int state) {
        long value = sums.value()[state];
        return value == Sums.NONE ? Optional.empty() : Optional.of(Math.toIntExact(value));
    }

    private Map<SkillId, Integer> maxima() {
        Map<SkillId, Integer> maxima = new LinkedHashMap<>();
        for (SkillId skill : skills(board)) {
            long[] weight = weights(move -> OwnWords.most(move.reply()).getOrDefault(skill, 0));
            at(Sums.ahead(graph, weight), 0).ifPresent(most -> maxima.put(skill, most));
        }
        return maxima;
    }

    /** The skills that a scenario scores, in the author's order. */
    static Set<SkillId> skills(Board board) {
        Set<SkillId> skills = new LinkedHashSet<>(board.scenario.skills());
        board.moves.forEach(move -> skills.addAll(OwnWords.most(move.reply()).keySet()));
        return skills;
    }

    private List<Exploration.EndingFacts> endings(long[] points, long[] sure) {
        long[] cost = weights(move -> move.reply().cost().cents());
        Sums most = Sums.behind(graph, points);
        Sums least = Sums.behind(graph, negative(sure));
        Sums dearest = Sums.behind(graph, cost);
        Sums cheapest = Sums.behind(graph, negative(cost));
        Sums longest = Sums.behind(graph, words(1));
        Sums quickest = Sums.behind(graph, words(-1));
        Ways ways = Ways.of(graph);
        Map<SceneId, Integer> at = new LinkedHashMap<>();
        for (int state = 0; state < graph.size(); state++) {
            if (graph.isEnding(state)) {
                at.put(board.nodes.get(graph.node(state)), state);
            }
        }
        List<Exploration.EndingFacts> facts = new ArrayList<>();
        for (SceneId id : board.scenario.endings().keySet()) {
            Optional<Integer> state = Optional.ofNullable(at.get(id));
            facts.add(new Exploration.EndingFacts(
                    id,
                    state.isPresent(),
                    state.isPresent() ? state.flatMap(ways::count) : Optional.of(BigInteger.ZERO),
                    state.map(ways::loops).orElse(false),
                    state.map(s -> new Exploration.Range(
                            bounded(least, s).map(v -> Math.toIntExact(-v)),
                            bounded(most, s).map(Math::toIntExact))),
                    state.map(s -> new Exploration.MoneyRange(
                            bounded(cheapest, s).map(v -> new Money(-v)),
                            bounded(dearest, s).map(Money::new))),
                    state.map(s -> new Exploration.Range(
                            bounded(quickest, s).map(v -> seconds(id, -v)),
                            bounded(longest, s).map(v -> seconds(id, v))))));
        }
        return facts;
    }

    /** The words of each scene that a play leaves; as long as it stays there they are read once. */
    private Sums.Weight words(int sign) {
        int[] words = board.nodes.stream()
                .mapToInt(id -> Optional.ofNullable(board.scenario.scenes().get(id))
                        .map(Reading::words)
                        .orElse(0))
                .toArray();
        return (state, edge) -> {
            int here = graph.node(state);
            return here == graph.node(graph.to[edge]) ? 0 : sign * words[here];
        };
    }

    private int seconds(SceneId ending, long words) {
        Optional<Scenario.Ending> end =
                Optional.ofNullable(board.scenario.endings().get(ending));
        return Reading.seconds(Math.toIntExact(words) + Reading.around(board.scenario, end));
    }

    private static Optional<Long> bounded(Sums sums, int state) {
        return sums.endless()[state] ? Optional.empty() : Optional.of(sums.value()[state]);
    }

    private Set<SceneId> scenes(IntPredicate which) {
        Set<Integer> nodes = new TreeSet<>();
        for (int state = 0; state < graph.size(); state++) {
            if (!graph.isEnding(state) && which.test(state)) {
                nodes.add(graph.node(state));
            }
        }
        return ids(nodes);
    }

    private Set<SceneId> ids(Collection<Integer> nodes) {
        Set<SceneId> ids = new LinkedHashSet<>();
        nodes.forEach(node -> ids.add(board.nodes.get(node)));
        return ids;
    }

    private Set<SceneId> without(Set<SceneId> reachable) {
        Set<SceneId> rest = new LinkedHashSet<>(board.scenario.scenes().keySet());
        rest.removeAll(reachable);
        return rest;
    }

    private Set<SceneId> allHidden() {
        return ids(graph.allHidden.stream().boxed().toList());
    }

    private Set<SceneId> inescapable() {
        boolean[] stops = new boolean[graph.size()];
        for (int state = 0; state < stops.length; state++) {
            stops[state] = graph.first[state] == graph.first[state + 1];
        }
        boolean[] canStop = graph.canReach(stops);
        return scenes(state -> !canStop[state]);
    }

    private Set<Integer> chosen() {
        Set<Integer> chosen = new LinkedHashSet<>();
        Arrays.stream(graph.move).forEach(chosen::add);
        return chosen;
    }

    private List<Exploration.Turn> turns(java.util.function.Predicate<Move> which) {
        Set<SceneId> reachable = scenes(state -> true);
        return board.moves.stream()
                .filter(move -> reachable.contains(board.nodes.get(move.scene())))
                .filter(which)
                .map(this::turn)
                .toList();
    }

    private Exploration.Turn turn(Move move) {
        return new Exploration.Turn(board.nodes.get(move.scene()), move.reply().id());
    }

    private List<Exploration.Branch> neverTaken(Set<Integer> chosen) {
        Set<Exploration.Branch> taken = new LinkedHashSet<>();
        for (int edge = 0; edge < graph.to.length; edge++) {
            Move move = board.moves.get(graph.move[edge]);
            taken.add(branch(move, board.nodes.get(graph.node(graph.to[edge]))));
        }
        return board.moves.stream()
                .filter(move -> chosen.contains(move.number()))
                .flatMap(move -> move.reply().to().stream()
                        .filter(target -> target.when().isPresent())
                        .map(target -> branch(move, target.id())))
                .filter(branch -> !taken.contains(branch))
                .distinct()
                .toList();
    }

    private Exploration.Branch branch(Move move, SceneId to) {
        return new Exploration.Branch(
                board.nodes.get(move.scene()), move.reply().id(), to);
    }

    /** The edges that lie on plays with the highest sum. */
    private IntPredicate tight(Sums ahead, long[] weight) {
        int[] from = new int[graph.to.length];
        for (int state = 0; state < graph.size(); state++) {
            Arrays.fill(from, graph.first[state], graph.first[state + 1], state);
        }
        return edge -> ahead.value()[graph.to[edge]] != Sums.NONE
                && ahead.value()[from[edge]] == ahead.value()[graph.to[edge]] + weight[graph.move[edge]];
    }

    /** A play over these edges with the fewest choices. */
    private Optional<List<Exploration.Turn>> route(IntPredicate edges) {
        int[] by = new int[graph.size()];
        int[] from = new int[graph.size()];
        int[] queue = new int[graph.size()];
        Arrays.fill(by, -1);
        int filled = 1;
        for (int at = 0; at < filled; at++) {
            int state = queue[at];
            if (graph.isEnding(state)) {
                return Optional.of(back(by, from, state));
            }
            for (int edge = graph.first[state]; edge < graph.first[state + 1]; edge++) {
                int next = graph.to[edge];
                if (next != 0 && by[next] < 0 && edges.test(edge)) {
                    by[next] = edge;
                    from[next] = state;
                    queue[filled++] = next;
                }
            }
        }
        return Optional.empty();
    }

    private List<Exploration.Turn> back(int[] by, int[] from, int ending) {
        List<Exploration.Turn> turns = new ArrayList<>();
        for (int state = ending; state != 0; state = from[state]) {
            turns.add(0, turn(board.moves.get(graph.move[by[state]])));
        }
        return turns;
    }
}
