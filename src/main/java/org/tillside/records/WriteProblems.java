package org.tillside.records;

import java.io.IOException;
import java.util.Optional;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Says what it means for an author that a file could not be written. */
final class WriteProblems {
    private WriteProblems() {}

    static Problem of(String file, IOException cause) {
        Optional<Place> place = Optional.of(new Place(file, 1, 1));
        return switch (SaveOutcome.Reason.of(cause)) {
            case DISK_FULL -> Problem.error("disk-full", place);
            case READ_ONLY -> Problem.error("no-right-to-write", place);
            case FOLDER_GONE -> Problem.error("folder-gone", place);
            case NOT_FORCED, NO_SLOT, OTHER -> Problem.error("not-written", place, String.valueOf(cause.getMessage()));
        };
    }
}
