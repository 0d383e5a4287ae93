package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tillside.journal.EventId;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;

/**
 * A trainee and a mentor, with all that happened between asking and ending.
 *
 * @param proposedBy who asked
 * @param before the pairing that was handed over into this one
 * @param next the pairing that this one was handed over into
 */
public record Pairing(
        PairingId id,
        PersonId trainee,
        PersonId mentor,
        PersonId proposedBy,
        LocalDate from,
        Optional<LocalDate> until,
        State state,
        List<Step> history,
        Optional<PairingId> before,
        Optional<PairingId> next) {
    public Pairing {
        history = List.copyOf(history);
    }

    /** Where a pairing stands; also what happened to it. */
    public enum State {
        PROPOSED,
        APPROVED,
        DECLINED,
        HANDED_OVER,
        ENDED
    }

    /** One thing that happened to a pairing; who may read a reason is {@link Access}'s to say. */
    public record Step(EventId event, State to, PersonId by, OffsetDateTime at, Optional<String> reason) {
        Step erased() {
            return new Step(event, to, by, at, Optional.empty());
        }
    }

    /** Whether the mentor has yet to decide, or agreed and it goes on. */
    public boolean open() {
        return state == State.PROPOSED || state == State.APPROVED;
    }

    /** When it came to this state, the last time. */
    public Optional<Step> step(State to) {
        return history.stream().filter(it -> it.to() == to).reduce((first, second) -> second);
    }

    Pairing after(Step step, Optional<PairingId> into) {
        if (history.stream().anyMatch(it -> it.event().equals(step.event()))) {
            return this;
        }
        return new Pairing(
                id, trainee, mentor, proposedBy, from, until, step.to(), Copies.with(history, step), before, into);
    }

    Pairing with(List<Step> steps) {
        return new Pairing(id, trainee, mentor, proposedBy, from, until, state, steps, before, next);
    }
}
