package org.tillside.screens;

import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;

/** Somewhere in the program that one can go to, and back from. */
public sealed interface Route {
    /** The first start: no shop yet. */
    record FirstRun() implements Route {}

    /** Who are you? */
    record Tiles() implements Route {}

    /** The PIN of one person. */
    record Pin(PersonId person) implements Route {}

    /** What is to be done now. */
    record Today() implements Route {}

    /** The programme as a path; with a module opened, where one is named. */
    record Learn(Optional<ModuleId> module) implements Route {}

    /** A lesson page. */
    record Read(LessonRef lesson) implements Route {}

    /** A quiz: goes on where it was left, or begins; over what was not right in an attempt, where one is named. */
    record Quiz(QuizId quiz, Optional<AttemptId> wrongOf) implements Route {
        public Quiz(QuizId quiz) {
            this(quiz, Optional.empty());
        }
    }

    /** The answers of an attempt. */
    record Review(PersonId person, QuizId quiz, AttemptId attempt) implements Route {}

    /** The questions that come back today: goes on where they were left, or begins. */
    record Refresher() implements Route {}

    /** The role-plays. */
    record Practise() implements Route {}

    /** A role-play: goes on where it was left, or begins. */
    record Play(ScenarioId scenario) implements Route {}

    /** How a play went. */
    record Debrief(PersonId person, PlayId play) implements Route {}

    /** The 30/30 drill: goes on where it was left, or begins. */
    record Drill() implements Route {}

    /** The team. */
    record People() implements Route {}

    /**
     * Who can do what; at a cell where a person and a skill are named.
     *
     * @param group the one that is shown, by its name; empty for all
     */
    record Matrix(Optional<PersonId> person, Optional<SkillId> skill, String group, boolean onlyGaps) implements Route {
        public Matrix(Optional<PersonId> person, Optional<SkillId> skill) {
            this(person, skill, "", false);
        }

        public Matrix() {
            this(Optional.empty(), Optional.empty());
        }
    }

    /** What each position wants of each skill. */
    record Wanted() implements Route {}

    /** The questions and scenes that are hard for the team. */
    record Difficult() implements Route {}

    /** One person; with a skill that is explained, where one is named. */
    record Person(PersonId person, Optional<SkillId> skill) implements Route {
        public Person(PersonId person) {
            this(person, Optional.empty());
        }
    }

    /** A new person, or what is known of one. */
    record EditPerson(Optional<PersonId> person) implements Route {}

    /** Who mentors whom: asking a mentor for a trainee, handing over, ending. */
    record Pair(PersonId trainee) implements Route {}

    /**
     * Watching, ticking and signing a step of a person's programme.
     *
     * @param observation what was seen before and is to be signed now
     */
    record SignOff(PersonId trainee, StepId step, Optional<EventId> observation) implements Route {
        public SignOff(PersonId trainee, StepId step) {
            this(trainee, step, Optional.empty());
        }
    }

    /** A role-play by two: the viewer plays the customer for a trainee. */
    record Live(PersonId trainee, ScenarioId scenario) implements Route {}

    /** What was seen of a trainee, line by line, for both to look at. */
    record Seen(PersonId trainee, EventId observation) implements Route {}

    /** Withdrawing or correcting a sign-off. */
    record Mend(PersonId trainee, EventId signOff) implements Route {}

    /** The stop-clock on the floor: for somebody, or for the first of those whom the viewer can time. */
    record StopClock(Optional<PersonId> trainee) implements Route {}

    /** What customers told; at a complaint where one is named. */
    record Floor(Optional<ComplaintId> complaint) implements Route {
        public Floor() {
            this(Optional.empty());
        }
    }

    /** Noting a complaint, or correcting one. */
    record NoteComplaint(Optional<ComplaintId> complaint) implements Route {}

    /** The answers in own words that wait to be marked. */
    record Marking(PersonId trainee) implements Route {}

    /** How two raters compare, and the recorded plays that can be rated. */
    record Calibrations() implements Route {}

    /** Rating a recorded play. */
    record Calibrate(PersonId trainee, PlayId play) implements Route {}

    /** The room of those who write: at a file, where one is named, and at what it says in a language. */
    record Studio(Optional<ContentFile> file, Optional<String> language) implements Route {
        public Studio() {
            this(Optional.empty());
        }

        public Studio(Optional<ContentFile> file) {
            this(file, Optional.empty());
        }
    }

    /** The room of those who write, at the page that saves the content as a zip and opens one. */
    record ContentZip() implements Route {}

    /** The shop: charter, look, backup, records. */
    record Shop(Section section) implements Route {}

    /** A part of the shop's room. */
    enum Section {
        CHARTER,
        LOOK,
        BACKUP,
        RECORDS,
        CONTENT
    }
}
