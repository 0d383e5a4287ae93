package org.tillside.library;

import java.util.Optional;
import org.tillside.content.Fix;
import org.tillside.content.Problem;

/** Carries out what a finding offers to mend it, on the text of its file. */
public final class Fixes {
    private Fixes() {}

    /** The text after the fix; refused if what was to be mended is not there any more. */
    public static Edited apply(String text, Fix fix) {
        return new Edited.Refused(Problem.error("fix-gone", Optional.empty()));
    }
}
