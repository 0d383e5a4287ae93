package org.tillside.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.tillside.mutants.Patience;

/** What a coverage-guided fuzzer calls with a backup. */
public final class FuzzZip {
    private static final ZipMutantsTest READING = reading();

    private FuzzZip() {}

    private static ZipMutantsTest reading() {
        try {
            return ZipMutantsTest.in(Files.createTempDirectory("tillside-fuzz"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Patience.with(() -> READING.restore(input));
    }
}
