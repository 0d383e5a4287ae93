package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.LessonRef;
import org.tillside.content.LevelId;
import org.tillside.content.ModuleId;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.QuestionId;
import org.tillside.content.QuizId;
import org.tillside.content.ReplyId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.AssignmentId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.practice.Answer;
import org.tillside.practice.Filling;
import org.tillside.practice.Subject;
import org.tillside.practice.Sureness;

/** What somebody wants to happen. New ids and seeds come with it, so that a decision stays a pure function. */
public sealed interface Command {
    /** What concerns the shop, its people and their keys. */
    sealed interface OfShop extends Command {}

    /** What a learner does; only for oneself. */
    sealed interface OfLearning extends Command {
        /** Who learns. */
        PersonId person();
    }

    /** What happens between a trainee and those who train. */
    sealed interface OfMentoring extends Command {}

    /** What customers told. */
    sealed interface OfFloor extends Command {
        /** The complaint that it is about. */
        ComplaintId complaint();

        /** All of it. */
        Told told();

        /**
         * A complaint as it is noted.
         *
         * @param on the shop's day on which it happened
         * @param what happened, in a few words
         * @param served who served the customer, where that is known
         * @param done what was done for the customer; empty for nothing yet
         */
        record Told(LocalDate on, String what, List<SkillId> skills, Optional<PersonId> served, String done) {
            public Told {
                skills = List.copyOf(skills);
            }
        }
    }

    /** Note a complaint. */
    record NoteComplaint(ComplaintId complaint, Told told) implements OfFloor {}

    /** Correct what was noted of a complaint. */
    record CorrectComplaint(ComplaintId complaint, Told told) implements OfFloor {}

    /** Found the shop. */
    record Found(String name, String zone, String currency, String language, boolean demo) implements OfShop {}

    /** Add a person; the first one, an owner, adds themselves. */
    record AddPerson(
            PersonId person,
            String name,
            Set<Role> roles,
            Optional<PositionId> position,
            Optional<ProgrammeId> programme,
            LocalDate starts)
            implements OfShop {
        public AddPerson {
            roles = Set.copyOf(roles);
        }
    }

    /** Change what is known of a person. */
    record ChangePerson(
            PersonId person,
            String name,
            Set<Role> roles,
            Optional<PositionId> position,
            Optional<ProgrammeId> programme)
            implements OfShop {
        public ChangePerson {
            roles = Set.copyOf(roles);
        }
    }

    /** A mentor's pairing that goes over when the mentor leaves. */
    record Handover(PairingId pairing, PairingId next, PersonId to) {}

    /** Let a person go: keys close, their pairings end or are handed over. */
    record Leave(PersonId person, LocalDate on, List<Handover> handovers) implements OfShop {
        public Leave {
            handovers = List.copyOf(handovers);
        }
    }

    /** Take a person back. */
    record Return(PersonId person, LocalDate on) implements OfShop {}

    /** Write the charter in a language. */
    record WriteCharter(String language, Map<String, String> sentences) implements OfShop {
        public WriteCharter {
            sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
        }
    }

    /** Choose one's own language. */
    record ChooseLanguage(PersonId person, String language) implements OfShop {}

    /** Note that a person is away, both ends included. */
    record SetAway(PersonId person, LocalDate from, LocalDate until) implements OfShop {}

    /** Open a key; the first owner's by itself, and an owner's at the computer without PIN and sheet. */
    record OpenKey(PersonId person, String key, boolean reEnrolled) implements OfShop {}

    /** Close a key. */
    record CloseKey(PersonId person, String key) implements OfShop {}

    /** Let a person try the PIN again. */
    record Unlock(PersonId person) implements OfShop {}

    /**
     * Say what a change of content means for those who learned it before.
     *
     * @param words the hash of each old text, with the mark of the new one
     */
    record DecideContent(String ref, Map<String, String> words, boolean meaning) implements OfShop {}

    /**
     * Erase private parts.
     *
     * @param events as {@link Erasure#events} finds them
     * @param kept why the rest stays
     */
    record Erase(PersonId person, List<EventId> events, Set<Erasure.Category> categories, String kept)
            implements OfShop {
        public Erase {
            events = List.copyOf(events);
            categories = Set.copyOf(categories);
        }
    }

    /** Say which level of a skill a position wants, instead of what the content says. */
    record SetWanted(PositionId position, SkillId skill, LevelId level) implements OfShop {}

