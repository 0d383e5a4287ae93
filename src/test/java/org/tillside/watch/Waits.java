package org.tillside.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Has the platform's recorder write down every wait of every thread, however short, and each use of an open file or
 * socket; afterwards those of the event thread are read.
 */
final class Waits implements AutoCloseable {
    private static final List<String> LOCKS =
            List.of("jdk.ThreadPark", "jdk.JavaMonitorWait", "jdk.JavaMonitorEnter", "jdk.ThreadSleep");
    private static final List<String> DISK =
            List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce", "jdk.SocketRead", "jdk.SocketWrite");

    private final Recording recording = new Recording();

    Waits() {
        LOCKS.forEach(this::all);
        DISK.forEach(this::all);
        recording.enable(Loads.LOAD).withThreshold(Duration.ZERO).withoutStackTrace();
        // not where it is first used, which is on the event thread
        FlightRecorder.register(Step.class);
        recording.enable(Step.class);
        recording.start();
    }

    private void all(String event) {
        recording.enable(event).withThreshold(Duration.ZERO).withStackTrace();
    }

    /** Ends the recording, reports what the event thread did in it, and tells what it loaded. */
    void report(Breaches breaches, Loads loads) throws IOException {
        recording.stop();
        Path file = Files.createTempFile("tillside-waits", ".jfr");
        try {
            recording.dump(file);
            read(file, breaches, loads);
        } finally {
            Files.delete(file);
        }
    }

    /** Reports what the event thread did in a recording, and what it loaded. */
    static void read(Path recorded, Breaches breaches, Loads loads) throws IOException {
        try (RecordingFile events = new RecordingFile(recorded)) {
            while (events.hasMoreEvents()) {
                look(events.readEvent(), breaches, loads);
            }
        }
    }

    /** Has another program write down the same, as a file of settings for its recorder. */
    static String settings() {
        return Stream.concat(LOCKS.stream(), DISK.stream())
                .map(it -> "<event name='" + it + "'><setting name='enabled'>true</setting>"
                        + "<setting name='stackTrace'>true</setting><setting name='threshold'>0 ms</setting></event>")
                .collect(Collectors.joining("", "<configuration version='2.0'>", "</configuration>"));
    }

    private static void look(RecordedEvent event, Breaches breaches, Loads loads) {
        if (event.getThread() == null
                || !String.valueOf(event.getThread().getJavaName()).startsWith("AWT-EventQueue")) {
            return;
        }
        loads.look(event);
        String name = event.getEventType().getName();
        boolean lock = LOCKS.contains(name);
        if (!lock && !DISK.contains(name)) {
            return;
        }
        List<StackTraceElement> stack = stack(event.getStackTrace());
        String path = event.hasField("path") ? String.valueOf(event.getString("path")) : "";
        boolean allowed = lock ? Exempt.wait(name, stack) : Exempt.file(path, stack);
        if (!allowed) {
            breaches.add((lock ? "wait " : "file ") + name + " " + path, stack);
        }
    }

    private static List<StackTraceElement> stack(RecordedStackTrace trace) {
        return trace == null
                ? List.of()
                : trace.getFrames().stream()
                        .filter(RecordedFrame::isJavaFrame)
                        .map(Waits::element)
                        .toList();
    }

    private static StackTraceElement element(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return new StackTraceElement(
                type, frame.getMethod().getName(), type.substring(type.lastIndexOf('.') + 1), frame.getLineNumber());
    }

    @Override
    public void close() {
        recording.close();
    }
}
