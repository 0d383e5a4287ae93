package org.tillside.practice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Condition;
import org.tillside.content.Money;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;

/**
 * A scenario laid out in numbers, so that all its states can be walked quickly.
 *
 * <p>A state is a row of ints: the node, the money spent, the meters and flags that some condition reads, and bits for
 * scenes seen, interruptions answered and replies used up. What no scene ahead can read is zeroed: two states that
 * differ in it alone have the same future and are one.
 */
final class Board {
    static final int NODE = 0;
    private static final int COST = 1;

    final Scenario scenario;
    final List<SceneId> nodes = new ArrayList<>();
    final int sceneCount;
    final List<Move> moves = new ArrayList<>();
    final List<List<Move>> byScene = new ArrayList<>();
    final List<BitSet> ahead = new ArrayList<>();
    private final Map<SceneId, Integer> nodeOf = new HashMap<>();
    private final Map<String, Integer> meterCell = new LinkedHashMap<>();
    private final Map<String, Integer> flagCell = new LinkedHashMap<>();
    private final Map<String, Integer> wordNumber = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<SceneId, Integer> seenBit = new LinkedHashMap<>();
    private final Map<Integer, Integer> interruptBit = new LinkedHashMap<>();
    private final Map<Move, Integer> onceBit = new LinkedHashMap<>();
    private final int firstBitCell;
    private final long dearest;
    final int width;
    private final int[][] live;

    /** One thing that can be chosen in a scene. */
    record Move(int number, int scene, Kind kind, Reply reply) {
        int points() {
            return Effects.scores(reply).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }

    /** Where a move comes from. */
    enum Kind {
        REPLY,
        INTERRUPTION,
        LATE
    }

    Board(Scenario scenario) {
        this.scenario = scenario;
        nodes.addAll(scenario.scenes().keySet());
        sceneCount = nodes.size();
        nodes.addAll(scenario.endings().keySet());
        for (int node = nodes.size() - 1; node >= 0; node--) {
            nodeOf.put(nodes.get(node), node);
        }
        scenario.scenes().values().forEach(this::layMoves);
        layWords();
        Reads all = new Reads();
        moves.forEach(all::add);
        dearest = Math.max(scenario.budget().map(Money::cents).orElse(0L), all.compared);
        all.meters.forEach(name -> meterCell.put(name, 2 + meterCell.size()));
        all.flags.forEach(name -> flagCell.put(name, 2 + meterCell.size() + flagCell.size()));
        firstBitCell = 2 + meterCell.size() + flagCell.size();
        width = firstBitCell + (layBits(all) + 31) / 32;
        look();
        live = new int[nodes.size()][];
        for (int node = 0; node < nodes.size(); node++) {
            live[node] = live(node);
        }
    }

    private void layMoves(Scene scene) {
        int at = byScene.size();
        Set<ReplyId> ids = new HashSet<>();
        List<Move> here = new ArrayList<>();
        byScene.add(here);
        scene.replies().forEach(reply -> lay(here, ids, at, Kind.REPLY, reply));
        scene.interrupt().ifPresent(it -> it.replies().forEach(r -> lay(here, ids, at, Kind.INTERRUPTION, r)));
        scene.late().ifPresent(late -> lay(here, new HashSet<>(), at, Kind.LATE, late));
    }

    // of two replies with one id, a fault in itself, a play takes the first
    private void lay(List<Move> here, Set<ReplyId> ids, int scene, Kind kind, Reply reply) {
        if (ids.add(reply.id())) {
            Move move = new Move(moves.size(), scene, kind, reply);
            moves.add(move);
            here.add(move);
        }
    }

    private int layBits(Reads all) {
        int bit = 0;
        for (SceneId scene : all.scenes) {
            seenBit.put(scene, bit++);
        }
        for (Move move : moves) {
            if (move.kind == Kind.INTERRUPTION && !interruptBit.containsKey(move.scene)) {
                interruptBit.put(move.scene, bit++);
            }
            if (move.reply.once() && move.kind != Kind.LATE) {
                onceBit.put(move, bit++);
            }
        }
        return bit;
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
        move.reply.to().stream()
                .flatMap(target -> Optional.ofNullable(nodeOf.get(target.id())).stream())
                .forEach(targets::add);
        if (targets.isEmpty()) {
            targets.add(move.scene);
        }
        return targets;
    }

    private int[] live(int node) {
        int[] mask = new int[width];
        mask[NODE] = -1;
        BitSet nodesAhead = (BitSet) ahead.get(node).clone();
        nodesAhead.set(node);
        Reads reads = new Reads();
        for (Move move : moves) {
            if (nodesAhead.get(move.scene)) {
                reads.add(move);
                Optional.ofNullable(onceBit.get(move)).ifPresent(bit -> setBit(mask, bit));
                Optional.ofNullable(interruptBit.get(move.scene)).ifPresent(bit -> setBit(mask, bit));
            }
        }
        mask[COST] = reads.cost || (reads.spends && scenario.budget().isPresent()) ? -1 : 0;
        reads.meters.forEach(name -> mask[meterCell.getOrDefault(name, NODE)] = -1);
        reads.flags.forEach(name -> mask[flagCell.getOrDefault(name, NODE)] = -1);
        reads.scenes.forEach(scene -> setBit(mask, seenBit.getOrDefault(scene, 0)));
        return mask;
    }

    private void layWords() {
        Set<String> all = new LinkedHashSet<>(List.of("none"));
        all.addAll(scenario.flags().values());
        moves.forEach(move -> all.addAll(move.reply.set().values()));
        all.forEach(word -> {
            wordNumber.put(word, words.size());
            words.add(word);
        });
    }

