package org.tillside.screens;

/**
 * Work in the background that did not succeed: what was tried and what stopped it.
 *
 * @param what key of the words that name the work
 * @param cause what was thrown; its text goes under "details", never on its own
 */
public record Failure(String what, Exception cause) {
    /** What happened, for the page: the work's name in a sentence. */
    public String said(Words words) {
        return words.text("failure.sentence", words.text(what));
    }

    /** The technical detail, for the line below: never empty. */
    public String detail() {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
