package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.Comparator;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;

/**
 * One record behind a person's level in a skill, with whether it counts there and, if not, why.
 *
 * @param title of the lesson, quiz, role-play or step it is about
 * @param at when it happened
 */
public record Evidence(Kind kind, String title, OffsetDateTime at, About about, Verdict verdict)
        implements Comparable<Evidence> {
    private static final Comparator<Evidence> ORDER = Comparator.comparing(
                    (Evidence it) -> it.at().toInstant())
            .thenComparing(Evidence::kind)
            .thenComparing(Evidence::id);

    /** What kind of record it is. */
    public enum Kind {
        LESSON,
        QUIZ,
        PLAY,
        DRILL,
        /** A role-play by two, signed. */
        LIVE,
        /** Watched, and not signed. */
        OBSERVATION,
        SIGN_OFF
    }

    /** Whether it counts, or why not. */
    public enum Verdict {
        COUNTS,
        /** Begun and not finished. */
        UNDER_WAY,
        /** Finished; a mentor has yet to mark an answer. */
        WAITS,
        /** Not passed, not settled, not yet. */
        ENDED_BADLY,
        /** Longer ago than it holds. */
        TOO_OLD,
        /** What it was about was given another meaning since. */
        CHANGED,
        WITHDRAWN,
        /** A later one on the same has its place. */
        SUPERSEDED,
        /** On a step that does not make this level: a check-back, or a session where the floor decides. */
        OTHER_STEP
    }

    /** The record itself, by which it is found again. */
    public sealed interface About {}

    /** Pages of a module that were read. */
    public record Pages(ModuleId module, LessonRef last, int read, int all) implements About {}

    /** A quiz that was finished and graded. */
    public record Tried(QuizId quiz, QuizWork.Result result) implements About {}

    /** A quiz that is under way or waits to be marked. */
    public record Asked(QuizId quiz, Attempt attempt) implements About {}

    /** A role-play that ended. */
    public record Played(ScenarioId scenario, PlayWork.Result result) implements About {}

    /** A role-play under way. */
    public record Playing(ScenarioId scenario, Play play) implements About {}

    /** A drill that came to its end. */
    public record Drilled(String drill, DrillWork.Session session, int well) implements About {}

    /** Something watched that no signature rests on. */
    public record Seen(Observation observation) implements About {}

    /** A signature; {@code watched} where it was done before the signer's eyes, not gone through in a session. */
    public record Signed(SignOff signOff, boolean watched) implements About {}

    /** The id of the attempt, play or event that it is; for pages the last one's reference. */
    public String id() {
        if (about instanceof Tried it) {
            return it.result().attempt().value();
        } else if (about instanceof Asked it) {
            return it.attempt().id().value();
        } else if (about instanceof Played it) {
            return it.result().play().value();
        } else if (about instanceof Playing it) {
            return it.play().id().value();
        } else if (about instanceof Drilled it) {
            return it.session().event().value();
        } else if (about instanceof Seen it) {
            return it.observation().event().value();
        } else if (about instanceof Signed it) {
            return it.signOff().event().value();
        }
        return ((Pages) about).last().toString();
    }

    /** Whether it counts. */
    public boolean counts() {
        return verdict == Verdict.COUNTS;
    }

    /** Whether it is a good ending: of a role-play or a drill, and it counts. */
    boolean goodEnding() {
        return counts() && (kind == Kind.PLAY || kind == Kind.DRILL);
    }

    /** Whether somebody else saw it done, and it counts. */
    boolean seen() {
        boolean watched = about instanceof Seen || (about instanceof Signed it && it.watched());
        return counts() && watched;
    }

    /** The same without the words of a signature. */
    Evidence silent() {
        return about instanceof Signed it
                ? new Evidence(kind, title, at, new Signed(it.signOff().silent(), it.watched()), verdict)
                : this;
    }

    /** Oldest first; at the same moment by kind and id, so that the order never depends on who asks. */
    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