    private int word(String word) {
        return wordNumber.getOrDefault(word, 0);
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
        int[] row = new int[width];
        row[NODE] = node;
        row[COST] = saturated(state.cost().cents());
        meterCell.forEach((name, cell) -> row[cell] = state.meter(name));
        flagCell.forEach((name, cell) -> row[cell] = word(state.flag(name)));
        seenBit.forEach((scene, bit) -> setBit(row, bit, state.seen(scene)));
        interruptBit.forEach(
                (scene, bit) -> setBit(row, bit, state.interrupted().contains(nodes.get(scene))));
        onceBit.forEach((move, bit) -> setBit(
                row, bit, state.used().contains(new ScenarioState.Used(nodes.get(move.scene), move.reply.id()))));
        return Optional.of(masked(row));
    }

    /** Whether a move is shown. */
    boolean visible(int[] row, Move move) {
        if (move.kind == Kind.LATE) {
            return true;
        }
        Integer once = onceBit.get(move);
        Integer interrupt = move.kind == Kind.INTERRUPTION ? interruptBit.get(move.scene) : null;
        return (once == null || !bit(row, once))
                && (interrupt == null || !bit(row, interrupt))
                && holds(move.reply.when(), row);
    }

    /** Whether a move that is shown can be chosen. */
    boolean affordable(int[] row, Move move) {
        return move.kind == Kind.LATE || Effects.affordable(scenario, new Money(row[COST]), move.reply);
    }

    /** The row after a move. */
    int[] after(int[] row, Move move) {
        int[] next = row.clone();
        next[COST] = saturated(row[COST] + move.reply.cost().cents());
        move.reply.meters().forEach((name, by) -> {
            Integer cell = meterCell.get(name);
            if (cell != null) {
                next[cell] = Math.max(0, Math.min(10, next[cell] + by));
            }
        });
        move.reply.set().forEach((name, value) -> {
            Integer cell = flagCell.get(name);
            if (cell != null) {
                next[cell] = word(value);
            }
        });
        if (move.kind == Kind.INTERRUPTION) {
            setBit(next, interruptBit.getOrDefault(move.scene, 0));
        }
        Integer once = onceBit.get(move);
        if (once != null) {
            setBit(next, once);
        }
        enter(next, move);
        return masked(next);
    }

    private void enter(int[] row, Move move) {
        Optional<SceneId> to = taken(row, move).map(Reply.Target::id);
        to.ifPresent(scene -> {
            row[NODE] = nodeOf.getOrDefault(scene, move.scene);
            Integer bit = row[NODE] < sceneCount ? seenBit.get(scene) : null;
            if (bit != null) {
                setBit(row, bit);
            }
        });
    }

    /** The target that is taken in this row, which holds what the move did. */
    private Optional<Reply.Target> taken(int[] row, Move move) {
        return move.reply.to().stream()
                .filter(target -> nodeOf.containsKey(target.id()))
                .filter(target -> holds(target.when(), row))
                .findFirst();
    }

    private int[] masked(int[] row) {
        int[] mask = live[row[NODE]];
        for (int cell = 1; cell < width; cell++) {
            row[cell] &= mask[cell];
        }
        return row;
    }

    private boolean holds(Optional<Condition> when, int[] row) {
        return when.isEmpty() || when.get().holds(new View(row));
    }

    private boolean bit(int[] row, int bit) {
        return (row[firstBitCell + bit / 32] & (1 << (bit % 32))) != 0;
    }

    private void setBit(int[] row, int bit) {
        row[firstBitCell + bit / 32] |= 1 << (bit % 32);
    }

    private void setBit(int[] row, int bit, boolean set) {
        if (set) {
            setBit(row, bit);
        }
    }

    // money beyond the budget and every amount that a condition names makes no difference any more; without this
    // bound being late, which may cost in a loop, would give states without end
    private int saturated(long cents) {
        return (int) Math.min(Integer.MAX_VALUE, Math.min(dearest + 1, cents));
    }

    /** A row as conditions see it. */
    private final class View implements Condition.World {
        private final int[] row;

        View(int[] row) {
            this.row = row;
        }

        @Override
        public int meter(String name) {
            Integer cell = meterCell.get(name);
            return cell == null ? 0 : row[cell];
        }

        @Override
        public String flag(String name) {
            Integer cell = flagCell.get(name);
            return cell == null ? "none" : words.get(row[cell]);
        }

        @Override
        public Money cost() {
            return new Money(row[COST]);
        }

        @Override
        public boolean seen(SceneId scene) {
            Integer bit = seenBit.get(scene);
            return bit != null && bit(row, bit);
        }
    }

    /** What a set of moves reads. */
    private static final class Reads {
        final Set<SceneId> scenes = new LinkedHashSet<>();
        final Set<String> flags = new LinkedHashSet<>();
        final Set<String> meters = new LinkedHashSet<>();
        boolean cost;
        boolean spends;
        long compared;

        void add(Move move) {
            move.reply.when().ifPresent(this::add);
            move.reply.to().forEach(target -> target.when().ifPresent(this::add));
            spends |= move.reply.cost().cents() > 0;
        }

        private void add(Condition condition) {
            condition.reads(scenes, flags, meters);
            readCost(condition);
        }

        private void readCost(Condition condition) {
            if (condition instanceof Condition.And it) {
                readCost(it.left());
                readCost(it.right());
            } else if (condition instanceof Condition.Or it) {
                readCost(it.left());
                readCost(it.right());
            } else if (condition instanceof Condition.Not it) {
                readCost(it.of());
            } else if (condition instanceof Condition.CostIs it) {
                cost = true;
                compared = Math.max(compared, it.amount().cents());
            }
        }
    }
}
