package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.journal.PlayId;
import org.tillside.practice.NextPlay;

/**
 * What a person did with one scenario.
 *
 * @param ended how many plays came to an ending
 * @param current the one under way
 * @param left those that were under way when another one was begun, on this or another computer, and have not ended;
 *     the newest, oldest first
 * @param last the one that ended last, for the debrief
 * @param waiting those ended in which a free reply waits to be marked, oldest first
 * @param first the very first one that ended, whatever came later
 * @param earlier the newest ones that ended, oldest first, the last one too, for comparing
 * @param rated those that somebody rated, so that raters can be compared
 * @param best by outcome, then by points
 * @param good the newest results that were settled or better, oldest first: worse plays after them do not take them away
 */
public record PlayWork(
        int ended,
        Optional<Play> current,
        List<Play> left,
        Optional<Play> last,
        Optional<Play> first,
        List<Past> earlier,
        List<Play> waiting,
        List<Play> rated,
        Optional<Result> best,
        Optional<Result> latest,
        List<Result> good) {
    /** How many plays that ended are kept whole. */
    public static final int KEPT = 6;

    /** How many are kept that were left for another one: a move of any other finds no place. */
    static final int LEFT = 4;

    /** Nothing done yet. */
    public static final PlayWork NONE = new PlayWork(
            0,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public PlayWork {
        good = List.copyOf(good);
        left = List.copyOf(left);
        earlier = List.copyOf(earlier);
        waiting = List.copyOf(waiting);
        rated = List.copyOf(rated);
    }

    /** A play that ended, and how. */
    public record Past(Play play, Result result) {}

    /** How a play ended; the points hold what marks of own words brought later. */
    public record Result(
            PlayId play,
            SceneId ending,
            Outcome outcome,
            int points,
            int maximum,
            Map<SkillId, Integer> bySkill,
            Money spent,
            OffsetDateTime at) {
        public Result {
            bySkill = Copies.of(bySkill);
        }

        /** The same with the points that marks have brought since. */
        private Result plus(Map<SkillId, Integer> earned, int sign) {
            Map<SkillId, Integer> more = new LinkedHashMap<>(bySkill);
            earned.forEach((skill, by) -> more.merge(skill, sign * by, Integer::sum));
            int all = earned.values().stream().mapToInt(Integer::intValue).sum();
            return new Result(play, ending, outcome, points + sign * all, maximum, more, spent, at);
        }
    }

    /** The play with this id, if it is still kept. */
    public Optional<Play> play(PlayId id) {
        return Stream.of(
                        current.stream(),
                        waiting.stream(),
                        last.stream(),
                        earlier.stream().map(Past::play),
                        rated.stream(),
                        first.stream(),
                        left.stream())
                .flatMap(it -> it)
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    /** The seed of the next play, from the drawn one upwards: what was heard last time is not heard again. */
    public long nextSeed(Scenario scenario, long drawn) {
        return last.map(it -> NextPlay.seed(
                        scenario,
                        drawn,
                        it.seed(),
                        it.turns().stream().map(Play.Turn::scene).collect(Collectors.toSet())))
                .orElse(drawn);
    }

    /** How a play ended, as it was recorded then, whatever became of the scenario. */
    public Optional<Result> result(PlayId id) {
        return results().stream().filter(it -> it.play().equals(id)).findFirst();
    }

    /** Another one takes the place of the one under way, which may yet end: its end may come from another computer. */
    PlayWork begin(Play play) {
        return new PlayWork(
                ended,
                Optional.of(play),
                Copies.last(LEFT, left, current),
                last,
                first,
                earlier,
                waiting,
                rated,
                best,
                latest,
                good);
    }

    /** The play with this id, if it has begun and not ended. */
    Optional<Play> open(PlayId id) {
        return Stream.concat(current.stream(), left.stream())
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    /**
     * The same with a newer form of a play that is kept; one with nothing left to mark no longer waits. What marks bring
     * counts in its result, which may become the best by it.
     */
    PlayWork replace(Play play) {
        Map<SkillId, Integer> before = play(play.id()).map(Play::earned).orElse(Map.of());
        UnaryOperator<Result> marked = it -> !it.play().equals(play.id()) || before.equals(play.earned())
                ? it
                : it.plus(before, -1).plus(play.earned(), 1);
        List<Past> past = earlier.stream()
                .map(it -> new Past(newer(it.play(), play), marked.apply(it.result())))
                .toList();
        Optional<Result> same = best.map(marked);
        return new PlayWork(
                ended,
                current.map(it -> newer(it, play)),
                left.stream().map(it -> newer(it, play)).toList(),
                last.map(it -> newer(it, play)),
                first.map(it -> newer(it, play)),
                past,
                waiting.stream()
                        .map(it -> newer(it, play))
                        .filter(it -> !it.unmarked().isEmpty())
                        .toList(),
                rated.stream().map(it -> newer(it, play)).toList(),
                past.stream()
                        .map(Past::result)
                        .filter(it -> it.play().equals(play.id()))
                        .filter(it -> same.filter(known -> better(it, known)).isPresent())
                        .findFirst()
                        .or(() -> same),
                latest.map(marked),
                good.stream().map(marked).toList());
    }

    private static Play newer(Play old, Play play) {
        return old.id().equals(play.id()) ? play : old;
    }

    PlayWork end(Play play, Result result) {
        return new PlayWork(
                ended + 1,
                current.filter(it -> !it.id().equals(play.id())),
                left.stream().filter(it -> !it.id().equals(play.id())).toList(),
                Optional.of(play),
                first.or(() -> Optional.of(play)),
                kept(new Past(play, result)),
                play.unmarked().isEmpty() ? waiting : Copies.with(waiting, play),
                rated,
                best.filter(it -> !better(result, it)).or(() -> Optional.of(result)),
                Optional.of(result),
                settled(result) ? Copies.last(Mastery.GOOD_ENDINGS, good, Optional.of(result)) : good);
    }

    /** Whether it ended well: settled is the lowest good ending. */
    static boolean settled(Result result) {
        return result.outcome().compareTo(Outcome.SETTLED) >= 0;
    }

    /** All results that are kept of plays that ended, each once. */
    List<Result> results() {
        return Stream.of(earlier.stream().map(Past::result), good.stream(), best.stream(), latest.stream())
                .flatMap(it -> it)
                .collect(Collectors.toMap(Result::play, it -> it, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<Past> kept(Past past) {
        return Copies.last(KEPT, earlier, Optional.of(past));
    }

    /** The same with a play that somebody rated, which is kept from now on. */
    PlayWork rate(Play play) {
        PlayWork newer = replace(play);
        boolean kept = rated.stream().anyMatch(it -> it.id().equals(play.id()));
        return kept
                ? newer
                : new PlayWork(
                        ended,
                        newer.current,
                        newer.left,
                        newer.last,
                        newer.first,
                        newer.earlier,
                        newer.waiting,
                        Copies.with(newer.rated, play),
                        best,
                        latest,
                        good);
    }

    private static boolean better(Result one, Result other) {
        int byOutcome = one.outcome().compareTo(other.outcome());
        return byOutcome > 0 || (byOutcome == 0 && one.points() > other.points());
    }
}
