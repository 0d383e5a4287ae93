package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tillside.content.Mood;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.screens.Words;

/** Words a play by the author: what each answer does is told, which a trainee never sees. */
final class TrialViews {
    private final StudioPresenter studio;
    private final Words words;
    private final Scenario scenario;
    private final ScenarioState state;

    TrialViews(StudioPresenter studio, Scenario scenario, ScenarioState state) {
        this.studio = studio;
        this.words = studio.words();
        this.scenario = scenario;
        this.state = state;
    }

    TrialState state(String note) {
        List<String> crumbs = new ArrayList<>(List.of(scenario.start().value()));
        state.path().forEach(step -> crumbs.add(step.to().value()));
        return new TrialState(
                crumbs,
                ScenarioRun.scene(scenario, state).map(this::scene),
                ScenarioRun.ending(scenario, state).map(this::ending),
                scenario.meters().entrySet().stream()
                        .map(it -> new TrialState.Meter(it.getValue().title(), state.meter(it.getKey())))
                        .toList(),
                scenario.budget()
                        .map(it -> words.text(
                                "studio.trial.money",
                                studio.knowledge().amount(state.cost()),
                                studio.knowledge().amount(it)))
                        .orElse(""),
                scenario.budget()
                        .filter(it -> it.cents() > 0)
                        .map(it -> Math.min(1, state.cost().cents() / (double) it.cents()))
                        .orElse(0.0),
                note);
    }

    private TrialState.Scene scene(Scene it) {
        Scenario.Customer who = it.who()
                .flatMap(id -> Optional.ofNullable(scenario.customers().get(id)))
                .orElseGet(scenario::lead);
        List<TrialState.Reply> replies = new ArrayList<>();
        ScenarioRun.offered(scenario, state).forEach(one -> replies.add(reply(one.reply(), one.tooDear())));
        ScenarioRun.offeredInInterruption(scenario, state)
                .forEach(one -> replies.add(reply(one.reply(), one.tooDear())));
        return new TrialState.Scene(
                scenario.backdrop().orElse(""),
                scenario.props(),
                scenario.behind(),
                who.face(),
                who.name(),
                it.mood().orElse(Mood.NEUTRAL),
                it.sees().orElse(""),
                it.says().orElse(""),
                it.within()
                        .map(seconds -> words.text("studio.trial.within", seconds))
                        .orElse(""),
                replies);
    }

    private TrialState.Reply reply(Reply it, boolean dear) {
        List<String> effects = new ArrayList<>();
        it.meters().forEach((meter, by) -> effects.add(signed(title(meter), by)));
        it.scores().forEach((skill, by) -> effects.add(signed(studio.knowledge().skill(skill), by)));
        if (it.cost().cents() > 0) {
            effects.add(words.text("studio.trial.costs", studio.knowledge().amount(it.cost())));
        }
        String to =
                it.to().stream().map(target -> target.id().value()).distinct().collect(Collectors.joining(" / "));
        if (!to.isEmpty()) {
            effects.add(words.text("studio.form.to", to));
        }
        return new TrialState.Reply(it.id().value(), TrialPart.text(it), String.join(" · ", effects), dear);
    }

    private String title(String meter) {
        return Optional.ofNullable(scenario.meters().get(meter))
                .map(Scenario.Meter::title)
                .orElse(meter);
    }

    private static String signed(String what, int by) {
        return what + " " + (by > 0 ? "+" : "−") + Math.abs(by);
    }

    private TrialState.Ending ending(Scenario.Ending it) {
        return new TrialState.Ending(
                it.title(),
                it.outcome().name().toLowerCase(java.util.Locale.ROOT),
                it.says().orElse(""),
                it.debrief(),
                words.text("studio.trial.points", TrialPart.points(state)));
    }
}
