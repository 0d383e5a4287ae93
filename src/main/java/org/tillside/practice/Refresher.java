package org.tillside.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.SkillId;

/**
 * The questions that somebody is asked again on a day: three to five minutes of what is most likely forgotten, mixed over
 * skills. Empty on a day on which nothing is due and nothing new has come.
 *
 * @param items in the order in which they are asked
 * @param skills due on this day, least likely remembered first; a role-play or an observation shows them better than a
 *     question
 */
public record Refresher(LocalDate day, List<Item> items, List<SkillId> skills) {
    /** A set takes at least so long, as far as there are questions. */
    public static final int LEAST_SECONDS = 180;

    /** A set takes at most so long, unless it is one long question. */
    public static final int MOST_SECONDS = 300;

    public Refresher {
        items = List.copyOf(items);
        skills = List.copyOf(skills);
    }

    /** Why a question is asked. */
    public enum Why {
        /** An observation or a complaint spoke against the memory. */
        CONTRADICTED,
        DUE,
        /** One of its skills is due, and none of that skill's questions is. */
        SKILL_DUE,
        /** It was never asked, and its module is done. */
        NEW,
        /** Not due yet, to fill the time. */
        AHEAD
    }

    /**
     * A question of the set.
     *
     * @param retrievability of what is due, 0 to 1; 0 for something new
     */
    public record Item(Candidate candidate, Why why, double retrievability) {}

    /**
     * The set of a day. The same arguments give the same set; whoever shows it fixes it when the first question is
     * shown, so that it does not change while somebody is doing it.
     */
    public static Refresher of(Fsrs fsrs, Memories before, List<Candidate> candidates, LocalDate day, long seed) {
        List<Item> items = new RefresherDraw(fsrs, before, day, seed).draw(candidates);
        return new Refresher(day, items, before.skillsDue(fsrs, day));
    }

    /** Why a question would be asked on a day, by what is remembered of it and of its skills. */
    public static Why why(Fsrs fsrs, Memories memories, Candidate candidate, LocalDate day) {
        Optional<Remembered> known = memories.of(candidate.question());
        if (known.filter(it -> it.dueOn(fsrs, day)).isPresent()) {
            return known.get().pull().isPresent() ? Why.CONTRADICTED : Why.DUE;
        }
        boolean skillDue = candidate.skills().stream()
                .flatMap(it -> memories.of(it).stream())
                .anyMatch(it -> it.dueOn(fsrs, day));
        return skillDue ? Why.SKILL_DUE : known.isPresent() ? Why.AHEAD : Why.NEW;
    }

    /** How long it takes, as estimated. */
    public int seconds() {
        return items.stream().mapToInt(it -> it.candidate().seconds()).sum();
    }

    /** What is left of it when these are answered. */
    public List<Item> left(Set<Subject.OfQuestion> answered) {
        return items.stream()
                .filter(it -> !answered.contains(it.candidate().question()))
                .toList();
    }
}
