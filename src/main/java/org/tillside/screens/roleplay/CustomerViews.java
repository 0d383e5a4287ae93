package org.tillside.screens.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Money;
import org.tillside.content.Scenario;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;

/** Makes the card about the customer: the mood now and before, the meters, the money. */
final class CustomerViews {
    private final Scenario scenario;
    private final StageWords words;

    CustomerViews(Scenario scenario, StageWords words) {
        this.scenario = scenario;
        this.words = words;
    }

    RoleplayState.Customer customer(Story story, Moment moment) {
        Story.Beat last = story.last();
        List<RoleplayState.Meter> meters = new ArrayList<>();
        scenario.meters().forEach((name, meter) -> {
            int value = story.state().meter(name);
            meters.add(new RoleplayState.Meter(
                    words.said(meter.title()),
                    value,
                    meter.start(),
                    words.text("roleplay.meter", value, 10),
                    words.text("roleplay.meter.began", meter.start())));
        });
        return new RoleplayState.Customer(
                last.who().name(),
                words.said(last.who().age()),
                last.mood(),
                words.mood(last.mood()),
                was(story),
                words.capital(words.said(last.who().manner())),
                meters,
                scenario.budget().map(limit -> money(limit, story.state(), moment)));
    }

    /** The last other mood of the same customer, and in which scene that was. */
    private String was(Story story) {
        Story.Beat last = story.last();
        return story.beats().stream()
                .filter(it -> it.who().equals(last.who()) && it.mood() != last.mood() && it.number() < last.number())
                .reduce((first, second) -> second)
                .map(it -> words.text("roleplay.was", words.small(words.mood(it.mood())), it.number()))
                .orElse("");
    }

    private RoleplayState.Money money(Money limit, ScenarioState state, Moment moment) {
        double all = Math.max(1, limit.cents());
        Optional<ScenarioRun.Offered> looked = ScenarioRun.offered(scenario, state).stream()
                .filter(it -> moment.pointed().filter(it.reply().id()::equals).isPresent())
                .filter(it -> it.reply().cost().cents() > 0 && !it.tooDear())
                .findFirst();
        Money left = new Money(limit.cents()
                - state.cost().cents()
                - looked.map(it -> it.reply().cost().cents()).orElse(0L));
        String line = looked.map(
                        it -> words.text("roleplay.money.would", words.cost(it.reply()), words.amounts.of(left)))
                .orElseGet(() -> words.text("roleplay.money.left", words.amounts.of(left)));
        return new RoleplayState.Money(
                state.cost().cents() / all,
                looked.map(it -> it.reply().cost().cents() / all).orElse(0.0),
                words.text("roleplay.money.spent", words.amounts.number(state.cost()), words.amounts.of(limit)),
                line);
    }
}
