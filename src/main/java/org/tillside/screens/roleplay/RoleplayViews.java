package org.tillside.screens.roleplay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.screens.Amounts;
import org.tillside.screens.Desk;
import org.tillside.screens.Rich;

/** Makes what the stage shows, in words. */
final class RoleplayViews {
    private final Desk desk;
    private final Scenario scenario;
    private final Amounts amounts;

    RoleplayViews(Desk desk, Scenario scenario) {
        this.desk = desk;
        this.scenario = scenario;
        this.amounts = new Amounts(desk);
    }

    RoleplayState state(Story story, RoleplayPresenter.Moment moment, boolean busy) {
        Story.Beat last = story.last();
        List<RoleplayState.Option> replies = options(ScenarioRun.offered(scenario, story.state()), 1);
        Optional<Scene.Interruption> over = ScenarioRun.interruption(scenario, story.state())
                .filter(it -> moment.elapsed().compareTo(Duration.ofSeconds(it.after())) >= 0);
        return new RoleplayState(
                desk.said(scenario.title()),
                text("roleplay.scene", last.number()),
                last.number(),
                picture(last, over.filter(RoleplayViews::rings).isPresent()),
                talk(story),
                saying(last),
                customer(story, moment),
                ask(last),
                replies,
                over.map(it -> new RoleplayState.Interruption(
                        rich(it.sees()),
                        rings(it),
                        options(ScenarioRun.offeredInInterruption(scenario, story.state()), replies.size() + 1))),
                writing(story.state(), moment),
                time(story, moment),
                ScenarioRun.canGoBack(scenario, story.state()),
                moment.paused()
                        ? Optional.of(text("roleplay.paused.line", last.who().name()))
                        : Optional.empty(),
                ending(story),
                !story.whole(),
                busy);
    }

    private String text(String key, Object... arguments) {
        return desk.words().text(key, arguments);
    }

    private Rich rich(String text) {
        return Rich.of(desk.said(text));
    }

    private Rich rich(Optional<String> text) {
        return text.map(this::rich).orElseGet(() -> Rich.plain(""));
    }

    /** Only a telephone is drawn ringing; the author names it in the interruption's id. */
    private static boolean rings(Scene.Interruption it) {
        return it.id().contains("phone");
    }

    private static RoleplayState.Face face(Scenario.Customer who, Mood mood) {
        return new RoleplayState.Face(who.face(), who.name(), mood);
    }

    /** A face that is not drawn shows the initials of the customer who has it. */
    private String named(String face) {
        return scenario.customers().values().stream()
                .filter(it -> it.face().equals(face))
                .map(Scenario.Customer::name)
                .findFirst()
                .orElse("");
    }

    private RoleplayState.Picture picture(Story.Beat at, boolean ringing) {
        List<RoleplayState.Face> waiting = scenario.behind().stream()
                .filter(it -> !it.equals(at.who().face()))
                .map(it -> new RoleplayState.Face(it, named(it), Mood.NEUTRAL))
                .toList();
        String setting = desk.said(scenario.setting());
        return new RoleplayState.Picture(
                scenario.backdrop().orElse(""),
                scenario.props(),
                waiting,
                face(at.who(), at.mood()),
                ringing,
                setting,
                text("roleplay.picture", setting, at.who().name(), mood(at.mood())));
    }

    private String mood(Mood mood) {
        return text("roleplay.mood." + mood.word());
    }

    private List<RoleplayState.Line> talk(Story story) {
        List<RoleplayState.Line> lines = new ArrayList<>();
        for (Story.Beat beat : story.beats()) {
            boolean now = beat.equals(story.last());
            if (beat.shown()) {
                beat.wording().sees().ifPresent(it -> lines.add(seen(rich(it))));
            }
            if (!now) {
                said(beat, lines);
            }
        }
        return lines;
    }

    private void said(Story.Beat beat, List<RoleplayState.Line> lines) {
        if (beat.shown()) {
            beat.wording()
                    .says()
                    .ifPresent(it -> lines.add(new RoleplayState.Line(
                            RoleplayState.Kind.CUSTOMER,
                            Optional.of(face(beat.who(), beat.mood())),
                            Rich.plain(""),
                            rich(it))));
        }
        if (beat.interruption()) {
            ScenarioRun.scene(scenario, beat.state())
                    .flatMap(Scene::interrupt)
                    .ifPresent(it -> lines.add(seen(rich(it.sees()))));
        }
        if (beat.answer().isEmpty()) {
            lines.add(seen(Rich.plain(text("roleplay.went-back"))));
        } else if (beat.answer().filter(it -> it.id().equals(Reply.LATE)).isPresent()) {
            lines.add(seen(Rich.plain(text("roleplay.was-late"))));
        } else {
            beat.answer().ifPresent(it -> lines.add(answer(it, beat.words())));
        }
    }

    private static RoleplayState.Line seen(Rich text) {
        return new RoleplayState.Line(RoleplayState.Kind.SEEN, Optional.empty(), Rich.plain(""), text);
    }

    private RoleplayState.Line answer(Reply reply, Optional<String> words) {
        Rich said = words.map(Rich::plain).orElseGet(() -> rich(reply.say()));
        Rich act = words.isPresent() ? Rich.plain("") : rich(reply.act());
        return new RoleplayState.Line(RoleplayState.Kind.TRAINEE, Optional.empty(), act, said);
    }

