package org.tillside.records;

import java.util.List;

/** Whether events are on disk for good. */
public sealed interface SaveOutcome {
    /** They are written and forced; the lines in the order given. */
    record Saved(List<Line> lines) implements SaveOutcome {}

    /** They are not; the same drafts may be given again and keep their ids. */
    record NotSaved(Reason reason, String detail) implements SaveOutcome {}

    /** Why not. */
    enum Reason {
        /** The disk or the person's share of it is full. */
        DISK_FULL,
        /** The folder or its files may not be written to. */
        READ_ONLY,
        /** The folder is not there any more: taken away, renamed, or on a stick that was pulled. */
        FOLDER_GONE,
        /** The disk would not say that the bytes are safe. */
        NOT_FORCED,
        /** All slots are taken by other windows. */
        NO_SLOT,
        /** Anything else; the detail says what. */
        OTHER
    }
}
