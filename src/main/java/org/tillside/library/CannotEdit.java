package org.tillside.library;

import java.util.Optional;
import org.tillside.content.Problem;

/** Why a change cannot be made; it ends as a refusal and leaves this package never. */
final class CannotEdit extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem why;

    CannotEdit(String key, String... args) {
        this(Problem.error(key, Optional.empty(), args));
    }

    CannotEdit(Problem why) {
        super(why.key(), null, false, false);
        this.why = why;
    }

    Problem why() {
        return why;
    }
}
