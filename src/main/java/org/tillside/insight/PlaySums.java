package org.tillside.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Outcome;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.journal.PersonId;
import org.tillside.practice.ScenarioRun;
import org.tillside.shop.Person;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;

/** Sums up plays of one scenario, person by person. */
final class PlaySums {
    private final Walks known;
    private final Scenario scenario;
    private final TeamPlays.Which which;
    private final Set<PersonId> people = new HashSet<>();
    private final Map<SceneId, At> scenes = new LinkedHashMap<>();
    private final Map<SceneId, Integer> endings = new LinkedHashMap<>();
    private final Set<TeamPlays.Gone> gone = new LinkedHashSet<>();
    private int plays;
    private int ended;
    private int badly;
    private int unknown;

    PlaySums(Walks known, Scenario scenario, TeamPlays.Which which) {
        this.known = known;
        this.scenario = scenario;
        this.which = which;
    }

    int people() {
        return people.size();
    }

    void add(Person person) {
        PlayWork work = person.work().plays(scenario.id());
        List<Play> counted = counted(work);
        if (!counted.isEmpty()) {
            people.add(person.id());
            ended += which == TeamPlays.Which.FIRST ? counted.size() : Math.max(work.ended(), counted.size());
            counted.forEach(it -> add(person.id(), it, end(work, it)));
        }
    }

    private List<Play> counted(PlayWork work) {
        Map<Object, Play> all = new LinkedHashMap<>();
        Stream<Play> kept = Stream.of(
                        work.first().stream(),
                        work.rated().stream(),
                        work.waiting().stream(),
                        work.earlier().stream().map(PlayWork.Past::play),
                        work.last().stream())
                .flatMap(it -> it);
        (which == TeamPlays.Which.FIRST ? work.first().stream() : kept)
                .filter(it -> it.ended().isPresent())
                .forEach(it -> all.putIfAbsent(it.id(), it));
        return List.copyOf(all.values());
    }

    /** Where a play ended, and how that was for the shop. */
    private record End(SceneId id, Outcome outcome) {}

    /** As it was recorded, or else as it comes out when it is played again. */
    private Optional<End> end(PlayWork work, Play play) {
        return work.result(play.id())
                .map(it -> new End(it.ending(), it.outcome()))
                .or(() -> replayed(play));
    }

    private Optional<End> replayed(Play play) {
        var again = play.replay(scenario);
        return again.taken() < play.turns().size()
                ? Optional.empty()
                : ScenarioRun.ending(scenario, again.state()).map(it -> new End(it.id(), it.outcome()));
    }

    private void add(PersonId person, Play play, Optional<End> end) {
        plays++;
        end.ifPresentOrElse(this::ended, () -> unknown++);
        Set<SceneId> been = new HashSet<>();
        Set<SceneId> interrupted = new HashSet<>();
        for (int i = 0; i < play.turns().size(); i++) {
            Play.Turn turn = play.turns().get(i);
            Optional<SceneId> to = led(play, i, end);
            turn.reply().ifPresent(it -> {
                boolean over = interrupts(turn.scene(), it);
                if ((over ? interrupted : been).add(turn.scene())) {
                    at(turn.scene()).chosen(person, it, over, to);
                    keepGone(turn.scene(), it, over);
                }
            });
        }
        known.of(scenario, play).forEach(it -> at(it.scene()).judge(person, it));
    }

    private void ended(End it) {
        badly += TeamPlays.badly(it.outcome()) ? 1 : 0;
        if (scenario.endings().containsKey(it.id())) {
            endings.merge(it.id(), 1, Integer::sum);
        } else {
            gone.add(new TeamPlays.Gone(it.id(), Optional.empty()));
        }
    }

    private At at(SceneId scene) {
        return scenes.computeIfAbsent(scene, it -> new At());
    }

    /** Where a turn led: to where the next reply was chosen, or to the ending; going back hides it. */
    private static Optional<SceneId> led(Play play, int turn, Optional<End> end) {
        if (turn + 1 == play.turns().size()) {
            return end.map(End::id);
        }
        Play.Turn next = play.turns().get(turn + 1);
        return next.reply().map(it -> next.scene());
    }

    private Optional<Scene> scene(SceneId id) {
        return Optional.ofNullable(scenario.scenes().get(id));
    }

