package org.tillside.screens.calibration;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.journal.PersonId;
import org.tillside.practice.Choice;
import org.tillside.practice.ScenarioRun;
import org.tillside.screens.Desk;
import org.tillside.screens.Rich;
import org.tillside.screens.roleplay.Story;
import org.tillside.shop.Play;

/** Tells a recorded play as it went, without points, moods or what the author says of a move: the rater judges alone. */
final class Transcript {
    private final Desk desk;
    private final PersonId trainee;

    Transcript(Desk desk, PersonId trainee) {
        this.desk = desk;
        this.trainee = trainee;
    }

    List<CalibrationState.Beat> of(Scenario scenario, Play play) {
        return Story.of(scenario, play).beats().stream()
                .map(it -> beat(scenario, it))
                .toList();
    }

    private CalibrationState.Beat beat(Scenario scenario, Story.Beat it) {
        boolean end = it.choice().isEmpty();
        String key = end ? "calibration.end" : it.interruption() ? "calibration.meanwhile" : "calibration.scene";
        return new CalibrationState.Beat(
                desk.words().text(key, it.number()),
                it.who().face(),
                it.who().name(),
                it.shown() ? plain(it.wording().sees()) : "",
                it.shown() ? plain(it.wording().says()) : "",
                it.interruption() ? over(scenario, it) : "",
                // own words are all that was done, as on the stage
                late(it) || it.words().isPresent() ? "" : plain(it.answer().flatMap(Reply::act)),
                end ? "" : did(it));
    }

    /** What rings or calls: without it nobody can tell what was answered. */
    private String over(Scenario scenario, Story.Beat it) {
        return plain(ScenarioRun.scene(scenario, it.state())
                .flatMap(Scene::interrupt)
                .map(Scene.Interruption::sees));
    }

    private static boolean late(Story.Beat it) {
        return it.choice().filter(Choice.Late.class::isInstance).isPresent();
    }

    private String did(Story.Beat it) {
        if (late(it)) {
            return desk.words().text("calibration.late");
        } else if (it.answer().isEmpty()) {
            return desk.words().text("calibration.back");
        }
        return it.words().orElseGet(() -> plain(it.answer().flatMap(Reply::say)));
    }

    private String plain(Optional<String> author) {
        return author.map(it -> Rich.of(desk.said(it, trainee)).letters()).orElse("");
    }
}
