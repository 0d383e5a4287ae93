package org.tillside.practice;

import java.util.ArrayList;
import java.util.List;
import org.tillside.content.Scenario;

/**
 * Whether points can be had again and again in a scenario, conditions aside.
 *
 * @param paying replies with points for some skill, on a loop, that are not offered once only; an interruption is answered once
 *     anyway
 * @param once all replies offered once
 */
public record LoopPays(List<Exploration.Turn> paying, List<Exploration.Turn> once) {
    /** How many replies of a scenario may be offered once. */
    public static final int MOST_ONCE = 4;

    public LoopPays {
        paying = List.copyOf(paying);
        once = List.copyOf(once);
    }

    /** Looks at every reply of a scenario. */
    public static LoopPays of(Scenario scenario) {
        Board board = new Board(scenario);
        List<Exploration.Turn> paying = new ArrayList<>();
        List<Exploration.Turn> once = new ArrayList<>();
        for (Move move : board.moves) {
            Exploration.Turn turn = new Exploration.Turn(
                    board.nodes.get(move.scene()), move.reply().id());
            boolean spent = move.reply().once() && move.kind() != Move.Kind.LATE;
            if (spent) {
                once.add(turn);
            } else if (move.kind() != Move.Kind.INTERRUPTION && pays(move) && loops(board, move)) {
                paying.add(turn);
            }
        }
        return new LoopPays(paying, once);
    }

    /** Whether more replies are offered once than may be. */
    public boolean tooManyOnce() {
        return once.size() > MOST_ONCE;
    }

    private static boolean pays(Move move) {
        return Effects.scores(move.reply()).values().stream().anyMatch(points -> points > 0);
    }

    private static boolean loops(Board board, Move move) {
        return board.targets(move).stream()
                .anyMatch(to -> to == move.scene() || board.ahead.get(to).get(move.scene()));
    }
}
