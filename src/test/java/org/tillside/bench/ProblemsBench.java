package org.tillside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.checks.Checks;
import org.tillside.checks.Rechecks;
import org.tillside.content.Problem;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.library.Rereading;

/** What a keystroke in one of a thousand scenarios costs until all problems are known, beside reading all of them. */
@Tag("bench")
class ProblemsBench {
    private static final int WARM = 15;
    private static final int TIMES = 60;
    private static final double LIMIT = 100;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir
    Path folder;

    @Test
    void aKeystrokeInOneOfAThousandScenarios() throws IOException {
        PackMaker.Made made = PackMaker.make(folder, 40, 1000, 20, 1);
        PackSource source = PackSource.folder(folder);
        Path file = PackMaker.files(folder.resolve("scenarios")).get(500);
        String text = Files.readString(file);
        String path = folder.relativize(file).toString();
        // as they are looked at in the Studio: this one in four languages, and what is wrong in each
        for (String language : List.of("lv", "ms", "hy")) {
            Files.writeString(
                    file.resolveSibling(String.valueOf(file.getFileName()).replace(".yaml", "." + language + ".yaml")),
                    text.replaceFirst("says: ", "says: In another language "));
        }
        Rereading reading = Rereading.inEveryLanguage(List.of(source), "en");
        Rechecks checks = new Rechecks();
        checks.look(reading.read(Map.of()));
        checks.play(Duration.ofDays(1));

        Times typed = new Times();
        Times broken = new Times();
        Times played = new Times();
        for (int i = 0; i < WARM + TIMES; i++) {
            Map<String, String> words = Map.of(path, text.replaceFirst("says: ", "says: Well, " + i + " "));
            typed.time(() -> seen(reading, checks, words));
            played.time(() -> {
                checks.play(Duration.ofDays(1));
                return checks.problems();
            });
            Map<String, String> torn = Map.of(path, text.replaceFirst("says: ", "says: \"" + i));
            broken.time(() -> seen(reading, checks, torn));
        }
        Times whole = new Times();
        for (int i = 0; i < WARM + 5; i++) {
            whole.time(() -> Checks.seen(Library.read(List.of(source), "en")));
        }
        String what =
                made.scenarios() + " scenarios, " + made.modules() + " modules, " + made.questions() + " questions";
        note("Problems after a keystroke in one of " + what, typed, whole);
        note("The same when the keystroke leaves the file so that it cannot be read", broken, whole);
        note("That scenario then played through in every way there is", played, whole);
    }

    private static List<Problem> seen(Rereading reading, Rechecks checks, Map<String, String> drafts) {
        checks.look(reading.read(drafts));
        return checks.problems();
    }

    private static void note(String promise, Times ours, Times whole) {
        Noted.note(
                promise,
                "at most 100 ms",
                String.format(
                        Locale.ROOT,
                        "%.0f ms, the slowest of ten %.0f ms (%.0f ms CPU)",
                        ours.wall(0.5),
                        ours.wall(0.9),
                        ours.processor()),
                String.format(
                        Locale.ROOT,
                        "reading and checking all of it: %.0f ms (%.0f ms CPU), without playing",
                        whole.wall(0.5),
                        whole.processor()),
                ours.wall(0.5) <= LIMIT,
                "missed: the disk is walked through for files of other programs each time");
        assertThat(ours.wall(0.5)).isLessThan(whole.wall(0.5));
    }

    /** Something that finds problems. */
    private interface Work {
        List<Problem> run() throws IOException;
    }

    /** How long something took again and again, in ms, without the first times. */
    private static final class Times {
        private final List<Double> walls = new ArrayList<>();
        private final List<Double> processors = new ArrayList<>();

        void time(Work work) throws IOException {
            long processor = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            work.run();
            walls.add((System.nanoTime() - start) / 1e6);
            processors.add((SYSTEM.getProcessCpuTime() - processor) / 1e6);
        }

        double wall(double share) {
            List<Double> all = new ArrayList<>(walls.subList(WARM, walls.size()));
            all.sort(Double::compare);
            return all.get((int) (share * (all.size() - 1)));
        }

        double processor() {
            return Pairs.median(new ArrayList<>(processors.subList(WARM, processors.size())));
        }
    }
}
