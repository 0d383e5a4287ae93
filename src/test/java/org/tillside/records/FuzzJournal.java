package org.tillside.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.tillside.mutants.Patience;

/** What a coverage-guided fuzzer calls with a journal. */
public final class FuzzJournal {
    private static final JournalMutantsTest READING = reading();

    private FuzzJournal() {}

    private static JournalMutantsTest reading() {
        try {
            return JournalMutantsTest.in(Files.createTempDirectory("tillside-fuzz"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Patience.with(() -> READING.fuzzJournal(input));
    }
}
