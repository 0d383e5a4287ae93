package org.tillside.library;

import org.tillside.content.Problem;

/** What became of a change: a new text, or a reason why the old one stays. */
public sealed interface Rewritten {
    /** The text after the change. */
    record Done(String text) implements Rewritten {}

    /** Nothing was changed. */
    record Refused(Problem why) implements Rewritten {}
}