    private RoleplayState.Saying saying(Story.Beat at) {
        Rich said = at.wording().says().map(this::rich).orElseGet(() -> Rich.plain("…"));
        return new RoleplayState.Saying(
                said, at.mood(), text("roleplay.says", at.who().name(), mood(at.mood()), said.letters()));
    }

    private RoleplayState.Customer customer(Story story, RoleplayPresenter.Moment moment) {
        Story.Beat last = story.last();
        List<RoleplayState.Meter> meters = new ArrayList<>();
        scenario.meters().forEach((name, meter) -> {
            int value = story.state().meter(name);
            meters.add(new RoleplayState.Meter(
                    desk.said(meter.title()),
                    value,
                    meter.start(),
                    text("roleplay.meter", value, 10),
                    text("roleplay.meter.began", meter.start())));
        });
        return new RoleplayState.Customer(
                last.who().name(),
                desk.said(last.who().age()),
                last.mood(),
                mood(last.mood()),
                was(story),
                Amounts.capital(desk.said(last.who().manner()), desk.words().language()),
                meters,
                scenario.budget().map(limit -> money(limit, story.state(), moment)));
    }

    /** The last other mood of the same customer, and in which scene that was. */
    private String was(Story story) {
        Story.Beat last = story.last();
        return story.beats().stream()
                .filter(it -> it.who().equals(last.who()) && it.mood() != last.mood() && it.number() < last.number())
                .reduce((first, second) -> second)
                .map(it -> text(
                        "roleplay.was", mood(it.mood()).toLowerCase(desk.words().language()), it.number()))
                .orElse("");
    }

    private RoleplayState.Money money(
            org.tillside.content.Money limit, ScenarioState state, RoleplayPresenter.Moment moment) {
        double all = Math.max(1, limit.cents());
        Optional<ScenarioRun.Offered> looked = ScenarioRun.offered(scenario, state).stream()
                .filter(it -> moment.pointed().filter(it.reply().id()::equals).isPresent())
                .filter(it -> it.reply().cost().cents() > 0 && !it.tooDear())
                .findFirst();
        org.tillside.content.Money left = new org.tillside.content.Money(limit.cents()
                - state.cost().cents()
                - looked.map(it -> it.reply().cost().cents()).orElse(0L));
        String line = looked.map(it -> text("roleplay.money.would", cost(it.reply()), amounts.of(left)))
                .orElseGet(() -> text("roleplay.money.left", amounts.of(left)));
        return new RoleplayState.Money(
                state.cost().cents() / all,
                looked.map(it -> it.reply().cost().cents() / all).orElse(0.0),
                text("roleplay.money.spent", amounts.number(state.cost()), amounts.of(limit)),
                line);
    }

    private RoleplayState.Ask ask(Story.Beat at) {
        boolean hurry = ScenarioRun.late(scenario, at.state()).isPresent();
        return new RoleplayState.Ask(
                text("roleplay.ask"), hurry ? text("roleplay.ask.ring", at.who().name()) : text("roleplay.ask.line"));
    }

    private List<RoleplayState.Option> options(List<ScenarioRun.Offered> offered, int first) {
        List<RoleplayState.Option> options = new ArrayList<>();
        for (ScenarioRun.Offered each : offered) {
            int number = first + options.size();
            options.add(option(each, number > 9 ? 0 : number));
        }
        return options;
    }

    private RoleplayState.Option option(ScenarioRun.Offered offered, int number) {
        Reply reply = offered.reply();
        Rich act = rich(reply.act());
        Rich say =
                reply.free().isPresent() && reply.say().isEmpty() && reply.act().isEmpty()
                        ? Rich.plain(text("roleplay.own-words"))
                        : rich(reply.say());
        String cost = reply.cost().cents() > 0 ? cost(reply) : "";
        String refused = offered.tooDear() ? text("roleplay.too-dear") : "";
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

    private String cost(Reply reply) {
        return reply.costs()
                .map(desk::said)
                .map(what ->
                        text("roleplay.cost", Amounts.capital(what, desk.words().language()), amounts.of(reply.cost())))
                .orElseGet(() -> amounts.of(reply.cost()));
    }

    private Optional<RoleplayState.Writing> writing(ScenarioState state, RoleplayPresenter.Moment moment) {
        return moment.writing()
                .flatMap(id -> ScenarioRun.offered(scenario, state).stream()
                        .map(ScenarioRun.Offered::reply)
                        .filter(it -> it.id().equals(id))
                        .findFirst())
                .map(reply -> new RoleplayState.Writing(
                        reply.id().value(),
                        reply.act().or(reply::say).map(this::rich).orElseGet(() -> Rich.plain("")),
                        moment.typed(),
                        !moment.typed().isBlank()));
    }

    private Optional<RoleplayState.Time> time(Story story, RoleplayPresenter.Moment moment) {
        return ScenarioRun.scene(scenario, story.state())
                .filter(it -> it.late().isPresent())
                .flatMap(Scene::within)
                .map(within -> {
                    int left = (int) Math.max(0, within - moment.elapsed().toSeconds());
                    return new RoleplayState.Time(
                            left / (double) Math.max(1, within),
                            left,
                            text("kit.seconds", left),
                            text("roleplay.to-answer", story.last().who().name()));
                });
    }

    private Optional<RoleplayState.Ending> ending(Story story) {
        return ScenarioRun.ending(scenario, story.state())
                .map(it -> new RoleplayState.Ending(desk.said(it.title()), text("roleplay.over")));
    }
}
