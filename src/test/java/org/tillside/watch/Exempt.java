package org.tillside.watch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the event thread may touch nevertheless, by where it lies or by who asks. It is the platform's own business and
 * not the program's: code, words and drawings of the running program itself, which are loaded when first used and lie in
 * memory from then on, and what the toolkit asks for its fonts and its screen.
 */
final class Exempt {
    /** Nothing of a shop or a profile lies below these. */
    private static final List<Path> PLACES = Stream.concat(
                    onClassPath(), Stream.of(System.getProperty("java.home"), "/dev/urandom", "/dev/random"))
            .map(it -> Path.of(it).toAbsolutePath().normalize())
            .toList();

    /** Packs are content, though some come with the program: they are read in the background. */
    private static final Path PACKS = Path.of("content");

    /** Who may ask for any file: the loader of classes, and the toolkit for its fonts and its screen. */
    private static final List<String> ASKERS = List.of(
            "java.lang.ClassLoader.loadClass",
            "java.util.ServiceLoader",
            "sun.font.",
            "sun.awt.",
            "java.awt.Font.createFont");

    /** What a thread is seen in while it waits, whoever had it wait. */
    private static final List<String> WAITING = List.of(
            "jdk.internal.misc.",
            "java.util.concurrent.locks.",
            "java.util.concurrent.ForkJoinPool.",
            "java.lang.Object.wait");

    /** The toolkit's own locks: of its queue of events, of one that another thread waits for, and of the display. */
    private static final List<String> TOOLKIT = List.of(
            "java.awt.EventQueue.",
            "java.awt.EventDispatchThread.getEventQueue",
            "java.awt.event.InvocationEvent.",
            "javax.swing.Timer",
            "sun.awt.");

    /** What waits for a monitor that another thread has entered, and for nothing that this one does there. */
    private static final String ENTERS = "jdk.JavaMonitorEnter";

    /** The same where the platform has a lock in the place of a monitor. */
    private static final String PARKS = "jdk.ThreadPark";

    /** The platform's thread that clears references holds this lock for a moment; to wait for one is something else. */
    private static final List<String> REFERENCES =
            List.of("java.lang.ref.ReferenceQueue.poll", "java.lang.ref.ReferenceQueue.enqueue");

    /** Where what lies on the class path is locked while another thread reads from it too. */
    private static final List<String> CLASS_PATH = List.of(
            "java.lang.ClassLoader.",
            "jdk.internal.loader.",
            "java.net.URL.getURLStreamHandler",
            "sun.net.www.protocol.jar.JarFileFactory.",
            "sun.net.www.protocol.jar.URLJarFile.",
            "java.util.jar.JarFile.",
            "java.util.zip.ZipFile");

    /**
     * Who is then asked for something of the class path, or reads what that gave: any other reader of a jar is ours. What
     * a stream reads from a jar elsewhere is told as a file.
     */
    private static final List<String> RESOURCES = List.of(
            "java.lang.Class.getResource",
            "java.lang.ClassLoader.",
            "java.util.ServiceLoader",
            "java.util.ResourceBundle",
            "sun.net.www.protocol.jar.JarURLConnection$JarURLInputStream.");

    private Exempt() {}

    /** The jars and folders that classes come from, whatever loads them. */
    private static Stream<String> onClassPath() {
        ClassLoader loader = Exempt.class.getClassLoader();
        try {
            return Stream.of(
                            Collections.list(loader.getResources("META-INF/MANIFEST.MF")).stream(),
                            Collections.list(loader.getResources("")).stream())
                    .flatMap(it -> it)
                    .flatMap(it -> place(it).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> place(URL resource) {
        try {
            URI file = resource.openConnection() instanceof JarURLConnection jar
                    ? jar.getJarFileURL().toURI()
                    : resource.toURI();
            return Optional.of(file.getPath()).map(it -> new File(it).getPath().replace("META-INF/MANIFEST.MF", ""));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the file may be touched. */
    static boolean file(String file, List<StackTraceElement> stack) {
        Path path = Path.of(file).toAbsolutePath().normalize();
        return asked(stack)
                || PLACES.stream()
                        .anyMatch(it ->
                                path.startsWith(it) && !it.relativize(path).startsWith(PACKS));
    }

    /**
     * Whether the platform waits for itself.
     *
     * @param kind the recorder's name of the wait
     */
    static boolean wait(String kind, List<StackTraceElement> stack) {
        if (asked(stack)) {
            return true;
        }
        List<String> inside = names(stack)
                .dropWhile(it -> begins(it, WAITING))
                .takeWhile(it -> !it.startsWith("org.tillside."))
                .toList();
        return !inside.isEmpty()
                && (begins(inside.get(0), TOOLKIT)
                        || (kind.equals(ENTERS) || kind.equals(PARKS)) && begins(inside.get(0), REFERENCES)
                        || kind.equals(ENTERS)
                                && begins(inside.get(0), CLASS_PATH)
                                && inside.stream().anyMatch(it -> begins(it, RESOURCES)));
    }

    private static boolean begins(String name, List<String> with) {
        return with.stream().anyMatch(name::startsWith);
    }

    /** Whether one of the askers stands nearer to what was done than the program's own code. */
    static boolean asked(List<StackTraceElement> stack) {
        return names(stack).takeWhile(it -> !it.startsWith("org.tillside.")).anyMatch(it -> begins(it, ASKERS));
    }

    private static Stream<String> names(List<StackTraceElement> stack) {
        return stack.stream()
                .map(it -> it.getClassName() + "." + it.getMethodName())
                .filter(it -> !it.startsWith("org.tillside.watch."));
    }
}
