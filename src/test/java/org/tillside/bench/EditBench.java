package org.tillside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tillside.library.Rewritten;
import org.tillside.library.YamlEdit;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;

/** One change of a long scenario, as each keystroke in a form makes one. */
@Tag("bench")
class EditBench {
    private static final int LINES = 1_000;
    private static final int WARM = 300;
    private static final int TIMES = 300;
    private static final double LIMIT = 10;

    @Test
    void aChangeOfALongScenario() throws IOException {
        String text = scenario();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        String path = "scenes/copy-of-arrives/replies/shocked/say";
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM + TIMES; i++) {
            YamlEdit edit = new YamlEdit.Set(path, new YamlValue.Text("Oh no, " + i));
            long start = threads.getCurrentThreadCpuTime();
            Rewritten edited = YamlText.edit("tillside/scenarios/blouse.yaml", text, edit);
            times.add((threads.getCurrentThreadCpuTime() - start) / 1e6);
            assertThat(edited).isInstanceOf(Rewritten.Done.class);
        }
        double median = Pairs.median(new ArrayList<>(times.subList(WARM, times.size())));
        Noted.note(
                "One change of a scenario of " + text.lines().count() + " lines, spliced and read again",
                "at most 10 ms",
                String.format(Locale.ROOT, "%.1f ms CPU", median),
                "median of " + TIMES,
                median <= LIMIT,
                "missed: the text is read twice, before and after");
    }

    /** The blouse with its first scene copied until it is long enough. */
    private static String scenario() throws IOException {
        String text = Files.readString(Path.of("content/tillside/scenarios/blouse.yaml"), StandardCharsets.UTF_8);
        YamlValue scene = YamlText.value(text, "scenes/arrives").orElseThrow();
        String key = "copy-of-arrives";
        while (text.lines().count() < LINES) {
            YamlEdit put = new YamlEdit.Put("scenes", key, scene, java.util.Optional.empty());
            text = ((Rewritten.Done) YamlText.edit("", text, put)).text();
            key += "-too";
        }
        return text;
    }
}
