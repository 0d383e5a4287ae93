package org.tillside.screens.studio;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of its own in which an owner writes a role-play; it says after each gesture that it is kept. */
final class TripProcess implements AutoCloseable {
    /** Said before a gesture, with its number. */
    static final String DOES = "does ";

    /** Said when so many gestures are kept. */
    static final String KEPT = "kept ";

    private final Process process;
    final BufferedReader out;

    /** The whole trip, as it is meant. */
    TripProcess(Path shop) throws IOException {
        this(shop, false, Integer.MAX_VALUE);
    }

    private TripProcess(Path shop, boolean hasty, int most) throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        TripProcess.class.getName(),
                        shop.toString(),
                        String.valueOf(hasty),
                        String.valueOf(most)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The control, which says of so many gestures that they are kept, and keeps some of them a while later. */
    static TripProcess hasty(Path shop, int gestures) throws IOException {
        return new TripProcess(shop, true, gestures);
    }

    private static String classPath() {
        if (TripProcess.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean hasty = Boolean.parseBoolean(args[1]);
        Trip trip = new Trip(Path.of(args[0]), new Loop(hasty));
        int most = Math.min(trip.size(), Integer.parseInt(args[2]));
        for (int i = 0; i < most; i++) {
            trip.sees(i);
            out.println(DOES + i);
            trip.does(i);
            if (!hasty) {
                trip.kept();
            }
            out.println(KEPT + (i + 1));
        }
        // nothing is closed: it is killed while it waits
        System.in.read();
    }

    /** SIGKILL, where there are signals: nothing is closed, flushed or unlocked. What it said before can still be read. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
