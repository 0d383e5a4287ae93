package org.tillside.shop;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.Entry;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.Floor;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Shop;

/** Which events hold something private about a person, by category; an owner chooses what has to stay. */
public final class Erasure {
    private Erasure() {}

    /** What can be erased, or kept, as a whole. */
    public enum Category {
        /** The name. */
        NAME,
        /** Answers, own words in role-plays, and how they were marked. */
        ANSWERS,
        /** Notes of what was seen, what was said about them, complaints, and reasons given about pairings. */
        NOTES,
        /** Names, meanings and comments on signatures: the proof of training. */
        SIGNATURES;

        /** The word that an {@code erased} entry holds. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The events whose private part goes when these categories are erased for a person. */
    public static List<EventId> events(PersonId person, Set<Category> categories, Iterable<Event> journal) {
        Set<ComplaintId> theirs = categories.contains(Category.NOTES) ? complaints(person, journal) : Set.of();
        return StreamSupport.stream(journal.spliterator(), false)
                .filter(it -> categories.stream().anyMatch(category -> holds(category, it.entry(), person))
                        || (it.entry() instanceof Floor told && theirs.contains(told.complaint())))
                .map(Event::id)
                .toList();
    }

    /** The complaints that a person noted, corrected or was named in, by whichever version: all their words go. */
    private static Set<ComplaintId> complaints(PersonId person, Iterable<Event> journal) {
        return StreamSupport.stream(journal.spliterator(), false)
                .flatMap(it -> it.entry() instanceof Floor told && names(told, person)
                        ? Stream.of(told.complaint())
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static boolean names(Floor told, PersonId person) {
        return told.by().equals(person) || told.served().filter(person::equals).isPresent();
    }

    private static boolean holds(Category category, Entry entry, PersonId person) {
        return switch (category) {
            case NAME -> names(entry, person);
            case ANSWERS -> answers(entry, person);
            case NOTES -> notes(entry, person);
            case SIGNATURES -> signatures(entry, person);
        };
    }

    private static boolean names(Entry entry, PersonId person) {
        return (entry instanceof Shop.PersonAdded added && added.person().equals(person))
                || (entry instanceof Shop.PersonChanged changed
                        && changed.person().equals(person));
    }

    private static boolean answers(Entry entry, PersonId person) {
        boolean own = entry instanceof Learning.QuestionAnswered
                || entry instanceof Learning.PlayMoved
                || entry instanceof Learning.QuestionReviewed;
        return (own && ((Learning) entry).person().equals(person))
                || (entry instanceof Mentoring.AnswerMarked answer
                        && answer.trainee().equals(person))
                || (entry instanceof Mentoring.ReplyMarked reply
                        && reply.trainee().equals(person));
    }

    private static boolean notes(Entry entry, PersonId person) {
        return (entry instanceof Mentoring.Observed seen
                        && (seen.trainee().equals(person) || seen.observer().equals(person)))
                || (entry instanceof Mentoring.GreetingsTimed timed
                        && (timed.trainee().equals(person) || timed.by().equals(person)))
                || (entry instanceof Mentoring.PlayRated rated
                        && (rated.trainee().equals(person) || rated.by().equals(person)))
                || (entry instanceof Learning.Commented said && said.person().equals(person))
                || (entry instanceof Mentoring.PairingDeclined declined
                        && declined.by().equals(person))
                || (entry instanceof Mentoring.PairingHandedOver handed
                        && handed.by().equals(person))
                || (entry instanceof Mentoring.PairingEnded ended && ended.by().equals(person));
    }

    private static boolean signatures(Entry entry, PersonId person) {
        return (entry instanceof Mentoring.SignedOff signed
                        && (signed.trainee().equals(person) || signed.signer().equals(person)))
                || (entry instanceof Mentoring.Withdrawn withdrawn
                        && (withdrawn.trainee().equals(person) || withdrawn.by().equals(person)))
                || (entry instanceof Mentoring.Corrected corrected
                        && (corrected.trainee().equals(person) || corrected.by().equals(person)));
    }
}
