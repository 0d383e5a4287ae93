package org.tillside.shop;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.tillside.journal.PairingId;
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
        /** Notes of what was seen, with marks too, what was said about them, complaints, and reasons about pairings. */
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
        boolean notes = categories.contains(Category.NOTES);
        Set<ComplaintId> theirs = notes ? complaints(person, journal) : Set.of();
        Set<PairingId> pairings = notes ? pairings(person, journal) : Set.of();
        return StreamSupport.stream(journal.spliterator(), false)
                .filter(it -> categories.stream().anyMatch(category -> holds(category, it.entry(), person))
                        || (it.entry() instanceof Floor told && theirs.contains(told.complaint()))
                        || (notes && reason(it.entry(), person, pairings)))
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

    /** The pairings of a person, as trainee or mentor: what others said of them stands there. */
    private static Set<PairingId> pairings(PersonId person, Iterable<Event> journal) {
        Map<PairingId, PersonId> trainees = new LinkedHashMap<>();
        Set<PairingId> theirs = new LinkedHashSet<>();
        journal.forEach(it -> {
            if (it.entry() instanceof Mentoring.PairingProposed proposed) {
                trainees.put(proposed.pairing(), proposed.trainee());
                named(theirs, proposed.pairing(), person, Set.of(proposed.trainee(), proposed.mentor()));
            } else if (it.entry() instanceof Mentoring.PairingHandedOver handed) {
                // it names no trainee: it is whose the pairing before it was
                Optional<PersonId> trainee = Optional.ofNullable(trainees.get(handed.pairing()));
                trainee.ifPresent(known -> {
                    trainees.put(handed.next(), known);
                    named(theirs, handed.next(), person, Set.of(known));
                });
                named(theirs, handed.next(), person, Set.of(handed.to()));
            }
        });
        return theirs;
    }

    private static void named(Set<PairingId> theirs, PairingId pairing, PersonId person, Set<PersonId> named) {
        if (named.contains(person)) {
            theirs.add(pairing);
        }
    }

    /** Whether it is a reason about a pairing: by this person, or about them. */
    private static boolean reason(Entry entry, PersonId person, Set<PairingId> theirs) {
        if (entry instanceof Mentoring.PairingDeclined it) {
            return it.by().equals(person) || theirs.contains(it.pairing());
        } else if (entry instanceof Mentoring.PairingHandedOver it) {
            return it.by().equals(person) || theirs.contains(it.pairing());
        }
        return entry instanceof Mentoring.PairingEnded it && (it.by().equals(person) || theirs.contains(it.pairing()));
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

    /** Whether it is a mark with a note that this person wrote. */
    private static boolean marked(Entry entry, PersonId person) {
        return (entry instanceof Mentoring.AnswerMarked answer && answer.by().equals(person))
                || (entry instanceof Mentoring.ReplyMarked reply && reply.by().equals(person));
    }

    private static boolean notes(Entry entry, PersonId person) {
        return (entry instanceof Mentoring.Observed seen
                        && (seen.trainee().equals(person) || seen.observer().equals(person)))
                || (entry instanceof Mentoring.GreetingsTimed timed
                        && (timed.trainee().equals(person) || timed.by().equals(person)))
                || (entry instanceof Mentoring.PlayRated rated
                        && (rated.trainee().equals(person) || rated.by().equals(person)))
                || (entry instanceof Learning.Commented said && said.person().equals(person))
                || marked(entry, person);
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
