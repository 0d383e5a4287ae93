package org.tillside.shop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;

/** Takes in what happened between a trainee and those who train. */
final class MentoringFold {
    private final Fold all;

    MentoringFold(Fold all) {
        this.all = all;
    }

    void take(Event event, Mentoring entry) {
        if (entry instanceof Mentoring.Stretched it) {
            all.with(it.trainee(), person -> stretch(person, event, it));
        } else if (entry instanceof Mentoring.Observed it) {
            all.with(it.trainee(), person -> observe(person, event, it));
        } else if (entry instanceof Mentoring.SignedOff it) {
            all.with(it.trainee(), person -> sign(person, event, it));
        } else if (entry instanceof Mentoring.Withdrawn it) {
            amend(it.trainee(), it.signOff(), event, SignOff.Change.WITHDRAWN, it.by(), it.reason());
        } else if (entry instanceof Mentoring.Corrected it) {
            correct(event, it);
        } else if (entry instanceof Mentoring.AnswerMarked it) {
            all.with(it.trainee(), person -> mark(person, event, it));
        } else if (entry instanceof Mentoring.ReplyMarked it) {
            all.with(it.trainee(), person -> mark(person, event, it));
        } else if (!care(event, entry)) {
            pairing(event, entry);
        }
    }

    private boolean care(Event event, Mentoring entry) {
        if (entry instanceof Mentoring.GreetingsTimed it) {
            all.with(it.trainee(), person -> timed(person, event, it));
        } else if (entry instanceof Mentoring.Assigned it) {
            all.with(
                    it.trainee(),
                    person -> person.assignments.putIfAbsent(
                            it.assignment(), new Assignment(event.id(), it, event.at(), false)));
        } else if (entry instanceof Mentoring.AssignmentDropped it) {
            all.with(
                    it.trainee(),
                    person -> person.assignments.computeIfPresent(it.assignment(), (id, given) -> given.drop()));
        } else if (entry instanceof Mentoring.PlayRated it) {
            all.with(it.trainee(), person -> rate(person, event, it));
        } else {
            return false;
        }
        return true;
    }

    private void timed(PersonFold person, Event event, Mentoring.GreetingsTimed it) {
        boolean known =
                person.shifts.stream().anyMatch(shift -> shift.timed().timing().equals(it.timing()));
        if (!known) {
            person.shifts.add(new GreetingShift(event.id(), event.hash(), it, event.at()));
            all.observed(person, event, it.shift(), it.shows());
            if (person.shifts.size() > Person.SHIFTS_KEPT) {
                person.shifts.remove(0);
            }
        }
    }

    private static void rate(PersonFold person, Event event, Mentoring.PlayRated it) {
        Rating rating = new Rating(event.id(), it.by(), it.criteria(), it.filled(), it.note(), event.at());
        PlayWork work = person.plays(it.scenario());
        work.play(it.play()).ifPresent(play -> person.plays.put(it.scenario(), work.rate(play.with(rating))));
    }

    private void observe(PersonFold person, Event event, Mentoring.Observed it) {
        Observation seen = new Observation(event.id(), event.hash(), it, Optional.empty());
        if (person.observations.putIfAbsent(it.observation(), seen) == null) {
            all.observed(person, event, all.dayOf(it.observedAt()), it.shows());
        }
    }

    private void pairing(Event event, Mentoring entry) {
        if (entry instanceof Mentoring.PairingProposed it) {
            all.pairings.computeIfAbsent(
                    it.pairing(),
                    id -> new Pairing(
                            id,
                            it.trainee(),
                            it.mentor(),
                            it.by(),
                            it.from(),
                            it.until(),
                            Pairing.State.PROPOSED,
                            List.of(step(event, Pairing.State.PROPOSED, it.by(), Optional.empty())),
                            Optional.empty(),
                            Optional.empty()));
        } else if (entry instanceof Mentoring.PairingApproved it) {
            move(it.pairing(), step(event, Pairing.State.APPROVED, it.by(), Optional.empty()), Optional.empty());
        } else if (entry instanceof Mentoring.PairingDeclined it) {
            move(it.pairing(), step(event, Pairing.State.DECLINED, it.by(), it.reason()), Optional.empty());
        } else if (entry instanceof Mentoring.PairingEnded it) {
            move(it.pairing(), step(event, Pairing.State.ENDED, it.by(), it.reason()), Optional.empty());
        } else if (entry instanceof Mentoring.PairingHandedOver it) {
            handOver(event, it);
        }
    }

