package org.tillside.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Condition;
import org.tillside.content.Money;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;

/**
 * Where each part of a state lies in its row of ints: the node, the money spent, the meters and flags that some
 * condition reads, and bits for scenes seen, interruptions answered and replies used up.
 */
final class Cells {
    static final int NODE = 0;
    static final int COST = 1;

    final int width;
    private final Map<String, Integer> meterCell = new LinkedHashMap<>();
    private final Map<String, Integer> flagCell = new LinkedHashMap<>();
    private final Map<String, Integer> wordNumber = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<SceneId, Integer> seenBit = new LinkedHashMap<>();
    private final Map<Integer, Integer> interruptBit = new LinkedHashMap<>();
    private final Map<Move, Integer> onceBit = new LinkedHashMap<>();
    private final int firstBitCell;
    private final long dearest;

    Cells(Scenario scenario, List<Move> moves) {
        layWords(scenario, moves);
        Reads all = new Reads();
        moves.forEach(all::add);
        dearest = Math.max(scenario.budget().map(Money::cents).orElse(0L), all.compared);
        all.meters.forEach(name -> meterCell.put(name, 2 + meterCell.size()));
        all.flags.forEach(name -> flagCell.put(name, 2 + meterCell.size() + flagCell.size()));
        firstBitCell = 2 + meterCell.size() + flagCell.size();
        width = firstBitCell + (layBits(all, moves) + 31) / 32;
    }

    private void layWords(Scenario scenario, List<Move> moves) {
        Set<String> all = new LinkedHashSet<>(List.of("none"));
        all.addAll(scenario.flags().values());
        moves.forEach(move -> all.addAll(move.reply().set().values()));
        all.forEach(word -> {
            wordNumber.put(word, words.size());
            words.add(word);
        });
    }

    private int layBits(Reads all, List<Move> moves) {
        int bit = 0;
        for (SceneId scene : all.scenes) {
            seenBit.put(scene, bit++);
        }
        for (Move move : moves) {
            if (move.kind() == Move.Kind.INTERRUPTION && !interruptBit.containsKey(move.scene())) {
                interruptBit.put(move.scene(), bit++);
            }
            if (move.reply().once() && move.kind() != Move.Kind.LATE) {
                onceBit.put(move, bit++);
            }
        }
        return bit;
    }

    /** The cells and bits that the moves ahead can read; all others make no difference and are zeroed. */
    int[] mask(List<Move> ahead, boolean budget) {
        int[] mask = new int[width];
        mask[NODE] = -1;
        Reads reads = new Reads();
        for (Move move : ahead) {
            reads.add(move);
            Optional.ofNullable(onceBit.get(move)).ifPresent(bit -> setBit(mask, bit));
            Optional.ofNullable(interruptBit.get(move.scene())).ifPresent(bit -> setBit(mask, bit));
        }
        mask[COST] = reads.cost || (reads.spends && budget) ? -1 : 0;
        reads.meters.forEach(name -> mask[meterCell.getOrDefault(name, NODE)] = -1);
        reads.flags.forEach(name -> mask[flagCell.getOrDefault(name, NODE)] = -1);
        reads.scenes.forEach(scene -> setBit(mask, seenBit.getOrDefault(scene, 0)));
        return mask;
    }

    /** The row of a state that stands at a node. */
    int[] row(ScenarioState state, int node, List<SceneId> nodes) {
        int[] row = new int[width];
        row[NODE] = node;
        row[COST] = saturated(state.cost().cents());
        meterCell.forEach((name, cell) -> row[cell] = state.meter(name));
        flagCell.forEach((name, cell) -> row[cell] = word(state.flag(name)));
        seenBit.forEach((scene, bit) -> setBit(row, bit, state.seen(scene)));
        interruptBit.forEach(
                (scene, bit) -> setBit(row, bit, state.interrupted().contains(nodes.get(scene))));
        onceBit.forEach((move, bit) -> setBit(
                row,
                bit,
                state.used()
                        .contains(new ScenarioState.Used(
                                nodes.get(move.scene()), move.reply().id()))));
        return row;
    }

    /** Whether a move was not taken yet that can be taken once. */
    boolean open(int[] row, Move move) {
        Integer once = onceBit.get(move);
        Integer interrupt = move.kind() == Move.Kind.INTERRUPTION ? interruptBit.get(move.scene()) : null;
        return (once == null || !bit(row, once)) && (interrupt == null || !bit(row, interrupt));
    }

    /** What a move does to the row, but where it leads. */
    void does(int[] row, Move move) {
        row[COST] = saturated(row[COST] + move.reply().cost().cents());
        move.reply().meters().forEach((name, by) -> {
            Integer cell = meterCell.get(name);
            if (cell != null) {
                row[cell] = Math.max(0, Math.min(10, row[cell] + by));
            }
        });
        move.reply().set().forEach((name, value) -> {
            Integer cell = flagCell.get(name);
            if (cell != null) {
                row[cell] = word(value);
            }
        });
        if (move.kind() == Move.Kind.INTERRUPTION) {
            setBit(row, interruptBit.getOrDefault(move.scene(), 0));
        }
        Integer once = onceBit.get(move);
        if (once != null) {
            setBit(row, once);
        }
    }

    void sees(int[] row, SceneId scene) {
        Integer bit = seenBit.get(scene);
        if (bit != null) {
            setBit(row, bit);
        }
    }

    boolean holds(Optional<Condition> when, int[] row) {
        return when.isEmpty() || when.get().holds(new View(row));
    }

    private int word(String word) {
        return wordNumber.getOrDefault(word, 0);
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
}
