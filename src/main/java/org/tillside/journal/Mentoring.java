package org.tillside.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.ModuleId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.content.ReplyId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.practice.Filling;
import org.tillside.practice.Recall;

/** What happened between a trainee and those who train. */
public sealed interface Mentoring extends Entry {
    /** An owner asked a mentor to take a trainee. */
    record PairingProposed(
            PairingId pairing,
            PersonId trainee,
            PersonId mentor,
            PersonId by,
            LocalDate from,
            Optional<LocalDate> until)
            implements Mentoring {}

    /** The mentor agreed. */
    record PairingApproved(PairingId pairing, PersonId by) implements Mentoring {}

    /** The mentor declined; only the owner reads the reason. */
    record PairingDeclined(PairingId pairing, PersonId by, Optional<String> reason) implements Mentoring {}

    /** A pairing went over to another mentor, as a new pairing that this mentor has yet to approve. */
    record PairingHandedOver(PairingId pairing, PairingId next, PersonId to, PersonId by, Optional<String> reason)
            implements Mentoring {}

    /** A pairing ended. */
    record PairingEnded(PairingId pairing, PersonId by, Optional<String> reason) implements Mentoring {}

    /** A mentor put off a programme's days for a trainee. */
    record Stretched(PersonId trainee, int days, PersonId by) implements Mentoring {}

    /**
     * What a mentor saw, line by line, before any decision.
     *
     * @param programme with {@code step}; both empty for a role-play by two that the programme does not ask for
     * @param form the form filled in; for a role-play by two the scenario's own id, its rubric being the form; empty
     *     for a session, whose points are the step's own
     * @param criteria SHA-256 of the very criteria shown, kept once under {@code criteria/}
     * @param note words about it
     * @param shows what it tells of skills
     */
    record Observed(
            EventId observation,
            PersonId trainee,
            PersonId observer,
            Optional<ProgrammeId> programme,
            Optional<StepId> step,
            Optional<FormId> form,
            String criteria,
            Map<ItemId, Filling> filled,
            OffsetDateTime observedAt,
            Optional<String> place,
            Optional<String> note,
            Optional<Map<SkillId, Recall>> shows)
            implements Mentoring {
        public Observed {
            filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
        }

        /** In a step of a programme. */
        public Observed(
                EventId observation,
                PersonId trainee,
                PersonId observer,
                ProgrammeId programme,
                StepId step,
                Optional<FormId> form,
                String criteria,
                Map<ItemId, Filling> filled,
                OffsetDateTime observedAt,
                Optional<String> place,
                Optional<String> note,
                Optional<Map<SkillId, Recall>> shows) {
            this(
                    observation,
                    trainee,
                    observer,
                    Optional.of(programme),
                    Optional.of(step),
                    form,
                    criteria,
                    filled,
                    observedAt,
                    place,
                    note,
                    shows);
        }

        /** Whether it was seen in this step. */
        public boolean in(ProgrammeId other, StepId which) {
            return programme.equals(Optional.of(other)) && step.equals(Optional.of(which));
        }
    }

    /** What a signer decided. */
    enum Decision {
        ACHIEVED,
        NOT_YET
    }

    /**
     * A step was signed, or refused, by somebody's PIN.
     *
     * @param signerName the name as shown, private part
     * @param role in which the signer signed
     * @param packVersion of the pack that the criteria come from
     * @param criteria SHA-256 of the very criteria on the screen
     * @param observation the observation that it rests on, if there is one
     * @param meaning what was decided, in words and in the language shown; private part, for it names people
     * @param observedAt when it was seen, as claimed
     * @param triesBefore wrong PINs before the right one
     */
    record SignedOff(
            PersonId trainee,
            PersonId signer,
            Optional<String> signerName,
            Role role,
            ProgrammeId programme,
            StepId step,
            String packVersion,
            String criteria,
            Optional<EventId> observation,
            Decision decision,
            Optional<String> meaning,
            OffsetDateTime observedAt,
            OffsetDateTime signedAt,
            boolean clockJumped,
            int triesBefore,
            Optional<String> comment,
            String device)
            implements Mentoring {}

    /** A sign-off no longer counts, and stays readable. */
    record Withdrawn(EventId signOff, PersonId trainee, PersonId by, Optional<String> reason, OffsetDateTime at)
            implements Mentoring {}

    /** When it was seen was written down wrongly; both stay on record. */
    record Corrected(
            EventId signOff,
            PersonId trainee,
            PersonId by,
            OffsetDateTime was,
            OffsetDateTime now,
            Optional<String> reason,
            OffsetDateTime at)
            implements Mentoring {}

    /** A mentor marked an answer in own words; the credit is in thousandths. */
    record AnswerMarked(
            PersonId trainee,
            AttemptId attempt,
            QuizId quiz,
            QuestionId question,
            PersonId by,
            Map<ItemId, Filling> filled,
            int credit,
            Optional<String> note)
            implements Mentoring {
        public AnswerMarked {
            filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
        }
    }

    /**
     * A mentor marked a free reply of a role-play; the credit is in thousandths.
     *
     * @param earned the points that it brought to the play, by skill
     */
    record ReplyMarked(
            PersonId trainee,
            PlayId play,
            SceneId scene,
            ReplyId reply,
            PersonId by,
            Map<ItemId, Filling> filled,
            int credit,
            Optional<String> note,
            Optional<Map<SkillId, Integer>> earned)
            implements Mentoring {
        public ReplyMarked {
            filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
            earned = earned.map(it -> Collections.unmodifiableMap(new LinkedHashMap<>(it)));
        }
    }

    /**
     * Greetings on the floor were timed with a stop-clock in one shift.
     *
     * @param shift the shop's day
     * @param greetings everybody who came in while the clock was at hand, in order
     * @param shows what it tells of skills
     */
    record GreetingsTimed(
            EventId timing,
            PersonId trainee,
            PersonId by,
            LocalDate shift,
            List<Timed> greetings,
            Optional<String> note,
            Optional<Map<SkillId, Recall>> shows)
            implements Mentoring {
        public GreetingsTimed {
            greetings = List.copyOf(greetings);
        }
    }

    /**
     * One customer on the floor.
     *
     * @param tenths of a second until greeted; empty if nobody greeted
     * @param withinSteps whether it was within thirty steps of the door; empty if that was not looked at
     */
    record Timed(Optional<Integer> tenths, Optional<Boolean> withinSteps) {}

    /**
     * A trainee is to do something by a day.
     *
     * @param module to work through
     * @param scenario to play, alone or by two
     * @param skill whose gap it is to close
     * @param with who is to help; empty for nobody in particular
     */
    record Assigned(
            AssignmentId assignment,
            PersonId trainee,
            Optional<ModuleId> module,
            Optional<ScenarioId> scenario,
            boolean live,
            Optional<SkillId> skill,
            Optional<PersonId> with,
            LocalDate until,
            PersonId by)
            implements Mentoring {}

    /** What was assigned is no longer to be done. */
    record AssignmentDropped(AssignmentId assignment, PersonId trainee, PersonId by) implements Mentoring {}

    /**
     * Somebody rated a recorded play, so that raters can be compared; it says nothing for or against the trainee.
     *
     * @param criteria SHA-256 of the rubric on the screen
     */
    record PlayRated(
            PersonId trainee,
            PlayId play,
            ScenarioId scenario,
            PersonId by,
            String criteria,
            Map<ItemId, Filling> filled,
            Optional<String> note)
            implements Mentoring {
        public PlayRated {
            filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
        }
    }
}
