package org.tillside.screens.debrief;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.SkillId;
import org.tillside.practice.Choice;
import org.tillside.practice.PlayResult;
import org.tillside.practice.Prospects;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.screens.Desk;
import org.tillside.screens.Rich;
import org.tillside.screens.roleplay.Story;
import org.tillside.shop.PlayWork;

/** How a debrief speaks of a play: of its moves, of what would have been better, of when it was. */
final class Telling {
    final Desk desk;
    final Scenario scenario;
    final Story story;
    final String whose;

    /** @param whose the first name of whoever played; empty for the viewer's own play */
    Telling(Desk desk, Scenario scenario, Story story, String whose) {
        this.desk = desk;
        this.scenario = scenario;
        this.story = story;
        this.whose = whose;
    }

    String text(String key, Object... arguments) {
        return desk.words().text(key, arguments);
    }

    /** The points on the bar: "you, 23", or with the name of whoever played. */
    String reached(int points) {
        return whose.isEmpty() ? text("debrief.you", points) : text("debrief.theirs", whose, points);
    }

    String plain(String author) {
        return Rich.of(desk.said(author)).letters();
    }

    String when(OffsetDateTime at) {
        var local = at.atZoneSameInstant(desk.shop().zone());
        String time = desk.words().time(local.toLocalTime());
        return local.toLocalDate().equals(desk.today())
                ? text("debrief.today", time)
                : text("debrief.day", desk.words().shortDate(local.toLocalDate()), time);
    }

    String mood(Mood mood) {
        return text("roleplay.mood." + mood.word());
    }

    /** The ending's title, or how it ended where that ending is no longer in the scenario. */
    String ending(PlayWork.Result it) {
        return Optional.ofNullable(scenario.endings().get(it.ending()))
                .map(ending -> plain(ending.title()))
                .orElseGet(() -> text("debrief.outcome." + it.outcome().word()));
    }

    String skill(SkillId id) {
        return desk.catalogue().skill(id).map(it -> plain(it.title())).orElse(id.value());
    }

    /** Points with their sign; empty for none. */
    String signed(int points) {
        return points == 0 ? "" : points > 0 ? text("debrief.plus", points) : text("debrief.minus", -points);
    }

    /** Points as they are added up: what was lost in a skill stands there too. */
    String counted(int points) {
        return points < 0 ? signed(points) : text("debrief.points", points);
    }

    static Optional<PlayResult.Point> point(Optional<PlayResult> result, int at) {
        return result.filter(it -> at < it.points().size())
                .map(it -> it.points().get(at));
    }

    String label(Story.Beat beat) {
        return text(beat.interruption() ? "debrief.meanwhile" : "debrief.scene", beat.number());
    }

    String did(Story.Beat beat) {
        if (beat.choice().filter(Choice.Late.class::isInstance).isPresent()) {
            return text("debrief.late");
        }
        return beat.answer()
                .map(it -> beat.words().map(own -> text("debrief.quoted", own)).orElseGet(() -> quoted(it)))
                .orElseGet(() -> text("debrief.back"));
    }

    /** What is said, in quotation marks; what is only done, without. */
    String quoted(Reply reply) {
        return reply.say()
                .map(this::plain)
                .map(it -> text("debrief.quoted", it))
                .or(() -> reply.act().map(this::plain))
                .orElseGet(() -> text("debrief.own-words"));
    }

    Optional<Reply> better(Story.Beat beat, PlayResult.Point point) {
        return point.beaten().map(Prospects.Prospect::choice).flatMap(choice -> reply(beat.state(), choice));
    }

    private Optional<Reply> reply(ScenarioState state, Choice choice) {
        if (!(choice instanceof Choice.Say say)) {
            return Optional.empty();
        }
        List<ScenarioRun.Offered> all = new ArrayList<>(ScenarioRun.offered(scenario, state));
        all.addAll(ScenarioRun.offeredInInterruption(scenario, state));
        return all.stream()
                .map(ScenarioRun.Offered::reply)
                .filter(it -> it.id().equals(say.reply()))
                .findFirst();
    }
}
