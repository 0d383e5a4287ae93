package org.tillside.insight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Outcome;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.shop.Person;

/**
 * How a scenario was played over a team: what was chosen in each scene, where plays led and how they ended. Only plays
 * that came to an end are counted. Of each play the first answer in a scene counts, and the first to what interrupted
 * it, as they were recorded then, whatever became of the scenario since. It holds counts and no names.
 *
 * @param people how many have played it to an end
 * @param plays how many plays are counted
 * @param older how many more of these people's plays are not kept any more
 * @param badly how many of the plays ended lost or unhappy
 * @param unknown of how many plays it is not known any more how they ended
 * @param scenes those that enough people came to; {@link #few} are those that somebody came to and too few did
 * @param endings how many plays came to an ending that there still is
 * @param gone what was chosen and is no longer in the scenario, or is called otherwise by now
 */
public record TeamPlays(
        int people,
        int plays,
        int older,
        int badly,
        int unknown,
        Map<SceneId, Through> scenes,
        Set<SceneId> few,
        Map<SceneId, Integer> endings,
        List<Gone> gone) {
    /** How many people must have chosen the same before it is told, so that nobody is recognised by it. */
    public static final int ALIKE = Difficulty.ALIKE;

    public TeamPlays {
        scenes = Map.copyOf(scenes);
        few = Set.copyOf(few);
        endings = Map.copyOf(endings);
        gone = List.copyOf(gone);
    }

    /** Which plays are counted. */
    public enum Which {
        /** Everybody's first: later ones say more about the debrief than about the scenario. */
        FIRST,
        /** All that are kept: everybody's first and newest ones, and those that were rated or wait to be marked. */
        ALL
    }

    /**
     * What happened in a scene.
     *
     * @param plays how many came here and answered
     * @param judged of how many it is known what their answer earned: the scenario as it is now lets them be followed
     *     up to here, and own words were marked
     * @param poor how many of those earned less than half of what the best answer on the table would have
     * @param fell whether the answers were mostly poor: more than half of the judged ones, by enough people
     * @param said what was chosen, by reply; what fewer than {@link #ALIKE} people chose is left out
     */
    public record Through(int plays, int judged, int poor, boolean fell, Map<ReplyId, Said> said) {
        public Through {
            said = Map.copyOf(said);
        }
    }

    /**
     * A reply that was chosen.
     *
     * @param plays in how many plays
     * @param of out of how many: of a reply to an interruption those that answered it
     * @param to where the play went on from there, as far as it is known
     */
    public record Said(int plays, int of, Map<SceneId, Integer> to) {
        public Said {
            to = Map.copyOf(to);
        }

        /** 0 to 1. */
        public double share() {
            return of == 0 ? 0 : (double) plays / of;
        }
    }

    /** A scene or ending, or a reply in a scene, that is no longer there. */
    public record Gone(SceneId scene, Optional<ReplyId> reply) {}

    /** Counts the plays of these people; nothing but the people if they are fewer than {@code fewest}. */
    public static TeamPlays of(Walks known, Scenario scenario, Collection<Person> people, Which which, int fewest) {
        PlaySums sums = new PlaySums(known, scenario, which);
        people.forEach(sums::add);
        return sums.people() < fewest
                ? new TeamPlays(sums.people(), 0, 0, 0, 0, Map.of(), Set.of(), Map.of(), List.of())
                : sums.counted(fewest);
    }

    /** Whether a play ended badly. */
    public static boolean badly(Outcome outcome) {
        return outcome == Outcome.LOST || outcome == Outcome.UNHAPPY;
    }

    /** What was chosen in a scene, if enough people came to it. */
    public Optional<Through> through(SceneId scene) {
        return Optional.ofNullable(scenes.get(scene));
    }

    /** What was chosen of a scene's replies, if enough people came there and enough chose it. */
    public Optional<Said> said(SceneId scene, ReplyId reply) {
        return through(scene).flatMap(it -> Optional.ofNullable(it.said().get(reply)));
    }

    /** The share of the plays in a scene that went on to another by this reply, 0 to 1; 0 where it is not told. */
    public double share(SceneId scene, ReplyId reply, SceneId to, boolean onlyWay) {
        return said(scene, reply)
                .map(it -> onlyWay ? it.share() : it.share() * it.to().getOrDefault(to, 0) / Math.max(1, it.plays()))
                .orElse(0.0);
    }
}
