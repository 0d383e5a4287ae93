package org.tillside.app;

import java.io.IOException;
import picocli.CommandLine;

/** The entry point. Exit codes: 0 fine, 1 problems found, 2 wrong use. */
public final class Main {
    private Main() {}

    /** Runs a command, or opens the window. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != STAY) {
            System.exit(code);
        }
    }

    /** What {@link #run} gives while the window is open: the process lives on. */
    static final int STAY = -1;

    static int run(String... args) {
        // the window is what most people open, and it needs no command line
        return args.length == 0 ? window() : command(args);
    }

    private static int window() {
        try {
            return new Tillside().call();
        } catch (IOException failure) {
            System.err.println(sentence(failure));
            return 1;
        }
    }

    private static int command(String... args) {
        return new CommandLine(new Tillside())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(sentence(failure));
                    return 1;
                })
                .execute(args);
    }

    private static String sentence(Exception failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
