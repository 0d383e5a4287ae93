package org.tillside.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another Java program that the platform's recorder watches from its first moment, as no watch put on later can. */
public final class OtherProgram {
    private static final int SECONDS = 60;

    private final Path folder;

    /** @param folder where the recording and what the program says are kept */
    public OtherProgram(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs it to its end, and gives what its event thread did that it must not do.
     *
     * @param arguments beside the class path: flags, main class and its arguments
     */
    public List<Breaches.Breach> run(Map<String, String> environment, String... arguments) throws Exception {
        Path settings = Files.writeString(folder.resolve("waits.jfc"), Waits.settings());
        Path recorded = folder.resolve("waits.jfr");
        Path said = folder.resolve("said.txt");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:StartFlightRecording:settings=" + settings + ",filename=" + recorded,
                "-cp",
                classes));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        // a program that shows a page stays until nobody can tell it any more
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("it did not end: " + Files.readString(said));
        }
        if (process.exitValue() != 0) {
            throw new IOException(Files.readString(said));
        }
        Breaches breaches = new Breaches();
        Waits.read(recorded, breaches, new Loads());
        return breaches.all();
    }
}
