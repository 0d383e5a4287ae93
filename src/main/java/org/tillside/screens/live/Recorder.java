package org.tillside.screens.live;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.journal.EventId;
import org.tillside.practice.Filling;
import org.tillside.screens.Desk;
import org.tillside.screens.signoff.Fields;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Progress;

/** Makes an observation out of the marks: in a step of the programme, or beside it where it has none for this. */
record Recorder(Desk desk, Stage stage, Fields fields) {
    /** The draft's field for when the play began. */
    static final String BEGUN = "begun";

    /** When it was seen: as the paper says, else when the play began. */
    private OffsetDateTime seen() {
        if (fields.get(FromPaper.PAPER).isPresent()) {
            return fields.seenAt(desk.clock(), desk.shop().zone()).orElseGet(desk::clock);
        }
        return fields.get(BEGUN).map(OffsetDateTime::parse).orElseGet(desk::clock);
    }

    /** Keeps the rubric as it was shown, then the observation; it is free again before the outcome is told. */
    void observe(EventId id, Runnable free, Runnable recorded) {
        desk.keepCriteria(
                criteria(),
                Optional.of(stage.trainee().id()),
                hash -> {
                    free.run();
                    desk.act(command(id, hash), recorded);
                },
                free);
    }

    private CriteriaText criteria() {
        CriteriaTexts texts = new CriteriaTexts(desk.catalogue());
        return stage.step()
                .map(step -> texts.of(stage.progress().orElseThrow().programme(), step.step()))
                .orElseGet(() -> texts.of(stage.scenario().id()))
                .orElseThrow(() -> new IllegalStateException("a rubric that is gone: " + stage.draft()));
    }

    private Command command(EventId id, String hash) {
        return stage.step()
                .<Command>map(step -> command(id, stage.progress().orElseThrow(), step, hash))
                .orElseGet(() -> new Command.ObservePlay(
                        id,
                        stage.trainee().id(),
                        stage.scenario().id(),
                        hash,
                        stage.filled(fields),
                        seen(),
                        fields.get("place").map(String::strip)));
    }

    private Command.Observe command(EventId id, Progress progress, Progress.Step step, String hash) {
        Map<ItemId, Filling> filled = stage.filled(fields);
        return new Command.Observe(
                id,
                stage.trainee().id(),
                progress.programme().id(),
                step.id(),
                Optional.of(new FormId(stage.scenario().id().value())),
                hash,
                filled,
                seen(),
                fields.get("place").map(String::strip),
                Optional.empty());
    }
}
