package org.tillside.screens.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.practice.Choice;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.practice.Wording;
import org.tillside.shop.Play;

/**
 * A play told from its beginning: every scene with the wording that its seed drew, and what was answered.
 *
 * @param beats the scenes and answers, oldest first; the last one is where the play stands
 * @param state where it stands
 * @param whole whether every move could be played again; not so when the scenario was edited since
 */
public record Story(List<Beat> beats, ScenarioState state, boolean whole) {
    public Story {
        beats = List.copyOf(beats);
    }

    /**
     * A scene, or the ending, and what was answered in it.
     *
     * @param number of the scene, from 1; interruptions do not count
     * @param who the customer that speaks
     * @param shown whether the scene is entered anew: after an interruption it goes on and is not said again
     * @param answer the reply; empty at the end, and for going back
     */
    public record Beat(
            ScenarioState state,
            int number,
            Scenario.Customer who,
            Wording wording,
            Mood mood,
            boolean shown,
            Optional<Choice> choice,
            Optional<Reply> answer,
            boolean interruption,
            Optional<String> words) {}

    /** Tells a play. */
    public static Story of(Scenario scenario, Play play) {
        List<Beat> beats = new ArrayList<>();
        ScenarioState state = ScenarioRun.begin(scenario);
        Teller teller = new Teller(scenario, play.seed());
        int taken = 0;
        for (Choice choice : play.choices()) {
            Optional<ScenarioState> next = ScenarioRun.tryStep(scenario, state, choice);
            if (next.isEmpty()) {
                break;
            }
            List<ScenarioState.Step> path = next.get().path();
            ScenarioState.Step step = path.get(path.size() - 1);
            beats.add(teller.answered(state, step, play.turns().get(taken).words()));
            state = next.get();
            taken++;
        }
        beats.add(teller.stands(state));
        return new Story(beats, state, taken == play.turns().size());
    }

    /** Where the play stands. */
    public Beat last() {
        return beats.get(beats.size() - 1);
    }

    /** The reply of a scene or of what interrupts it. */
    static Optional<Reply> reply(Scene scene, ScenarioState.Step step) {
        if (step.choice() instanceof Choice.Late) {
            return scene.late();
        }
        List<Reply> own = step.interruption()
                ? scene.interrupt().map(Scene.Interruption::replies).orElse(List.of())
                : scene.replies();
        return own.stream()
                .filter(it -> step.reply().filter(it.id()::equals).isPresent())
                .findFirst();
    }

    /** Remembers what goes on from scene to scene: the number, the mood, who speaks. */
    private static final class Teller {
        private final Scenario scenario;
        private final long seed;
        private int number;
        private Mood mood = Mood.NEUTRAL;
        private Scenario.Customer who;
        private boolean stays;

        Teller(Scenario scenario, long seed) {
            this.scenario = scenario;
            this.seed = seed;
            this.who = scenario.lead();
        }

        Beat answered(ScenarioState state, ScenarioState.Step step, Optional<String> words) {
            Optional<Reply> reply = ScenarioRun.scene(scenario, state).flatMap(scene -> reply(scene, step));
            Beat beat = beat(state, Optional.of(step.choice()), reply, step.interruption(), words);
            stays = step.interruption() && step.to().equals(state.scene());
            return beat;
        }

        Beat stands(ScenarioState state) {
            return beat(state, Optional.empty(), Optional.empty(), false, Optional.empty());
        }

        private Beat beat(
                ScenarioState state,
                Optional<Choice> choice,
                Optional<Reply> answer,
                boolean interruption,
                Optional<String> words) {
            Optional<Scene> scene = ScenarioRun.scene(scenario, state);
            Optional<Scenario.Ending> ending = ScenarioRun.ending(scenario, state);
            Wording wording = scene.map(it -> Wording.of(it, seed))
                    .orElseGet(() -> new Wording(
                            Optional.empty(), ending.flatMap(Scenario.Ending::says), ending.map(ScenarioRun::mood)));
            mood = wording.mood().orElse(mood);
            number += stays || scene.isEmpty() ? 0 : 1;
            who = scene.flatMap(Scene::who)
                    .flatMap(id -> Optional.ofNullable(scenario.customers().get(id)))
                    .orElseGet(() -> scene.isPresent() ? scenario.lead() : who);
            return new Beat(state, number, who, wording, mood, !stays, choice, answer, interruption, words);
        }
    }
}
