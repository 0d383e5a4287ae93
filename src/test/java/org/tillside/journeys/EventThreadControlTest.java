package org.tillside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.ReferenceQueue;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.crypto.SecretKeyFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.watch.Breaches.Breach;
import org.tillside.watch.PlainPage;
import org.tillside.watch.Watch;

/** The controls of the watch over the event thread: each thing that it must not do is reported, with its stack. */
class EventThreadControlTest {
    @TempDir
    private Path temp;

    @Test
    void nothingIsReportedOfPlainWork() throws Exception {
        assertThat(breaches(() -> new PlainPage().show())).isEmpty();
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "later releases refuse security managers")
    void aFileThatIsAskedFor() throws Exception {
        reported("file", "aFileThatIsAskedFor", () -> Files.exists(temp.resolve("shop.json")));
        reported("file", "aFileThatIsAskedFor", () -> temp.toRealPath());
        reported("file", "aFileThatIsAskedFor", () -> Files.deleteIfExists(temp.resolve("gone")));
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "later releases refuse security managers")
    void aLockOnAFile() throws Exception {
        reported("file", "locked", this::locked);
    }

    private boolean locked() throws IOException {
        try (FileChannel channel =
                        FileChannel.open(temp.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock.isValid();
        }
    }

    @Test
    void aFileThatIsRead() throws Exception {
        Path file = Files.writeString(temp.resolve("journal.jsonl"), "{}");
        reported("file", "aFileThatIsRead", () -> Files.readString(file));
    }

    @Test
    void aFileThatOthersOpened() throws Exception {
        try (FileChannel channel =
                FileChannel.open(temp.resolve("open"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            reported("file jdk.FileWrite", "aFileThatOthersOpened", () -> channel.write(ByteBuffer.allocate(3)));
            reported("file jdk.FileForce", "aFileThatOthersOpened", () -> {
                channel.force(true);
                return 1;
            });
        }
    }

    @Test
    void aHash() throws Exception {
        reported("hash", "aHash", () -> MessageDigest.getInstance("SHA-256").digest());
        reported("hash", "aHash", () -> Signature.getInstance("Ed25519"));
        reported("hash", "aHash", () -> SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256"));
    }

    @Test
    void aHashThatOthersBegan() throws Exception {
        Watch watch = Watch.begin().orElseThrow();
        MessageDigest begun = MessageDigest.getInstance("SHA-256");
        begun.update((byte) 1);
        MessageDigest copy = (MessageDigest) begun.clone();
        Hand.look(copy::digest);
        assertThat(watch.stop()).anyMatch(it -> it.what().startsWith("hash of bytes"));
        assertThat(copy.digest(new byte[] {1}))
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(new byte[] {1}));
    }

    @Test
    void aConnection() throws Exception {
        reported("network", "connected", () -> connected());
    }

    private static boolean connected() throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", 9), 50);
            return true;
        } catch (java.net.ConnectException nobody) {
            return false;
        }
    }

    @Test
    void waitingForOthers() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        reported("wait", "waitingForOthers", () -> never.await(2, TimeUnit.MILLISECONDS));
        reported("wait", "waitingForOthers", () -> {
            Thread.sleep(1);
            return 1;
        });
    }

    @Test
    void waitingForALock() throws Exception {
        Object lock = new Object();
        CountDownLatch held = new CountDownLatch(1);
        Thread other = new Thread(() -> hold(lock, held));
        other.start();
        held.await();
        reported("wait", "entered", () -> entered(lock));
        other.join();
    }

    private static void hold(Object lock, CountDownLatch held) {
        synchronized (lock) {
            held.countDown();
            try {
                Thread.sleep(1500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean entered(Object lock) {
        synchronized (lock) {
            return true;
        }
    }

    @Test
    void aJarOfOursThatIsRead() throws Exception {
        Path jar = jar();
        reported("file", "entry", () -> entry(jar));
        URL url = URI.create("jar:" + jar.toUri() + "!/words.txt").toURL();
        reported("file", "linked", () -> linked(url));
        reported("file", "linked", () -> linked(jar.toUri().toURL()));
    }

    @Test
    void aJarOfOursThatAnotherThreadHas() throws Exception {
        try (ZipFile zip = new ZipFile(jar().toFile())) {
            CountDownLatch held = new CountDownLatch(1);
            Thread other = new Thread(() -> hold(zip, held));
            other.start();
            held.await();
            reported("wait", "named", () -> named(zip));
            other.join();
        }
    }

    @Test
    void waitingForAReferenceToBeCleared() throws Exception {
        reported("wait", "waitingForAReference", () -> new ReferenceQueue<Object>().remove(5));
    }

    @Test
    void whatLiesOnTheClassPathIsNoBreach() throws Exception {
        assertThat(breaches(() -> resource())).isEmpty();
    }

    private static int resource() throws IOException {
        try (InputStream in = Test.class.getResourceAsStream("Test.class")) {
            return in.readAllBytes().length;
        }
    }

    private Path jar() throws IOException {
        Path jar = temp.resolve("own.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("words.txt"));
            out.write(new byte[10_000]);
        }
        return jar;
    }

    private static int entry(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("words.txt"))) {
            return in.readAllBytes().length;
        }
    }

    private static int linked(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return in.readAllBytes().length;
        }
    }

    private static String named(ZipFile zip) {
        return zip.getEntry("words.txt").getName();
    }

    @Test
    void longWork() throws Exception {
        reported("busy", "busy", EventThreadControlTest::busy);
    }

    @Test
    void longWorkWhileOthersLoadClasses() throws Exception {
        byte[] bytes = Loading.bytes();
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger loaded = new AtomicInteger();
        Thread other = new Thread(() -> {
            while (!enough.get()) {
                Loading.again(bytes, loaded::incrementAndGet);
            }
        });
        reported("busy", "busy", () -> {
            other.start();
            double done = busy();
            enough.set(true);
            return done;
        });
        other.join();
        assertThat(loaded).hasValueGreaterThan(900);
    }

    @Test
    void whatTheEventThreadItselfLoadsIsNoneOfItsWork() throws Exception {
        byte[] bytes = Loading.bytes();
        assertThat(breaches(() -> Loading.again(bytes, EventThreadControlTest::busy)))
                .isEmpty();
        assertThat(breaches(() -> {
                    Loading.again(bytes, () -> {});
                    return busy();
                }))
                .as("work beside it is")
                .anyMatch(it -> it.what().startsWith("busy"));
    }

    private static double busy() {
        double sum = 0;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(900);
        while (System.nanoTime() < end) {
            sum += Math.sin(sum + 1);
        }
        return sum;
    }

    private static void reported(String what, String where, Callable<?> work) throws Exception {
        assertThat(breaches(work)).anySatisfy(it -> {
            assertThat(it.what()).startsWith(what);
            assertThat(it.stack()).anyMatch(frame -> frame.getMethodName().contains(where));
        });
    }

    private static List<Breach> breaches(Callable<?> work) throws Exception {
        Watch watch = Watch.begin().orElseThrow();
        Hand.look(work::call);
        return watch.stop();
    }
}
