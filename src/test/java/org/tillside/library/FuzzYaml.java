package org.tillside.library;

/** What a coverage-guided fuzzer calls: the first byte chooses the file, the rest is what stands in it. */
public final class FuzzYaml {
    private FuzzYaml() {}

    /** Called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        MutantsTest.readYaml(input);
    }
}
