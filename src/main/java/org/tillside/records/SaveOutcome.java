package org.tillside.records;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;

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
        OTHER;

        /** What a failure of the disk means. */
        public static Reason of(IOException cause) {
            String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof JournalWriter.Unforced) {
                return NOT_FORCED;
            } else if (cause instanceof JournalWriter.NoSlot) {
                return NO_SLOT;
            } else if (cause instanceof NoSuchFileException) {
                return FOLDER_GONE;
            } else if (cause instanceof AccessDeniedException || said.contains("read-only")) {
                return READ_ONLY;
            }
            boolean full = FULL.stream().anyMatch(said::contains);
            return full ? DISK_FULL : OTHER;
        }

        /** How systems, and we, say that a disk or a person's share of it is full. */
        private static final List<String> FULL = List.of("no space", "not enough space", "takes no more", "quota");
    }
}
