package org.tillside.shop;

import static org.tillside.shop.Decision.Refused.because;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.tillside.journal.Entry;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.shop.Decision.Decided;
import org.tillside.shop.Decision.Reason;

/** Decides about pairings, days put off, and what happens to signatures afterwards. */
final class PairDecisions {
    private static final int LONGEST_STRETCH = 60;

    private final ShopState shop;
    private final Now now;

    PairDecisions(ShopState shop, Now now) {
        this.shop = shop;
        this.now = now;
    }

    Decision decide(Command.OfMentoring command) {
        if (command instanceof Command.ProposePairing it) {
            return propose(it);
        } else if (command instanceof Command.ApprovePairing it) {
            return approve(it);
        } else if (command instanceof Command.DeclinePairing it) {
            return decline(it);
        } else if (command instanceof Command.HandOver it) {
            return handOver(it);
        } else if (command instanceof Command.EndPairing it) {
            return open(it.pairing(), new Mentoring.PairingEnded(it.pairing(), by(), text(it.reason())));
        } else if (command instanceof Command.Stretch it) {
            return stretch(it);
        } else if (command instanceof Command.Withdraw it) {
            return withdraw(it);
        }
        return correct((Command.Correct) command);
    }

    private PersonId by() {
        return now.by().orElseThrow();
    }

    private static Optional<String> text(Optional<String> words) {
        return words.map(String::strip).filter(it -> !it.isEmpty());
    }

    private String name(PersonId id) {
        return shop.person(id).flatMap(Person::name).orElse("");
    }

    /** Why a trainee cannot go to a mentor, if so. */
    static Optional<Decision> unfit(ShopState shop, PersonId trainee, PersonId mentor) {
        Optional<Person> wanted = shop.person(mentor).filter(Person::present);
        if (wanted.isEmpty()) {
            return Optional.of(because(Reason.NOT_HERE));
        } else if (trainee.equals(mentor)) {
            return Optional.of(because(Reason.SAME_PERSON));
        } else if (!wanted.get().in(Role.MENTOR)) {
            return Optional.of(because(Reason.NOT_A_MENTOR, wanted.get().name().orElse("")));
        }
        return Optional.empty();
    }

    private Decision propose(Command.ProposePairing it) {
        Optional<Decision> unfit = unfit(shop, it.trainee(), it.mentor());
        Optional<Pairing> paired = shop.pairedWith(it.trainee());
        Optional<Pairing> asked = shop.pairingsOf(it.trainee()).stream()
                .filter(each -> each.state() == Pairing.State.PROPOSED)
                .findFirst();
        if (unfit.isPresent()) {
            return unfit.get();
        } else if (shop.person(it.trainee()).filter(Person::present).isEmpty()) {
            return because(Reason.NOT_HERE);
        } else if (shop.pairing(it.pairing()).isPresent()) {
            return because(Reason.ALREADY_THERE);
        } else if (paired.isPresent()) {
            return because(Reason.ALREADY_PAIRED, name(paired.get().mentor()));
        } else if (asked.isPresent()) {
            return because(Reason.ALREADY_ASKED, name(asked.get().mentor()));
        } else if (it.until().filter(until -> until.isBefore(it.from())).isPresent()) {
            return because(Reason.DATES_REVERSED);
        }
        return Decided.of(
                new Mentoring.PairingProposed(it.pairing(), it.trainee(), it.mentor(), by(), it.from(), it.until()));
    }

    private Decision approve(Command.ApprovePairing it) {
        return proposed(it.pairing(), new Mentoring.PairingApproved(it.pairing(), by()));
    }

    private Decision decline(Command.DeclinePairing it) {
        return it.reason().isBlank()
                ? because(Reason.REASON_MISSING)
                : proposed(
                        it.pairing(),
                        new Mentoring.PairingDeclined(
                                it.pairing(), by(), Optional.of(it.reason().strip())));
    }

    private Decision proposed(PairingId id, Entry entry) {
        Optional<Pairing> pairing = shop.pairing(id).filter(Pairing::open);
        if (pairing.isEmpty()) {
            return because(Reason.PAIRING_OVER);
        }
        return pairing.get().state() == Pairing.State.PROPOSED
                ? Decided.of(entry)
                : because(Reason.ALREADY_ANSWERED_FOR);
    }

    private Decision handOver(Command.HandOver it) {
        Optional<Pairing> pairing = shop.pairing(it.pairing()).filter(Pairing::open);
        if (pairing.isEmpty()) {
            return because(Reason.PAIRING_OVER);
        } else if (pairing.get().mentor().equals(it.to())
                || shop.pairing(it.next()).isPresent()) {
            return because(Reason.ALREADY_THERE);
        }
        return unfit(shop, pairing.get().trainee(), it.to())
                .orElseGet(() -> Decided.of(
                        new Mentoring.PairingHandedOver(it.pairing(), it.next(), it.to(), by(), text(it.reason()))));
    }

    private Decision open(PairingId id, Entry entry) {
        return shop.pairing(id).filter(Pairing::open).isPresent() ? Decided.of(entry) : because(Reason.PAIRING_OVER);
    }

    private Decision stretch(Command.Stretch it) {
        if (shop.person(it.trainee()).filter(Person::present).isEmpty()) {
            return because(Reason.NOT_HERE);
        }
        return it.days() < 1 || it.days() > LONGEST_STRETCH
                ? because(Reason.DAYS_OUT_OF_RANGE, it.days())
                : Decided.of(new Mentoring.Stretched(it.trainee(), it.days(), by()));
    }

    private interface OnSignOff {
        Decision decide(SignOff signOff);
    }

    private Decision standing(EventId id, String reason, OnSignOff then) {
        Optional<SignOff> signOff = shop.signOff(id);
        if (signOff.isEmpty()) {
            return because(Reason.NO_SIGN_OFF);
        } else if (signOff.get().withdrawn()) {
            return because(Reason.ALREADY_WITHDRAWN);
        }
        return reason.isBlank() ? because(Reason.REASON_MISSING) : then.decide(signOff.get());
    }

    private Decision withdraw(Command.Withdraw it) {
        return standing(
                it.signOff(),
                it.reason(),
                signOff -> Decided.of(new Mentoring.Withdrawn(
                        it.signOff(),
                        signOff.signed().trainee(),
                        by(),
                        Optional.of(it.reason().strip()),
                        now.at())));
    }

    private Decision correct(Command.Correct it) {
        return standing(it.signOff(), it.reason(), signOff -> {
            OffsetDateTime was = signOff.seenAt();
            if (it.seenAt().isAfter(now.at())) {
                return because(Reason.IN_THE_FUTURE);
            }
            return was.isEqual(it.seenAt())
                    ? because(Reason.NOTHING_CHANGED)
                    : Decided.of(new Mentoring.Corrected(
                            it.signOff(),
                            signOff.signed().trainee(),
                            by(),
                            was,
                            it.seenAt(),
                            Optional.of(it.reason().strip()),
                            now.at()));
        });
    }
}
