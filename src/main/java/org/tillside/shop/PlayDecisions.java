package org.tillside.shop;

import static org.tillside.shop.Decision.Refused.because;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.journal.Learning;
import org.tillside.journal.PlayId;
import org.tillside.practice.AnswerKey;
import org.tillside.practice.Choice;
import org.tillside.practice.OwnWords;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.shop.Decision.Decided;
import org.tillside.shop.Decision.Reason;

/** Decides about a learner's role-plays. */
final class PlayDecisions {
    private final Catalogue catalogue;
    private final Person person;

    PlayDecisions(Catalogue catalogue, Person person) {
        this.catalogue = catalogue;
        this.person = person;
    }

    Decision decide(Command.OfLearning command) {
        if (command instanceof Command.BeginPlay it) {
            return begin(it);
        } else if (command instanceof Command.Move it) {
            return play(it.scenario(), it.play(), (scenario, state) -> move(it, scenario, state));
        } else if (command instanceof Command.GoBack it) {
            return play(it.scenario(), it.play(), (scenario, state) -> back(it, scenario, state));
        } else if (command instanceof Command.EndPlay it) {
            return play(it.scenario(), it.play(), (scenario, state) -> end(it, scenario, state));
        }
        Command.PinTip it = (Command.PinTip) command;
        return catalogue.scenario(it.scenario()).isPresent()
                ? Decided.of(new Learning.TipPinned(it.person(), it.scenario(), it.scene(), it.reply()))
                : because(Reason.CONTENT_GONE);
    }

    private Decision begin(Command.BeginPlay it) {
        if (catalogue.scenario(it.scenario()).isEmpty()) {
            return because(Reason.CONTENT_GONE);
        } else if (person.work().plays(it.scenario()).play(it.play()).isPresent()) {
            return because(Reason.ALREADY_THERE);
        }
        return Decided.of(new Learning.PlayBegun(it.person(), it.play(), it.scenario(), it.seed()));
    }

    private interface OnPlay {
        Decision decide(Scenario scenario, ScenarioState state);
    }

    private Decision play(ScenarioId id, PlayId play, OnPlay then) {
        Optional<Scenario> scenario = catalogue.scenario(id);
        Optional<Play> current =
                person.work().plays(id).current().filter(it -> it.id().equals(play));
        if (scenario.isEmpty()) {
            return because(Reason.CONTENT_GONE);
        } else if (current.isEmpty()) {
            return because(Reason.NOT_UNDER_WAY);
        }
        ScenarioRun.Replayed replayed = current.get().replay(scenario.get());
        return replayed.taken() < current.get().turns().size()
                ? because(Reason.SCENARIO_CHANGED)
                : then.decide(scenario.get(), replayed.state());
    }

    private static Decision move(Command.Move it, Scenario scenario, ScenarioState state) {
        Choice choice = it.reply().equals(Reply.LATE) ? new Choice.Late() : new Choice.Say(it.reply());
        boolean here = state.scene().equals(it.scene());
        return here && ScenarioRun.tryStep(scenario, state, choice).isPresent()
                ? Decided.of(new Learning.PlayMoved(
                        it.person(),
                        it.play(),
                        it.scene(),
                        it.reply(),
                        it.words(),
                        Optional.ofNullable(scenario.scenes().get(it.scene())).map(AnswerKey::of)))
                : because(Reason.NO_SUCH_MOVE);
    }

    private static Decision back(Command.GoBack it, Scenario scenario, ScenarioState state) {
        return ScenarioRun.tryStep(scenario, state, new Choice.Back())
                .<Decision>map(to -> Decided.of(new Learning.PlayWentBack(it.person(), it.play(), to.scene())))
                .orElseGet(() -> because(Reason.NO_SUCH_MOVE));
    }

    private static Decision end(Command.EndPlay it, Scenario scenario, ScenarioState state) {
        return ScenarioRun.ending(scenario, state)
                .<Decision>map(ending -> Decided.of(new Learning.PlayEnded(
                        it.person(),
                        it.play(),
                        it.scenario(),
                        ending.id(),
                        ending.outcome(),
                        state.total(),
                        it.maximum(),
                        state.scores(),
                        state.cost(),
                        Shows.played(state.scores(), decided(it.maxima(), OwnWords.waiting(scenario, state))))))
                .orElseGet(() -> because(Reason.NOT_OVER));
    }

    /** The skills that no mark of own words can raise any more: what the others show is not known yet. */
    private static Map<SkillId, Integer> decided(Map<SkillId, Integer> maxima, Map<SkillId, Integer> waiting) {
        Map<SkillId, Integer> decided = new LinkedHashMap<>(maxima);
        decided.keySet().removeAll(waiting.keySet());
        return decided;
    }
}
