package org.tillside.exchange;

import java.io.IOException;

/** What a coverage-guided fuzzer calls with a pack's zip. */
public final class FuzzPackZip {
    private FuzzPackZip() {}

    /** Called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        PackZipMutantsTest.read(input);
    }
}
