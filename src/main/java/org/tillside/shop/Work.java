package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuizId;
import org.tillside.content.ReplyId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;

/**
 * What a person did as a learner, by the ids of the content; content that is gone leaves it as it is.
 *
 * @param lessons pages read, by module and step
 * @param drills by kind
 * @param ready since when the person says to be ready to be watched, by step of the programme
 */
public record Work(
        Map<ModuleId, Map<StepId, Reading>> lessons,
        Map<QuizId, QuizWork> quizzes,
        Map<ScenarioId, PlayWork> plays,
        Map<String, DrillWork> drills,
        RefresherWork refresher,
        Map<StepId, OffsetDateTime> ready,
        Optional<Tip> tip,
        Optional<CharterReading> charter) {
    /** Nothing done yet. */
    public static final Work NONE = new Work(
            Map.of(), Map.of(), Map.of(), Map.of(), RefresherWork.NONE, Map.of(), Optional.empty(), Optional.empty());

    public Work {
        lessons = Copies.of(lessons);
        quizzes = Copies.of(quizzes);
        plays = Copies.of(plays);
        drills = Copies.of(drills);
        ready = Copies.of(ready);
    }

    /**
     * A page was read.
     *
     * @param again whether its meaning changed since, so that it is to be read again
     * @param criteria the hash under which its text is kept
     */
    public record Reading(OffsetDateTime at, boolean again, Optional<String> criteria) {}

    /** One thing to try on the next shift. */
    public record Tip(ScenarioId scenario, SceneId scene, ReplyId reply, OffsetDateTime at) {}

    /** The charter was read. */
    public record CharterReading(EventId event, String hash, String language, OffsetDateTime at) {}

    /** Whether a page was read and its meaning has not changed since. */
    public boolean hasRead(LessonRef lesson) {
        return reading(lesson).filter(it -> !it.again()).isPresent();
    }

    /** When a page was last read. */
    public Optional<Reading> reading(LessonRef lesson) {
        return Optional.ofNullable(
                lessons.getOrDefault(lesson.module(), Map.of()).get(lesson.step()));
    }

    /** What was done with a quiz. */
    public QuizWork quiz(QuizId id) {
        return quizzes.getOrDefault(id, QuizWork.NONE);
    }

    /** What was done with a scenario. */
    public PlayWork plays(ScenarioId id) {
        return plays.getOrDefault(id, PlayWork.NONE);
    }

    /** What was done with a kind of drill. */
    public DrillWork drill(String kind) {
        return drills.getOrDefault(kind, DrillWork.NONE);
    }
}
