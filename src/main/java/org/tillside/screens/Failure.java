package org.tillside.screens;

import java.io.IOException;
import org.tillside.records.SaveOutcome;

/**
 * Work in the background that did not succeed: what was tried and what stopped it.
 *
 * @param what key of the words that name the work
 * @param cause what was thrown; its text goes under "details", never on its own
 */
public record Failure(String what, Exception cause) {
    /** What happened, for the page: the work's name in a sentence, and the reason with what to do where it is a known one. */
    public String said(Words words) {
        String said = words.text("failure.sentence", words.text(what));
        return cause instanceof IOException disk ? said + reason(words, SaveOutcome.Reason.of(disk)) : said;
    }

    private static String reason(Words words, SaveOutcome.Reason reason) {
        return switch (reason) {
            case DISK_FULL -> " " + words.text("failure.disk-full");
            case READ_ONLY -> " " + words.text("failure.read-only");
            case FOLDER_GONE -> " " + words.text("failure.gone");
            case NOT_FORCED, NO_SLOT, OTHER -> "";
        };
    }

    /** The technical detail, for the line below: never empty. */
    public String detail() {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
