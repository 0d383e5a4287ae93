package org.tillside.practice;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

/**
 * What can be said of a scenario without walking its states, conditions aside.
 *
 * <p>A group of scenes that reach each other is worth at most all that can be gained once in it (replies offered once,
 * interruptions) and the best way out of it; a reply that gains again and again breaks the rule of loops and is counted
 * once.
 */
final class Bounds {
    private final Board board;
    private final ToIntFunction<Move> points;
    private final Map<BitSet, Optional<Long>> known = new HashMap<>();

    private Bounds(Board board, ToIntFunction<Move> points) {
        this.board = board;
        this.points = points;
    }

    static Exploration of(Board board) {
        Optional<Integer> start =
                Optional.of(board.nodes.indexOf(board.scenario.start())).filter(at -> at >= 0);
        BitSet reached = start.map(at -> (BitSet) board.ahead.get(at).clone()).orElseGet(BitSet::new);
        start.ifPresent(reached::set);
        Map<SkillId, Integer> maxima = new LinkedHashMap<>();
        Explorer.skills(board).forEach(skill -> most(
                        board, start, move -> OwnWords.most(move.reply()).getOrDefault(skill, 0))
                .ifPresent(most -> maxima.put(skill, most)));
        Set<SceneId> reachable = new LinkedHashSet<>();
        Set<SceneId> unreachable = new LinkedHashSet<>();
        for (int node = 0; node < board.sceneCount; node++) {
            (reached.get(node) ? reachable : unreachable).add(board.nodes.get(node));
        }
        return new Exploration(
                most(board, start, Move::points),
                true,
                false,
                maxima,
                Optional.empty(),
                0,
                endings(board, reached),
                reachable,
                unreachable,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                new Prospects(board.scenario, Optional.empty(), Optional.empty()));
    }

    private static List<Exploration.EndingFacts> endings(Board board, BitSet reached) {
        return board.scenario.endings().keySet().stream()
                .map(id -> new Exploration.EndingFacts(
                        id,
                        reached.get(board.nodes.indexOf(id)),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static Optional<Integer> most(Board board, Optional<Integer> start, ToIntFunction<Move> points) {
        return start.flatMap(at -> new Bounds(board, points).from(at)).map(Math::toIntExact);
    }

    // scenes are few enough that the recursion is at most as deep as there are scenes
    private Optional<Long> from(int node) {
        if (node >= board.sceneCount) {
            return Optional.of(0L);
        }
        BitSet group = group(node);
        Optional<Long> before = known.getOrDefault(group, Optional.empty());
        if (!known.containsKey(group)) {
            before = inside(group);
            known.put(group, before);
        }
        return before;
    }

    private BitSet group(int node) {
        BitSet group = new BitSet();
        board.ahead.get(node).stream()
                .filter(to -> board.ahead.get(to).get(node))
                .forEach(group::set);
        group.set(node);
        return group;
    }

    private Optional<Long> inside(BitSet group) {
        long within = 0;
        Optional<Long> out = Optional.empty();
        for (Move move : board.moves) {
            if (!group.get(move.scene())) {
                continue;
            }
            for (int to : board.targets(move)) {
                if (!group.get(to)) {
                    out = higher(out, from(to).map(rest -> rest + points.applyAsInt(move)));
                }
            }
            boolean stays = board.targets(move).stream().anyMatch(group::get);
            within += stays ? Math.max(0, points.applyAsInt(move)) : 0;
        }
        long gained = within;
        return out.map(most -> most + gained);
    }

    private static Optional<Long> higher(Optional<Long> one, Optional<Long> other) {
        return one.isEmpty() || other.isPresent() && other.get() > one.get() ? other : one;
    }
}
