package org.tillside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.screens.Outside;
import org.tillside.screens.Page;
import org.tillside.screens.Words;
import org.tillside.swing.kit.Typefaces;

/** A page that was left holds no memory: nothing that goes on by itself, such as a caret that blinks, keeps it. */
class LeftPagesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-27");

    private final Map<String, WeakReference<Page<?>>> left = new LinkedHashMap<>();

    @TempDir
    Path temp;

    @Test
    void areLetGo() throws Exception {
        Program.run("--content", "content", "demo", temp.resolve("shop").toString(), "--until", DAY.toString());
        try (Visit visit = visit()) {
            SwingUtilities.invokeAndWait(() -> Visit.pages().forEach(page -> show(visit, page)));
            String first = Visit.pages().get(0);
            SwingUtilities.invokeAndWait(() -> show(visit, first));
            assertThat(kept()).containsExactly(first);
        }
        assertThat(left).hasSizeGreaterThan(50);
    }

    private Visit visit() throws Exception {
        Visit[] visit = new Visit[1];
        SwingUtilities.invokeAndWait(() -> {
            try {
                visit[0] = new Visit(
                        temp.resolve("shop"),
                        temp.resolve("profile"),
                        Path.of("content"),
                        DAY,
                        new Typefaces(),
                        Words.load(),
                        new Nobody());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        return visit[0];
    }

    private void show(Visit visit, String page) {
        visit.show(page);
        left.put(page, new WeakReference<>(visit.page()));
    }

    private List<String> kept() throws InterruptedException {
        for (int i = 0; i < 40 && still().size() > 1; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return still();
    }

    private List<String> still() {
        return left.entrySet().stream()
                .filter(it -> it.getValue().get() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Asked for nothing on the way. */
    private static final class Nobody implements Outside {
        @Override
        public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
            then.accept(Optional.empty());
        }

        @Override
        public void openFile(String ending, Consumer<Optional<Path>> then) {
            then.accept(Optional.empty());
        }

        @Override
        public void openFolder(Consumer<Optional<Path>> then) {
            then.accept(Optional.empty());
        }

        @Override
        public void print(Path pdf, Consumer<Optional<String>> then) {
            then.accept(Optional.empty());
        }
    }
}
