package org.tillside.practice;

import java.util.Optional;
import java.util.Random;
import org.tillside.content.Scenario;

/** Gives own words in plays at random a mark at random, or none yet. */
final class MarkedWalks {
    private MarkedWalks() {}

    static Choice marked(Scenario scenario, ScenarioState state, Choice choice, Random random) {
        boolean own = choice instanceof Choice.Say say && ScenarioRun.inOwnWords(scenario, state, say.reply());
        if (!own || random.nextInt(4) == 0) {
            return choice;
        }
        int credit = random.nextInt(3) == 0 ? Grading.FULL : random.nextInt(Grading.FULL + 1);
        return new Choice.Say(((Choice.Say) choice).reply(), Optional.of(credit));
    }
}
