package org.tillside.screens.live;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

/** Makes an observation out of the marks, or, where the programme has no step for it, only what both see. */
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
        Progress progress = stage.progress().orElseThrow();
        Progress.Step step = stage.step().orElseThrow();
        Supplier<IllegalStateException> gone = () -> new IllegalStateException("a step that is gone: " + step.id());
        CriteriaText text = new CriteriaTexts(desk.catalogue())
                .of(progress.programme(), step.step())
                .orElseThrow(gone);
        desk.keepCriteria(
                text,
                Optional.of(stage.trainee().id()),
                hash -> {
                    free.run();
                    desk.act(command(id, progress, step, hash), recorded);
                },
                free);
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

    /** What both see where nothing is recorded. */
    SeenState.Told told() {
        return new SeenViews(desk).told(SeenViews.lines(stage), stage.filled(fields), stage.trainee(), stage.live());
    }
}
