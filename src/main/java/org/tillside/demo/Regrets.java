package org.tillside.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tillside.journal.PersonId;
import org.tillside.shop.Command;
import org.tillside.shop.SignOff;

/** What was signed and was not so: withdrawn and corrected later. */
final class Regrets {
    private final Story story;
    private final LocalDate until;

    Regrets(Story story, LocalDate until) {
        this.story = story;
        this.until = until;
    }

    /** Twice somebody had written down what was not so, and said it. */
    void mend(LocalDate day) throws IOException {
        long ago = ChronoUnit.DAYS.between(day, until);
        if (ago == 20) {
            Optional<SignOff> last = lastAchieved("nare");
            if (last.isPresent()) {
                Cast.Player signer = Cast.named(last.get().signed().signer().value());
                story.minutes(5, 15);
                story.sign(
                        signer,
                        new Command.Withdraw(last.get().event(), "I had watched the role-play, not a real customer."));
            }
        } else if (ago == 6) {
            Optional<SignOff> last = lastAchieved("tigran");
            if (last.isPresent()) {
                Cast.Player signer = Cast.named(last.get().signed().signer().value());
                story.minutes(5, 15);
                story.sign(
                        signer,
                        new Command.Correct(
                                last.get().event(), last.get().seenAt().minusHours(1), "Typed the wrong hour."));
            }
        }
    }

    private Optional<SignOff> lastAchieved(String person) {
        return story.person(new PersonId(person)).signOffs().values().stream()
                .filter(it -> it.achieved() && !it.withdrawn())
                .reduce((one, two) -> two);
    }
}
