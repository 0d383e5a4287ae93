package org.tillside.screens.debrief;

import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.Reply;
import org.tillside.content.SceneId;
import org.tillside.practice.PlayResult;
import org.tillside.screens.roleplay.Story;

/** Finds the one thing to try on the next shift: where a better reply would have led highest above the chosen one. */
final class TipViews {
    private final Telling tells;

    TipViews(Telling tells) {
        this.tells = tells;
    }

    /** A reply to try, and the one that was chosen instead. */
    record Try(SceneId scene, Reply reply, Optional<Reply> instead) {
        Optional<LessonRef> lesson() {
            return reply.lesson().or(() -> instead.flatMap(Reply::lesson));
        }
    }

    Optional<Try> found(PlayResult result) {
        Optional<PlayResult.Point> turning = result.turningPoint();
        return turning.flatMap(point -> {
            Story.Beat beat = tells.story.beats().get(result.points().indexOf(point));
            return tells.better(beat, point).map(it -> new Try(point.scene(), it, beat.answer()));
        });
    }

    DebriefState.Tip told(PlayResult result, boolean own, boolean pinned) {
        return found(result)
                .map(it -> new DebriefState.Tip(
                        tells.quoted(it.reply()),
                        it.reply().feedback().map(tells::plain).orElseGet(() -> tells.text("debrief.tip.more")),
                        it.lesson()
                                .flatMap(tells.desk.catalogue()::lesson)
                                .map(lesson -> tells.text("debrief.lesson", tells.plain(lesson.title())))
                                .orElse(""),
                        own,
                        pinned))
                .orElseGet(() -> new DebriefState.Tip(
                        tells.text(result.atMost() ? "debrief.tip.bound" : "debrief.tip.none"),
                        tells.text("debrief.tip.none.line"),
                        "",
                        false,
                        false));
    }
}
