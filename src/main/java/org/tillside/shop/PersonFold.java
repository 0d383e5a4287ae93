package org.tillside.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.ModuleId;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
import org.tillside.content.StepId;
import org.tillside.journal.AssignmentId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.practice.Fsrs;
import org.tillside.practice.Memories;
import org.tillside.practice.Remembering;

/** The mutable form of a {@link Person} while events are taken in. */
final class PersonFold {
    final PersonId id;
    Optional<String> name;
    Optional<Integer> former;
    Set<Role> roles;
    Optional<PositionId> position;
    Optional<ProgrammeId> programme;
    Optional<String> language;
    Presence presence;
    final List<PublicKey> keys;
    final Map<ModuleId, Map<StepId, Work.Reading>> lessons = new LinkedHashMap<>();
    final Map<QuizId, QuizWork> quizzes;
    final Map<ScenarioId, PlayWork> plays;
    final Map<String, DrillWork> drills;
    RefresherWork refresher;

    /** The memories, once something is taken into them. */
    private Optional<Remembering> remembering = Optional.empty();

    final Map<StepId, java.time.OffsetDateTime> ready;
    Optional<Work.Tip> tip;
    Optional<Work.CharterReading> charter;
    final Map<EventId, Observation> observations;
    final Map<EventId, SignOff> signOffs;
    final Map<AssignmentId, Assignment> assignments;
    final List<GreetingShift> shifts;

    PersonFold(Person person) {
        id = person.id();
        name = person.name();
        former = person.former();
        roles = person.roles();
        position = person.position();
        programme = person.programme();
        language = person.language();
        presence = person.presence();
        keys = new ArrayList<>(person.keys());
        person.work().lessons().forEach((module, pages) -> lessons.put(module, new LinkedHashMap<>(pages)));
        quizzes = new LinkedHashMap<>(person.work().quizzes());
        plays = new LinkedHashMap<>(person.work().plays());
        drills = new LinkedHashMap<>(person.work().drills());
        refresher = person.work().refresher();
        ready = new LinkedHashMap<>(person.work().ready());
        tip = person.work().tip();
        charter = person.work().charter();
        observations = new LinkedHashMap<>(person.observations());
        signOffs = new LinkedHashMap<>(person.signOffs());
        assignments = new LinkedHashMap<>(person.assignments());
        shifts = new ArrayList<>(person.shifts());
    }

    QuizWork quiz(QuizId quiz) {
        return quizzes.getOrDefault(quiz, QuizWork.NONE);
    }

    PlayWork plays(ScenarioId scenario) {
        return plays.getOrDefault(scenario, PlayWork.NONE);
    }

    /** Keeps what was shown of a question or a skill. */
    void remember(Memories.Dated it) {
        if (remembering.isEmpty()) {
            remembering = Optional.of(new Remembering(Fsrs.STANDARD, refresher.memories()));
        }
        remembering.get().take(it);
    }

    private RefresherWork refresherNow() {
        return remembering.map(it -> refresher.with(it.done())).orElse(refresher);
    }

    Person done() {
        Map<ModuleId, Map<StepId, Work.Reading>> pages = new LinkedHashMap<>();
        lessons.forEach((module, read) -> pages.put(module, Copies.of(read)));
        return new Person(
                id,
                name,
                former,
                roles,
                position,
                programme,
                language,
                presence,
                keys,
                new Work(pages, quizzes, plays, drills, refresherNow(), ready, tip, charter),
                observations,
                signOffs,
                assignments,
                shifts);
    }
}
