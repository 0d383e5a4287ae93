package org.tillside.screens.debrief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tillside.content.Mood;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;
import org.tillside.practice.PlayResult;
import org.tillside.practice.ScenarioRun;
import org.tillside.screens.Amounts;
import org.tillside.screens.roleplay.Story;
import org.tillside.shop.Access;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;

/** Makes the comparison of a play with those that are kept: each as it went, newest first. */
final class EarlierViews {
    private final Telling tells;
    private final Access access;
    private final PersonId person;
    private final Amounts amounts;
    private final Play play;
    private final PlayWork work;

    EarlierViews(Telling tells, PersonId person, Play play, PlayWork work) {
        this.access = new Access(tells.desk.shop(), tells.desk.viewer());
        this.person = person;
        this.tells = tells;
        this.amounts = new Amounts(tells.desk);
        this.play = play;
        this.work = work;
    }

    Comparison compared(Optional<PlayResult> now) {
        Optional<Telling> before = before().map(it -> told(it.play()));
        TurnViews turns = new TurnViews(tells);
        return new Comparison(
                before().map(it -> tells.text(
                                "debrief.compare.with", tells.when(it.result().at())))
                        .orElseGet(() -> tells.text("debrief.compare.alone")),
                before.map(turns::better).orElse(List.of()),
                before.map(turns::worse).orElse(List.of()),
                plays(now));
    }

    private Telling told(Play other) {
        return new Telling(tells.desk, tells.scenario, Story.of(tells.scenario, other), tells.whose);
    }

    /** The play that ended before this one. */
    private Optional<PlayWork.Past> before() {
        return work.earlier().stream()
                .filter(it -> !it.play().id().equals(play.id()))
                .filter(it -> it.play().begun().isBefore(play.begun()))
                .filter(it -> access.follows(person, it.play()))
                .reduce((first, second) -> second);
    }

    private List<Comparison.Past> plays(Optional<PlayResult> now) {
        List<PlayWork.Past> kept = work.earlier();
        List<Comparison.Past> plays = IntStream.range(0, kept.size())
                .mapToObj(i -> past(kept.get(i), work.ended() - kept.size() + 1 + i, now))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(plays);
        if (plays.stream().noneMatch(Comparison.Past::current)) {
            now.flatMap(this::thisOne)
                    .ifPresent(
                            it -> plays.add(0, past(tells.text("debrief.compare.line"), it, Optional.of(play), now)));
        }
        work.best()
                .filter(best -> plays.stream().noneMatch(it -> it.best()))
                .ifPresent(
                        best -> plays.add(past(tells.text("debrief.compare.best"), best, work.play(best.play()), now)));
        return plays;
    }

    /** How this play ended, where it is older than those that are kept with their results. */
    private Optional<PlayWork.Result> thisOne(PlayResult it) {
        return it.ending()
                .map(ending -> new PlayWork.Result(
                        play.id(),
                        ending.id(),
                        ending.outcome(),
                        it.total(),
                        it.maximum(),
                        tells.story.state().scores(),
                        it.spent(),
                        play.ended().orElse(play.begun())));
    }

    private Comparison.Past past(PlayWork.Past it, int number, Optional<PlayResult> now) {
        return past(tells.text("debrief.compare.nth", number), it.result(), Optional.of(it.play()), now);
    }

    private Comparison.Past past(String which, PlayWork.Result it, Optional<Play> kept, Optional<PlayResult> now) {
        // how a first try ended is everybody's who sees results, but its moves are not
        Optional<Play> whole = kept.filter(each -> access.follows(person, each));
        boolean current = it.play().equals(play.id());
        Optional<Story> story = whole.map(each -> Story.of(tells.scenario, each));
        List<Mood> path = story.map(EarlierViews::moods).orElse(List.of());
        String ending = tells.ending(it);
        String points = tells.text("debrief.skill", Math.max(0, it.points()), it.maximum());
        List<Comparison.Share> skills = skills(it, now);
        var who = story.map(all -> all.last().who()).orElseGet(tells.scenario::lead);
        return new Comparison.Past(
                which,
                tells.when(it.at()),
                current,
                work.best().filter(best -> best.play().equals(it.play())).isPresent(),
                who.face(),
                who.name(),
                ScenarioRun.mood(it.outcome()),
                ending,
                tells.text("debrief.compare.points", points),
                tells.scenario
                        .budget()
                        .map(limit -> tells.text("debrief.compare.spent", amounts.of(it.spent())))
                        .orElse(""),
                path,
                skills,
                whole.filter(each -> !current).map(Play::id),
                tells.text(
                        "debrief.compare.spoken",
                        which,
                        ending,
                        points,
                        path.stream().map(tells::mood).distinct().collect(Collectors.joining(", "))));
    }

    private static List<Mood> moods(Story story) {
        return story.beats().stream().map(Story.Beat::mood).toList();
    }

    /** In the order of the debrief's own rows; the most there are is that of the scenario as it is now. */
    private List<Comparison.Share> skills(PlayWork.Result it, Optional<PlayResult> now) {
        List<Comparison.Share> shares = new ArrayList<>();
        Map<SkillId, PlayResult.SkillPoints> all = now.map(PlayResult::skills).orElse(Map.of());
        all.forEach((id, most) -> {
            int points = it.bySkill().getOrDefault(id, 0);
            if (most.maximum() > 0) {
                shares.add(new Comparison.Share(
                        tells.skill(id),
                        Math.max(0, Math.min(1, points / (double) most.maximum())),
                        tells.text("debrief.skill", tells.counted(points), most.maximum())));
            }
        });
        return shares;
    }
}
