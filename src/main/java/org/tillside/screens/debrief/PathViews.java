package org.tillside.screens.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Reply;
import org.tillside.practice.Choice;
import org.tillside.practice.PlayResult;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.Wording;
import org.tillside.screens.roleplay.Story;

/** Makes the path of a debrief: where the mood turned, what was done, what would have led higher. */
final class PathViews {
    private final Telling tells;
    private final long seed;

    PathViews(Telling tells, long seed) {
        this.tells = tells;
        this.seed = seed;
    }

    /** The start, then one place for each move: what was done, and the mood that it led to. */
    List<DebriefState.Node> path(Optional<PlayResult> result) {
        List<Story.Beat> beats = tells.story.beats();
        List<DebriefState.Node> nodes = new ArrayList<>();
        nodes.add(start(beats.get(0)));
        for (int i = 1; i < beats.size(); i++) {
            Story.Beat from = beats.get(i - 1);
            Optional<Reply> better = tells.point(result, i - 1).flatMap(it -> tells.better(from, it));
            nodes.add(node(from, beats.get(i), better));
        }
        return nodes;
    }

    private DebriefState.Node start(Story.Beat it) {
        return new DebriefState.Node(
                it.who().face(),
                it.who().name(),
                it.mood(),
                tells.mood(it.mood()),
                false,
                tells.text("debrief.start"),
                it.wording().sees().map(tells::plain).orElse(""),
                "",
                it.mood());
    }

    private DebriefState.Node node(Story.Beat from, Story.Beat to, Optional<Reply> better) {
        boolean other = !from.who().equals(to.who());
        return new DebriefState.Node(
                to.who().face(),
                to.who().name(),
                to.mood(),
                other || to.mood() != from.mood() ? turned(to, other) : "",
                !other && to.mood().compareTo(from.mood()) < 0,
                tells.label(from),
                tells.did(from),
                better.map(tells::quoted)
                        .map(it -> tells.text("debrief.better", it))
                        .orElse(""),
                better.flatMap(it -> moodAfter(from, it)).orElse(to.mood()));
    }

    /** Somebody else who comes has not turned: the name says so. */
    private String turned(Story.Beat to, boolean other) {
        String mood = tells.mood(to.mood());
        return other ? tells.text("debrief.path.other", to.who().name(), mood) : mood;
    }

    private Optional<Mood> moodAfter(Story.Beat beat, Reply reply) {
        return ScenarioRun.tryStep(tells.scenario, beat.state(), new Choice.Say(reply.id()))
                .flatMap(next -> ScenarioRun.ending(tells.scenario, next)
                        .map(ScenarioRun::mood)
                        .or(() -> ScenarioRun.scene(tells.scenario, next)
                                .flatMap(scene -> Wording.of(scene, seed).mood())));
    }
}