    private static Pairing.Step step(Event event, Pairing.State to, PersonId by, Optional<String> reason) {
        return new Pairing.Step(event.id(), to, by, event.at(), reason);
    }

    private void move(PairingId id, Pairing.Step step, Optional<PairingId> into) {
        all.pairings.computeIfPresent(id, (same, it) -> it.open() ? it.after(step, into) : it);
    }

    private void handOver(Event event, Mentoring.PairingHandedOver it) {
        Pairing old = all.pairings.get(it.pairing());
        if (old == null || !old.open()) {
            return;
        }
        LocalDate from = all.dayOf(event);
        move(old.id(), step(event, Pairing.State.HANDED_OVER, it.by(), it.reason()), Optional.of(it.next()));
        all.pairings.putIfAbsent(
                it.next(),
                new Pairing(
                        it.next(),
                        old.trainee(),
                        it.to(),
                        it.by(),
                        from,
                        // a pairing that went on past its end goes on with an open one: none ends before it begins
                        old.until().filter(day -> !day.isBefore(from)),
                        Pairing.State.PROPOSED,
                        List.of(step(event, Pairing.State.PROPOSED, it.by(), Optional.empty())),
                        Optional.of(old.id()),
                        Optional.empty()));
    }

    private void stretch(PersonFold person, Event event, Mentoring.Stretched it) {
        Presence now = person.presence;
        if (now.stretches().stream().noneMatch(known -> known.event().equals(event.id()))) {
            person.presence = new Presence(
                    now.starts(),
                    now.away(),
                    Copies.with(now.stretches(), new Presence.Stretch(event.id(), all.dayOf(event), it.days())),
                    now.absences());
        }
    }

    private static void sign(PersonFold person, Event event, Mentoring.SignedOff it) {
        person.signOffs.putIfAbsent(
                event.id(),
                new SignOff(
                        event.id(),
                        event.writer(),
                        event.number(),
                        event.lamport(),
                        event.hash(),
                        event.signature(),
                        it,
                        List.of()));
        person.ready.remove(it.step());
    }

    private void amend(
            PersonId trainee,
            EventId signOff,
            Event event,
            SignOff.Change change,
            PersonId by,
            Optional<String> reason) {
        amend(
                trainee,
                signOff,
                new SignOff.Amendment(
                        event.id(), event.hash(), change, by, event.at(), Optional.empty(), Optional.empty(), reason));
    }

    private void correct(Event event, Mentoring.Corrected it) {
        amend(
                it.trainee(),
                it.signOff(),
                new SignOff.Amendment(
                        event.id(),
                        event.hash(),
                        SignOff.Change.CORRECTED,
                        it.by(),
                        event.at(),
                        Optional.of(it.was()),
                        Optional.of(it.now()),
                        it.reason()));
    }

    private void amend(PersonId trainee, EventId signOff, SignOff.Amendment amendment) {
        all.with(trainee, person -> person.signOffs.computeIfPresent(signOff, (id, it) -> it.with(amendment)));
    }

    private static void mark(PersonFold person, Event event, Mentoring.AnswerMarked it) {
        QuizWork work = person.quiz(it.quiz());
        work.attempt(it.attempt()).ifPresent(attempt -> {
            Attempt.Marked mark =
                    new Attempt.Marked(event.id(), it.by(), it.filled(), it.credit(), it.note(), event.at());
            person.quizzes.put(it.quiz(), work.replace(attempt.with(it.question(), mark)));
        });
    }

    private static void mark(PersonFold person, Event event, Mentoring.ReplyMarked it) {
        Play.Marked mark = new Play.Marked(
                event.id(),
                it.by(),
                it.filled(),
                it.credit(),
                it.note(),
                it.earned().orElse(Map.of()),
                event.at());
        LearningFold.change(person, it.play(), play -> play.with(Play.place(it.scene(), it.reply()), mark));
    }
}