    /** Note that a backup was made. */
    record NoteBackup(String file) implements OfShop {}

    /** A lesson page was read. */
    record ReadLesson(PersonId person, LessonRef lesson, Optional<String> criteria) implements OfLearning {
        /** A page whose text is not kept: whether it changes later cannot be known. */
        public ReadLesson(PersonId person, LessonRef lesson) {
            this(person, lesson, Optional.empty());
        }
    }

    /** The charter was read. */
    record ReadCharter(PersonId person, String language) implements OfLearning {}

    /**
     * Begin a quiz, or begin again, leaving an attempt under way.
     *
     * @param wrongOf the finished attempt of which only the questions that were not right are tried again; empty for
     *     the whole quiz
     */
    record BeginQuiz(PersonId person, AttemptId attempt, QuizId quiz, long seed, Optional<AttemptId> wrongOf)
            implements OfLearning {
        public BeginQuiz(PersonId person, AttemptId attempt, QuizId quiz, long seed) {
            this(person, attempt, quiz, seed, Optional.empty());
        }
    }

    /** Answer a question with so many hints seen. */
    record AnswerQuestion(
            PersonId person,
            AttemptId attempt,
            QuizId quiz,
            QuestionId question,
            Answer answer,
            int hints,
            Optional<Sureness> sure)
            implements OfLearning {}

    /** Hand the quiz in. */
    record FinishQuiz(PersonId person, AttemptId attempt, QuizId quiz) implements OfLearning {}

    /** Begin a role-play, leaving one of the same scenario under way. */
    record BeginPlay(PersonId person, PlayId play, ScenarioId scenario, long seed) implements OfLearning {}

    /** Choose a reply; {@link org.tillside.content.Reply#LATE} when the time is up. */
    record Move(PersonId person, PlayId play, ScenarioId scenario, SceneId scene, ReplyId reply, Optional<String> words)
            implements OfLearning {}

    /** Go back to before this scene. */
    record GoBack(PersonId person, PlayId play, ScenarioId scenario) implements OfLearning {}

    /**
     * End a role-play that came to an ending; the maximum is the explorer's.
     *
     * @param maxima the most points in each skill; what the play shows of skills is not recorded without
     */
    record EndPlay(PersonId person, PlayId play, ScenarioId scenario, int maximum, Map<SkillId, Integer> maxima)
            implements OfLearning {
        public EndPlay {
            maxima = Collections.unmodifiableMap(new LinkedHashMap<>(maxima));
        }

        public EndPlay(PersonId person, PlayId play, ScenarioId scenario, int maximum) {
            this(person, play, scenario, maximum, Map.of());
        }
    }

    /** Tell the mentor to be ready; for a step that nobody signs, say that it is done. */
    record SayReady(PersonId person, StepId step) implements OfLearning {}

    /** Put one thing to try on the Today page. */
    record PinTip(PersonId person, ScenarioId scenario, SceneId scene, ReplyId reply) implements OfLearning {}

    /** Fix the questions of a day's refresher, when the first one is shown. */
    record BeginRefresher(PersonId person, LocalDate day, List<Subject.OfQuestion> questions) implements OfLearning {
        public BeginRefresher {
            questions = List.copyOf(questions);
        }
    }

    /** Answer a question that a refresher asks again. */
    record Review(PersonId person, QuizId quiz, QuestionId question, Answer answer, int hints, Optional<Sureness> sure)
            implements OfLearning {}

    /** Finish the day's refresher. */
    record FinishRefresher(PersonId person, LocalDate day, int asked, int right) implements OfLearning {}

    /** Keep a drill that was practised to its end. */
    record FinishDrill(PersonId person, String kind, long seed, int rounds, List<Learning.Greeting> greetings)
            implements OfLearning {
        public FinishDrill {
            greetings = List.copyOf(greetings);
        }
    }

    /** Say something about what a mentor saw. */
    record Comment(PersonId person, EventId observation, String words) implements OfLearning {}

    /** Ask a mentor to take a trainee. */
    record ProposePairing(
            PairingId pairing, PersonId trainee, PersonId mentor, LocalDate from, Optional<LocalDate> until)
            implements OfMentoring {}

    /** Agree. */
    record ApprovePairing(PairingId pairing) implements OfMentoring {}

    /** Decline, with a reason that only the owner reads. */
    record DeclinePairing(PairingId pairing, String reason) implements OfMentoring {}

