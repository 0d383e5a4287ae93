package org.tillside.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.tillside.content.LevelId;
import org.tillside.content.ModuleId;
import org.tillside.content.PositionId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.AssignmentId;
import org.tillside.journal.PersonId;
import org.tillside.shop.Command;
import org.tillside.shop.SignOff;

/**
 * What the skills matrix shows on the last evening: the owner raised what some positions need, the signers looked
 * through what they had signed and took some of it back, and what closes a gap was assigned.
 */
final class Gaps {
    private static final LevelId ALONE = new LevelId("alone");

    private final Story story;

    Gaps(Story story) {
        this.story = story;
    }

    /** Comes last, so that nothing that was told before is another story. */
    void tell() throws IOException {
        want("cashier", "recovery");
        want("shop-assistant", "register");
        takeBack("liga", "complaint-watched", "It was a question about a receipt, not a complaint.");
        takeBack("nare", "complaint-watched", "I stood beside her and said the sorry myself.");
        assign("liga", Optional.empty(), Optional.of("third-apology"), "complaints", "anna", 6);
        assign("nare", Optional.empty(), Optional.of("blouse"), "complaints", "mariam", 4);
        assign("janis", Optional.of("listening"), Optional.empty(), "listening", "anna", 3);
    }

    private void want(String position, String skill) throws IOException {
        story.minutes(1, 2);
        story.act(Cast.OWNER.id(), new Command.SetWanted(new PositionId(position), new SkillId(skill), ALONE));
    }

    /** Whoever signed takes it back; a step that this seed's story did not come to is left out. */
    private void takeBack(String person, String step, String reason) throws IOException {
        Optional<SignOff> last = story.person(new PersonId(person)).signOffs().values().stream()
                .filter(it -> it.signed().step().equals(new StepId(step)))
                .filter(it -> it.achieved() && !it.withdrawn())
                .reduce((one, two) -> two);
        if (last.isPresent()) {
            story.minutes(2, 6);
            Cast.Player signer = Cast.named(last.get().signed().signer().value());
            story.sign(signer, new Command.Withdraw(last.get().event(), reason));
        }
    }

    private void assign(
            String trainee, Optional<String> module, Optional<String> scenario, String skill, String mentor, int days)
            throws IOException {
        LocalDate until = story.today().plusDays(days);
        story.minutes(1, 3);
        story.act(
                Cast.OWNER.id(),
                new Command.Assign(
                        new AssignmentId(story.id("assignment")),
                        new PersonId(trainee),
                        module.map(ModuleId::new),
                        scenario.map(ScenarioId::new),
                        scenario.filter("blouse"::equals).isPresent(),
                        Optional.of(new SkillId(skill)),
                        Optional.of(new PersonId(mentor)),
                        until));
    }
}
