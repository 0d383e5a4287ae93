package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tillside.content.SkillId;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;

/** A complaint as it was noted and corrected: the last version counts, the earlier ones stay to be read. */
public record Complaint(ComplaintId id, List<Version> versions) {
    public Complaint {
        versions = List.copyOf(versions);
    }

    /**
     * How somebody noted it at a time; the hash is its line's.
     *
     * @param what empty once erased, and for those who may not read it
     * @param done empty likewise, and where nothing was done
     */
    public record Version(
            EventId event,
            String hash,
            PersonId by,
            OffsetDateTime at,
            LocalDate on,
            Optional<String> what,
            List<SkillId> skills,
            Optional<PersonId> served,
            Optional<String> done) {
        public Version {
            skills = List.copyOf(skills);
        }

        Version erased() {
            return new Version(event, hash, by, at, on, Optional.empty(), skills, served, Optional.empty());
        }
    }

    /** As it is known now. */
    public Version now() {
        return versions.get(versions.size() - 1);
    }

    /** Who noted it first. */
    public PersonId notedBy() {
        return versions.get(0).by();
    }

    /** Whether it says by now that this person served, and that it is about this skill. */
    public boolean speaksOf(PersonId person, SkillId skill) {
        return now().served().filter(person::equals).isPresent()
                && now().skills().contains(skill);
    }

    /** Whether a person noted or corrected it, or was ever named as who served. */
    boolean names(PersonId person) {
        return versions.stream()
                .anyMatch(it -> it.by().equals(person)
                        || it.served().filter(person::equals).isPresent());
    }

    Complaint with(Version next) {
        return new Complaint(id, Copies.with(versions, next));
    }

    /** Without anybody's words: they may tell who the customer is. */
    Complaint silent() {
        return new Complaint(id, versions.stream().map(Version::erased).toList());
    }

    Complaint without(java.util.Set<EventId> erased) {
        return new Complaint(
                id,
                versions.stream()
                        .map(it -> erased.contains(it.event()) ? it.erased() : it)
                        .toList());
    }
}
