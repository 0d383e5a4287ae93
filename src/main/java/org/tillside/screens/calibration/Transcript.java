package org.tillside.screens.calibration;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.journal.PersonId;
import org.tillside.practice.Choice;
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
        return Story.of(scenario, play).beats().stream().map(this::beat).toList();
    }

    private CalibrationState.Beat beat(Story.Beat it) {
        boolean end = it.choice().isEmpty();
        String key = end ? "calibration.end" : it.interruption() ? "calibration.meanwhile" : "calibration.scene";
        return new CalibrationState.Beat(
                desk.words().text(key, it.number()),
                it.who().face(),
                it.who().name(),
                it.shown() ? it.wording().sees().map(this::plain).orElse("") : "",
                it.shown() ? it.wording().says().map(this::plain).orElse("") : "",
                end ? "" : did(it));
    }

    private String did(Story.Beat it) {
        if (it.choice().filter(Choice.Late.class::isInstance).isPresent()) {
            return desk.words().text("calibration.late");
        }
        return it.words().or(() -> it.answer().flatMap(this::said)).orElseGet(() -> desk.words()
                .text("calibration.back"));
    }

    private Optional<String> said(Reply reply) {
        return reply.say().or(reply::act).map(this::plain);
    }

    private String plain(String author) {
        return Rich.of(desk.said(author, trainee)).letters();
    }
}
