package org.tillside.shop;

import java.util.List;
import java.util.Optional;
import org.tillside.content.SkillId;
import org.tillside.journal.Event;
import org.tillside.journal.Floor;
import org.tillside.journal.PersonId;
import org.tillside.practice.Evidence;

/** Takes in what customers told; a complaint is a doubt about the skills of whoever served. */
final class FloorFold {
    private final Fold all;

    FloorFold(Fold all) {
        this.all = all;
    }

    void take(Event event, Floor entry) {
        if (entry instanceof Floor.ComplaintNoted it) {
            noted(event, it);
        } else if (entry instanceof Floor.ComplaintCorrected it) {
            corrected(event, it);
        }
    }

    private void noted(Event event, Floor.ComplaintNoted it) {
        if (!all.complaints.containsKey(it.complaint())) {
            Complaint.Version version = new Complaint.Version(
                    event.id(),
                    event.hash(),
                    it.by(),
                    event.at(),
                    it.on(),
                    it.what(),
                    it.skills(),
                    it.served(),
                    it.done());
            keep(event, new Complaint(it.complaint(), List.of()), version);
        }
    }

    private void corrected(Event event, Floor.ComplaintCorrected it) {
        Complaint known = all.complaints.get(it.complaint());
        if (known == null
                || known.versions().stream().anyMatch(version -> version.event().equals(event.id()))) {
            return;
        }
        keep(
                event,
                known,
                new Complaint.Version(
                        event.id(),
                        event.hash(),
                        it.by(),
                        event.at(),
                        it.on(),
                        it.what(),
                        it.skills(),
                        it.served(),
                        it.done()));
    }

    private void keep(Event event, Complaint before, Complaint.Version now) {
        all.complaints.put(before.id(), before.with(now));
        now.served().ifPresent(person -> contradict(event, before, person, now.skills()));
    }

    /** Only what no version said before: to word it otherwise is not a second complaint. */
    private void contradict(Event event, Complaint before, PersonId served, List<SkillId> skills) {
        skills.stream()
                .distinct()
                .filter(skill -> before.versions().stream()
                        .noneMatch(it -> it.served().equals(Optional.of(served))
                                && it.skills().contains(skill)))
                .forEach(skill ->
                        all.with(served, person -> all.remember(person, event, new Evidence.Complained(skill))));
    }
}
