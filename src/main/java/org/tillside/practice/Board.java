package org.tillside.practice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Money;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;

/**
 * A scenario laid out in numbers, so that all its states can be walked quickly.
 *
 * <p>A state is a row of {@link Cells}. What no scene ahead can read is zeroed: two states that differ in it alone have
 * the same future and are one.
 */
final class Board {
    final Scenario scenario;
    final List<SceneId> nodes = new ArrayList<>();
    final int sceneCount;
    final List<Move> moves = new ArrayList<>();
    final List<List<Move>> byScene = new ArrayList<>();
    final List<BitSet> ahead = new ArrayList<>();
    private final Map<SceneId, Integer> nodeOf = new HashMap<>();
    private final Cells cells;
    private final int[][] live;

    Board(Scenario scenario) {
        this.scenario = scenario;
        nodes.addAll(scenario.scenes().keySet());
        sceneCount = nodes.size();
        nodes.addAll(scenario.endings().keySet());
        for (int node = nodes.size() - 1; node >= 0; node--) {
            nodeOf.put(nodes.get(node), node);
        }
        scenario.scenes().values().forEach(this::layMoves);
        cells = new Cells(scenario, moves);
        look();
        live = new int[nodes.size()][];
        for (int node = 0; node < nodes.size(); node++) {
            live[node] = live(node);
        }
    }

    private int[] live(int node) {
        BitSet here = (BitSet) ahead.get(node).clone();
        here.set(node);
        List<Move> then = moves.stream().filter(it -> here.get(it.scene())).toList();
        return cells.mask(then, scenario.budget().isPresent());
    }

    int width() {
        return cells.width;
    }

    private void layMoves(Scene scene) {
        int at = byScene.size();
        Set<ReplyId> ids = new HashSet<>();
        List<Move> here = new ArrayList<>();
        byScene.add(here);
        scene.replies().forEach(reply -> lay(here, ids, at, Move.Kind.REPLY, reply));
        scene.interrupt().ifPresent(it -> it.replies().forEach(r -> lay(here, ids, at, Move.Kind.INTERRUPTION, r)));
        scene.late().ifPresent(late -> lay(here, new HashSet<>(), at, Move.Kind.LATE, late));
    }

    // of two replies with one id, a fault in itself, a play takes the first
    private void lay(List<Move> here, Set<ReplyId> ids, int scene, Move.Kind kind, Reply reply) {
        if (ids.add(reply.id())) {
            Move move = new Move(moves.size(), scene, kind, reply);
            moves.add(move);
            here.add(move);
        }
    }

    // from each node, the nodes that can be reached, conditions aside; a scene reaches itself only round a loop
    private void look() {
        for (int node = 0; node < nodes.size(); node++) {
            BitSet reached = new BitSet();
            List<Integer> open = new ArrayList<>(List.of(node));
            while (!open.isEmpty()) {
                int from = open.remove(open.size() - 1);
                targets(from).stream().filter(to -> !reached.get(to)).forEach(to -> {
                    reached.set(to);
                    open.add(to);
                });
            }
            ahead.add(reached);
        }
    }

    /** Where the moves of a node may lead, conditions aside. */
    Set<Integer> targets(int node) {
        Set<Integer> targets = new LinkedHashSet<>();
        if (node < sceneCount) {
            byScene.get(node).forEach(move -> targets.addAll(targets(move)));
        }
        return targets;
    }

    /** Where a move may lead, conditions aside; its own scene where it leads nowhere. */
    Set<Integer> targets(Move move) {
        Set<Integer> targets = new LinkedHashSet<>();
        move.reply().to().stream()
                .flatMap(target -> Optional.ofNullable(nodeOf.get(target.id())).stream())
                .forEach(targets::add);
        if (targets.isEmpty()) {
            targets.add(move.scene());
        }
        return targets;
    }

    /** The row at the beginning; empty if the first scene does not exist. */
    Optional<int[]> start() {
        return row(ScenarioRun.begin(scenario));
    }

    /** The row of a state of a play; empty if its scene does not exist. */
    Optional<int[]> row(ScenarioState state) {
        Integer node = nodeOf.get(state.scene());
        if (node == null) {
            return Optional.empty();
        }
        return Optional.of(masked(cells.row(state, node, nodes)));
    }

    /** Whether a move is shown. */
    boolean visible(int[] row, Move move) {
        return move.kind() == Move.Kind.LATE
                || (cells.open(row, move) && cells.holds(move.reply().when(), row));
    }

    /** Whether a move that is shown can be chosen. */
    boolean affordable(int[] row, Move move) {
        return move.kind() == Move.Kind.LATE || Effects.affordable(scenario, new Money(row[Cells.COST]), move.reply());
    }

    /** The row after a move. */
    int[] after(int[] row, Move move) {
        int[] next = row.clone();
        cells.does(next, move);
        enter(next, move);
        return masked(next);
    }

    private void enter(int[] row, Move move) {
        Optional<SceneId> to = taken(row, move).map(Reply.Target::id);
        to.ifPresent(scene -> {
            row[Cells.NODE] = nodeOf.getOrDefault(scene, move.scene());
            if (row[Cells.NODE] < sceneCount) {
                cells.sees(row, scene);
            }
        });
    }

    /** The target that is taken in this row, which holds what the move did. */
    private Optional<Reply.Target> taken(int[] row, Move move) {
        return move.reply().to().stream()
                .filter(target -> nodeOf.containsKey(target.id()))
                .filter(target -> cells.holds(target.when(), row))
                .findFirst();
    }

    private int[] masked(int[] row) {
        int[] mask = live[row[Cells.NODE]];
        for (int cell = 1; cell < cells.width; cell++) {
            row[cell] &= mask[cell];
        }
        return row;
    }
}
