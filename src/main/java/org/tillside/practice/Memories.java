package org.tillside.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.SkillId;

/** All that one person remembers, by question and by skill, as folded from what happened. */
public record Memories(Map<Subject, Remembered> all) {
    /** Nothing was asked yet. */
    public static final Memories NONE = new Memories(Map.of());

    /** Within so many days something is asked again after a contradiction. */
    public static final int SOON_DAYS = MemoryFold.SOON_DAYS;

    public Memories {
        all = Map.copyOf(all);
    }

    /**
     * One thing that happened.
     *
     * @param day of the shop on which it was recorded
     * @param seen the day on which it happened, where it was recorded later
     */
    public record Dated(LocalDate day, LocalDate seen, Evidence evidence) {
        /** Nothing is seen on a day that has yet to come. */
        public Dated {
            seen = seen.isAfter(day) ? day : seen;
        }

        /** Recorded as it happened. */
        public Dated(LocalDate day, Evidence evidence) {
            this(day, day, evidence);
        }
    }

    /** The memories after one more thing. */
    public Memories after(Fsrs fsrs, LocalDate day, Evidence evidence) {
        return after(fsrs, List.of(new Dated(day, evidence)));
    }

    /** The memories after more things, which stand in their order; much faster than one by one. */
    public Memories after(Fsrs fsrs, List<Dated> more) {
        Remembering remembering = new Remembering(fsrs, this);
        more.forEach(remembering::take);
        return remembering.done();
    }

    /** What is remembered of a question or a skill; empty where it was never asked or shown. */
    public Optional<Remembered> of(Subject subject) {
        return Optional.ofNullable(all.get(subject));
    }

    /** What is remembered of a skill. */
    public Optional<Remembered> of(SkillId skill) {
        return of(new Subject.OfSkill(skill));
    }

    /** What is forgotten again and again, most lapses first. */
    public List<Subject> leeches(Fsrs fsrs) {
        return all.entrySet().stream()
                .filter(it -> it.getValue().leech(fsrs))
                .sorted(Map.Entry.<Subject, Remembered>comparingByValue(
                                (a, b) -> b.memory().lapses() - a.memory().lapses())
                        .thenComparing(it -> it.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The skills that are due on a day, least likely remembered first. */
    public List<SkillId> skillsDue(Fsrs fsrs, LocalDate day) {
        return all.entrySet().stream()
                .filter(it ->
                        it.getKey() instanceof Subject.OfSkill && it.getValue().dueOn(fsrs, day))
                .sorted(Map.Entry.<Subject, Remembered>comparingByValue((a, b) -> Double.compare(
                                a.memory().retrievability(fsrs, day), b.memory().retrievability(fsrs, day)))
                        .thenComparing(it -> it.getKey().toString()))
                .map(it -> ((Subject.OfSkill) it.getKey()).skill())
                .toList();
    }
}
