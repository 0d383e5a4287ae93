package org.tillside.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.LevelId;
import org.tillside.content.ModuleId;
import org.tillside.content.PositionId;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeId;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.content.StepId;
import org.tillside.journal.AssignmentId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Pairing;
import org.tillside.shop.SignOff;

/**
 * What the skills matrix shows on the last evening: the owner raised what some positions need, the signers looked
 * through what they had signed and took some of it back, one check-back failed, and what closes a gap was assigned.
 */
final class Gaps {
    private static final LevelId ALONE = new LevelId("alone");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("new-hire");

    private final Story story;

    Gaps(Story story) {
        this.story = story;
    }

    /** Comes last, so that nothing that was told before is another story. */
    void tell() throws IOException {
        want("cashier", "recovery");
        want("shop-assistant", "register");
        takeBack("liga", "complaint-watched", "It was a question about a receipt, not a complaint.");
        takeBack("nare", "complaint-check-back", "I had asked her colleagues, and none of the customers.");
        refuse(
                "nare",
                "complaint-check-back",
                "Two customers wait for a call that did not come. We look at it together.");
        assign("liga", Optional.empty(), Optional.of("third-apology"), "complaints", "anna", 6);
        assign("nare", Optional.empty(), Optional.of("blouse"), "complaints", "mariam", 4);
        assign("janis", Optional.of("listening"), Optional.empty(), "listening", "anna", 3);
        story.minutes(1, 3);
        story.act(new PersonId("janis"), new Command.SayReady(new PersonId("janis"), new StepId("greeting-watched")));
        new Raters(story, Map.of()).third(Cast.named("farid"));
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

    /** The mentor looks again and says "not yet", where a check-back is open; so what was signed is watched anew. */
    private void refuse(String trainee, String step, String why) throws IOException {
        PersonId id = new PersonId(trainee);
        Optional<Pairing> mentor = story.shop().pairedWith(id);
        if (mentor.isEmpty()) {
            return;
        }
        story.minutes(2, 6);
        Cast.Player by = Cast.named(mentor.get().mentor().value());
        Command.Sign notYet = new Command.Sign(
                id,
                PROGRAMME,
                new StepId(step),
                Role.MENTOR,
                Optional.empty(),
                Optional.empty(),
                criteria(id, new StepId(step)),
                Mentoring.Decision.NOT_YET,
                "I looked again at the work of " + story.person(id).name().orElse("") + ", and say: not yet.",
                story.clock().time().minusMinutes(1).withSecond(0),
                0,
                Optional.of(why),
                "Back room");
        if (story.may(by.id(), notYet)) {
            story.sign(by, notYet);
        }
    }

    private String criteria(PersonId trainee, StepId id) throws IOException {
        Programme programme = story.catalogue().programme(PROGRAMME).orElseThrow();
        ProgrammeStep step = programme.steps().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        return story.keep(
                new CriteriaTexts(story.catalogue()).of(programme, step).orElseThrow(), Optional.of(trainee));
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
