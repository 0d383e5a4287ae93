package org.tillside.practice;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Money;
import org.tillside.content.ReplyId;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

/**
 * Everything that can happen in a scenario.
 *
 * @param maximum the largest total over all plays to an ending; empty if no play ends
 * @param atMost whether there were too many states: the maxima are then bounds that leave conditions aside, every scene
 *     is reachable that conditions aside is, and what would need all states is empty
 * @param endless whether a loop pays, so that no total is the largest; {@code maximum} is then one of many
 * @param maxima the largest points of each skill, each over all plays
 * @param guessing the mean total over replies chosen evenly
 * @param states how many states there are
 * @param endings what can be said of each ending, all of them, in the author's order
 * @param reachable the scenes that some play reaches
 * @param unreachable the scenes that no play reaches
 * @param deadEnds scenes in which a play can stand with nothing to choose
 * @param allHidden scenes in which a play can stand with none of the scene's own replies shown
 * @param loops scenes to which a play can come again
 * @param inescapable scenes from which a play can, from then on, only go round
 * @param neverOffered replies of reachable scenes whose condition never holds
 * @param neverAffordable replies that are shown and never within the budget
 * @param neverTaken targets with a condition that never come to be taken, of replies that are
 * @param best a shortest one of the plays with the largest total
 * @param worst a shortest one of the plays with the smallest total; empty where a loop loses without end
 * @param shortest a play with the fewest choices
 * @param readingSeconds what the best play takes to read at 200 words a minute
 * @param values of the states, to look up what a play could still have reached
 */
public record Exploration(
        Optional<Integer> maximum,
        boolean atMost,
        boolean endless,
        Map<SkillId, Integer> maxima,
        Optional<Double> guessing,
        int states,
        List<EndingFacts> endings,
        Set<SceneId> reachable,
        Set<SceneId> unreachable,
        Set<SceneId> deadEnds,
        Set<SceneId> allHidden,
        Set<SceneId> loops,
        Set<SceneId> inescapable,
        List<Turn> neverOffered,
        List<Turn> neverAffordable,
        List<Branch> neverTaken,
        Optional<List<Turn>> best,
        Optional<List<Turn>> worst,
        Optional<List<Turn>> shortest,
        int readingSeconds,
        Prospects values) {
    public Exploration {
        endings = List.copyOf(endings);
        neverOffered = List.copyOf(neverOffered);
        neverAffordable = List.copyOf(neverAffordable);
        neverTaken = List.copyOf(neverTaken);
    }

    /** A reply chosen in a scene; {@code late} when the time ran out. */
    public record Turn(SceneId scene, ReplyId reply) {}

    /** A reply and one of its targets. */
    public record Branch(SceneId scene, ReplyId reply, SceneId to) {}

    /**
     * What can be said of an ending.
     *
     * @param ways how many plays lead there; empty for endlessly many, or where it cannot be told
     * @param loops whether a loop lies on the way, shown as ∞
     * @param score the totals with which it can be reached; empty where no play does
     * @param money what may have been spent on the way
     * @param seconds what the way there takes to read, at 200 words a minute
     */
    public record EndingFacts(
            SceneId id,
            boolean reachable,
            Optional<BigInteger> ways,
            boolean loops,
            Optional<Range> score,
            Optional<MoneyRange> money,
            Optional<Range> seconds) {}

    /** From the lowest to the highest; empty where a loop makes it endless. */
    public record Range(Optional<Integer> lowest, Optional<Integer> highest) {}

    /** From the least to the most; the most is empty where a loop makes it endless. */
    public record MoneyRange(Optional<Money> least, Optional<Money> most) {}

    /** The largest total for showing: 0 where no play ends. */
    public int maximumPoints() {
        return maximum.orElse(0);
    }
}
