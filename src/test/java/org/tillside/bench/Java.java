package org.tillside.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a Java of the same kind as this one and waits for what it says. */
final class Java {
    private Java() {}

    static String binary() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Seconds from the start of the process to the line {@code shown}, which it prints when its window is painted. */
    static double untilShown(List<String> arguments, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of(binary()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals("shown")) {
                    return (System.nanoTime() - start) / 1e9;
                }
            }
            throw new IOException("nothing was shown: " + command);
        } finally {
            process.destroy();
        }
    }

    /** Everything that a main class of the tests prints. */
    static String says(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(binary(), "-cp", classPath()));
        command.addAll(1, arguments.stream().filter(it -> it.startsWith("-")).toList());
        command.addAll(arguments.stream().filter(it -> !it.startsWith("-")).toList());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader out = process.inputReader()) {
            return String.join("\n", out.lines().toList());
        }
    }
}
