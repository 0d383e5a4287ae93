package org.tillside.screens.roleplay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Picture;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.practice.ScenarioRun;
import org.tillside.screens.Desk;
import org.tillside.screens.Rich;

/** Makes what the stage shows, in words. */
final class RoleplayViews {
    private final Scenario scenario;
    private final StageWords words;
    private final ReplyViews answers;

    RoleplayViews(Desk desk, Scenario scenario) {
        this.scenario = scenario;
        this.words = new StageWords(desk);
        this.answers = new ReplyViews(scenario, words);
    }

    RoleplayState state(Story story, Moment moment, boolean busy) {
        Story.Beat last = story.last();
        List<RoleplayState.Option> replies = answers.options(ScenarioRun.offered(scenario, story.state()), 1);
        Optional<Scene.Interruption> over = ScenarioRun.interruption(scenario, story.state())
                .filter(it -> moment.broken() || moment.elapsed().compareTo(Duration.ofSeconds(it.after())) >= 0);
        return new RoleplayState(
                words.said(scenario.title()),
                words.text("roleplay.scene", last.number()),
                last.number(),
                picture(last, over.filter(RoleplayViews::rings).isPresent()),
                talk(story),
                saying(last),
                new CustomerViews(scenario, words).customer(story, moment),
                ask(last, moment.writing().isPresent()),
                replies,
                over.map(it -> new RoleplayState.Interruption(
                        words.rich(it.sees()),
                        rings(it),
                        moment.broken() ? words.text("roleplay.breaks-in") : "",
                        answers.options(
                                ScenarioRun.offeredInInterruption(scenario, story.state()), replies.size() + 1))),
                answers.writing(story.state(), moment),
                time(story, moment),
                ScenarioRun.canGoBack(scenario, story.state()),
                moment.paused()
                        ? Optional.of(
                                words.text("roleplay.paused.line", last.who().name()))
                        : Optional.empty(),
                ending(story),
                !story.whole(),
                busy);
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
        Optional<Picture> own =
                ScenarioRun.scene(scenario, at.state()).flatMap(Scene::picture).or(scenario::picture);
        String setting = words.said(scenario.setting());
        String shows = words.text("roleplay.picture", setting, at.who().name(), words.mood(at.mood()));
        return new RoleplayState.Picture(
                scenario.backdrop().orElse(""),
                own,
                scenario.props(),
                waiting,
                face(at.who(), at.mood()),
                ringing,
                setting,
                own.map(it -> words.text("roleplay.picture.own", shows, words.said(it.alt())))
                        .orElse(shows));
    }

    private List<RoleplayState.Line> talk(Story story) {
        List<RoleplayState.Line> lines = new ArrayList<>();
        for (Story.Beat beat : story.beats()) {
            boolean now = beat.equals(story.last());
            if (beat.shown()) {
                beat.wording().sees().ifPresent(it -> lines.add(seen(words.rich(it))));
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
                            words.rich(it))));
        }
        if (beat.interruption()) {
            ScenarioRun.scene(scenario, beat.state())
                    .flatMap(Scene::interrupt)
                    .ifPresent(it -> lines.add(seen(words.rich(it.sees()))));
        }
        if (beat.answer().isEmpty()) {
            lines.add(seen(Rich.plain(words.text("roleplay.went-back"))));
        } else if (beat.answer().filter(it -> it.id().equals(Reply.LATE)).isPresent()) {
            lines.add(seen(Rich.plain(words.text("roleplay.was-late"))));
        } else {
            beat.answer().ifPresent(it -> lines.add(answer(it, beat.words())));
        }
    }

    private static RoleplayState.Line seen(Rich text) {
        return new RoleplayState.Line(RoleplayState.Kind.SEEN, Optional.empty(), Rich.plain(""), text);
    }

    private RoleplayState.Line answer(Reply reply, Optional<String> own) {
        Rich said = own.map(Rich::plain).orElseGet(() -> words.rich(reply.say()));
        Rich act = own.isPresent() ? Rich.plain("") : words.rich(reply.act());
        return new RoleplayState.Line(RoleplayState.Kind.TRAINEE, Optional.empty(), act, said);
    }

    private RoleplayState.Saying saying(Story.Beat at) {
        Rich said = at.wording().says().map(words::rich).orElseGet(() -> Rich.plain(""));
        return new RoleplayState.Saying(
                said, at.mood(), words.text("roleplay.says", at.who().name(), words.mood(at.mood()), said.letters()));
    }

    private RoleplayState.Ask ask(Story.Beat at, boolean writes) {
        boolean hurry = ScenarioRun.late(scenario, at.state()).isPresent();
        String line = hurry ? words.text("roleplay.ask.ring", at.who().name()) : words.text("roleplay.ask.line");
        return new RoleplayState.Ask(words.text("roleplay.ask"), writes ? words.text("roleplay.ask.write") : line);
    }

    private Optional<RoleplayState.Time> time(Story story, Moment moment) {
        return ScenarioRun.scene(scenario, story.state())
                .filter(it -> it.late().isPresent())
                .flatMap(Scene::within)
                .map(within -> {
                    int left = (int) Math.max(0, within - moment.elapsed().toSeconds());
                    return new RoleplayState.Time(
                            left / (double) Math.max(1, within),
                            left,
                            words.text("kit.seconds", left),
                            words.text("roleplay.to-answer", story.last().who().name()));
                });
    }

    private Optional<RoleplayState.Ending> ending(Story story) {
        return ScenarioRun.ending(scenario, story.state())
                .map(it -> new RoleplayState.Ending(words.said(it.title()), words.text("roleplay.over")));
    }
}