    private static boolean has(List<Reply> replies, ReplyId id) {
        return replies.stream().anyMatch(it -> it.id().equals(id));
    }

    private boolean own(SceneId in, ReplyId id) {
        return scene(in)
                .filter(it -> has(it.replies(), id)
                        || (id.equals(Reply.LATE) && it.late().isPresent()))
                .isPresent();
    }

    private boolean interrupts(SceneId in, ReplyId id) {
        return !own(in, id)
                && scene(in)
                        .flatMap(Scene::interrupt)
                        .filter(it -> has(it.replies(), id))
                        .isPresent();
    }

    private void keepGone(SceneId in, ReplyId id, boolean over) {
        if (scene(in).isEmpty()) {
            gone.add(new TeamPlays.Gone(in, Optional.empty()));
        } else if (!over && !own(in, id)) {
            gone.add(new TeamPlays.Gone(in, Optional.of(id)));
        }
    }

    TeamPlays counted(int fewest) {
        Map<SceneId, TeamPlays.Through> told = new LinkedHashMap<>();
        Set<SceneId> few = new LinkedHashSet<>();
        scenes.forEach((id, at) -> {
            if (scenario.scenes().containsKey(id)) {
                at.told(fewest).ifPresentOrElse(it -> told.put(id, it), () -> few.add(id));
            }
        });
        return new TeamPlays(
                people.size(), plays, ended - plays, badly, unknown, told, few, endings, new ArrayList<>(gone));
    }

    /** What was chosen in one scene so far. */
    private static final class At {
        private final Map<ReplyId, Chosen> own = new LinkedHashMap<>();
        private final Map<ReplyId, Chosen> over = new LinkedHashMap<>();
        private final Set<PersonId> judges = new HashSet<>();
        private int judged;
        private int poor;

        void chosen(PersonId person, ReplyId reply, boolean interrupting, Optional<SceneId> to) {
            (interrupting ? over : own)
                    .computeIfAbsent(reply, it -> new Chosen())
                    .add(person, to);
        }

        void judge(PersonId person, Walks.Taken it) {
            judges.add(person);
            judged++;
            poor += 2 * it.points() < it.best() ? 1 : 0;
        }

        Optional<TeamPlays.Through> told(int fewest) {
            if (people(own) < fewest) {
                return Optional.empty();
            }
            Map<ReplyId, TeamPlays.Said> said = new LinkedHashMap<>(said(own));
            if (people(over) >= fewest) {
                said.putAll(said(over));
            }
            boolean fell = judges.size() >= fewest && 2 * poor > judged;
            return Optional.of(new TeamPlays.Through(plays(own), judged, poor, fell, said));
        }

        private static int people(Map<ReplyId, Chosen> all) {
            Set<PersonId> people = new HashSet<>();
            all.values().forEach(it -> people.addAll(it.people));
            return people.size();
        }

        private static int plays(Map<ReplyId, Chosen> all) {
            return all.values().stream().mapToInt(it -> it.plays).sum();
        }

        private static Map<ReplyId, TeamPlays.Said> said(Map<ReplyId, Chosen> all) {
            Map<ReplyId, TeamPlays.Said> said = new LinkedHashMap<>();
            all.forEach((reply, it) -> {
                if (it.people.size() >= TeamPlays.ALIKE) {
                    said.put(reply, new TeamPlays.Said(it.plays, plays(all), it.to()));
                }
            });
            return said;
        }
    }

    /** Who chose a reply, how often, and where it led. */
    private static final class Chosen {
        private final Set<PersonId> people = new HashSet<>();
        private final Map<SceneId, List<PersonId>> to = new LinkedHashMap<>();
        private int plays;

        void add(PersonId person, Optional<SceneId> led) {
            people.add(person);
            plays++;
            led.ifPresent(
                    it -> to.computeIfAbsent(it, scene -> new ArrayList<>()).add(person));
        }

        /** Where nobody can be recognised by it. */
        Map<SceneId, Integer> to() {
            Map<SceneId, Integer> told = new LinkedHashMap<>();
            to.forEach((scene, all) -> {
                if (new HashSet<>(all).size() >= TeamPlays.ALIKE) {
                    told.put(scene, all.size());
                }
            });
            return told;
        }
    }
}
