package org.tillside.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ScenarioId;
import org.tillside.practice.Exploration;
import org.tillside.shop.Pairing;

/**
 * Whoever is in the second week keeps up with the programme, so that those who are behind stand out: what was due before
 * the last day is learned and watched. What is due on the last day itself is left as it stands.
 */
final class KeepingUp {
    private static final String WHO = "oskars";
    private static final int MINUTES = 120;
    private static final long SEED = 30;

    private final Story story;
    private final LocalDate until;
    private final Map<ScenarioId, Exploration> explored;

    KeepingUp(Story story, LocalDate until, Map<ScenarioId, Exploration> explored) {
        this.story = story.aside(SEED);
        this.until = until;
        this.explored = explored;
    }

    /** What is learned may lead to what is watched, and that to what is learned next. */
    void tell() throws IOException {
        Cast.Player player = Cast.named(WHO);
        Optional<Pairing> pairing = story.shop().pairedWith(player.id());
        if (pairing.isPresent()) {
            Cast.Player mentor = Cast.named(pairing.get().mentor().value());
            Trainer trainer = new Trainer(story, mentor, until);
            do {
                new Learner(story, player, explored).day(player.since(), MINUTES);
            } while (trainer.keepUp(player.id(), until));
        }
    }
}
