package org.tillside.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Money;
import org.tillside.content.Mood;
import org.tillside.content.Outcome;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;

/**
 * The rules of a role-play: {@code step(scenario, state, choice) -> state}.
 *
 * <p><b>Going back earns nothing.</b> It restores the state before the scene, money too; but what the undone reply lost
 * stays lost, what it gained is given up, apologies stay made, and in the scene come back to no reply gains a point
 * until it is left. So a play with steps back never has more, in total or in any skill, than the same play without
 * them, and the maximum of a scenario holds for every play.
 */
public final class ScenarioRun {
    private ScenarioRun() {}

    /** A reply on the table. @param tooDear shown, but it would pass the budget */
    public record Offered(Reply reply, boolean tooDear) {}

    /** What came of choices played again: how many of them could still be taken. */
    public record Replayed(ScenarioState state, int taken) {}

    /** The state at the beginning. */
    public static ScenarioState begin(Scenario scenario) {
        Map<String, Integer> meters = new java.util.LinkedHashMap<>();
        scenario.meters().forEach((name, meter) -> meters.put(name, meter.start()));
        return new ScenarioState(
                scenario.start(),
                meters,
                scenario.flags(),
                Set.of(scenario.start()),
                Money.ZERO,
                Set.of(),
                Set.of(),
                Map.of(),
                0,
                0,
                0,
                false,
                List.of(),
                Optional.empty());
    }

    /** Takes a choice; throws IllegalArgumentException if it cannot be taken here. */
    public static ScenarioState step(Scenario scenario, ScenarioState state, Choice choice) {
        return tryStep(scenario, state, choice)
                .orElseThrow(() -> new IllegalArgumentException(choice + " cannot be taken in " + state.scene()));
    }

    /** Takes a choice; empty if it cannot be taken here. */
    public static Optional<ScenarioState> tryStep(Scenario scenario, ScenarioState state, Choice choice) {
        if (choice instanceof Choice.Late) {
            return late(scenario, state).map(late -> Effects.of(scenario, state, choice, late, false));
        } else if (choice instanceof Choice.Say say) {
            return say(scenario, state, say);
        }
        return canGoBack(scenario, state)
                ? state.before().map(before -> Effects.back(state, before))
                : Optional.empty();
    }

    private static Optional<ScenarioState> say(Scenario scenario, ScenarioState state, Choice.Say say) {
        Optional<Reply> own = find(offered(scenario, state), say.reply());
        if (own.isPresent()) {
            return own.map(reply -> Effects.of(scenario, state, say, reply, false));
        }
        return find(offeredInInterruption(scenario, state), say.reply())
                .map(reply -> Effects.of(scenario, state, say, reply, true));
    }

    private static Optional<Reply> find(List<Offered> offered, ReplyId id) {
        return offered.stream()
                .filter(one -> !one.tooDear() && one.reply().id().equals(id))
                .map(Offered::reply)
                .findFirst();
    }

    /** Plays choices again from the start, up to the first that an edited scenario no longer allows. */
    public static Replayed replay(Scenario scenario, List<Choice> choices) {
        ScenarioState state = begin(scenario);
        for (int taken = 0; taken < choices.size(); taken++) {
            Optional<ScenarioState> next = tryStep(scenario, state, choices.get(taken));
            if (next.isEmpty()) {
                return new Replayed(state, taken);
            }
            state = next.get();
        }
        return new Replayed(state, choices.size());
    }

    /** The scene of a state; empty at an ending. */
    public static Optional<Scene> scene(Scenario scenario, ScenarioState state) {
        return Optional.ofNullable(scenario.scenes().get(state.scene()));
    }

    /** The ending of a state; empty while the play goes on. */
    public static Optional<Scenario.Ending> ending(Scenario scenario, ScenarioState state) {
        return Optional.ofNullable(scenario.endings().get(state.scene()));
    }

    /** The replies of the scene that are shown now, in the author's order. */
    public static List<Offered> offered(Scenario scenario, ScenarioState state) {
        return scene(scenario, state)
                .map(scene -> offered(scenario, state, scene.replies()))
                .orElse(List.of());
    }

    /** Whether a reply that is on the table now is one in own words. */
    public static boolean inOwnWords(Scenario scenario, ScenarioState state, ReplyId id) {
        return Stream.concat(offered(scenario, state).stream(), offeredInInterruption(scenario, state).stream())
                .map(Offered::reply)
                .filter(reply -> reply.id().equals(id))
                .findFirst()
                .filter(reply -> reply.free().isPresent())
                .isPresent();
    }

    /** The replies of the interruption that are shown now; none once it was answered. */
    public static List<Offered> offeredInInterruption(Scenario scenario, ScenarioState state) {
        return interruption(scenario, state)
                .map(interruption -> offered(scenario, state, interruption.replies()))
                .orElse(List.of());
    }

    private static List<Offered> offered(Scenario scenario, ScenarioState state, List<Reply> replies) {
        return replies.stream()
                .filter(reply -> reply.when().map(when -> when.holds(state)).orElse(true))
                .filter(reply -> !state.used().contains(new ScenarioState.Used(state.scene(), reply.id())))
                .map(reply -> new Offered(reply, !Effects.affordable(scenario, state.cost(), reply)))
                .toList();
    }

    /** The interruption that may still come in this scene. */
    public static Optional<Scene.Interruption> interruption(Scenario scenario, ScenarioState state) {
        return scene(scenario, state).flatMap(Scene::interrupt).filter(interruption -> !state.interrupted()
                .contains(state.scene()));
    }

    /** What being late does here; empty where there is no hurry. */
    public static Optional<Reply> late(Scenario scenario, ScenarioState state) {
        return scene(scenario, state).flatMap(Scene::late);
    }

    /** Whether one may go back to before this scene. */
    public static boolean canGoBack(Scenario scenario, ScenarioState state) {
        return state.before().isPresent()
                && scene(scenario, state).filter(Scene::back).isPresent();
    }

    /** Every choice that can be taken now, own words not marked: replies, the interruption's, being late, going back. */
    public static List<Choice> choices(Scenario scenario, ScenarioState state) {
        List<Choice> choices = new ArrayList<>();
        List<Offered> offered = new ArrayList<>(offered(scenario, state));
        offered.addAll(offeredInInterruption(scenario, state));
        offered.stream()
                .filter(one -> !one.tooDear())
                .map(one -> new Choice.Say(one.reply().id()))
                .distinct()
                .forEach(choices::add);
        late(scenario, state).ifPresent(late -> choices.add(new Choice.Late()));
        if (canGoBack(scenario, state)) {
            choices.add(new Choice.Back());
        }
        return choices;
    }

    /** The mood that an ending leaves the customer in. */
    public static Mood mood(Scenario.Ending ending) {
        return mood(ending.outcome());
    }

    /** The mood that goes with how it ended. */
    public static Mood mood(Outcome outcome) {
        return switch (outcome) {
            case LOST -> Mood.ANGRY;
            case UNHAPPY -> Mood.UPSET;
            case SETTLED -> Mood.NEUTRAL;
            case PLEASED -> Mood.PLEASED;
            case DELIGHTED -> Mood.DELIGHTED;
        };
    }
}
