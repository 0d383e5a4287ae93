package org.tillside.screens.signoff;

import java.util.Arrays;
import java.util.Optional;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.screens.Desk;

/** What the sign-off page ends in: what was seen is kept, or is signed with the PIN. */
final class Ending {
    private final Desk desk;
    private final EventId observation;
    private final Page page;

    /** The page, as far as its ending moves it. */
    interface Page {
        /** Whether nothing may be written now, since it is being recorded. */
        void busy(boolean on);

        /** It was not signed; why, in a sentence. */
        void wrong(String sentence);

        /** It is recorded; {@code key} says what became of it. */
        void done(String key);
    }

    /** @param observation the id under which what was seen is recorded, however often it is tried */
    Ending(Desk desk, EventId observation, Page page) {
        this.desk = desk;
        this.observation = observation;
        this.page = page;
    }

    /** Keeps what was seen without a signature. */
    void keep(Signature signature) {
        page.busy(true);
        desk.keepCriteria(
                signature.criteria(),
                Optional.of(signature.subject().trainee().id()),
                hash -> {
                    // a refusal is said by the desk; the page must be free again either way
                    page.busy(false);
                    signature.observe(observation, hash).ifPresent(it -> desk.act(it, () -> page.done("signoff.kept")));
                },
                () -> page.busy(false));
    }

    /** Signs with the PIN, whose digits are wiped. */
    void sign(Signature signature, Mentoring.Decision decision, String meaning, char[] pin) {
        page.busy(true);
        desk.keepCriteria(
                signature.criteria(),
                Optional.of(signature.subject().trainee().id()),
                hash -> desk.sign(
                        tries -> signature.sign(observation, hash, decision, meaning, tries),
                        pin,
                        became -> signed(became, decision)),
                () -> {
                    Arrays.fill(pin, ' ');
                    page.busy(false);
                });
    }

    private void signed(Desk.Signing became, Mentoring.Decision decision) {
        page.busy(false);
        if (became instanceof Desk.Signing.Signed) {
            page.done(decision == Mentoring.Decision.ACHIEVED ? "signoff.signed" : "signoff.signed-not-yet");
        } else if (became instanceof Desk.Signing.WrongPin wrong) {
            page.wrong(desk.words().text("pin.wrong", wrong.left()));
        } else if (became instanceof Desk.Signing.Locked) {
            page.wrong(desk.words().text("pin.locked"));
        } else if (became instanceof Desk.Signing.Refused refused) {
            page.wrong(refused.sentence());
        }
    }
}
