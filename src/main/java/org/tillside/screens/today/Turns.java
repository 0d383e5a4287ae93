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
                .filter(Turns::others)
                .findFirst()
                .map(it -> it.waitsFor() == Signer.OWNER
                        ? words.text("today.team.waits-owner")
                        : row.pairing()
                                .map(Pairing::mentor)
                                .map(mentor -> words.text("today.team.waits", saying.name(mentor)))
                                .orElseGet(() -> words.text("today.team.waits-nobody")));
    }

    /** Whether it is somebody else's turn: to sign, to mark, or to sign again what lapsed. */
    private static boolean others(Progress.Step it) {
        boolean signed = it.step().signs() == Signer.MENTOR || it.step().signs() == Signer.OWNER;
        return it.state() == Progress.State.WAITS || (it.state() == Progress.State.LAPSED && signed);
    }
}
