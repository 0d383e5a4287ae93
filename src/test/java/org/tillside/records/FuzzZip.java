package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** What a coverage-guided fuzzer calls with a backup. */
public final class FuzzZip {
    private static @Nullable ZipMutantsTest reading;

    private FuzzZip() {}

    /** Called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        ZipMutantsTest now = reading == null ? ZipMutantsTest.in(Files.createTempDirectory("tillside-fuzz")) : reading;
        reading = now;
        now.restore(input);
    }
}
