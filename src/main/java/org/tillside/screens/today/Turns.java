package org.tillside.screens.today;

import java.util.Optional;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.screens.Words;
import org.tillside.shop.Overview;
import org.tillside.shop.Pairing;
import org.tillside.shop.Progress;

/** Says whose turn it is in somebody's training. */
record Turns(Words words, Saying saying) {
    /** For whom the training waits, by name; the owner where nobody else may sign. */
    Optional<String> waitsFor(Overview.Row row, Progress progress) {
        return progress.steps().stream()
                .filter(it -> it.state() == Progress.State.WAITS)
                .findFirst()
                .map(it -> it.waitsFor() == Signer.OWNER
                        ? words.text("today.team.waits-owner")
                        : row.pairing()
                                .map(Pairing::mentor)
                                .map(mentor -> words.text("today.team.waits", saying.name(mentor)))
                                .orElseGet(() -> words.text("today.team.waits-nobody")));
    }
}
