package org.tillside.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The platform may wait for its own locks, and no breach of the program's own passes for that. */
class ExemptTest {
    private static final String ENTERS = "jdk.JavaMonitorEnter";
    private static final String PARKS = "jdk.ThreadPark";
    private static final String WAITS = "jdk.JavaMonitorWait";
    private static final String OURS = "org.tillside.swing.kit.Icons.read";
    private static final List<String> PARKED =
            List.of("jdk.internal.misc.Unsafe.park", "java.util.concurrent.locks.LockSupport.park");

    private static boolean exempt(String kind, String... frames) {
        return Exempt.wait(kind, Arrays.stream(frames).map(ExemptTest::frame).toList());
    }

    private static StackTraceElement frame(String name) {
        int dot = name.lastIndexOf('.');
        return new StackTraceElement(name.substring(0, dot), name.substring(dot + 1), "X.java", 1);
    }

    @Test
    void aResourceOfTheProgramMayWaitForItsJar() {
        assertThat(exempt(
                        ENTERS,
                        "java.util.zip.ZipFile.getEntry",
                        "java.util.jar.JarFile.getEntry",
                        "jdk.internal.loader.URLClassPath$JarLoader.getResource",
                        "java.lang.ClassLoader.getResource",
                        "java.lang.Class.getResourceAsStream",
                        OURS))
                .isTrue();
        assertThat(exempt(
                        ENTERS,
                        "sun.net.www.protocol.jar.JarFileFactory.get",
                        "sun.net.www.protocol.jar.JarURLConnection.connect",
                        "java.net.URL.openStream",
                        "java.lang.ClassLoader.getResourceAsStream",
                        OURS))
                .isTrue();
        assertThat(exempt(
                        ENTERS,
                        "java.util.zip.ZipFile$ZipFileInputStream.read",
                        "java.util.zip.InflaterInputStream.read",
                        "java.io.FilterInputStream.read",
                        "sun.net.www.protocol.jar.JarURLConnection$JarURLInputStream.read",
                        OURS))
                .isTrue();
    }

    @Test
    void aJarThatTheProgramReadsItselfMayNot() {
        assertThat(exempt(ENTERS, "java.util.zip.ZipFile.getEntry", "org.tillside.records.Restore.read"))
                .isFalse();
        assertThat(exempt(
                        ENTERS,
                        "java.util.zip.ZipFile.getEntry",
                        "java.util.jar.JarFile.getEntry",
                        OURS,
                        "java.lang.ClassLoader.getResource"))
                .as("who asked the program does not count")
                .isFalse();
        assertThat(exempt(
                        ENTERS,
                        "sun.net.www.protocol.jar.JarFileFactory.get",
                        "sun.net.www.protocol.jar.JarURLConnection.connect",
                        "java.net.URL.openStream",
                        OURS))
                .isFalse();
        assertThat(exempt(ENTERS, "java.net.URL.hashCode", OURS))
                .as("it asks the network")
                .isFalse();
        assertThat(exempt(ENTERS, "sun.net.www.protocol.http.HttpURLConnection.getInputStream", OURS))
                .isFalse();
        assertThat(exempt(ENTERS, "java.util.zip.Deflater.deflate", OURS)).isFalse();
    }

    @Test
    void onlyALockIsWaitedForAndNothingThatIsDoneThere() {
        for (String kind : List.of(PARKS, WAITS, "jdk.ThreadSleep")) {
            assertThat(exempt(
                            kind,
                            "jdk.internal.loader.URLClassPath.getLoader",
                            "java.lang.ClassLoader.getResource",
                            OURS))
                    .as(kind)
                    .isFalse();
        }
    }

    @Test
    void clearedReferencesMayBeTakenAndNotWaitedFor() {
        assertThat(exempt(
                        ENTERS, "java.lang.ref.ReferenceQueue.poll", "java.util.WeakHashMap.expungeStaleEntries", OURS))
                .isTrue();
        assertThat(exempt(PARKS, PARKED.get(0), PARKED.get(1), "java.lang.ref.ReferenceQueue.poll", OURS))
                .isTrue();
        assertThat(exempt(WAITS, "java.lang.Object.wait", "java.lang.ref.ReferenceQueue.remove", OURS))
                .isFalse();
        assertThat(exempt(ENTERS, "java.lang.ref.ReferenceQueue.remove", OURS)).isFalse();
        assertThat(exempt(PARKS, PARKED.get(0), PARKED.get(1), "java.lang.ref.ReferenceQueue.remove", OURS))
                .isFalse();
    }

    @Test
    void theToolkitMayWaitForItselfAndTheProgramNot() {
        assertThat(exempt(PARKS, PARKED.get(0), PARKED.get(1), "java.awt.EventQueue.getNextEvent"))
                .isTrue();
        assertThat(exempt(ENTERS, "java.awt.EventDispatchThread.getEventQueue")).isTrue();
        assertThat(exempt(PARKS, PARKED.get(0), PARKED.get(1), OURS, "java.awt.EventQueue.dispatchEvent"))
                .isFalse();
        assertThat(exempt(ENTERS, OURS, "java.awt.EventDispatchThread.pumpEvents"))
                .isFalse();
        assertThat(exempt(ENTERS)).as("without a stack nobody can tell").isFalse();
    }
}
