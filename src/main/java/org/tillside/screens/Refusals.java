package org.tillside.screens;

import java.util.Locale;
import org.tillside.records.Book;
import org.tillside.shop.Decision;

/** Why something was not done, in a sentence. */
public final class Refusals {
    private final Words words;

    /** Sentences in the language of the words. */
    public Refusals(Words words) {
        this.words = words;
    }

    /** Why a command was refused. */
    public String sentence(Decision.Refused refused) {
        return words.text(
                "refused." + refused.key().substring("refused.".length()),
                refused.args().toArray());
    }

    /** Why something could not be written, what was kept and what to do. */
    public String sentence(Book.Written written) {
        if (written instanceof Book.Written.NotSaved not) {
            String reason = not.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return words.text("not-saved." + reason, not.detail());
        } else if (written instanceof Book.Written.WrongPin wrong) {
            return words.text("pin.wrong", wrong.left());
        } else if (written instanceof Book.Written.Locked) {
            return words.text("pin.locked");
        }
        return written instanceof Book.Written.Refused refused ? sentence(refused.why()) : words.text("pin.no-key");
    }
}
