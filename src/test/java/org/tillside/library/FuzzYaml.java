package org.tillside.library;

import java.io.IOException;
import org.tillside.mutants.Patience;

/** What a coverage-guided fuzzer calls: the first byte chooses the file, the rest is what stands in it. */
public final class FuzzYaml {
    private FuzzYaml() {}

    /** Called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Patience.with(() -> MutantsTest.readYaml(input));
    }
}
