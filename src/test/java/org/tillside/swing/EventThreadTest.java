package org.tillside.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Background;

/** Tells that work keeps its order, comes back on the event thread, and that no failure is lost. */
class EventThreadTest {
    private final EventThread thread = new EventThread();
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        thread.close();
    }

    @Test
    void workIsDoneInTheOrderInWhichItWasHandedIn() throws Exception {
        CountDownLatch done = new CountDownLatch(20);
        for (int i = 0; i < 20; i++) {
            String number = String.valueOf(i);
            thread.run("test.work", () -> number, result -> note(result, done), failure -> note("failed", done));
        }
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen)
                .startsWith("0", "1", "2")
                .hasSize(20)
                .doesNotContain("failed", "elsewhere")
                .isSortedAccordingTo((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
    }

    @Test
    void aFailureComesBack() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        thread.run(
                "test.saving",
                () -> {
                    throw new IOException("disk full");
                },
                result -> note("saved", done),
                failure -> note(failure.what() + " " + failure.detail(), done));
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).containsExactly("test.saving disk full");
    }

    @Test
    void cancelledWorkReportsNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Background.Task task = thread.run(
                "test.long",
                progress -> {
                    begun.countDown();
                    go.await();
                    return progress.cancelled() ? "stopped" : "went on";
                },
                result -> note(result, done),
                failure -> note("failed", done));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        task.cancel();
        go.countDown();
        thread.run("test.next", () -> "next", result -> note(result, done), failure -> note("failed", done));
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).containsExactly("next");
    }

    @Test
    void watchersHearWhenNothingIsLeft() throws Exception {
        CountDownLatch quiet = new CountDownLatch(1);
        thread.watch(busy -> {
            seen.add(busy.what());
            if (busy.what().isEmpty()) {
                quiet.countDown();
            }
        });
        SwingUtilities.invokeAndWait(() -> {});
        thread.run("test.work", () -> 1, result -> {}, failure -> {});
        assertThat(quiet.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).containsExactly("test.work", "");
    }

    private void note(String what, CountDownLatch done) {
        seen.add(SwingUtilities.isEventDispatchThread() ? what : "elsewhere");
        done.countDown();
    }
}
