package org.tillside.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;

/**
 * Whether points can be had again and again in a scenario, conditions aside.
 *
 * @param paying replies with points for some skill, on a loop, that are not offered once only; an interruption is answered once
 *     anyway
 */
public record LoopPays(List<Exploration.Turn> paying) {
    /** How many replies of a scenario may be offered once. */
    public static final int MOST_ONCE = 4;

    public LoopPays {
        paying = List.copyOf(paying);
    }

    /** Looks at every reply of a scenario. */
    public static LoopPays of(Scenario scenario) {
        Board board = new Board(scenario);
        List<Exploration.Turn> paying = new ArrayList<>();
        for (Move move : board.moves) {
            boolean spent = move.reply().once() && move.kind() != Move.Kind.LATE;
            if (!spent && move.kind() != Move.Kind.INTERRUPTION && pays(move) && loops(board, move)) {
                paying.add(new Exploration.Turn(
                        board.nodes.get(move.scene()), move.reply().id()));
            }
        }
        return new LoopPays(paying);
    }

    /** Whether more replies of a scenario are offered once than may be, told without laying it out. */
    public static boolean tooManyOnce(Scenario scenario) {
        return scenario.scenes().values().stream().mapToLong(LoopPays::once).sum() > MOST_ONCE;
    }

    private static long once(Scene scene) {
        Set<ReplyId> ids = new HashSet<>();
        Stream<Reply> interrupting = scene.interrupt().stream().flatMap(it -> it.replies().stream());
        return Stream.concat(scene.replies().stream(), interrupting)
                .filter(reply -> ids.add(reply.id()))
                .filter(Reply::once)
                .count();
    }

    private static boolean pays(Move move) {
        return OwnWords.most(move.reply()).values().stream().anyMatch(points -> points > 0);
    }

    private static boolean loops(Board board, Move move) {
        return board.targets(move).stream()
                .anyMatch(to -> to == move.scene() || board.ahead.get(to).get(move.scene()));
    }
}
