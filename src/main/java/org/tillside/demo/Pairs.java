package org.tillside.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.journal.PairingId;
import org.tillside.records.Book;
import org.tillside.shop.Command;
import org.tillside.shop.Pairing;

/** Who arrives and who trains whom: asked, declined, agreed, handed over and ended. */
final class Pairs {
    private static final ProgrammeId PROGRAMME = new ProgrammeId("new-hire");

    private final Story story;
    private final LocalDate until;

    Pairs(Story story, LocalDate until) {
        this.story = story;
        this.until = until;
    }

    /** Somebody is added, chooses a PIN and is paired. */
    void arrive(Cast.Player player, LocalDate starts) throws IOException {
        story.came(player);
        story.minutes(1, 5);
        story.act(
                Cast.OWNER.id(),
                new Command.AddPerson(
                        player.id(),
                        player.name(),
                        player.roles(),
                        Optional.of(new PositionId(player.position())),
                        Optional.of(PROGRAMME),
                        starts));
        story.minutes(1, 3);
        Book.Written enrolled = story.book()
                .enrol(
                        player.id(),
                        player.pin().toCharArray(),
                        Cast.OWNER.id(),
                        Cast.OWNER.pin().toCharArray());
        if (!(enrolled instanceof Book.Written.Saved)) {
            throw new IOException("The demo shop's keys could not be made: " + enrolled);
        }
        if (player.mentor().isPresent()) {
            pair(player, Cast.named(player.mentor().get()));
        }
    }

    private void pair(Cast.Player trainee, Cast.Player mentor) throws IOException {
        if (trainee.id().value().equals("oskars")) {
            PairingId asked = propose(trainee, Cast.named("farid"));
            story.minutes(30, 60);
            story.act(
                    Cast.named("farid").id(),
                    new Command.DeclinePairing(asked, "I am on leave for a week from Monday, and he should not wait."));
        }
        PairingId pairing = propose(trainee, mentor);
        story.minutes(20, 60);
        story.act(mentor.id(), new Command.ApprovePairing(pairing));
    }

    /** Asks a mentor to take somebody. */
    PairingId propose(Cast.Player trainee, Cast.Player mentor) throws IOException {
        PairingId pairing = new PairingId(story.id("pairing"));
        LocalDate from = story.person(trainee.id()).presence().starts();
        story.act(
                Cast.OWNER.id(),
                new Command.ProposePairing(pairing, trainee.id(), mentor.id(), from, Optional.of(from.plusWeeks(4))));
        return pairing;
    }

    /** Once the mentors are trained themselves, nobody mentors them any more. */
    void part(LocalDate day) throws IOException {
        if (ChronoUnit.DAYS.between(day, until) > 64) {
            return;
        }
        for (Cast.Player mentor : Cast.MENTORS) {
            Optional<Pairing> pairing = story.shop().pairedWith(mentor.id());
            if (pairing.isPresent()) {
                story.minutes(1, 3);
                story.act(
                        Cast.OWNER.id(),
                        new Command.EndPairing(pairing.get().id(), Optional.of("Trained; now trains others.")));
            }
        }
    }

    /** Farid takes other hours, and Mariam takes over whom he trains. */
    void handOver(LocalDate day) throws IOException {
        Optional<Pairing> pairing = story.shop()
                .pairedWith(Cast.named("nare").id())
                .filter(it -> it.mentor().equals(Cast.named("farid").id()));
        if (pairing.isPresent() && ChronoUnit.DAYS.between(day, until) <= 24) {
            PairingId next = new PairingId(story.id("pairing"));
            story.act(
                    Cast.OWNER.id(),
                    new Command.HandOver(
                            pairing.get().id(),
                            next,
                            Cast.named("mariam").id(),
                            Optional.of("Farid opens in the mornings now, Nare closes in the evenings.")));
            story.minutes(10, 40);
            story.act(Cast.named("mariam").id(), new Command.ApprovePairing(next));
        }
    }
}
