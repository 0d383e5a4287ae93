package org.tillside.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Form;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.practice.Filling;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaTexts;

/** What was signed is looked at once more, and needs a hint again: so its questions come back sooner. */
final class SecondLook {
    private static final ProgrammeId PROGRAMME = new ProgrammeId("new-hire");
    private static final StepId STEP = new StepId("greeting-watched");
    private static final int AGO = 2;

    private final Story story;
    private final LocalDate until;

    SecondLook(Story story, LocalDate until) {
        this.story = story;
        this.until = until;
    }

    /** Shortly before the last day Anna watches Tigran at the door again. */
    void day(LocalDate day) throws IOException {
        if (ChronoUnit.DAYS.between(day, until) == AGO) {
            // no chance is taken for it, so that the rest of the story goes as it would
            story.clock().pass(Duration.ofMinutes(12));
            Cast.Player mentor = Cast.named("anna");
            story.act(mentor.id(), seen(Cast.named("tigran")));
        }
    }

    private Command seen(Cast.Player trainee) throws IOException {
        ProgrammeStep step = story.catalogue().programme(PROGRAMME).stream()
                .flatMap(it -> it.steps().stream())
                .filter(it -> it.id().equals(STEP))
                .findFirst()
                .orElseThrow();
        Form form = story.catalogue().form(((Task.Observe) step.task()).form()).orElseThrow();
        OffsetDateTime at = story.clock().time().minusMinutes(10).withSecond(0);
        return new Command.Observe(
                new EventId(story.id("observation")),
                trainee.id(),
                PROGRAMME,
                STEP,
                Optional.of(form.id()),
                story.keep(
                        new CriteriaTexts(story.catalogue())
                                .of(story.catalogue().programme(PROGRAMME).orElseThrow(), step)
                                .orElseThrow(),
                        Optional.of(trainee.id())),
                filled(form),
                at,
                Optional.of("At the door, a busy hour"),
                Optional.empty());
    }

    private Map<ItemId, Filling> filled(Form form) {
        List<LevelId> levels =
                story.catalogue().levels().stream().map(it -> it.id()).toList();
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        form.items().stream()
                .filter(it -> it.field() instanceof Form.Field.AtLevel)
                .forEach(it -> filled.put(
                        it.id(),
                        new Filling.AtLevel(
                                levels.get(levels.size() - 2),
                                Optional.of(Filling.Reason.values()[0]),
                                Optional.of(Spoken.REASONS[0]),
                                Optional.empty())));
        return filled;
    }
}
