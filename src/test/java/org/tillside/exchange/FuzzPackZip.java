package org.tillside.exchange;

import java.io.IOException;
import org.tillside.mutants.Patience;

/** What a coverage-guided fuzzer calls with a pack's zip. */
public final class FuzzPackZip {
    private FuzzPackZip() {}

    /** Called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Patience.with(() -> PackZipMutantsTest.read(input));
    }
}