    /** Hand a trainee over to another mentor, who has yet to agree. */
    record HandOver(PairingId pairing, PairingId next, PersonId to, Optional<String> reason) implements OfMentoring {}

    /** End a pairing. */
    record EndPairing(PairingId pairing, Optional<String> reason) implements OfMentoring {}

    /** Put off a programme's days. */
    record Stretch(PersonId trainee, int days) implements OfMentoring {}

    /**
     * Keep what was seen.
     *
     * @param form of the step; for a role-play by two the scenario's id, for a session none
     * @param criteria SHA-256 of the very criteria on the screen
     */
    record Observe(
            EventId observation,
            PersonId trainee,
            ProgrammeId programme,
            StepId step,
            Optional<FormId> form,
            String criteria,
            Map<ItemId, Filling> filled,
            OffsetDateTime observedAt,
            Optional<String> place,
            Optional<String> note)
            implements OfMentoring {
        public Observe {
            filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
        }
    }

    /**
     * Keep what was seen of a role-play by two that no step of the programme asks for.
     *
     * @param criteria SHA-256 of the very rubric on the screen
     */
    record ObservePlay(
            EventId observation,
            PersonId trainee,
            ScenarioId scenario,
            String criteria,
            Map<ItemId, Filling> filled,
            OffsetDateTime observedAt,
            Optional<String> place)
            implements OfMentoring {
        public ObservePlay {
            filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
        }
    }

    /**
     * Sign a step, or say "not yet". The PIN was tried before.
     *
     * @param role in which it is signed
     * @param seen what is observed and kept with it
     * @param observation an earlier observation that it rests on instead
     * @param meaning in words, in the language shown
     */
    record Sign(
            PersonId trainee,
            ProgrammeId programme,
            StepId step,
            Role role,
            Optional<Observe> seen,
            Optional<EventId> observation,
            String criteria,
            Mentoring.Decision decision,
            String meaning,
            OffsetDateTime observedAt,
            int triesBefore,
            Optional<String> comment,
            String device)
            implements OfMentoring {}

    /** Take back a signature; it stays readable. */
    record Withdraw(EventId signOff, String reason) implements OfMentoring {}

    /** Correct when it was seen; both times stay on record. */
    record Correct(EventId signOff, OffsetDateTime seenAt, String reason) implements OfMentoring {}

    /** Mark an answer in own words; the credit is in thousandths, before hints. */
    record MarkAnswer(
            PersonId trainee,
            AttemptId attempt,
            QuizId quiz,
            QuestionId question,
            Map<ItemId, Filling> filled,
            int credit,
            Optional<String> note)
            implements OfMentoring {
        public MarkAnswer {
            filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
        }
    }

    /** Mark a free reply of a role-play; the credit is in thousandths. */
    record MarkReply(
            PersonId trainee,
            PlayId play,
            ScenarioId scenario,
            SceneId scene,
            ReplyId reply,
            Map<ItemId, Filling> filled,
            int credit,
            Optional<String> note)
            implements OfMentoring {
        public MarkReply {
            filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
        }
    }

    /** Keep the greetings of a shift, timed on the floor. */
    record TimeGreetings(
            EventId timing, PersonId trainee, LocalDate shift, List<Mentoring.Timed> greetings, Optional<String> note)
            implements OfMentoring {
        public TimeGreetings {
            greetings = List.copyOf(greetings);
        }
    }

    /** Give a trainee a module or a role-play to do by a day. */
    record Assign(
            AssignmentId assignment,
            PersonId trainee,
            Optional<ModuleId> module,
            Optional<ScenarioId> scenario,
            boolean live,
            Optional<SkillId> skill,
            Optional<PersonId> with,
            LocalDate until)
            implements OfMentoring {}

    /** Take back what was assigned. */
    record DropAssignment(AssignmentId assignment, PersonId trainee) implements OfMentoring {}

    /**
     * Rate a recorded play, so that raters can be compared.
     *
     * @param filled the level given for each line
     * @param unseen the lines that the play did not show: each line stands in one of the two
     */
    record RatePlay(
            PersonId trainee,
            PlayId play,
            ScenarioId scenario,
            String criteria,
            Map<ItemId, Filling> filled,
            Set<ItemId> unseen,
            Optional<String> note)
            implements OfMentoring {
        public RatePlay {
            filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
            unseen = Set.copyOf(unseen);
        }
    }
}
