package org.tillside.shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.FormId;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.ScenarioId;
import org.tillside.content.StepId;
import org.tillside.journal.AssignmentId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;

/**
 * Somebody who works here, or did.
 *
 * @param name empty once erased
 * @param former the number shown instead of an erased name: "former mentor 3"
 * @param observations of this person as a trainee, by their own id, oldest first
 * @param shifts greetings timed on the floor, the newest, oldest first
 * @param signOffs of this person as a trainee, by their event, oldest first
 */
public record Person(
        PersonId id,
        Optional<String> name,
        Optional<Integer> former,
        Set<Role> roles,
        Optional<PositionId> position,
        Optional<ProgrammeId> programme,
        Optional<String> language,
        Presence presence,
        List<PublicKey> keys,
        Work work,
        Map<EventId, Observation> observations,
        Map<EventId, SignOff> signOffs,
        Map<AssignmentId, Assignment> assignments,
        List<GreetingShift> shifts) {
    /** How many shifts of timed greetings are kept one by one. */
    public static final int SHIFTS_KEPT = 120;

    /** A name, of a person or a shop, may have so many letters: more stand in no list and make every page slow. */
    public static final int LONGEST_NAME = 120;

    public Person {
        roles = Set.copyOf(roles);
        keys = List.copyOf(keys);
        observations = Copies.of(observations);
        signOffs = Copies.of(signOffs);
        assignments = Copies.of(assignments);
        shifts = List.copyOf(shifts);
    }

    /** Whether a name is too long to be taken. */
    public static boolean tooLong(String name) {
        return name.strip().codePointCount(0, name.strip().length()) > LONGEST_NAME;
    }

    /** Whether the person has this role. */
    public boolean in(Role role) {
        return roles.contains(role);
    }

    /** Whether the person belongs to the shop now. */
    public boolean present() {
        return presence.present() && former.isEmpty();
    }

    /** The key whose signatures count now. */
    public Optional<PublicKey> openKey() {
        return keys.stream().filter(it -> it.closed().isEmpty()).reduce((first, second) -> second);
    }

    /** The signatures on a step, oldest first, withdrawn ones too. */
    public List<SignOff> signOffs(ProgrammeId programme, StepId step) {
        return signOffs.values().stream().filter(it -> it.of(programme, step)).toList();
    }

    /** The signature that counts for a step: the last one not withdrawn, whatever its decision. */
    public Optional<SignOff> lastWord(ProgrammeId programme, StepId step) {
        return signOffs(programme, step).stream().filter(it -> !it.withdrawn()).reduce((first, second) -> second);
    }

    /**
     * Whether "not yet" was said of what was seen then, or the signature that rested on it was withdrawn: it counts for no
     * later signature.
     */
    public boolean refused(Observation seen) {
        return signOffs.values().stream()
                .filter(it -> !it.achieved() || it.withdrawn())
                .anyMatch(it -> it.signed()
                        .observation()
                        .filter(seen.seen().observation()::equals)
                        .isPresent());
    }

    /** The observations of a step, oldest first. */
    public List<Observation> observations(ProgrammeId programme, StepId step) {
        return observations.values().stream()
                .filter(it -> it.seen().in(programme, step))
                .toList();
    }

    /** What was seen of a role-play by two beside the programme, oldest first. */
    public List<Observation> observations(ScenarioId scenario) {
        FormId rubric = new FormId(scenario.value());
        return observations.values().stream()
                .filter(it -> it.seen().step().isEmpty())
                .filter(it -> it.seen().form().equals(Optional.of(rubric)))
                .toList();
    }
}
