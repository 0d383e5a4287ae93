package org.tillside.bench;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Sees from outside, the same way for every program, when its first window is painted: the window manager frames it,
 * it can be seen, it is no smaller than 600 × 400 pixels, and the screen shows at least eight colours in it, so that a
 * plain ground does not count. A splash screen does not count either: the window manager does not frame it.
 */
final class FirstWindow {
    private static final Pattern WINDOW = Pattern.compile("0x[0-9a-f]+");
    private static final int WIDE = 600;
    private static final int HIGH = 400;
    private static final int COLOURS = 8;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE = 10;

    private final Robot robot;

    FirstWindow() throws Exception {
        this.robot = new Robot();
    }

    /** What this needs and the machine lacks; none where it can be done. */
    static Optional<String> lacks() {
        return List.of("xprop", "xwininfo").stream()
                .filter(tool -> program(tool).isEmpty())
                .map(tool -> tool + " is not there: install x11-utils")
                .findFirst();
    }

    /** Where a program lies on the path. */
    static Optional<Path> program(String name) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Seconds from the start of the process to its first painted window; the process is ended then. */
    double seconds(List<String> command, Map<String, String> environment) throws Exception {
        Set<String> before = framed();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            while (System.nanoTime() - start < LONGEST) {
                if (isPainted(before)) {
                    return (System.nanoTime() - start) / 1e9;
                }
                Thread.sleep(PAUSE);
            }
            throw new IOException("no window was painted: " + command);
        } finally {
            end(process);
            gone(before);
        }
    }

    private boolean isPainted(Set<String> before) throws IOException {
        for (String window : framed()) {
            if (!before.contains(window) && isPainted(window)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> framed() throws IOException {
        return Set.copyOf(WINDOW.matcher(said("xprop", "-root", "_NET_CLIENT_LIST"))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private boolean isPainted(String window) throws IOException {
        String said = said("xwininfo", "-id", window);
        if (!said.contains("IsViewable")) {
            return false;
        }
        int wide = number(said, "Width");
        int high = number(said, "Height");
        return wide >= WIDE
                && high >= HIGH
                && colours(new Rectangle(
                                number(said, "Absolute upper-left X"),
                                number(said, "Absolute upper-left Y"),
                                wide,
                                high))
                        >= COLOURS;
    }

    private long colours(Rectangle at) {
        BufferedImage seen = robot.createScreenCapture(at);
        int[] all = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        return java.util.Arrays.stream(all).distinct().limit(COLOURS).count();
    }

    private static int number(String said, String what) {
        return Pattern.compile(what + ":\\s+(-?\\d+)")
                .matcher(said)
                .results()
                .mapToInt(it -> Integer.parseInt(it.group(1)))
                .findFirst()
                .orElse(0);
    }

    private static String said(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader out = process.inputReader()) {
            return String.join("\n", out.lines().toList());
        }
    }

    /** A program may be started by a script, and is then the script's child. */
    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        all.forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    /** The next one begins when nothing is left of this one. */
    private static void gone(Set<String> before) throws Exception {
        long start = System.nanoTime();
        while (!before.containsAll(framed()) && System.nanoTime() - start < LONGEST) {
            Thread.sleep(PAUSE);
        }
    }
}
