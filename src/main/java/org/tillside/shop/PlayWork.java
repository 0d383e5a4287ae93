package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.journal.PlayId;

/**
 * What a person did with one scenario.
 *
 * @param ended how many plays came to an ending
 * @param current the one under way
 * @param last the one that ended last, for the debrief
 * @param waiting those ended in which a free reply waits to be marked, oldest first
 * @param best by outcome, then by points
 */
public record PlayWork(
        int ended,
        Optional<Play> current,
        Optional<Play> last,
        List<Play> waiting,
        Optional<Result> best,
        Optional<Result> latest) {
    /** Nothing done yet. */
    static final PlayWork NONE =
            new PlayWork(0, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public PlayWork {
        waiting = List.copyOf(waiting);
    }

    /** How a play ended. */
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
    }

    /** The play with this id, if it is still kept. */
    public Optional<Play> play(PlayId id) {
        return Stream.concat(Stream.concat(current.stream(), waiting.stream()), last.stream())
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    PlayWork begin(Play play) {
        return new PlayWork(ended, Optional.of(play), last, waiting, best, latest);
    }

    /** The same with a newer form of a play that is kept; one with nothing left to mark no longer waits. */
    PlayWork replace(Play play) {
        return new PlayWork(
                ended,
                current.map(it -> newer(it, play)),
                last.map(it -> newer(it, play)),
                waiting.stream()
                        .map(it -> newer(it, play))
                        .filter(it -> !it.unmarked().isEmpty())
                        .toList(),
                best,
                latest);
    }

    private static Play newer(Play old, Play play) {
        return old.id().equals(play.id()) ? play : old;
    }

    PlayWork end(Play play, Result result) {
        return new PlayWork(
                ended + 1,
                Optional.empty(),
                Optional.of(play),
                play.unmarked().isEmpty() ? waiting : Copies.with(waiting, play),
                best.filter(it -> !better(result, it)).or(() -> Optional.of(result)),
                Optional.of(result));
    }

    private static boolean better(Result one, Result other) {
        int byOutcome = one.outcome().compareTo(other.outcome());
        return byOutcome > 0 || (byOutcome == 0 && one.points() > other.points());
    }
}
