package org.tillside.library;

/** What a coverage-guided fuzzer calls: the first byte chooses page or translation, the rest is what stands in it. */
public final class FuzzMarkdown {
    private FuzzMarkdown() {}

    /** Called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        MutantsTest.readMarkdown(input);
    }
}
