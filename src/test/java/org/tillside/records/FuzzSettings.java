package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** What a coverage-guided fuzzer calls with a file of settings. */
public final class FuzzSettings {
    private static @Nullable JournalMutantsTest reading;

    private FuzzSettings() {}

    /** Called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        JournalMutantsTest now =
                reading == null ? JournalMutantsTest.in(Files.createTempDirectory("tillside-fuzz")) : reading;
        reading = now;
        now.fuzzFile(input);
    }
}
