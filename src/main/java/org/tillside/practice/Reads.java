package org.tillside.practice;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tillside.content.Condition;
import org.tillside.content.SceneId;

/** What a set of moves reads: scenes seen, flags, meters, money; no state needs to tell anything else apart. */
final class Reads {
    final Set<SceneId> scenes = new LinkedHashSet<>();
    final Set<String> flags = new LinkedHashSet<>();
    final Set<String> meters = new LinkedHashSet<>();
    boolean cost;
    boolean spends;
    long compared;

    void add(Move move) {
        move.reply().when().ifPresent(this::add);
        move.reply().to().forEach(target -> target.when().ifPresent(this::add));
        spends |= move.reply().cost().cents() > 0;
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
