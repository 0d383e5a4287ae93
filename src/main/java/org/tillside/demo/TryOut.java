package org.tillside.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.tillside.content.Outcome;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.Scene;
import org.tillside.journal.PlayId;
import org.tillside.practice.Choice;
import org.tillside.practice.Exploration;
import org.tillside.practice.Explorer;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.shop.Command;

/**
 * The evening on which the team tries a role-play that nobody has played yet: where time presses most of them fall, and
 * whoever ended badly plays again and better.
 */
final class TryOut {
    private static final ScenarioId NEW = new ScenarioId("two-generations");
    private static final List<String> LATER = List.of("janis", "aisyah");
    private static final int MOVES = 60;
    private static final int HARDER = 15;
    private static final int HURRY = 3;

    private final Story story;
    private final Scenario scenario;
    private final Exploration all;
    // chances of its own, so that the rest of the story goes as it would
    private final SplittableRandom random = new SplittableRandom(7);

    TryOut(Story story) {
        this.story = story;
        this.scenario = story.catalogue().scenario(NEW).orElseThrow();
        this.all = Explorer.explore(scenario);
    }

    void tell() throws IOException {
        List<Cast.Player> team = Stream.concat(Cast.MENTORS.stream(), Cast.NEW_HIRES.stream())
                .filter(it -> !LATER.contains(it.id().value()))
                .toList();
        for (Cast.Player who : team) {
            if (play(who, who.skill() - HARDER, HURRY).compareTo(Outcome.SETTLED) < 0) {
                play(who, who.skill(), 1);
            }
        }
    }

    /** Plays to the end; where time presses, the chance to get it right is so many times smaller. */
    private Outcome play(Cast.Player who, int skill, int hurry) throws IOException {
        PlayId play = new PlayId(story.id("play"));
        story.act(who.id(), new Command.BeginPlay(who.id(), play, NEW, random.nextLong(Long.MAX_VALUE)));
        ScenarioState state = ScenarioRun.begin(scenario);
        for (int i = 0; i < MOVES && ScenarioRun.ending(scenario, state).isEmpty(); i++) {
            boolean presses =
                    ScenarioRun.scene(scenario, state).flatMap(Scene::within).isPresent();
            Choice choice = choice(state, presses ? skill / hurry : skill);
            ReplyId reply = choice instanceof Choice.Say say ? say.reply() : Reply.LATE;
            story.clock().pass(Duration.ofSeconds(9));
            story.act(who.id(), new Command.Move(who.id(), play, NEW, state.scene(), reply, Optional.empty()));
            state = ScenarioRun.step(scenario, state, choice);
        }
        story.act(who.id(), new Command.EndPlay(who.id(), play, NEW, all.maximumPoints(), all.maxima()));
        return ScenarioRun.ending(scenario, state).orElseThrow().outcome();
    }

    private Choice choice(ScenarioState state, int skill) {
        Optional<Choice> best = all.values().better(state).map(it -> it.choice());
        List<Choice> open = ScenarioRun.choices(scenario, state).stream()
                .filter(it -> it instanceof Choice.Say say && !ScenarioRun.inOwnWords(scenario, state, say.reply()))
                .filter(it -> best.filter(it::equals).isEmpty())
                .toList();
        boolean right = best.isPresent() && random.nextInt(100) < skill;
        return right || open.isEmpty() ? best.orElseThrow() : open.get(random.nextInt(open.size()));
    }
}
