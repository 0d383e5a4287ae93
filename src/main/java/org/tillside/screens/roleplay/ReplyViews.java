package org.tillside.screens.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.screens.Rich;

/** Makes what there is to answer with: replies with their digits and costs, own words being written. */
final class ReplyViews {
    private final Scenario scenario;
    private final StageWords words;

    ReplyViews(Scenario scenario, StageWords words) {
        this.scenario = scenario;
        this.words = words;
    }

    /** Replies with digits from {@code first} on, as far as there are digits. */
    List<RoleplayState.Option> options(List<ScenarioRun.Offered> offered, int first) {
        List<RoleplayState.Option> options = new ArrayList<>();
        for (ScenarioRun.Offered each : offered) {
            int number = first + options.size();
            options.add(option(each, number > 9 ? 0 : number));
        }
        return options;
    }

    private RoleplayState.Option option(ScenarioRun.Offered offered, int number) {
        Reply reply = offered.reply();
        Rich act = words.rich(reply.act());
        Rich say =
                reply.free().isPresent() && reply.say().isEmpty() && reply.act().isEmpty()
                        ? Rich.plain(words.text("roleplay.own-words"))
                        : words.rich(reply.say());
        String cost = reply.cost().cents() > 0 ? words.cost(reply) : "";
        String refused = offered.tooDear() ? words.text("roleplay.too-dear") : "";
        String spoken = (act.letters() + " " + say.letters()).strip();
        return new RoleplayState.Option(
                reply.id().value(),
                number,
                act,
                say,
                cost,
                refused,
                reply.free().isPresent(),
                (spoken + " " + cost + " " + refused).strip());
    }

    Optional<RoleplayState.Writing> writing(ScenarioState state, Moment moment) {
        return moment.writing()
                .flatMap(id -> ScenarioRun.offered(scenario, state).stream()
                        .map(ScenarioRun.Offered::reply)
                        .filter(it -> it.id().equals(id))
                        .findFirst())
                .map(reply -> new RoleplayState.Writing(
                        reply.id().value(),
                        reply.act().or(reply::say).map(words::rich).orElseGet(() -> Rich.plain("")),
                        moment.typed(),
                        !moment.typed().isBlank()));
    }
}
